"""Runs plans with behave, and keeps of each scenario what an auditor wants to know."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from behave.configuration import Configuration
from behave.matchers import Match
from behave.model import Step
from behave.model_core import Status
from behave.runner import ModelRunner

from petition.days import Sum
from petition.errors import Error
from petition.regulation import Regulation
from petition.scenarios import check_case, check_oversight, check_verdict  # noqa: F401
from petition.scenarios.checks import Check, Failed, check
from petition.scenarios.reading import Act, Plan
from petition.scenarios.setup import Setup
from petition.scenarios.world import World
from petition.words import Kind

__all__ = ["Failure", "Report", "Result", "judge", "run"]

_ASKED = {"refused", "refused_because", "duplicate", "error"}
"""The checks by which a scenario shows that it means a refusal."""


@dataclass(frozen=True)
class Failure:
    """A sentence that does not hold.

    Attributes
    ----------
    line : int
        Where it stands, from 1.
    sentence : str
        What it says.
    wanted, decided : str
        What was expected, and what was decided.
    why : str
        What the decision rests on; empty when there is nothing to say.
    total : Sum or None
        How the due time that it is about was counted.
    """

    line: int
    sentence: str
    wanted: str
    decided: str
    why: str = ""
    total: Sum | None = None


@dataclass
class Result:
    """One scenario after it ran.

    Attributes
    ----------
    plan : Plan
        The scenario.
    world : World
        What it lived through.
    failure : Failure or None
        The sentence that does not hold; None when all do.
    seconds : float
        How long it ran.
    """

    plan: Plan
    world: World
    failure: Failure | None = None
    seconds: float = 0.0

    @property
    def passed(self) -> bool:
        """Whether every sentence holds."""
        return self.failure is None


@dataclass(frozen=True)
class Report:
    """All scenarios after they ran.

    Attributes
    ----------
    results : tuple of Result
        In the order in which they ran.
    """

    results: tuple[Result, ...]

    @property
    def failed(self) -> int:
        """How many scenarios do not hold."""
        return sum(not result.passed for result in self.results)

    @property
    def passed(self) -> int:
        """How many scenarios hold."""
        return len(self.results) - self.failed

    def coverage(self, regulation: Regulation) -> dict[str, list[Result]]:
        """The scenarios in which the engine cited each clause, by the clause's id.

        Only those count that are judged by that regulation, whatever its readings and version.

        Parameters
        ----------
        regulation : Regulation
            Whose clauses are asked about.

        Returns
        -------
        dict of str to list of Result
            Every clause of its index, in order.

        Examples
        --------
        >>> import petition
        >>> from petition.scenarios import run
        >>> run([]).coverage(petition.Regulation.builtin())["11.1"]
        []
        """
        found: dict[str, list[Result]] = {clause.id: [] for clause in regulation.clauses}
        for result in self.results:
            if result.plan.setup.regulation.id == regulation.id:
                for clause in result.world.cited & found.keys():
                    found[clause].append(result)
        return found


def run(plans: Sequence[Plan]) -> Report:
    """Run scenarios, one after another.

    Parameters
    ----------
    plans : sequence of Plan
        As ``read_features`` gives them.

    Returns
    -------
    Report
        One result for each.

    Examples
    --------
    >>> from petition.scenarios import run
    >>> run([]).passed
    0
    """
    results = [Result(plan, World(plan.setup)) for plan in plans]
    config = Configuration(
        command_args=["--no-capture", "--no-logcapture", "--no-summary"], load_config=False
    )
    config.reporters = []
    runner = ModelRunner(config, step_registry=_Registry(results))
    runner.run_model(_features(plans))
    for result in results:
        result.seconds = float(result.plan.scenario.duration)
        if result.failure is None and result.plan.scenario.status is not Status.passed:
            result.failure = Failure(
                result.plan.scenario.line, result.plan.name, "", str(result.plan.scenario.status)
            )
    return Report(tuple(results))


def judge(plan: Plan, setup: Setup | None = None) -> Result:
    """Run one scenario by itself.

    Parameters
    ----------
    plan : Plan
        The scenario.
    setup : Setup, optional
        What it starts from, as of a changed regulation; its own when left out.

    Returns
    -------
    Result
        Up to the first sentence that does not hold.

    Examples
    --------
    >>> import pathlib, tempfile
    >>> from petition.scenarios import judge, read_features
    >>> lines = [
    ...     "# language: vi",
    ...     "Tính năng: Thử",
    ...     "  Kịch bản: một",
    ...     "    Khi lúc 08:00 ngày 05/04/2021, nhân viên trực trả lời",
    ...     "    Thì bị từ chối",
    ... ]
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = pathlib.Path(folder, "thu.feature")
    ...     _ = path.write_text(chr(10).join(lines), encoding="utf-8")
    ...     [judge(plan).passed for plan in read_features([path])]
    [True]
    """
    result = Result(plan, World(setup or plan.setup))
    for number, act in enumerate(plan.acts, 1):
        _attempt(result, act, last=number == len(plan.acts))
        if result.failure:
            break
    return result


def _features(plans: Iterable[Plan]) -> list[Any]:
    return list({id(plan.feature): plan.feature for plan in plans}.values())


class _Registry:
    """Gives behave, for each step, the function that carries it out."""

    def __init__(self, results: Iterable[Result]) -> None:
        self.acts: dict[int, tuple[Result, Act, bool]] = {}
        for result in results:
            for number, act in enumerate(result.plan.acts, 1):
                last = number == len(result.plan.acts)
                self.acts[id(act.step)] = (result, act, last)

    def find_match(self, step: Step) -> Match:
        result, act, last = self.acts[id(step)]
        return Match(lambda context: _carry_out(result, act, last), [])


def _carry_out(result: Result, act: Act, last: bool) -> None:
    """What behave calls: a failure is an assertion that does not hold."""
    _attempt(result, act, last)
    if result.failure:
        raise AssertionError(f"{result.failure.wanted} / {result.failure.decided}")


def _attempt(result: Result, act: Act, last: bool) -> None:
    try:
        _do(result, act)
        if last:
            _all_asked(result, act)
    except (Failed, Error) as error:
        failed = error if isinstance(error, Failed) else Failed("", str(error))
        said = (failed.wanted, failed.decided, failed.why, failed.total)
        result.failure = Failure(act.step.line, act.step.name, *said)


def _do(result: Result, act: Act) -> None:
    world, sentence = result.world, act.sentence
    if sentence.use == "check":
        if sentence.name in _ASKED:
            world.unasked = False
        check(sentence.name, world, act.values, act.rows)
        return
    if sentence.use == "setup":
        return
    _all_asked(result, act)
    _ACTS.get(sentence.name, _submit)(world, act)
    taken = world.last
    world.unasked = taken is not None and (taken.refused or taken.error is not None)
    if world.unasked and act.first:
        _all_asked(result, act)


def _all_asked(result: Result, act: Act) -> None:
    """An event that was refused without the scenario saying so makes it fail."""
    world, taken = result.world, result.world.last
    if not world.unasked or taken is None:
        return
    say = world.setup.say
    why = ""
    if taken.error is None:
        probe = Check(world, {}, ())
        why = probe.why_verdict(probe.verdict)
    raise Failed(
        say(
            "sự kiện được chấp nhận, hoặc một câu “bị từ chối …”",
            "an accepted event, or a sentence “it is refused …”",
        ),
        str(taken.error) if taken.error else say("bị từ chối", "refused"),
        why,
    )


def _submit(world: World, act: Act) -> None:
    world.submit(Kind(act.sentence.name), act.values, act.rows)


_ACTS: dict[str, Any] = {
    "time_passes": lambda world, act: world.pass_time(act.values["time"]),
    "times_checked": lambda world, act: world.check_times(act.values["time"]),
    "restored": lambda world, act: world.restore(),
    "sent_again": lambda world, act: world.submit_again(),
}
