"""Dossiers as files: made of a record, written once, read back and verified."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256
from os import PathLike
from pathlib import Path

from petition import Lang, Record, Registry
from petition.dossier.archive import MOST_BYTES, pack
from petition.dossier.attachments import Attachment
from petition.dossier.contents import Dossier, made_of, members_of
from petition.dossier.reading import DossierCheck, check, first_mismatch

__all__ = ["dossier_of", "read_dossier", "verify_dossier", "write_dossier"]


def dossier_of(
    record: Record,
    law: Registry,
    *,
    at: datetime | None = None,
    attachments: Iterable[Attachment] = (),
    lang: Lang = "vi",
) -> Dossier:
    """The dossier of one case.

    A record that names its law is judged again by that very law and taken as it is. One that names
    none, as a list of events, is followed: time passes between its events, what is refused does
    not count, and what was given is kept beside what it comes to. Nothing is supplied after the
    last event.

    Parameters
    ----------
    record : Record
        Of the case.
    law : Registry
        The regulations and calendars that judge; those that it was judged by go into the dossier.
    at : datetime, optional
        Aware, not before the last event: as of when it is told; its last event when left out.
    attachments : iterable of Attachment
        Files of the case, as its recording or a signed document.
    lang : {"vi", "en"}
        The language of its pages.

    Returns
    -------
    Dossier
        Not written yet.

    Raises
    ------
    InvalidInput
        For a record without events, or of which none is accepted, or a time before the last;
        ``other_law`` names a text that is not among those given.
    NotCovered
        When a due time would lie outside the calendar.

    Examples
    --------
    >>> import petition
    >>> from petition.dossier import dossier_of
    >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
    >>> dossier_of(petition.Record("PA-1"), law)
    Traceback (most recent call last):
        ...
    petition.errors.InvalidInput: PA-1: the record has no events
    """
    return made_of(record, law, at, attachments, lang)


def write_dossier(dossier: Dossier, path: str | PathLike[str]) -> str:
    """Write a dossier as a file; one that is there is never overwritten.

    Parameters
    ----------
    dossier : Dossier
        As ``dossier_of`` made it.
    path : path
        The zip.

    Returns
    -------
    str
        The SHA-256 of the file, 64 hexadecimal digits.

    Raises
    ------
    OSError
        From the file system; ``FileExistsError`` where there is a file.

    Examples
    --------
    >>> import pathlib, tempfile
    >>> import petition
    >>> from petition.dossier import dossier_of, verify_dossier, write_dossier
    >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
    >>> at = petition.instant("2026-11-23T08:00:00+07:00")
    >>> letter = petition.Received(channel="email", topic="other", content="?", language="vi")
    >>> received = petition.Event("e1", petition.Actor(petition.Role.OPERATOR), letter, at)
    >>> made = dossier_of(petition.Record("PA-1", (received,)), law)
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = pathlib.Path(folder, "PA-1.zip")
    ...     digest = write_dossier(made, path)
    ...     bool(verify_dossier(path))
    True
    """
    content = pack(members_of(dossier))
    with Path(path).open("xb") as file:
        file.write(content)
    return sha256(content).hexdigest()


def verify_dossier(
    source: str | PathLike[str] | bytes, law: Registry | None = None
) -> DossierCheck:
    """Check a dossier: archive, digests, seal, law, pages, with nothing taken on trust.

    Whoever writes record, seal and pages anew makes a dossier that holds; its last digest, or the
    SHA-256 of the file, is then another than the one kept elsewhere.

    Parameters
    ----------
    source : path, or bytes
        The zip.
    law : Registry, optional
        Texts that the reader has himself, besides those built in.

    Returns
    -------
    DossierCheck
        True when everything holds.

    Raises
    ------
    OSError
        From the file system.

    Examples
    --------
    >>> from petition.dossier import verify_dossier
    >>> verify_dossier(b"no zip").mismatches[0].text.en
    'this is no whole zip archive'
    """
    return check(_content(source), law)


def read_dossier(source: str | PathLike[str] | bytes, law: Registry | None = None) -> Dossier:
    """Read a dossier in which everything holds.

    Parameters
    ----------
    source : path, or bytes
        The zip.
    law : Registry, optional
        As for ``verify_dossier``.

    Returns
    -------
    Dossier
        What it says.

    Raises
    ------
    InvalidInput
        For the first mismatch that ``verify_dossier`` finds.
    OSError
        From the file system.

    Examples
    --------
    >>> from petition.dossier import read_dossier
    >>> read_dossier(b"no zip")
    Traceback (most recent call last):
        ...
    petition.errors.InvalidInput: dossier: this is no whole zip archive
    """
    found = verify_dossier(source, law)
    if found.dossier is None or not found:
        raise first_mismatch(found, "dossier" if isinstance(source, bytes) else str(source))
    return found.dossier


def _content(source: str | PathLike[str] | bytes) -> bytes:
    """The bytes, of a file that is too large only so many as show that it is."""
    if isinstance(source, bytes):
        return source
    with Path(source).open("rb") as file:
        return file.read(MOST_BYTES + 1)
