"""Receipts of verdicts that were judged again."""

from __future__ import annotations

from dataclasses import dataclass

from petition.crossing import Result
from petition.value import Kept
from petition.words import Outcome

__all__ = ["Departure", "Replay"]


@dataclass(frozen=True, slots=True, repr=False)
class Departure(Kept):
    """A value that comes out otherwise than a receipt has it.

    Attributes
    ----------
    path : str
        JSON pointer (RFC 6901) in the receipt's ``verdict``.
    then, now : str
        As JSON; empty where it was not, or is not, there.
    """

    path: str
    then: str
    now: str


@dataclass(frozen=True, slots=True, repr=False)
class Replay(Result):
    """A receipt judged again.

    Attributes
    ----------
    case_id : str
        Of the petition.
    library : str
        The version that wrote the receipt.
    outcome : Outcome
        What comes of it now.
    departures : tuple of Departure
        Empty: all comes out the same.
    """

    case_id: str
    library: str
    outcome: Outcome
    departures: tuple[Departure, ...]

    def __bool__(self) -> bool:
        return not self.departures
