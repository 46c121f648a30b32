"""What came of a run: counts for each room, and every survivor that nobody has judged."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from mutation.judged import Judgement, fitting_none, is_judged, proved_wrong
from mutation.schemata import Mutant
from mutation.trials import Verdict

GOAL = 0.95
"""Of the mutants that can be told from the original, the part that the tests are to kill."""


@dataclass
class Outcome:
    """`mutants` are all that there are, `dropped` those of them that do not compile."""

    mutants: list[Mutant]
    dropped: list[Mutant]
    judgements: list[Judgement]
    verdicts: list[Verdict] = field(default_factory=list)

    @property
    def killed(self) -> list[Verdict]:
        return [each for each in self.verdicts if each.killed]

    @property
    def equivalent(self) -> list[Verdict]:
        return [each for each in self.verdicts if not each.killed and self.judged(each)]

    @property
    def survivors(self) -> list[Verdict]:
        return [each for each in self.verdicts if not each.killed and not self.judged(each)]

    def judged(self, verdict: Verdict) -> bool:
        return is_judged(verdict.mutant, self.judgements)

    @property
    def share(self) -> float:
        told = len(self.killed) + len(self.survivors)
        return len(self.killed) / told if told else 1.0

    @property
    def complaints(self) -> list[str]:
        """Judgements that are no longer right."""
        stale = [
            f"{each.file}: no mutant is as judged: {each.line} | {each.change}"
            for each in fitting_none(self.judgements, self.mutants)
        ]
        wrong = [
            f"{each.mutant.place}: judged to be no change, and {each.by} tells it: "
            f"{each.mutant.told}"
            for each in proved_wrong(self.judgements, self.verdicts)
        ]
        return stale + wrong

    @property
    def good(self) -> bool:
        return self.share >= GOAL and not self.complaints

    def in_room(self, room: str) -> Outcome:
        def within(mutants: Iterable[Mutant]) -> list[Mutant]:
            return [each for each in mutants if each.file.startswith(f"{room}/")]

        verdicts = [each for each in self.verdicts if each.mutant.file.startswith(f"{room}/")]
        return Outcome(within(self.mutants), within(self.dropped), self.judgements, verdicts)


def row(name: str, outcome: Outcome) -> str:
    ends = [each.ended for each in outcome.verdicts]
    counts = [len(outcome.mutants), len(outcome.dropped), len(ends), len(outcome.killed)]
    counts += [ends.count("endless"), len(outcome.equivalent), len(outcome.survivors)]
    return f"| {name} | {' | '.join(f'{each:,}' for each in counts)} | {outcome.share:.1%} |"


HEAD = """\
| room | mutants | not compiled | tried | killed | of them endless | judged the same | survivors | \
killed of what can be told |
|---|---|---|---|---|---|---|---|---|"""


def told(outcome: Outcome) -> str:
    """The whole report."""
    rooms = sorted({each.file.split("/")[0] for each in outcome.mutants})
    lines = [HEAD, *(row(room, outcome.in_room(room)) for room in rooms), row("all", outcome), ""]
    for each in outcome.survivors:
        lines.append(f"{each.mutant.place}: {each.ended}: {each.mutant.told}")
        lines.append(f"    {each.mutant.text}")
    return "\n".join([*lines, *outcome.complaints]) + "\n"


def in_one_line(outcome: Outcome) -> str:
    return (
        f"{len(outcome.verdicts):,} mutants of the C++ tried, {len(outcome.killed):,} killed, "
        f"{len(outcome.equivalent):,} judged the same, {len(outcome.survivors):,} survived: "
        f"{outcome.share:.1%} killed of what can be told"
    )
