"""Texts in both languages, and text given to the library."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import Literal

from petition.errors import InvalidInput, WrongType
from petition.words import ErrorCode

__all__ = ["Lang", "Text"]

Lang = Literal["vi", "en"]
"""The languages of everything that people read."""


@dataclass(frozen=True, slots=True, repr=False)
class Text:
    """A text in Vietnamese and in English.

    Parameters
    ----------
    vi, en : str
        The text in each language; ``str()`` gives the Vietnamese one.

    Examples
    --------
    >>> import petition
    >>> petition.Regulation.builtin().title.of("en")
    'Gia Lai 1022 regulation'
    """

    vi: str
    en: str

    def of(self, lang: Lang) -> str:
        """The text in a language.

        Parameters
        ----------
        lang : {"vi", "en"}
            The language.

        Returns
        -------
        str
            That of the two.

        Examples
        --------
        >>> import petition
        >>> petition.Text("phản ánh", "petition").of("en")
        'petition'
        """
        return self.en if lang == "en" else self.vi

    def __str__(self) -> str:
        return self.vi

    def __repr__(self) -> str:
        return f"Text({self.vi!r}, {self.en!r})"


def spoken_duration(seconds: int, lang: Lang) -> str:
    """A number of seconds as people say it, as in ``1 giờ 30 phút``."""
    minutes, rest = divmod(abs(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    units = ((hours, "giờ", "h"), (minutes, "phút", "min"), (rest, "giây", "s"))
    parts = [f"{n} {en if lang == 'en' else vi}" for n, vi, en in units if n]
    text = " ".join(parts) or ("0 h" if lang == "en" else "0 giờ")
    return f"-{text}" if seconds < 0 else text


def spoken_times(count: int, lang: Lang) -> str:
    """How often, as in ``2 lần``; ``once``, ``twice``, ``3 times``."""
    if lang == "vi":
        return f"{count} lần"
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def utf8(text: str | bytes, where: str) -> bytes:
    """The bytes of a text; what cannot be written as UTF-8 is refused."""
    if isinstance(text, bytes):
        return text
    if not isinstance(text, str):
        raise WrongType(ErrorCode.WRONG_TYPE, f"takes text, not {text!r}", where)
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise InvalidInput(
            ErrorCode.ENCODING,
            f"character {error.start} is half of a surrogate pair and has no place in UTF-8",
            where,
        ) from None


def read_bytes(path: str | PathLike[str]) -> tuple[bytes, str]:
    """The text of a file as UTF-8, and the file's name for errors."""
    return as_utf8(Path(path).read_bytes(), str(path)), str(path)


def read_text(path: str | PathLike[str]) -> str:
    """The text of a file, with plain ends of lines."""
    return text_of(Path(path).read_bytes(), str(path)).replace("\r\n", "\n")


def text_of(content: bytes, where: str) -> str:
    """The text that the bytes of a file are, without a byte order mark."""
    return as_utf8(content, where).decode()


def as_utf8(content: bytes, where: str) -> bytes:
    """The bytes of a file as UTF-8 without its mark; UTF-16 is known by its mark.

    Raises
    ------
    InvalidInput
        When they are another encoding or no text; it says how to save the file.
    """
    for start, kind in _BINARY:
        if content.startswith(start):
            message = f"this is {kind}, not a text file; give a text file stored as UTF-8"
            raise InvalidInput(ErrorCode.ENCODING, message, where)
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _of_utf16(content, where)
    content = content.removeprefix(codecs.BOM_UTF8)
    try:
        content.decode()
    except UnicodeDecodeError as error:
        before = content[: error.start]
        line, column = before.count(b"\n") + 1, error.start - before.rfind(b"\n")
        message = (
            "this byte is not UTF-8 (it may be Windows-1258); save the file as UTF-8, "
            "as in Notepad under Save as, Encoding"
        )
        raise InvalidInput(ErrorCode.ENCODING, message, where, line, column) from None
    return content


def _of_utf16(content: bytes, where: str) -> bytes:
    try:
        return content.decode("utf-16").encode()
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-16", "ignore")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        message = "this is broken UTF-16; save the file as UTF-8"
        raise InvalidInput(ErrorCode.ENCODING, message, where, line, column) from None


_BINARY = (
    (b"PK\x03\x04", "a ZIP archive, as .xlsx, .docx and .zip are"),
    (b"\xd0\xcf\x11\xe0", "an old Office file, as .xls and .doc are"),
    (b"%PDF-", "a PDF file"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"SQLite format 3\0", "a database"),
    (codecs.BOM_UTF32_LE, "a UTF-32 text"),
)
"""How files begin that are no text, and what they are."""
