"""`petition follow`: petitions from a file, every decision with its clause."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime

from rich.text import Text as Line

from petition import (
    Engine,
    Event,
    Identity,
    JudgedBy,
    NoticeChannel,
    Obligation,
    Outcome,
    Record,
    Refusal,
    RefusalCode,
    Registry,
    Role,
)
from petition.cli.judges import about
from petition.cli.screen import STYLES, Screen
from petition.cli.standing import Standing
from petition.harmless import json_of
from petition.speech.event_text import EventText, field_name
from petition.speech.laws import name_of, several
from petition.speech.names import Names
from petition.speech.story import Told, ToldStep, tell
from petition.speech.sums import in_words

_INDENT = 4


def show(
    screen: Screen,
    law: Engine | Registry,
    records: Sequence[Record],
    until: datetime | None,
    as_json: bool,
) -> int:
    """Follows every record; returns how many events were refused."""
    stories = [_story(law, record, until) for record in records]
    if as_json:
        print(document(screen, stories))
    else:
        for story in stories:
            Telling(screen, story).print(named=several(law))
    return sum(story.refused for story in stories)


def _story(law: Engine | Registry, record: Record, until: datetime | None) -> Told:
    with about(record.case_id):
        return tell(law, record, until)


def document(screen: Screen, stories: Sequence[Told]) -> str:
    """The stories as one JSON object."""
    cases = []
    for story in stories:
        at, engine = story.seen_at, story.engine
        wakeup = engine.next_wakeup(story.case)
        cases.append(
            {
                "case": story.case.id,
                "laws": [_law_form(by) for by in story.case.laws],
                "steps": [_step_form(screen, step) for step in story.steps],
                "obligations": json.loads(engine.obligations_json(story.case, screen.lang)),
                "timeliness": json.loads(engine.timeliness_json(story.case, at)) if at else None,
                "next_wakeup": wakeup.isoformat() if wakeup else None,
            }
        )
    form = {"cases": cases, "refused": sum(story.refused for story in stories)}
    return json_of(form)


def _step_form(screen: Screen, step: ToldStep) -> dict[str, object]:
    return {
        "by": "event" if step.event else "time",
        "given": step.event.to_dict() if step.event else None,
        "verdict": json.loads(step.judge.verdict_json(step.verdict, screen.lang)),
        "obligations": json.loads(step.engine.obligations_json(step.verdict.case, screen.lang)),
    }


def _law_form(by: JudgedBy) -> dict[str, object]:
    """As records have it."""
    texts = {"regulation": by.regulation, "calendar": by.calendar}
    named = {
        key: {"id": text.id, "version": text.version, "hash": text.hash}
        for key, text in texts.items()
    }
    return {"after": by.after, **named}


def _name_of(text: Identity) -> str:
    return f"{text.id} {text.version} ({text.hash[:12]})" if text.hash else text.id


def _other_law(screen: Screen, story: Told) -> Iterator[tuple[str, str]]:
    """What the record says judged it, where another text judges here: its decisions may differ."""
    if not story.record.laws:
        return
    was, now = story.record.laws[0], story.start.law
    for text, own, other in (
        (was.regulation, now.regulation, screen.say("Quy chế khác:", "Another regulation:")),
        (was.calendar, now.calendar, screen.say("Lịch khác:", "Another calendar:")),
    ):
        if text.id in ("", own.id) and text.hash in ("", own.hash):
            continue
        told = screen.say(
            f"hồ sơ được xét theo {_name_of(text)}, ở đây xét theo {_name_of(own)}",
            f"the record was judged by {_name_of(text)}, here it is by {_name_of(own)}",
        )
        yield other, told


class Telling:
    """Prints one story."""

    def __init__(self, screen: Screen, story: Told) -> None:
        self.screen = screen
        self.story = story
        self.notices: dict[str, str] = {}
        self._speak_as(story.start)

    def _speak_as(self, engine: Engine) -> None:
        """In the words of what judges from here on."""
        self.engine = engine
        self.names = Names(self.screen, engine.regulation)
        self.event_text = EventText(self.screen, engine.regulation, self.story.case, engine)
        self.event_text.notices = self.notices

    def print(self, named: bool = False) -> None:
        """The steps, then where the petition stands; ``named`` with what judged its beginning."""
        screen = self.screen
        screen.rule(self.story.case.id)
        if named:
            told = f"{screen.say('xét theo', 'judged by')} {name_of(self.story.start)}"
            screen.put(screen.line((told, "faint")), _INDENT, _INDENT)
        for told, text in _other_law(screen, self.story):
            screen.put(screen.line((f"{told} ", "warn"), text), _INDENT, _INDENT)
        for step in self.story.steps:
            self._step(step)
        Standing(screen, self.story).print()
        screen.print("")

    # -- a step -----------------------------------------------------------------------------------

    def _step(self, step: ToldStep) -> None:
        verdict, event = step.verdict, step.event
        self._speak_as(step.judge)
        for appended in verdict.events:
            self._event(appended, "✓" if appended.actor.role is not Role.SYSTEM else "◷")
            self._notices(step, verdict.case.find(appended.id))
        if event is not None and verdict.outcome is not Outcome.ACCEPTED:
            self._event(event, "✗" if verdict.outcome is Outcome.REFUSED else "=")
            if verdict.outcome is Outcome.DUPLICATE:
                self._under(self.screen.line((self.screen.of(verdict.outcome), "warn")))
            for refusal in verdict.refusals:
                self._refusal(refusal)
        self._speak_as(step.engine)
        for obligation in step.fresh:
            self._obligation(obligation, step)
        self.screen.print("")

    def _event(self, event: Event, mark: str) -> None:
        screen = self.screen
        style = {"✓": "good", "✗": "bad"}.get(mark, "warn")
        head = screen.line(
            (f"{mark} ", style),
            f"{screen.time_by(event.actor, event.recorded_at)}  ",
            (_capital(screen.of(event.kind)), f"bold {STYLES[style]}"),
        )
        clauses = self.event_text.clauses(event)
        screen.put_apart(head, screen.line((screen.cite(clauses), "faint")))
        if event.actor.role is not Role.SYSTEM:
            self._under(screen.line((self.names.actor(event.actor), "faint")))
        if event.occurred_at != event.recorded_at:
            happened = screen.say("xảy ra lúc", "occurred at")
            occurred = screen.time_by(event.actor, event.occurred_at)
            self._under(screen.line((f"{happened} {occurred}", "faint")))
        for sentence in self.event_text.of(event):
            self._under(screen.line(sentence))

    def _refusal(self, refusal: Refusal) -> None:
        screen = self.screen
        title = screen.line(
            (f"{screen.of(Outcome.REFUSED).upper()}: {screen.of(refusal.code)}", "bad"),
            (f"  {screen.cite(refusal.citations, refusal.readings)}", "faint"),
        )
        self._under(title)
        required = f"{screen.say('Quy định', 'Required')}: {self._required(refusal)}"
        self._under(screen.line(_sentence(required)), 2)
        lawful = f"{screen.say('Cách làm đúng', 'Lawful instead')}: {screen.of(refusal.lawful)}"
        lawful += self._named(refusal)
        self._under(screen.line((_sentence(lawful), "good")), 2)

    def _required(self, refusal: Refusal) -> str:
        """With the field by its name, as a correction is told, where the text has its path."""
        text, path = self.screen.of(refusal.requirement), refusal.detail
        name = field_name(path, self.screen)
        return text if name == path else text.replace(f"`{path}`", f"“{name}”")

    def _named(self, refusal: Refusal) -> str:
        """The lawful act that is open now, by its name: what somebody may do at this position."""
        lawful = refusal.alternative
        if lawful is None or refusal.code is not RefusalCode.WRONG_POSITION:
            return ""
        act, who = self.screen.of(lawful.kind), self.names.who(lawful.role)
        return self.screen.say(f", như “{act}” ({who})", f", as in “{act}” ({who})")

    def _notices(self, step: ToldStep, cause: int | None) -> None:
        """The notices of one event; one text goes to all of its recipients."""
        by_text: dict[tuple[str, NoticeChannel], list[str]] = {}
        for notice in step.verdict.notices:
            if notice.cause != cause:
                continue
            who = self.names.who(notice.role, notice.unit)
            self.notices[notice.key] = f"{self.screen.of(notice.kind)} → {who}"
            text = self.engine.text(notice, step.verdict.case, self.screen.lang)
            by_text.setdefault((text, notice.channel), []).append(who)
        for (text, channel), recipients in by_text.items():
            lead = f"{', '.join(recipients)} ({self.screen.of(channel)}): "
            self._under(self.screen.line(("✉ ", "title"), lead, (text, "faint")), hang=2)

    def _obligation(self, obligation: Obligation, step: ToldStep) -> None:
        screen = self.screen
        line = screen.line(
            ("▸ ", "due"),
            (self.names.who(obligation.role, obligation.unit), "strong"),
            f": {screen.of(obligation.owed)} — ",
            (self._when(obligation), "due"),
            (f"  {screen.cite(obligation.citations)}", "faint"),
        )
        self._under(line, hang=2)
        total = self.engine.explain(obligation, step.verdict.case).sum
        for words in in_words(total, screen) if total else []:
            self._under(screen.line((words, "faint")), 2, 2)

    def _when(self, obligation: Obligation) -> str:
        if obligation.due:
            return f"{self.screen.say('hạn', 'due')} {self.screen.time(obligation.due)}"
        if obligation.at_once:
            return self.screen.say("làm ngay", "at once")
        return self.screen.say("không quy định thời hạn", "no time limit set")

    def _under(self, line: Line, more: int = 0, hang: int = 0) -> None:
        self.screen.put(line, _INDENT + more, hang)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
