"""Headings and names compared as people read them: without marks, capitals and punctuation."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable
from functools import cache

__all__ = ["folded", "nearest"]

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_APART = re.compile(r"[^0-9a-z]+")


@cache
def folded(text: str) -> str:
    """``Ngày tiếp nhận``, ``NGAY_TIEP_NHAN`` and ``ngayTiepNhan`` are all ``ngay tiep nhan``."""
    plain = unicodedata.normalize("NFKD", _CAMEL.sub(" ", text).replace("đ", "d").replace("Đ", "D"))
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return _APART.sub(" ", letters.casefold()).strip() or text.strip()


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that was meant most likely; empty when none is near."""
    by_fold = {folded(each): each for each in known}
    found = difflib.get_close_matches(folded(word), by_fold, n=1, cutoff=0.6)
    return by_fold[found[0]] if found else ""
