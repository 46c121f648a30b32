"""`help(petition)` is enough to work: everything public is documented, and every example runs."""

import doctest
import importlib
import inspect
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import petition

MODULES = [
    module.name
    for module in pkgutil.walk_packages(petition.__path__, "petition.")
    if not module.name.endswith(("._core", ".__main__"))
]


@pytest.mark.parametrize("name", MODULES)
def test_examples_run(name):
    options = doctest.ELLIPSIS | doctest.IGNORE_EXCEPTION_DETAIL
    assert doctest.testmod(importlib.import_module(name), optionflags=options).failed == 0


def public():
    for name in petition.__all__:
        thing = getattr(petition, name)
        if inspect.isclass(thing) or inspect.isfunction(thing):
            yield name, thing


def test_everything_public_is_documented():
    silent = []
    for name, thing in public():
        if not inspect.getdoc(thing):
            silent.append(name)
        for member, value in vars(thing).items() if inspect.isclass(thing) else ():
            is_api = isinstance(value, (property, classmethod, staticmethod)) or inspect.isfunction(
                value
            )
            if is_api and not member.startswith("_") and not inspect.getdoc(value):
                silent.append(f"{name}.{member}")
    assert silent == []


@pytest.mark.parametrize(
    "cls", [petition.Calendar, petition.Regulation, petition.Engine, petition.WorkingTime]
)
def test_methods_have_examples(cls):
    bare = [
        name
        for name, value in vars(cls).items()
        if (inspect.isfunction(value) or isinstance(value, (classmethod, staticmethod)))
        and not name.startswith("_")
        and ">>>" not in (inspect.getdoc(value) or "")
    ]
    assert bare == []


def test_all_names_what_there_is():
    assert len(set(petition.__all__)) == len(petition.__all__)
    for name in petition.__all__:
        assert hasattr(petition, name)


def test_stubs_say_what_the_core_has():
    allowed = Path(__file__).parent / "stubtest_allowed.txt"
    run = subprocess.run(
        [sys.executable, "-m", "mypy.stubtest", "petition._core", "petition.words"]
        + ["--allowlist", str(allowed), "--ignore-unused-allowlist"],
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stdout + run.stderr
