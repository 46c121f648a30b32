"""What a record tells of people: texts that are sealed so that they can be taken out."""

from __future__ import annotations

from dataclasses import dataclass

from petition import _core
from petition.value import Kept

__all__ = ["TAKEN_OUT", "CommittedText", "Leftover"]

TAKEN_OUT = "(đã lược bỏ)"
"""Stands in memory for a text that was taken out."""


@dataclass(frozen=True, slots=True, repr=False)
class CommittedText(Kept):
    """What a text of an event is sealed by instead of itself.

    Parameters
    ----------
    event : int
        Sequence number of its event.
    field : str
        Its path there, as in ``data.petitioner.phone``.
    digest : str
        SHA-256 of salt, a line feed and the text, 64 hexadecimal digits.
    salt : str
        64 hexadecimal digits; empty when the text was taken out.
    given : bool
        Whether the text counts as given where the regulation asks for it.

    Examples
    --------
    >>> import petition
    >>> petition.CommittedText(1, "data.content", "0" * 64, "", given=True).field
    'data.content'
    """

    event: int
    field: str
    digest: str
    salt: str = ""
    given: bool = True


def committed_to(text: CommittedText) -> _core.CommittedText:
    """To the core's form."""
    return _core.CommittedText(text.event, text.field, text.digest, text.salt, text.given)


@dataclass(frozen=True, slots=True, repr=False)
class Leftover(Kept):
    """What may lead to the petitioner in a text that others are to read.

    Attributes
    ----------
    event : int
        Sequence number of the event.
    field : str
        The path of the text there, as in ``data.result``.
    what : str
        ``phone``, ``email``, ``identity_card``, or ``name`` or ``address`` of the petitioner.
    at : int
        From this byte of the text on.
    text : str
        As it stands there.
    """

    event: int
    field: str
    what: str
    at: int
    text: str
