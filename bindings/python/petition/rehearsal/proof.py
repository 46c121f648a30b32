"""That a rehearsed case departs from the law where it was meant to, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable

from petition.errors import InternalError
from petition.rehearsal.desk import Desk
from petition.rehearsal.faults import Expected
from petition.verdicts import ObligationLife
from petition.words import ErrorCode

__all__ = ["prove"]


def prove(desk: Desk, expected: Iterable[Expected] = ()) -> None:
    """Compares what the engine says of the case with what is to be found in it.

    Raises
    ------
    InternalError
        When something else was late, or something that was meant to be late was not.
    """
    lives = list(filter(_is_late, desk.engine.lives(desk.case, desk.end)))
    wanted = [finding for finding in expected if finding.owed is not None]
    for finding in wanted:
        fit = next((life for life in lives if _fits(finding, life)), None)
        if fit is None:
            raise InternalError(ErrorCode.INTERNAL, f"nothing in it is {finding}", desk.case.id)
        lives.remove(fit)
    if lives:
        raise InternalError(
            ErrorCode.INTERNAL, f"nobody meant it to be late: {lives[0]}", desk.case.id
        )


def _is_late(life: ObligationLife) -> bool:
    return life.lapsed or bool(life.late)


def _fits(finding: Expected, life: ObligationLife) -> bool:
    same = (finding.owed, finding.role, finding.unit, finding.since, finding.due, finding.met) == (
        life.owed,
        life.role,
        life.unit,
        life.since,
        life.due,
        life.met,
    )
    return same and finding.by in (None, life.late)
