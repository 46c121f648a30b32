"""Mutants of a regulation: every single figure and rule of its profile changed, one at a time.

Run as a program it prints, for each mutant, a test that it breaks (a vector of
tests/vectors/process, or a fact of test_figures) and a scenario of tests/scenarios that it breaks,
one of the same clause where there is one. A mutant that breaks none is a figure that nothing tests.
"""

import re
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from test_figures import FACTS
from test_process_vectors import CASES, Run

import petition
from petition.scenarios import judge, read_features
from petition.scenarios.setup import Profile

TOML = petition.Regulation.builtin_toml()
FOLDER = Path(__file__).parents[1] / "scenarios"


@dataclass(frozen=True)
class Mutant:
    """A profile with one change."""

    line: int
    change: str
    toml: str

    @property
    def clause(self):
        """The clause that is no longer cited; empty for any other change."""
        match = re.search(r"→ (\S+) not cited$", self.change)
        return match[1] if match else ""


def mutants():
    """Every single change, in the order of the profile."""
    lines = TOML.splitlines()
    section = ""
    for number, line in enumerate(lines):
        section = line.strip("[] ").split("#")[0].strip(" ]") if line.startswith("[") else section
        if section.startswith(("regulation", "clauses")):
            continue
        for change, changed in changes(section, line.split("  #")[0]):
            text = "\n".join([*lines[:number], *changed, *lines[number + 1 :]])
            yield Mutant(number + 1, f"[{section}] {line.split('  #')[0].strip()} → {change}", text)


def changes(section, line):
    """What one line can be changed to: a description, and the lines that take its place."""
    key, _, value = line.partition(" = ")
    if section == "roles":
        # Of roles the names are no figures; but who urges is named, or nobody does.
        yield from [("nobody", [])] if key == "supervisor" else []
    elif section == "readings" and value:
        yield from other_readings(key, value.strip('"'))
    elif section.startswith("citations") and value:
        yield from without_clauses(key, value)
    elif key in ("label", "id", "group", "level") or not value:
        yield from whole_entries(section, key, line)
    else:
        yield from other_figures(key, value)


def other_figures(key, value):
    for match in re.finditer(r"\d+", value):
        for step in (-1, 1):
            figure = int(match.group()) + step
            text = value[: match.start()] + str(figure) + value[match.end() :]
            text = text.replace("1 working hours", "1 working hour").replace("1 hours", "1 hour")
            yield text, [f"{key} = {text}"]
    if "working hours" in value:
        clock = value.replace("working hours", "hours")
        yield clock, [f"{key} = {clock}"]
    if value in ("true", "false"):
        other = "false" if value == "true" else "true"
        yield other, [f"{key} = {other}"]
    if value.startswith("["):
        entries = re.findall(r'"([^"]+)"', value)
        for entry in entries if len(entries) > 1 else ():
            left = ", ".join(f'"{each}"' for each in entries if each != entry)
            yield f"without {entry}", [f"{key} = [{left}]"]
    if key == "on_silence":
        yield "silence leads nowhere", []
    if key == "language":
        yield '"en"', ['language = "en"']
    if key == "channels":
        yield '["phone"]', ['channels = ["phone"]']


def other_readings(key, value):
    for choice in petition.Regulation.builtin().reading(key).choices:
        if choice.value != value:
            limit = "16 working hours" if choice.value == "limit" else choice.value
            yield limit, [f'{key} = "{limit}"']


def without_clauses(key, value):
    """Each clause cited, exchanged for one that has nothing to do with it."""
    for match in re.finditer(r'"([0-9][^"]*)"', value):
        text = value[: match.start()] + '"22"' + value[match.end() :]
        yield f"{match.group(1)} not cited", [f"{key} = {text}"]


def whole_entries(section, key, line):
    if section == "levels" and key == "level":
        yield "counts from submission", [line, 'clock = "submitted"']
        if "office" not in line:
            yield "counts from acceptance", [line, 'clock = "accepted"']
    if key == "id" and section in ("channels", "topics", "ratings"):
        yield "renamed", ['id = "renamed"']
    if key == "group":
        for group in ("phone", "internet", "other"):
            if group not in line:
                yield group, [f'group = "{group}"']


class Judges:
    """The tests, those first that broke a mutant before."""

    def __init__(self):
        self.tests = [(fact.__name__, fact) for fact in FACTS]
        for param in CASES:
            self.tests.append((param.id, partial(Run, param.values[0])))

    def broken_by(self, mutant, law):
        """The name of a test that the mutant breaks, or None."""
        for place, (name, test) in enumerate(self.tests):
            try:
                test(law)
            except (AssertionError, petition.Error):
                self.tests.insert(0, self.tests.pop(place))
                return name
        return None


class Scenarios:
    """The scenarios that start from the built-in regulation, as judges."""

    def __init__(self):
        plans = read_features([FOLDER])
        own = [plan for plan in plans if plan.setup.profile.toml == TOML and not plan.setup.later]
        self.plans = [plan for plan in own if plan.feature.language == "vi"]

    def broken_by(self, mutant, law):
        """The scenario that the mutant breaks, of its own clause if there is one, or None."""
        own = [plan for plan in self.plans if names(plan, mutant.clause)] if mutant.clause else []
        for place, plan in enumerate([*own, *self.plans]):
            setup = plan.setup.with_(profile=Profile(mutant.toml, "mutant.toml"))
            try:
                failure = judge(plan, setup).failure
            except petition.Error as error:
                failure = error
            if failure:
                if place >= len(own):
                    self.plans.insert(0, self.plans.pop(place - len(own)))
                return plan
        return None


def names(plan, clause):
    """Whether a scenario is under a rule, or in a feature, that names the clause or its article."""
    text = f"{plan.rule} {plan.feature.name} {plan.name}"
    return bool(re.search(rf"(?<![\d.]){re.escape(clause)}(?![\d])", text))


def table():
    """Each mutant with the test and the scenario that it breaks, or the loader's own refusal."""
    judges, scenarios = Judges(), Scenarios()
    found = []
    for mutant in mutants():
        try:
            law = petition.Regulation.parse(mutant.toml, "mutant.toml")
        except petition.Error as error:
            found.append((mutant, f"refused when loaded: {error.message}", None))
            continue
        found.append((mutant, judges.broken_by(mutant, law), scenarios.broken_by(mutant, law)))
    return found


if __name__ == "__main__":
    rows = table()
    for mutant, test, plan in rows:
        print(f"{'✓' if test else '✗'} {mutant.line:>3} {mutant.change}")
        print(f"      {test or 'breaks no test'}")
        if plan or test is None or not test.startswith("refused"):
            print(f"      {f'{plan.place} {plan.name}' if plan else 'breaks no scenario'}")
    alive = sum(test is None for _, test, _ in rows)
    print(f"{len(rows)} changes of the profile, {alive} of them break nothing")
    sys.exit(alive != 0)
