"""From two laws compared to scenarios: the same history under each, and what each decides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from petition.cases import Case
from petition.comparison import ClaimFound, Comparison, SharedStep
from petition.events import Actor, Event, Received
from petition.harmless import line
from petition.scenarios.event_sentences import is_own, received_form
from petition.scenarios.setup import Setup
from petition.scenarios.telling import Telling
from petition.scenarios.values import say_actor, say_time
from petition.verdicts import Verdict
from petition.words import Outcome

__all__ = ["contrasting_scenarios", "history_of"]


def contrasting_scenarios(found: Comparison, before: Setup, after: Setup) -> str:
    """A feature file with two scenarios for each claim that is broken, one under each law.

    Both go through the shortest history that breaks the claim, and end with what their own law
    decides. Each holds under its law; under the other one it fails.

    Parameters
    ----------
    found : Comparison
        Of the engines that the two setups make.
    before, after : Setup
        What each law is, and the language of the sentences.

    Returns
    -------
    str
        The text of the file; empty when no claim is broken.

    Examples
    --------
    >>> import petition
    >>> from petition.scenarios import Setup, contrasting_scenarios
    >>> from petition.scenarios.setup import Profile
    >>> start = Setup(lang="en", profile=Profile.builtin("tp-hcm"))
    >>> other = start.with_(readings=(("I-9", "30 minutes"),))
    >>> engines = [petition.Engine(each.regulation, each.calendar) for each in (start, other)]
    >>> text = contrasting_scenarios(petition.compare(*engines), start, other)
    >>> text.count("Scenario: "), text.count('reading I-9 is "30 minutes"')
    (4, 2)
    """
    broken = [claim for claim in found.claims if not claim.proven]
    if not broken:
        return ""
    say = before.say
    titles = [line(each.regulation.title.of(before.lang)) for each in (before, after)]
    lines = [
        f"# language: {before.lang}",
        f"{say('Tính năng', 'Feature')}: A: {titles[0]}; B: {titles[1]}",
    ]
    for claim in broken:
        for letter, setup, steps in _sides(claim, before, after):
            lines += ["", *_Contrasting(letter, claim, setup, steps).told()]
    return "\n".join(lines) + "\n"


def history_of(claim: ClaimFound, setup: Setup, side: str = "before") -> list[str]:
    """The sentences of a history, as scenarios have them.

    Parameters
    ----------
    claim : ClaimFound
        A claim that is broken.
    setup : Setup
        The law under which it is told, and the language.
    side : {"before", "after"}
        Which of the two laws that is.

    Returns
    -------
    list of str
        One sentence for each step, with the lines of its table.

    Examples
    --------
    >>> import petition
    >>> from petition.scenarios import Setup, history_of
    >>> from petition.scenarios.setup import Profile
    >>> laws = [Setup("en", profile=Profile.builtin(name)) for name in ("gia-lai", "ha-noi")]
    >>> found = petition.compare(*(petition.Engine(law.regulation) for law in laws))
    >>> print(history_of(found.claims[0], laws[0])[-1].strip())
    And at 08:00 on 28 February 2025, the operator forwards the slip to unit-1
    """
    telling = _Contrasting("", claim, setup, _steps(claim, setup, side))
    return telling.history()


_Steps = list[tuple[SharedStep, Event | None]]


def _sides(claim: ClaimFound, before: Setup, after: Setup) -> Iterator[tuple[str, Setup, _Steps]]:
    for letter, setup, side in (("A", before, "before"), ("B", after, "after")):
        yield letter, setup, _steps(claim, setup, side)


def _steps(claim: ClaimFound, setup: Setup, side: str) -> _Steps:
    return [(step, _readable(getattr(step, side), setup)) for step in claim.history]


def _readable(event: Event | None, setup: Setup) -> Event | None:
    """The event with the texts of a usual petition, where it has some text for all texts."""
    if event is None or not isinstance(event.data, Received):
        return event
    usual = received_form(setup.regulation)
    data, who = event.data, event.data.petitioner
    texts = {
        name: text
        for name, text in usual["petitioner"].items()
        if getattr(who, name) in ("…", "0900000000")
    }
    if who.email == "…" and not any("email" in one_of for one_of in setup.regulation.contact):
        texts["email"] = ""
    petitioner = replace(who, **texts)
    content = usual["content"] if data.content == "…" else data.content
    language = data.language or usual["language"]
    return replace(
        event, data=replace(data, content=content, language=language, petitioner=petitioner)
    )


class _Contrasting(Telling):
    """Tells a history under one of the two laws."""

    names_law = True

    def __init__(self, letter: str, claim: ClaimFound, setup: Setup, steps: _Steps) -> None:
        super().__init__(setup, (event for _, event in steps if event))
        self.letter, self.claim, self.steps = letter, claim, steps

    def told(self) -> list[str]:
        """The whole scenario."""
        self.lines.append(f"  {self.words['scenario']}: {line(self._title())}")
        self.given()
        case, numbered = Case(self.setup.case_id), 0
        for number, (step, event) in enumerate(self.steps, 1):
            last = number == len(self.steps)
            if event is None:
                case = self._checked(case, step)
            else:
                self.event(case, event, numbered)
                verdict = self.engine.submit(case, event)
                numbered += not is_own(event.kind, event.actor.role)
                self.outcome(verdict.outcome, verdict)
                case = verdict.case
                if last:
                    self._notices(verdict)
        if len(case):
            self.standing(case, self.steps[-1][0].at)
            for name in ("commitment", "publication"):
                word = getattr(case.state, name)
                self.say("then", name, **{name: word.label(self.setup.lang)})
        return self.lines

    def _title(self) -> str:
        """Of which claim, and what this law decides."""
        say, lang, first = self.setup.say, self.setup.lang, self.claim.contrasts[0]
        decided = first.before if self.letter == "A" else first.after
        number = self.claim.claim.number
        claim = say(f"Câu {number}, theo {self.letter}", f"Claim {number}, under {self.letter}")
        return f"{claim}: {first.what.of(lang)}: {decided.of(lang)}"

    def history(self) -> list[str]:
        """What happens, without what comes of it."""
        case, numbered = Case(self.setup.case_id), 0
        for step, event in self.steps:
            if event is None:
                self.say("when", "times_checked", time=say_time(step.at, self.setup))
                case = self.engine.advance(case, step.at).case
                continue
            self.event(case, event, numbered)
            numbered += not is_own(event.kind, event.actor.role)
            case = self.engine.submit(case, event).case
        return self.lines

    def _checked(self, case: Case, step: SharedStep) -> Case:
        """The due times are checked."""
        self.say("when", "times_checked", time=say_time(step.at, self.setup))
        checked = self.engine.advance(case, step.at)
        later = checked.case.events[len(case) :]
        if later:
            self.recorded_too(later)
        else:
            self.say("then", "nothing_recorded")
        if step is self.steps[-1][0]:
            self._notices(checked)
        return checked.case

    def _notices(self, verdict: Verdict) -> None:
        """Who is told, where somebody is."""
        if verdict.outcome is not Outcome.ACCEPTED:
            return
        rows = [
            [
                say_actor(Actor(each.role, each.unit), self.setup),
                each.kind.label(self.setup.lang),
                each.channel.label(self.setup.lang),
            ]
            for each in verdict.notices
        ]
        if rows:
            self.table("then", "notices", rows)
        else:
            self.say("then", "no_notice")
