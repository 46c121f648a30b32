"""What an event says, in one or two short sentences."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib.resources import files
from typing import Any

from petition import (
    Answered,
    Appointed,
    Assigned,
    CalendarChanged,
    Case,
    Channel,
    Clause,
    Commented,
    Commitment,
    Corrected,
    Declined,
    Engine,
    Error,
    Escalated,
    Event,
    Forwarded,
    Kind,
    Lapsed,
    Matter,
    NotCompetent,
    NoticeKind,
    Notified,
    ProgressReported,
    PublicationWithdrawn,
    Published,
    PublishedByUnit,
    Rated,
    Rating,
    Recalled,
    Received,
    Referred,
    Regulation,
    RegulationChanged,
    Reminded,
    Rescheduled,
    Topic,
    Urged,
    Withdrawn,
    Withheld,
    Word,
    instant,
)
from petition.speech import Speech
from petition.speech.names import Names


def early_warning(case: Case, event: Event) -> bool:
    """Whether an event of a case warns of a limit, where others remind of an agreed time."""
    if event.kind is not Kind.REMINDED:
        return False
    seq = case.find(event.id)
    return seq is not None and case.state_after(seq).commitment is Commitment.AWAITING


class EventText:
    """Says what events say, in the words of a regulation."""

    def __init__(
        self,
        speech: Speech,
        regulation: Regulation | None,
        case: Case,
        engine: Engine | None = None,
    ) -> None:
        self.engine = engine
        self.speech = speech
        self.say = speech.say
        self.regulation = regulation
        self.names = Names(speech, regulation)
        self.case = case
        self.notices: dict[str, str] = {}
        """What each notice seen so far was, by its key."""
        self.channels = self._labels(regulation.channels if regulation else ())
        self.topics = self._labels(regulation.topics if regulation else ())
        self.ratings = self._labels(regulation.ratings if regulation else ())

    def clauses(self, event: Event) -> tuple[Clause, ...]:
        """What it rests on. Without the engine, of which a case tells the identity only, what was
        notified is not known; an early warning rests on no clause of a reminder even so."""
        if self.engine is not None:
            return self.engine.clauses_of(self.case, event)
        if self.regulation is None:
            return ()
        if early_warning(self.case, event):
            return self.regulation.clauses_of_notice(NoticeKind.EARLY_WARNING)
        return self.regulation.clauses_of(event.kind, event.actor.role)

    def of(self, event: Event) -> list[str]:
        """The sentences; empty when the kind of the event says it all."""
        if isinstance(event.data, Reminded) and early_warning(self.case, event):
            due = self.speech.time(event.data.due_at)
            return [
                self.say(f"nhắc trước hạn phản hồi {due}", f"early warning: response due {due}")
            ]
        tell: Callable[[EventText, Any], list[str]] = _TELL.get(type(event.data), _nothing)
        return [sentence for sentence in tell(self, event.data) if sentence]

    def _labels(self, entries: tuple[Channel | Topic | Rating, ...]) -> dict[str, str]:
        return {entry.id: self.speech.of(entry.label) for entry in entries}

    def listed(self, words: tuple[Word, ...]) -> str:
        """Labels of words, with commas."""
        return ", ".join(self.speech.of(word) for word in words)

    # -- one per kind -----------------------------------------------------------------------------

    def _received(self, data: Received) -> list[str]:
        person = data.petitioner
        who = ", ".join(part for part in (person.name, person.address, person.phone) if part)
        return [
            f"“{data.content}”" if data.content else "",
            who,
            " · ".join(
                part
                for part in (
                    self._channel(data.channel),
                    self.topics.get(data.topic, data.topic),
                )
                if part
            ),
            self._flags(data),
        ]

    def _flags(self, data: Received) -> str:
        flags = [
            (data.confidential, self.say("yêu cầu giữ bí mật", "confidentiality requested")),
            (data.state_secret, self.say("bí mật nhà nước", "state secret")),
            (not data.content_clear, self.say("nội dung không rõ ràng", "content not clear")),
            (data.matter != "petition", self.speech.of(data.matter)),
        ]
        return ", ".join(text for holds, text in flags if holds)

    def _declined(self, data: Declined) -> list[str]:
        guidance = f"{self.say('hướng dẫn', 'guidance')}: {data.guidance}" if data.guidance else ""
        return [self.listed(data.reasons), data.explanation, guidance]

    def _answered(self, data: Answered) -> list[str]:
        signed = data.signed_document
        document = f"{self.say('văn bản ký số', 'signed document')}: {signed}" if signed else ""
        return [f"“{data.result}”" if data.result else "", document]

    def _unit(self, data: Forwarded) -> list[str]:
        return [f"→ {self.names.unit(data.unit)}"]

    def _due(self, data: Appointed | Reminded) -> list[str]:
        return [f"{self.say('trả kết quả lúc', 'result at')} {self.speech.time(data.due_at)}"]

    def _rescheduled(self, data: Rescheduled) -> list[str]:
        moved = f"{self.say('gia hạn đến', 'moved to')} {self.speech.time(data.due_at)}"
        return [moved, self._because(data.reason)]

    def _reason(self, data: NotCompetent | Recalled | Withdrawn) -> list[str]:
        return [self._because(data.reason)]

    def _because(self, reason: str) -> str:
        return f"{self.say('lý do', 'reason')}: {reason}" if reason else ""

    def _ground(self, data: Referred | Withheld | PublicationWithdrawn) -> list[str]:
        return [self.speech.of(data.ground) if data.ground else ""]

    def _assigned(self, data: Assigned) -> list[str]:
        with_ = ", ".join(map(self.names.unit, data.coordinating))
        lead = f"→ {self.names.unit(data.unit)}"
        if not with_:
            return [lead]
        return [f"{lead} ({self.say('chủ trì', 'lead')}); {self.say('phối hợp', 'with')}: {with_}"]

    def _text(self, data: ProgressReported | Commented | Urged) -> list[str]:
        return [f"“{data.text}”" if data.text else ""]

    def _notified(self, data: Notified) -> list[str]:
        about = self.notices.get(data.notice, f"{self.say('thông báo', 'notice')} {data.notice}")
        return [f"{about} ({self._channel(data.channel)})" if data.channel else about]

    def _published(self, data: Published) -> list[str]:
        return [", ".join(map(self._channel, data.channels))]

    def _channel(self, channel: str) -> str:
        return self.channels.get(channel, channel)

    def _url(self, data: PublishedByUnit) -> list[str]:
        return [data.url]

    def _rated(self, data: Rated) -> list[str]:
        return [
            self.ratings.get(data.rating, data.rating),
            self._because(data.reason),
        ]

    def _corrected(self, data: Corrected) -> list[str]:
        """Which field of which event, by their names, and what it says now."""
        at = self.case.find(data.event)
        event = self.speech.of(self.case.event(at).kind) if at is not None else data.event
        value = self._value(data.field, data.value)
        changed = self.say(
            f"sửa “{field_name(data.field, self.speech)}” của sự kiện “{event}” ({data.event}) "
            f"thành “{value}”",
            f"“{field_name(data.field, self.speech)}” of the event “{event}” ({data.event}) "
            f"is now “{value}”",
        )
        return [changed, self._because(data.reason)]

    def _value(self, field: str, value: str | bool) -> str:
        """A value of a field as people read it; as it stands where it is none of the field."""
        if isinstance(value, bool):
            return self.say("có", "yes") if value else self.say("không", "no")
        if field == "matter":
            return next((self.speech.of(each) for each in Matter if each == value), value)
        if field.endswith("_at"):
            with suppress(Error):
                return self.speech.exact_time(instant(value))
        labels = {"channel": self.channels, "topic": self.topics, "rating": self.ratings}
        return labels.get(field, {}).get(value, value)

    def _lapsed(self, data: Lapsed) -> list[str]:
        due = f"{self.say('hạn', 'due')} {self.speech.time(data.due_at)}"
        return [f"{self.names.level(data.level)}, {due}"]

    def _escalated(self, data: Escalated) -> list[str]:
        return [f"{self.names.level(data.from_)} → {self.names.level(data.to)}"]

    def _changed(self, data: RegulationChanged | CalendarChanged) -> list[str]:
        name = data.regulation if isinstance(data, RegulationChanged) else data.calendar
        return [f"→ {name} {data.version}", self._because(data.reason)]


def field_name(path: str, speech: Speech) -> str:
    """What sentences call a field of an event; its path where they have no word for it."""
    word = _fields().get(path)
    return speech.say(word["vi"], word["en"]) if word else path


@cache
def _fields() -> dict[str, dict[str, str]]:
    text = files("petition").joinpath("scenarios", "grammar.toml").read_text("utf-8")
    fields: dict[str, dict[str, str]] = tomllib.loads(text)["fields"]
    return fields


def _nothing(event_text: EventText, data: object) -> list[str]:
    return []


_TELL: dict[type, Any] = {
    Received: EventText._received,
    RegulationChanged: EventText._changed,
    CalendarChanged: EventText._changed,
    Declined: EventText._declined,
    Answered: EventText._answered,
    Forwarded: EventText._unit,
    Appointed: EventText._due,
    Rescheduled: EventText._rescheduled,
    NotCompetent: EventText._reason,
    Recalled: EventText._reason,
    Withdrawn: EventText._reason,
    Urged: EventText._text,
    Referred: EventText._ground,
    Assigned: EventText._assigned,
    ProgressReported: EventText._text,
    Notified: EventText._notified,
    Published: EventText._published,
    Withheld: EventText._ground,
    PublicationWithdrawn: EventText._ground,
    PublishedByUnit: EventText._url,
    Rated: EventText._rated,
    Commented: EventText._text,
    Corrected: EventText._corrected,
    Lapsed: EventText._lapsed,
    Escalated: EventText._escalated,
    Reminded: EventText._due,
}
