"""How many short messages a text takes."""

from __future__ import annotations

from petition import _core
from petition.errors import WrongType
from petition.texts import utf8
from petition.words import ErrorCode

__all__ = ["sms_parts"]


def sms_parts(text: str) -> int:
    """How many SMS a text is sent in.

    In the 7-bit alphabet of GSM 03.38 one message holds 160 characters, and each part of a longer
    text 153; the characters of its extension, as ``[`` and ``€``, count as two. A text with any
    other character, as a Vietnamese letter, goes in UCS-2: 70, and 67 in each part.

    Parameters
    ----------
    text : str
        Any text.

    Returns
    -------
    int
        0 for an empty one.

    Raises
    ------
    InvalidInput
        When the text has a lone surrogate.

    Examples
    --------
    >>> import petition
    >>> petition.sms_parts("a" * 160), petition.sms_parts("a" * 161), petition.sms_parts("ạ" * 71)
    (1, 2, 2)
    """
    if not isinstance(text, str):
        raise WrongType(ErrorCode.WRONG_TYPE, f"text takes text, not {text!r}")
    return _core.sms_parts(utf8(text, "text"))
