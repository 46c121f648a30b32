"""From a record to a scenario: what happened as sentences, and what came of it as checks."""

from __future__ import annotations

from petition.cases import Case, Record
from petition.errors import InvalidInput
from petition.harmless import line
from petition.scenarios.event_sentences import is_own
from petition.scenarios.setup import Setup
from petition.scenarios.telling import Telling
from petition.scenarios.values import say_time
from petition.texts import Lang
from petition.verdicts import Step
from petition.words import ErrorCode

__all__ = ["scenario_of"]


def scenario_of(record: Record, lang: Lang = "vi", setup: Setup | None = None) -> str:
    """A feature file with the recorded case as one scenario.

    It holds as long as the engine decides as it does now.

    Parameters
    ----------
    record : Record
        Its events. When those of the system are not among them, time passes between the others.
    lang : {"vi", "en"}
        The language of the sentences.
    setup : Setup, optional
        What the scenario starts from, when it is not the built-in regulation and calendar.

    Returns
    -------
    str
        The text of the file.

    Raises
    ------
    InvalidInput
        When the record has no events.

    Examples
    --------
    >>> import petition
    >>> from petition.scenarios import scenario_of
    >>> at = petition.instant("2021-04-05T08:00:00+07:00")
    >>> operator = petition.Actor(petition.Role.OPERATOR)
    >>> received = petition.Event("e1", operator, petition.Received("hotline"), at)
    >>> text = scenario_of(petition.Record("PA-1", (received,)), "en")
    >>> print(text.splitlines()[1])
    Feature: the recorded case PA-1
    """
    if not record.events:
        raise InvalidInput(ErrorCode.INVALID_VALUE, f"the record {record.case_id} has no events")
    start = (setup or Setup()).with_(lang=lang, case_id=record.case_id)
    return _Writer(record, start).text()


class _Writer(Telling):
    """Writes one record."""

    def __init__(self, record: Record, setup: Setup) -> None:
        super().__init__(setup, record.events)
        self.record = record

    def text(self) -> str:
        say, words = self.setup.say, self.words
        name = line(self.record.case_id)
        self.lines += [
            f"# language: {self.setup.lang}",
            f"{words['feature']}: {say(f'Hồ sơ {name} đã ghi', f'the recorded case {name}')}",
            "",
            f"  {words['background']}:",
        ]
        self.given()
        self.lines += [
            "",
            f"  {words['scenario']}: "
            + say("Diễn biến và kết quả", "What happened, and what came of it"),
        ]
        self.last = ""
        case = self._events()
        self.standing(case, self.record.events[-1].recorded_at)
        return "\n".join(self.lines) + "\n"

    def _events(self) -> Case:
        case = Case(self.record.case_id)
        numbered = 0
        wakeups: list[Step] = []
        for step in self.engine.follow(self.record).steps:
            event, verdict = step.event, step.verdict
            if event is None:
                wakeups.append(step)
                continue
            case = self._time_passes(case, wakeups)
            wakeups.clear()
            self.event(case, event, numbered)
            numbered += not is_own(event.kind, event.actor.role)
            case = verdict.case
            self.outcome(verdict.outcome, verdict)
        return case

    def _time_passes(self, case: Case, wakeups: list[Step]) -> Case:
        """One sentence for all that time did between two events."""
        if not wakeups:
            return case
        self.say("when", "time_passes", time=say_time(wakeups[-1].at, self.setup))
        self.recorded_too(wakeups[-1].verdict.case.events[len(case) :])
        return wakeups[-1].verdict.case
