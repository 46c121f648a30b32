"""Mutants of a regulation: every single figure and rule of its profile changed, one at a time.

Run as a program it prints, for each mutant, the first test that it breaks: a vector of
tests/vectors/process, or a fact of test_figures. A mutant that breaks none is a figure that nothing
tests.
"""

import re
import sys
from dataclasses import dataclass
from functools import partial

import petition
from test_figures import FACTS
from test_process_vectors import CASES, Run

TOML = petition.Regulation.builtin_toml()


@dataclass(frozen=True)
class Mutant:
    """A profile with one change."""

    line: int
    change: str
    toml: str


def mutants():
    """Every single change, in the order of the profile."""
    lines = TOML.splitlines()
    section = ""
    for number, line in enumerate(lines):
        section = line.strip("[] ").split("#")[0].strip(" ]") if line.startswith("[") else section
        if section.startswith(("regulation", "roles", "clauses")):
            continue
        for change, changed in changes(section, line.split("  #")[0]):
            text = "\n".join([*lines[:number], *changed, *lines[number + 1 :]])
            yield Mutant(number + 1, f"[{section}] {line.split('  #')[0].strip()} → {change}", text)


def changes(section, line):
    """What one line can be changed to: a description, and the lines that take its place."""
    key, _, value = line.partition(" = ")
    if section == "readings" and value:
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

    def broken_by(self, mutant):
        """The name of a test that the mutant breaks; the loader's own refusal; or None."""
        try:
            law = petition.Regulation.parse(mutant.toml, "mutant.toml")
        except petition.Error as error:
            return f"refused when loaded: {error.message}"
        for place, (name, test) in enumerate(self.tests):
            try:
                test(law)
            except (AssertionError, petition.Error):
                self.tests.insert(0, self.tests.pop(place))
                return name
        return None


def table():
    """Each mutant with what it breaks."""
    judges = Judges()
    return [(mutant, judges.broken_by(mutant)) for mutant in mutants()]


if __name__ == "__main__":
    found = table()
    for mutant, broken in found:
        print(f"{'✓' if broken else '✗'} {mutant.line:>3} {mutant.change}\n      {broken or 'breaks nothing'}")
    alive = sum(broken is None for _, broken in found)
    print(f"{len(found)} changes of the profile, {alive} of them break nothing")
    sys.exit(alive != 0)
