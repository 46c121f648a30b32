"""Columns of JSON texts, put together a piece at a time."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from petition.logs.raw import Numbers

__all__ = ["constant", "instants", "objects", "quoted"]

_AWKWARD = r'["\\\x00-\x1f]'
_LOCAL = 7 * 3600


def constant(value: Any) -> str:
    """One value, as everywhere in records."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def quoted(texts: pa.Array) -> pa.Array:
    """Each text as a JSON string."""
    if _may_be_awkward(texts):
        awkward = pc.match_substring_regex(texts, _AWKWARD)
        rows = np.flatnonzero(awkward.to_numpy(zero_copy_only=False))
        made = [constant(text)[1:-1] for text in texts.take(pa.array(rows)).to_pylist()]
        texts = pc.replace_with_mask(texts, awkward, pa.array(made, texts.type))
    return pc.binary_join_element_wise('"', texts, '"', "")


def _may_be_awkward(texts: pa.Array) -> bool:
    """A look at the bytes, which may be those of other rows too."""
    content = texts.buffers()[2]
    data = np.frombuffer(content, np.uint8) if content is not None else np.zeros(0, np.uint8)
    return bool(((data < 32) | (data == ord('"')) | (data == ord("\\"))).any())


def instants(seconds: Numbers) -> pa.Array:
    """Each instant as a JSON string, in the time of Vietnam."""
    local = pa.array(seconds + _LOCAL, pa.timestamp("s"))
    return pc.strftime(local, '"%Y-%m-%dT%H:%M:%S+07:00"')


Piece = tuple[str, "pa.Array | str", "Numbers | None"]
"""A path, the JSON text of its value, and where there is none."""


def objects(pieces: Sequence[Piece], count: int) -> pa.Array | str:
    """An object a row of the fields that are there; one text where it is the same for all."""
    parts: list[pa.Array | str] = []
    for head, members in _by_head(pieces).items():
        path, value, absent = members[0]
        if path == head:
            parts.append(_member(path, value, absent))
        else:
            within = [(p.partition(".")[2], value, absent) for p, value, absent in members]
            parts.append(_member(head, objects(within, count), None))
    if all(isinstance(part, str) for part in parts):
        return "{" + "".join(map(str, parts))[1:] + "}"
    joined = pc.binary_join_element_wise(*_filled(parts, count), "")
    return pc.binary_join_element_wise("{", pc.utf8_slice_codeunits(joined, 1), "}", "")


def _by_head(pieces: Sequence[Piece]) -> dict[str, list[Piece]]:
    """The fields, those of one inner object together."""
    found: dict[str, list[Piece]] = {}
    for piece in pieces:
        found.setdefault(piece[0].partition(".")[0], []).append(piece)
    return found


def _filled(parts: Sequence[pa.Array | str], count: int) -> list[pa.Array]:
    return [pa.repeat(pa.scalar(p), count) if isinstance(p, str) else p for p in parts]


def _member(path: str, value: pa.Array | str, absent: Numbers | None) -> pa.Array | str:
    """A comma, the name and the value; nothing where there is none."""
    start = f",{constant(path)}:"
    if isinstance(value, str):
        return start + value
    made = pc.binary_join_element_wise(start, value, "")
    if absent is None or not absent.any():
        return made
    return pc.if_else(pa.array(absent), "", made)
