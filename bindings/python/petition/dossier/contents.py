"""The members of a dossier, and the dossier as a value."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from petition import Case, Lang, Record, Registry, canonical_json
from petition.dossier.attachments import Attachment, stored
from petition.dossier.laws import Texts, law_of, texts_of
from petition.dossier.manifest import FORMAT, VERSION
from petition.dossier.page import full_page
from petition.dossier.schema_text import SCHEMA
from petition.dossier.short import short_page
from petition.dossier.telling import Told, settle, tell
from petition.speech import Speech
from petition.value import Value

__all__ = ["Dossier", "made_of"]


@dataclass(frozen=True, slots=True, repr=False)
class Dossier(Value):
    """One case with all that is needed to read, judge and check it.

    Attributes
    ----------
    record : Record
        The sealed record (Art. 9.1, 9.2).
    given : Record or None
        What was given, where the record is not the same: events that were refused, or before time
        had its effect.
    at : datetime
        As of when it is told.
    lang : str
        The language of its pages, ``vi`` or ``en``.
    attachments : tuple of Attachment
        Files, as a recording or a signed document (Art. 12.1, 16.4).
    law : Registry
        The regulations and calendars that judged it.
    """

    record: Record
    given: Record | None
    at: datetime
    lang: Lang
    attachments: tuple[Attachment, ...]
    law: Registry

    @property
    def case_id(self) -> str:
        """The host's number of the petition."""
        return self.record.case_id

    def page(self) -> str:
        """The page for whoever judges how the case was handled.

        Returns
        -------
        str
            HTML of at most 60 KB that loads nothing; it says what a long case leaves out.

        Examples
        --------
        >>> import petition
        >>> from petition.dossier import dossier_of
        >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
        >>> at = petition.instant("2026-11-23T08:00:00+07:00")
        >>> letter = petition.Received(channel="email", topic="other", content="?", language="vi")
        >>> received = petition.Event("e1", petition.Actor(petition.Role.OPERATOR), letter, at)
        >>> made = dossier_of(petition.Record("PA-1", (received,)), law)
        >>> "Đang giữ" in made.page()
        True
        """
        return full_page(self._told(), self.record, self.attachments, Speech(self.lang))

    def short_page(self) -> str:
        """The page for the citizen, without anything that is of a person.

        Returns
        -------
        str
            HTML of at most 60 KB that loads nothing.

        Examples
        --------
        >>> import petition
        >>> from petition.dossier import dossier_of
        >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
        >>> at = petition.instant("2026-11-23T08:00:00+07:00")
        >>> letter = petition.Received(channel="email", topic="other", content="?", language="vi")
        >>> received = petition.Event("e1", petition.Actor(petition.Role.OPERATOR), letter, at)
        >>> made = dossier_of(petition.Record("PA-1", (received,)), law)
        >>> len(made.short_page()) < len(made.page())
        True
        """
        return short_page(self._told(), self.record, Speech(self.lang))

    def _told(self) -> Told:
        return tell(self.law, self.given or self.record, self.at)


def made_of(
    source: Record,
    law: Registry,
    at: datetime | None,
    attachments: Iterable[Attachment],
    lang: Lang,
) -> Dossier:
    """The dossier of a record, with those of the texts that judged it."""
    record, given = settle(law, source)
    told = tell(law, given or record, at)
    texts = texts_of(law, told.case)
    own = law_of(texts.plan, texts.members)
    return Dossier(record, given, told.at, lang, stored(attachments), own)


def members_of(dossier: Dossier) -> dict[str, bytes]:
    """Every member in its order, the manifest first."""
    case: Case = dossier.law.load(dossier.record)
    texts = texts_of(dossier.law, case)
    made = {"record.json": f"{dossier.record.to_json()}\n".encode()}
    if dossier.given is not None:
        made["given.json"] = f"{dossier.given.to_json()}\n".encode()
    made["page.html"] = dossier.page().encode()
    made["short.html"] = dossier.short_page().encode()
    made["schema.txt"] = SCHEMA.encode()
    made |= dict(sorted(texts.members.items()))
    made |= {each.member: each.content for each in dossier.attachments}
    return {"manifest.json": _manifest(dossier, texts, made).encode(), **made}


def _manifest(dossier: Dossier, texts: Texts, made: dict[str, bytes]) -> str:
    form = {
        "format": FORMAT,
        "version": VERSION,
        "case": dossier.case_id,
        "at": dossier.at.isoformat(),
        "lang": dossier.lang,
        "law": texts.plan,
        "members": [_member(name, content, dossier) for name, content in made.items()],
    }
    return canonical_json(json.dumps(form)) + "\n"


def _member(name: str, content: bytes, dossier: Dossier) -> dict[str, Any]:
    form: dict[str, Any] = {
        "path": name,
        "what": what_is(name),
        "size": len(content),
        "sha256": sha256(content).hexdigest(),
    }
    names = [each.name for each in dossier.attachments if each.member == name]
    return form | ({"names": names} if names else {})


def what_is(name: str) -> str:
    """What a member is, by its name."""
    kinds = {
        "record.json": "sealed record",
        "given.json": "record as given",
        "page.html": "page",
        "short.html": "short page",
        "schema.txt": "schema",
    }
    if name in kinds:
        return kinds[name]
    return "attachment" if name.startswith("attachments/") else "law"
