"""What differs between two regulations: every figure, list, reading, unit and text of both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Literal, TypeAlias, get_args

from petition.differing.naming import Path, count_text, heading, place_of
from petition.differing.tree import Leaf, tree
from petition.harmless import toml_text
from petition.regulation import Regulation
from petition.shown import Shown
from petition.texts import Lang, Text
from petition.value import Value

__all__ = ["PARTS", "Differing", "Part", "RegulationDiff", "diff"]

Part: TypeAlias = Literal[
    "identity", "figures", "intake", "units", "outcome", "readings", "texts", "clauses"
]
"""What something in a regulation is about."""

PARTS = get_args(Part)


@dataclass(frozen=True, slots=True, repr=False)
class Differing(Value):
    """Something that two regulations say otherwise.

    Attributes
    ----------
    part : str
        What it is about: one of ``PARTS``.
    key : str
        Its key in the profile, with ids for places in lists, as in ``levels.focal_point.limit``.
    name : Text
        What people call it.
    before, after : Text or None
        What each says; None where it says nothing.

    Examples
    --------
    >>> import petition
    >>> law = petition.Regulation.builtin()
    >>> each, = law.diff(law.with_reading("I-16", "occurred"))
    >>> print(each.key, "-", each.before.en)
    readings.I-16 - by the time of recording on the system
    """

    part: Part
    key: str
    name: Text
    before: Text | None
    after: Text | None

    def text(self, lang: Lang = "vi") -> str:
        """What differs, in one line.

        Parameters
        ----------
        lang : {"vi", "en"}
            The language.

        Returns
        -------
        str
            Its name, what the one says and what the other does.

        Examples
        --------
        >>> import petition
        >>> toml = petition.Regulation.builtin_toml().replace('"24 hours"', '"48 hours"')
        >>> each, = petition.Regulation.builtin().diff(petition.Regulation.parse(toml))
        >>> print(each)
        nhắc hẹn, trước: 24 giờ → 48 giờ
        """
        before, after = self.sides(lang)
        return f"{self.name.of(lang)}: {before or '—'} → {after or '—'}"

    def sides(self, lang: Lang = "vi") -> tuple[str, str]:
        """What each of them says, empty where it says nothing.

        Parameters
        ----------
        lang : {"vi", "en"}
            The language; where both say the same in it, the other one, in which they differ.

        Returns
        -------
        tuple of str
            What the one says, and what the other does.

        Examples
        --------
        >>> import petition
        >>> law = petition.Regulation.builtin()
        >>> law.diff(law.with_reading("I-16", "occurred")).entries[0].sides("en")[0]
        'by the time of recording on the system'
        """
        if self.before and self.after and self.before.of(lang) == self.after.of(lang):
            lang = "en" if lang == "vi" else "vi"
        before, after = (said.of(lang) if said else "" for said in (self.before, self.after))
        return before, after

    def __str__(self) -> str:
        return self.text()


@dataclass(frozen=True, slots=True, repr=False)
class RegulationDiff(Value, Shown):
    """What differs between two regulations; it is false when nothing does.

    Attributes
    ----------
    before, after : Regulation
        The two.
    entries : tuple of Differing
        By part, then in the order of the profiles.
    """

    before: Regulation
    after: Regulation
    entries: tuple[Differing, ...]

    def of(self, part: Part) -> tuple[Differing, ...]:
        """What differs in one part.

        Parameters
        ----------
        part : str
            One of ``PARTS``.

        Returns
        -------
        tuple of Differing
            In order; may be empty.

        Examples
        --------
        >>> import petition
        >>> law = petition.Regulation.builtin
        >>> for each in law().diff(law("ha-noi")).of("figures")[:2]:
        ...     print(each)
        cấp xử lý “đầu mối tiếp nhận”, thời hạn: 8 giờ làm việc → —
        cấp xử lý “đầu mối tiếp nhận”, khi không phản hồi: Thủ trưởng đơn vị → —
        """
        return tuple(each for each in self.entries if each.part == part)

    def text(self, lang: Lang = "vi") -> str:
        """All of it for people, a line each under the heading of its part.

        Parameters
        ----------
        lang : {"vi", "en"}
            The language.

        Returns
        -------
        str
            Lines; ``str()`` gives them in Vietnamese.

        Examples
        --------
        >>> import petition
        >>> law = petition.Regulation.builtin()
        >>> print(law.diff(law).text("en"))
        Gia Lai 1022 regulation (192/QĐ-UBND) → Gia Lai 1022 regulation (192/QĐ-UBND)
        nothing differs
        """
        lines = [self._title(lang), count_text(len(self.entries)).of(lang)]
        for part, entries in groupby(self.entries, lambda each: each.part):
            lines += ["", heading(part).of(lang), *(f"  {each.text(lang)}" for each in entries)]
        return "\n".join(lines)

    def _title(self, lang: Lang) -> str:
        laws = (self.before, self.after)
        names = (f"{law.title.of(lang)} ({law.instrument or law.id})" for law in laws)
        return " → ".join(names)

    def __len__(self) -> int:
        return len(self.entries)

    def __iter__(self) -> Iterator[Differing]:
        return iter(self.entries)

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        return f"<petition.RegulationDiff {self.before.id} → {self.after.id}: {len(self)} entries>"


def diff(before: Regulation, after: Regulation) -> RegulationDiff:
    """What differs between two regulations, whatever they say it with; ``Regulation.diff``."""
    one, other = tree(before), tree(after)
    paths = [path for path in one | other if _differs(path, one, other)]
    entries = [_entry(path, one.get(path), other.get(path)) for path in sorted(paths, key=place_of)]
    entries.sort(key=lambda each: PARTS.index(each.part))
    return RegulationDiff(before, after, tuple(entries))


def _differs(path: Path, one: dict[Path, Leaf], other: dict[Path, Leaf]) -> bool:
    """Whether it is worth telling; an entry that one of them lacks is told once, but for figures.

    Where a list has other entries, its order says nothing.
    """
    leaves = [said[path] for said in (one, other) if path in said]
    if leaves[0].order and (len(leaves) < 2 or {*leaves[0].order} != {*leaves[1].order}):
        return False
    if len(leaves) == 2:
        return bool(leaves[0].said != leaves[1].said)
    return leaves[0].part == "figures" or (path[:-1] in one) == (path[:-1] in other)


def _entry(path: Path, one: Leaf | None, other: Leaf | None) -> Differing:
    before, after = one.value if one else None, other.value if other else None
    leaf = one or other
    assert leaf is not None
    return Differing(leaf.part, _key(path), leaf.name, before, after)


def _key(path: Path) -> str:
    """As TOML writes it: quoted where it is no bare key."""
    bare = re.compile("[A-Za-z0-9_-]+")
    return ".".join(key if bare.fullmatch(key) else toml_text(key) for key in path)
