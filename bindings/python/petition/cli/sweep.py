"""`petition sweep`: what one round of `advance` would do to recorded cases, before it is done."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import numpy as np
from rich.table import Table
from rich.text import Text as Line

from petition import (
    Case,
    CaseAudit,
    Engine,
    Kind,
    Position,
    Record,
    Registry,
    Regulation,
    Role,
    Standing,
    StandingCount,
    Sweep,
    audit,
)
from petition.cli.judges import about
from petition.cli.screen import TABLE, Screen
from petition.harmless import json_of
from petition.registry import latest
from petition.speech.laws import share_of_laws
from petition.speech.names import Names

_MOST = 15
"""So many cases stand on one screen."""


@dataclass(frozen=True)
class Round:
    """The cases at one instant. Events recorded later are left out, and so are refused ones."""

    law: Engine | Registry
    at: datetime
    cases: tuple[Case, ...]
    refused: int
    sweep: Sweep

    @classmethod
    def of(cls, law: Engine | Registry, records: Sequence[Record], at: datetime) -> Round:
        audits = [_audit(law, record, at) for record in records]
        cases = tuple(found.case for found in audits)
        reasons = [each for found in audits for each in found.deviations if each.refusal]
        refused = len({each.evidence for each in reasons})
        return cls(law, at, cases, refused, Sweep(law, cases))

    def engine(self, case: Case) -> Engine:
        """What judges it."""
        if isinstance(self.law, Engine) or not len(case):
            return latest(self.law)
        return self.law.engine(case)

    def regulations(self) -> tuple[Regulation, ...]:
        law = self.law
        return (law.regulation,) if isinstance(law, Engine) else law.regulations

    def moved(self) -> list[int]:
        """The cases to which something would be done, the earliest due first."""
        rows = self.sweep.dry_run(self.at)
        now = Standing.NOW.number
        acts = [rows[act] == now for act in ("lapse", "reminder", "escalation")]
        found = np.flatnonzero(np.logical_or.reduce(acts))
        return [int(i) for i in found[np.argsort(self.sweep.due()[found], kind="stable")]]


def _audit(law: Engine | Registry, record: Record, at: datetime) -> CaseAudit:
    with about(record.case_id):
        return audit(law, record, at)


def show(
    screen: Screen,
    law: Engine | Registry,
    records: Sequence[Record],
    at: datetime | None,
    every: bool,
    as_json: bool,
) -> None:
    """Prints the round; `every` with a sentence for each case that stays as it is."""
    recorded = [event.recorded_at for record in records for event in record.events]
    moment = at or max(recorded, default=None)
    if moment is None:
        screen.print(screen.say("Không có sự kiện nào.", "There are no events."))
        return
    found = Round.of(law, records, moment.astimezone(latest(law).calendar.zone))
    if as_json:
        print(document(screen, found))
    else:
        _Telling(screen, found).print(every)


def document(screen: Screen, found: Round) -> str:
    """The round as one JSON object."""
    form = json.loads(found.sweep.to_json(found.at, screen.lang))
    for each, case in zip(form["cases"], found.cases, strict=True):
        each["case"] = case.id
    return json_of({**form, "refused": found.refused})


def _cases(count: int) -> str:
    return "1 case" if count == 1 else f"{count} cases"


def _seconds(at: datetime) -> int:
    return int(at.timestamp())


class _Telling:
    """Prints one round."""

    def __init__(self, screen: Screen, found: Round) -> None:
        self.screen = screen
        self.engine = latest(found.law)
        self.found = found

    def print(self, every: bool) -> None:
        """What would be done; why the rest is not; what is overdue and when to sweep again."""
        screen, moved = self.screen, self.found.moved()
        self._heading()
        if moved:
            screen.print("", self._acts(moved))
        else:
            screen.print(screen.say("Không có việc gì phải làm.", "There is nothing to be done."))
        if len(moved) > _MOST:
            more = len(moved) - _MOST
            screen.print(screen.say(f"… và {more} hồ sơ nữa.", f"… and {_cases(more)} more."))
        screen.print("", self._counts())
        self._foot()
        if every:
            self._others(set(moved))

    def _heading(self) -> None:
        screen, count = self.screen, len(self.found.cases)
        when = screen.exact_time(self.found.at)
        title = screen.say(
            f"Quét thử {count} hồ sơ lúc {when}", f"Dry run of {_cases(count)} at {when}"
        )
        note = screen.say("chưa ghi nhận gì", "nothing is recorded")
        screen.print(screen.line((title, "title"), (f"  {note}", "faint")))
        shares = ((self.found.engine(case), 1) for case in self.found.cases)
        for law in share_of_laws(screen, shares):
            screen.put(screen.line((law, "faint")), hang=2)

    # -- what would be done -----------------------------------------------------------------------

    def _acts(self, moved: list[int]) -> Table:
        screen = self.screen
        table = Table(**TABLE)
        for vi, en in (
            ("Hồ sơ", "Case"),
            ("Đang ở", "With"),
            ("Hạn", "Due"),
            ("Sẽ làm", "To be done"),
        ):
            table.add_column(screen.say(vi, en), overflow="fold")
        rows, dues = self.found.sweep.dry_run(self.found.at), self.found.sweep.due()
        for index in moved[:_MOST]:
            case = self.found.cases[index]
            names = Names(screen, self.found.engine(case).regulation)
            table.add_row(
                case.id,
                names.level(case.state.position, case.state.holder),
                self._when(dues[index]),
                "; ".join(self._deeds(rows[index], names)),
            )
        return table

    def _deeds(self, row: np.void, names: Names) -> Iterator[str]:
        say, now = self.screen.say, Standing.NOW.number
        if row["reminder"] == now:
            yield say("nhắc hẹn", "reminder")
        if row["escalation"] == now:
            to = names.level(Position.of(int(row["to"])))
            yield say(f"chuyển lên {to}", f"passed up to {to}")
        elif row["lapse"] == now:
            yield say("ghi nhận hết thời hạn", "lapse noted")

    def _when(self, due: np.datetime64) -> str:
        if np.isnat(due):
            return "—"
        local = self._local(due)
        return f"{self.screen.clock(local)} {self.screen.day(local)}"

    def _local(self, at: np.datetime64) -> datetime:
        instant = datetime.fromtimestamp(int(at.astype(np.int64)), UTC)
        return instant.astimezone(self.engine.calendar.zone)

    # -- why not the rest -------------------------------------------------------------------------

    def _counts(self) -> Table:
        screen = self.screen
        table = Table(**TABLE)
        table.add_column(screen.say("Việc", "Act"))
        table.add_column(screen.say("Làm ngay, hoặc vì sao không", "Now, or why not"))
        table.add_column(screen.say("Đang ở", "With"), overflow="fold")
        table.add_column(screen.say("Hồ sơ", "Cases"), justify="right")
        table.add_column(screen.say("Căn cứ", "Under"), overflow="fold")
        told: set[tuple[Kind, int]] = set()
        for row in self.found.sweep.counts(self.found.at):
            first = all(row.act is not act for act, _ in told)
            table.add_row(*self._count(row, first, (row.act, row.regulation) not in told))
            told.add((row.act, row.regulation))
        return table

    def _count(self, row: StandingCount, first: bool, cited: bool) -> tuple[str | Line, ...]:
        screen = self.screen
        label, laws = screen.of(row.standing), self.found.regulations()
        law = laws[row.regulation]
        under = [screen.cite(row.citations)] if cited else []
        if len(laws) > 1:
            under.append(f"{law.id} {law.version}")
        return (
            screen.say(*_ACTS[row.act]) if first else "",
            f"✓ {label}" if row.standing is Standing.NOW else label,
            Names(screen, law).level(row.level),
            str(row.cases),
            screen.below(*under) or "",
        )

    def _others(self, moved: set[int]) -> None:
        screen = self.screen
        screen.print("")
        for index, case in enumerate(self.found.cases):
            if index not in moved:
                text = screen.of(self.found.sweep.text(index, self.found.at))
                screen.put(screen.line((case.id, "strong"), f"  {text}"), hang=2)

    # -- the whole --------------------------------------------------------------------------------

    def _foot(self) -> None:
        screen, sweep = self.screen, self.found.sweep
        overdue = int(np.count_nonzero(sweep.overdue(self.found.at)))
        clauses = self.engine.regulation.clauses_of(Kind.LAPSED, Role.SYSTEM)
        screen.print(
            "",
            screen.line(
                screen.say(f"Trễ hạn: {overdue} hồ sơ", f"Overdue: {_cases(overdue)}"),
                (f"  {screen.cite(clauses)}", "faint"),
            ),
        )
        later = sweep.next_wakeup()
        later = later[later > np.datetime64(_seconds(self.found.at), "s")]
        if later.size:
            at = self._local(later.min())
            again = f"{self.screen.exact_clock(at)} {self.screen.day(at)}"
            screen.print(screen.say(f"Quét lần sau: {again}", f"Sweep again at: {again}"))
        if self.found.refused:
            n = self.found.refused
            text = screen.say(
                f"Bỏ qua {n} sự kiện bị từ chối (xem petition audit). Hồ sơ thiếu sự kiện của hệ "
                "thống thì xem bằng petition follow.",
                f"Refused events left out: {n} (see petition audit). Records without the system's "
                "own events are for petition follow.",
            )
            screen.put(screen.line((text, "warn")))


_ACTS = {
    Kind.LAPSED: ("ghi nhận hết thời hạn", "lapse"),
    Kind.REMINDED: ("nhắc hẹn", "reminder"),
    Kind.ESCALATED: ("chuyển phiếu lên", "passing up"),
}
