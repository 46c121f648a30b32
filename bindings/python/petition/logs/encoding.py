"""Bytes to clean text: the encoding is told from the bytes, and letters are composed (NFC)."""

from __future__ import annotations

import codecs
import unicodedata
from dataclasses import dataclass

import pyarrow as pa

from petition.errors import InvalidInput
from petition.words import ErrorCode

__all__ = ["BROKEN", "Decoded", "decoded", "plain"]

BROKEN = "\ufdd0"
"""Stands for a byte that is none of the encoding; a character that no text has."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_VIETNAMESE = "windows-1258"
_PEEK = 1 << 12


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text as UTF-8, composed; its encoding; whether some bytes of it became ``BROKEN``."""

    content: bytes
    encoding: str = "utf-8"
    broken: bool = False


def decoded(content: bytes, encoding: str = "", where: str = "") -> Decoded:
    """The text of a file; an encoding that is given overrides what the bytes tell."""
    bom, told = _told(content)
    name = codecs.lookup(encoding).name if encoding else told
    content = content[len(bom) :]
    if name == "utf-16":
        name = told if told.startswith("utf-16") else "utf-16-le"
    if name == "utf-8":
        return _of_utf8(content, given=bool(encoding))
    try:
        text = content.decode(name, "surrogateescape" if not name.startswith("utf") else "replace")
    except UnicodeError:
        message = f"this is no text in {name}; give its encoding under [file] of the mapping"
        raise InvalidInput(ErrorCode.ENCODING, message, where) from None
    return _replaced(text, name)


def plain(head: bytes) -> str:
    """The beginning of a text, to look at; it may end in the middle of a character."""
    bom, name = _told(head)
    return head[len(bom) :].decode(name, "ignore")


def _told(content: bytes) -> tuple[bytes, str]:
    """The byte order mark, and the Unicode encoding that it or the zeros tell."""
    for bom, name in _BOMS:
        if content.startswith(bom):
            return bom, name
    head = content[:_PEEK]
    if head[1::2].count(0) * 3 > len(head):
        return b"", "utf-16-le"
    if head[::2].count(0) * 3 > len(head):
        return b"", "utf-16-be"
    return b"", "utf-8"


def _of_utf8(content: bytes, given: bool) -> Decoded:
    if _is_utf8(content):
        if content.find(b"\xcc") < 0 and content.find(b"\xcd") < 0:  # no combining mark
            return Decoded(content)
        return Decoded(unicodedata.normalize("NFC", content.decode()).encode())
    if not given and not _is_mostly_utf8(content):
        return _replaced(content.decode(_VIETNAMESE, "surrogateescape"), _VIETNAMESE)
    return _replaced(content.decode("utf-8", "surrogateescape"), "utf-8")


def _is_utf8(content: bytes) -> bool:
    offsets = pa.array([0, len(content)], pa.int64()).buffers()[1]
    text = pa.Array.from_buffers(pa.large_string(), 1, [None, offsets, pa.py_buffer(content)])
    try:
        text.validate(full=True)
    except pa.ArrowInvalid:
        return False
    return True


def _is_mostly_utf8(content: bytes) -> bool:
    """Whether of the lines with other letters than ASCII as many are UTF-8 as are not, or more."""
    fine = total = 0
    for line in content.splitlines():
        if not line.isascii():
            total += 1
            try:
                line.decode()
                fine += 1
            except UnicodeDecodeError:
                pass
    return fine * 2 >= total


_SURROGATES = {code: BROKEN for code in range(0xDC80, 0xDD00)}


def _replaced(text: str, name: str) -> Decoded:
    if name.startswith("utf-16"):
        text = text.replace("\ufffd", BROKEN)
    text = unicodedata.normalize("NFC", text.translate(_SURROGATES))
    try:
        content = text.encode()
    except UnicodeEncodeError:
        content = text.encode("utf-8", "replace")
    return Decoded(content, name, BROKEN in text)
