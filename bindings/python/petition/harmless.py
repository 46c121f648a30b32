"""Texts of strangers, for where they are shown: nothing in them has an effect there.

A name, an address, what is asked and answered: whoever wrote it, it is data. It is kept, compared
and sealed as it came, and is made harmless where it leaves: on a terminal, in a page or a picture,
in a table or a file for other programs. Each kind of output has one function here.

What people read shows a character that is not seen as a picture (``␛``, ``␊``) or by its number
(``\\u202e``). What programs read, as JSON and XML, has it as a reference, so that it comes back as
it was. Letters of every script stay, composed or not, and so do the joiners within an emoji.
"""

from __future__ import annotations

import json
import re
import unicodedata
from functools import cache
from html import escape
from typing import Any
from xml.sax.saxutils import quoteattr

__all__ = [
    "attribute",
    "cell",
    "html",
    "json_of",
    "line",
    "lines",
    "mermaid",
    "plain_cell",
    "references",
    "toml_text",
    "visible",
]

_UNSEEN = (
    "\x00-\x1f\x7f-\x9f"  # control characters of C0 and C1
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # marks of direction
    "\u200b\u2060-\u2065\u206a-\u206f\ufeff\u180e"  # no width; the joiners U+200C and U+200D stay
    "\u2028\u2029\ufff9-\ufffb\ufffe\uffff\ud800-\udfff"  # ends of lines, notes, no characters
    "\U000e0000-\U000e007f"  # tags
)
_FIND = re.compile(f"[{_UNSEEN}]")
_MOST_MARKS = 8
"""So many signs stand on one letter at most: more reach into the lines around."""
FORMULA = "'*[ \u00a0\ufeff]*[=+\\-@＝＋－＠\t\r\n]"
"""How a cell begins that a spreadsheet takes for a formula, and one that ``cell`` made of it."""
_FORMULA = re.compile(FORMULA)


def visible(text: str, keep: str = "") -> str:
    r"""What is not seen is shown, but for the signs to be kept.

    Parameters
    ----------
    text : str
        Any text.
    keep : str
        Signs that do no harm where it goes, as a line end in a paragraph.

    Returns
    -------
    str
        The same, or with signs in place of others.

    Examples
    --------
    >>> from petition.harmless import visible
    >>> visible("Hoa\x1b[2J\u202e")
    'Hoa␛[2J\\u202e'
    """
    return _FIND.sub(lambda sign: sign[0] if sign[0] in keep else _picture(sign[0]), text)


def lines(text: str, keep: str = "\n") -> str:
    """The text on a terminal or a page: its letters stay in their lines as well."""
    text = visible(text, keep)
    return text if text.isascii() else _heaps().sub(_fewer, text)


def line(text: str) -> str:
    """The same in one line: a line end is shown, a tab is a blank."""
    return lines(text.replace("\t", " ").replace("\r\n", "\n"), "")


def html(text: str) -> str:
    """The text as content or as a quoted attribute of HTML."""
    return escape(lines(text.replace("\r\n", "\n"), "\t\n"))


def mermaid(text: str) -> str:
    """The text within a Mermaid diagram, where signs may be written by their numbers."""
    return re.sub('["#%&:;<>\\\\`{|}]', lambda sign: f"#{ord(sign[0])};", line(text))


def attribute(text: str) -> str:
    """The text as an attribute of XML, in quotes, that is read as it was.

    What is not seen is a reference. XML has no place for most control characters of C0, not even
    as references: they stand there as their pictures.
    """

    def written(sign: re.Match[str]) -> str:
        c = sign[0]
        fits = c in "\t\n\r" or ("\x7f" <= c and c not in "\ufffe\uffff" and not _is_half(c))
        return f"&#{ord(c)};" if fits else _picture(c)

    return _FIND.sub(written, quoteattr(text))


def cell(text: str) -> str:
    """The text in a table: an apostrophe stands before what would be taken for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def plain_cell(text: str) -> str:
    """What ``cell`` was given."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def json_of(value: Any, **how: Any) -> str:
    """JSON whose strings hold nothing unseen: it is read as the very same value."""
    return references(json.dumps(value, ensure_ascii=False, **how))


def references(text: str) -> str:
    """A JSON text in which what is not seen is written as in ``\\u202e``, but for line ends."""
    return _FIND.sub(lambda sign: sign[0] if sign[0] in "\n\r\t" else _units(sign[0]), text)


def toml_text(text: str) -> str:
    """The text as a string of TOML, written as JSON writes one but for what is beyond 16 bits."""
    return _FIND.sub(lambda sign: _number(sign[0]), json.dumps(text, ensure_ascii=False))


# -- signs ----------------------------------------------------------------------------------------


def _is_half(sign: str) -> bool:
    return "\ud800" <= sign <= "\udfff"


def _picture(sign: str) -> str:
    if sign < " ":
        return chr(0x2400 + ord(sign))
    return "␡" if sign == "\x7f" else _number(sign)


def _number(sign: str) -> str:
    return f"\\u{ord(sign):04x}" if sign <= "\uffff" else f"\\U{ord(sign):08x}"


def _units(sign: str) -> str:
    """As JSON writes it: what is beyond 16 bits in two."""
    return json.dumps(sign)[1:-1] if sign != "\x7f" else "\\u007f"


@cache
def _heaps() -> re.Pattern[str]:
    """More marks on one letter than any script has."""
    marks = [c for c in range(0x300, 0x10000) if unicodedata.category(chr(c))[0] == "M"]
    several = "".join(map(chr, marks))
    return re.compile(f"([{several}]{{{_MOST_MARKS}}})[{several}]+")


def _fewer(heap: re.Match[str]) -> str:
    return f"{heap[1]}\ufffd"
