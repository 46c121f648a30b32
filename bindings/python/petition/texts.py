"""Texts in both languages, and text given to the library."""

from __future__ import annotations

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
    """The content of a file and its name for errors."""
    return Path(path).read_bytes(), str(path)
