"""A mapping: what the columns and words of somebody's log mean, as one TOML file says it."""

from __future__ import annotations

from dataclasses import dataclass, field
from os import PathLike
from typing import Any

from petition.errors import InvalidInput
from petition.logs.mapping_parts import FileForm, MarkColumns
from petition.logs.mapping_reader import meaning_of
from petition.logs.moments import Writing
from petition.logs.toml_reader import Tree
from petition.texts import read_bytes, utf8
from petition.words import AuditScope, ErrorCode, Kind, Role

__all__ = ["Mapping", "line_of"]


@dataclass(frozen=True, slots=True, repr=False, kw_only=True)
class Mapping:
    """What the columns, activities and words of a log mean.

    Made by ``Mapping.read`` or ``Mapping.parse``; ``guess_mapping`` drafts one. Headings and names
    are compared without regard to capitals and marks.

    Attributes
    ----------
    columns : dict of str to str
        The heading of ``case``, ``activity``, ``occurred_at``, ``recorded_at``, ``id``, ``role``,
        ``unit``, ``name``, ``recorded_by``.
    times : tuple of str
        Where a row is a case: the headings of its times, each of which is an activity.
    data : dict
        By kind and field, the heading that the field is taken from.
    activities : dict of str to tuple of Kind
        Which events each activity is.
    ignore : tuple of str
        Activities that are no events; ``*`` at the end stands for any rest.
    roles : dict of str to Role
        Who is meant by each word of the role column.
    units : dict of str to str
        The id of the unit that each name means.
    values : dict
        By field, what each word in the log means.
    writing : Writing
        How times are written.
    defaults : dict
        By kind and field, what is taken where the log has nothing.
    actors : dict
        The same of role, unit, name and recorder, by kind; the empty key is for all kinds.
    marks : MarkColumns
        The log's own mark of overdue.
    scopes : frozenset of AuditScope or None
        What the log can show; None: what is mapped.
    file : FileForm
        How the files are written.
    where : str
        What errors call the mapping.
    lines : dict
        In which line each key stands.
    """

    columns: dict[str, str]
    times: tuple[str, ...] = ()
    data: dict[Kind, dict[str, str]] = field(default_factory=dict)
    activities: dict[str, tuple[Kind, ...]] = field(default_factory=dict)
    ignore: tuple[str, ...] = ()
    roles: dict[str, Role] = field(default_factory=dict)
    units: dict[str, str] = field(default_factory=dict)
    values: dict[str, dict[str, str]] = field(default_factory=dict)
    writing: Writing = Writing()
    defaults: dict[Kind, dict[str, Any]] = field(default_factory=dict)
    actors: dict[str, dict[str, str]] = field(default_factory=dict)
    marks: MarkColumns = MarkColumns()
    scopes: frozenset[AuditScope] | None = None
    file: FileForm = FileForm()
    where: str = "mapping"
    lines: dict[tuple[str, ...], int] = field(default_factory=dict)

    @classmethod
    def parse(cls, toml: str | bytes, where: str = "mapping") -> Mapping:
        """Read a mapping from TOML.

        Parameters
        ----------
        toml : str or bytes
            The text; bytes are checked to be UTF-8.
        where : str
            What errors call the text.

        Returns
        -------
        Mapping
            What it says.

        Raises
        ------
        InvalidInput
            For an unknown key or word, with line and the nearest that is known.

        Examples
        --------
        >>> from petition.logs import Mapping
        >>> Mapping.parse('[columns]\\ncase = "Mã"\\ntime = "Ngày"')
        Traceback (most recent call last):
            ...
        petition.errors.InvalidInput: mapping:3:1: columns.time: the key 'time' is unknown; ...
        """
        tree = Tree(_decoded(utf8(toml, where), where), where)
        return cls(**meaning_of(tree), where=where, lines=tree.lines)

    @classmethod
    def read(cls, path: str | PathLike[str]) -> Mapping:
        """Read a mapping from a file.

        Parameters
        ----------
        path : path
            A TOML file.

        Returns
        -------
        Mapping
            What it says.

        Raises
        ------
        InvalidInput
            As ``parse``.
        OSError
            From the file system.

        Examples
        --------
        >>> from petition.logs import Mapping
        >>> mapping = Mapping.read("mapping.toml")  # doctest: +SKIP
        """
        content, name = read_bytes(path)
        return cls.parse(content, name)


def line_of(mapping: Mapping, *path: str) -> int:
    """The line of a key, or of the table that it stands in; 0 when there is none."""
    found = (path[:n] for n in range(len(path), 0, -1))
    return next((mapping.lines[each] for each in found if each in mapping.lines), 0)


def _decoded(content: bytes, where: str) -> str:
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        message = "this byte is not UTF-8; save the file as UTF-8"
        raise InvalidInput(ErrorCode.ENCODING, message, where, line, 1) from None
