"""The regulation whose words a case is told in, where the package has it."""

from __future__ import annotations

from functools import cache

from petition import Case, Regulation

__all__ = ["law_of"]


def law_of(case: Case) -> Regulation | None:
    """The built-in one by which the case is judged now; None for any other, of which only the
    identity is in the record."""
    if not case.laws:
        return None
    return _by_hash().get(case.laws[-1].regulation.hash)


@cache
def _by_hash() -> dict[str, Regulation]:
    builtin = map(Regulation.builtin, Regulation.builtin_names())
    return {regulation.content_hash: regulation for regulation in builtin}
