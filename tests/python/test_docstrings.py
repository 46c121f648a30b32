"""`help(petition)` is enough to work: docstrings are complete numpydoc, and every example runs."""

import doctest
import importlib
import inspect
import pkgutil
from dataclasses import is_dataclass

import pytest
from numpydoc.docscrape import NumpyDocString, get_doc_object
from numpydoc.validate import validate

import petition

MODULES = [
    module.name
    for module in pkgutil.walk_packages(petition.__path__, "petition.")
    if not module.name.endswith(("._core", "._store", ".__main__"))
]
PUBLIC = ["petition"] + [
    f"petition.{name}"
    for name in (
        "clause_index",
        "dossier",
        "drawing",
        "extras",
        "ical",
        "logs",
        "notebook",
        "open311",
        "oversight",
        "rehearsal",
        "scenarios",
        "signing",
        "store",
    )
]
"""Where users import from."""

NOT_ASKED = {"ES01", "SA01", "SS05", "EX01", "PR01", "PR02", "PR03"}
"""A longer summary, references, a verb first; names and examples are asked for below."""


@pytest.mark.parametrize("name", MODULES)
def test_examples_run(name):
    options = doctest.ELLIPSIS | doctest.IGNORE_EXCEPTION_DETAIL
    assert doctest.testmod(importlib.import_module(name), optionflags=options).failed == 0


# -- what is public -----------------------------------------------------------------------------


def classes_and_functions():
    for module in map(importlib.import_module, PUBLIC):
        for name in module.__all__:
            thing = getattr(module, name)
            if inspect.isclass(thing) or inspect.isfunction(thing):
                yield f"{module.__name__}.{name}".removeprefix("petition."), thing


def members(cls):
    """What a class defines itself, as its author wrote it."""
    for name, value in vars(cls).items():
        if not name.startswith("_") and not (is_words(cls) and isinstance(value, cls)):
            if isinstance(value, (classmethod, staticmethod)):
                yield name, value.__func__
            elif inspect.isfunction(value) or isinstance(value, property):
                yield name, value


def public():
    for name, thing in classes_and_functions():
        yield name, thing
        if inspect.isclass(thing):
            yield from ((f"{name}.{member}", value) for member, value in members(thing))


def is_words(thing):
    return inspect.isclass(thing) and issubclass(thing, petition.Word)


THINGS = dict(public())
CALLABLE = {name: thing for name, thing in THINGS.items() if not isinstance(thing, property)}
WORDS = {name: thing for name, thing in THINGS.items() if is_words(thing)}


def wrong(things, fault):
    """What is wrong with each of them; nothing is said of those that are right."""
    found = {name: fault(thing) for name, thing in things.items()}
    return {name: said for name, said in found.items() if said}


# -- what is asked of it ------------------------------------------------------------------------


def section(thing, title):
    """The names that a section documents, each with its type and its description."""
    found = {}
    for names, type_, description in NumpyDocString(inspect.getdoc(thing) or "")[title]:
        found |= {name: (type_, description) for name in names.split(", ")}
    return found


def parameters(thing):
    """What a caller passes, of a class to its own constructor."""
    if inspect.isclass(thing) and "__init__" not in vars(thing):
        return []
    return [
        f"**{name}" if parameter.kind is parameter.VAR_KEYWORD else name
        for name, parameter in inspect.signature(thing).parameters.items()
        if name not in ("self", "cls") and not name.startswith("_")
    ]


def test_public_things_are_found():
    assert {"Engine.submit", "Role", "ical.join", "scenarios.run", "Case.id"} <= THINGS.keys()
    assert parameters(THINGS["Engine.submit"]) == ["case", "event", "expected"]
    assert parameters(THINGS["Calendar.parse"]) == ["toml", "where"]


def test_the_form_is_that_of_numpydoc():
    def errors(thing):
        found = validate(get_doc_object(thing))["errors"]
        return [error for error in found if error[0] not in NOT_ASKED]

    assert wrong(THINGS, errors) == {}


def test_parameters_are_those_it_takes():
    """Of a result, whose fields are what is read, they are documented as attributes."""

    def fault(thing):
        takes = parameters(thing)
        said = section(thing, "Attributes" if is_result(thing) else "Parameters")
        in_any_order = sorted if is_result(thing) else list
        if in_any_order(said) != in_any_order(takes):
            return {"documented": list(said), "takes": takes}
        return [name for name, words in said.items() if not all(words)]

    assert wrong(CALLABLE, fault) == {}


def is_result(thing):
    """Whether it is made by the library, and read by the host."""
    return is_dataclass(thing) and not section(thing, "Parameters")


def test_each_has_an_example():
    """But for results, which those of the functions that give them show, and lists of words."""

    def fault(thing):
        asked = not is_result(thing) and not is_words(thing)
        return asked and ">>>" not in (inspect.getdoc(thing) or "")

    assert wrong(CALLABLE, fault) == {}


def test_words_list_their_members():
    def fault(cls):
        said = section(cls, "Attributes")
        return list(said) != [member.name for member in cls] or not all(map(all, said.values()))

    things = {name: thing for name, thing in WORDS.items() if thing is not petition.Word}
    assert wrong(things, fault) == {}
