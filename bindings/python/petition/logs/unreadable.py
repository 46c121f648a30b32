"""The error for a row that would be set aside, where none may be."""

from __future__ import annotations

from petition.errors import InvalidInput
from petition.logs.log import SetAside
from petition.words import ErrorCode

__all__ = ["Unreadable"]


class Unreadable(InvalidInput):
    """A row that cannot be judged, where every row has to be.

    Parameters
    ----------
    row : SetAside
        The file, the row and the reason in both languages.

    Examples
    --------
    >>> from petition import Text
    >>> from petition.logs import SetAside, Unreadable
    >>> print(Unreadable(SetAside("a.csv", 7, "PA-1", Text("ô trống", "the cell is blank"))))
    a.csv:7:1: the cell is blank
    """

    def __init__(self, row: SetAside) -> None:
        super().__init__(ErrorCode.INVALID_VALUE, row.reason.en, row.file, row.row, 1)
        self.row = row
        self.text = row.reason

    def __reduce__(self) -> tuple[type[Unreadable], tuple[SetAside]]:
        return (Unreadable, (self.row,))
