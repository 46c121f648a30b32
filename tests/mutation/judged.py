"""The survivors that no test can tell from the original, each with the reason.

`equivalent.toml` has a table for each file, with entries of the text of the line, the change as the
report tells it, and why it makes no difference. An entry stays right when its line moves; one that
fits no mutant any more, or whose mutant a test has killed, is told.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from mutation.schemata import Mutant
from mutation.trials import Verdict

LIST = Path(__file__).parent / "equivalent.toml"


@dataclass(frozen=True)
class Judgement:
    file: str
    line: str
    change: str
    why: str

    def is_of(self, mutant: Mutant) -> bool:
        return (mutant.file, mutant.text, mutant.told) == (self.file, self.line, self.change)


def read(text: str) -> list[Judgement]:
    return [
        Judgement(file, entry["line"], change, entry["why"])
        for file, entries in tomllib.loads(text).items()
        for entry in entries
        for change in entry["changes"]
    ]


def fitting_none(judgements: Iterable[Judgement], mutants: list[Mutant]) -> list[Judgement]:
    known = {(each.file, each.text, each.told) for each in mutants}
    return [each for each in judgements if (each.file, each.line, each.change) not in known]


def proved_wrong(judgements: list[Judgement], verdicts: Iterable[Verdict]) -> list[Verdict]:
    """Mutants judged to be the same as the original that a test has killed."""
    return [each for each in verdicts if each.killed and is_judged(each.mutant, judgements)]


def is_judged(mutant: Mutant, judgements: Iterable[Judgement]) -> bool:
    return any(each.is_of(mutant) for each in judgements)
