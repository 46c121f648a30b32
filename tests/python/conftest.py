"""What the Python tests share: the command line, the built-in engine, one petition, and Hypothesis
without chance."""

import hypothesis
import pytest

import petition
from petition import Actor, Event, Petitioner, Received, Role

hypothesis.settings.register_profile("repeatable", derandomize=True, deadline=None, database=None)
hypothesis.settings.load_profile("repeatable")

PETITION = Received(
    channel="hotline",
    topic="infrastructure",
    content="Đèn đường Hùng Vương không sáng.",
    language="vi",
    content_clear=True,
    petitioner=Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"),
)

LONGEST = ["mutation", "hostile_texts", "tutorials", "scenarios", "verification", "drawing"]
LONGEST += ["schema", "working_time_properties", "process_table"]


def pytest_collection_modifyitems(items):
    """The files that take longest go first, so that no processor waits for one at the end."""
    items.sort(key=lambda item: item.path.stem.removeprefix("test_") not in LONGEST)


@pytest.fixture
def run(capsys, monkeypatch):
    """Runs `petition ...` as in a pipe of 80 columns; gives status, output and error output."""
    from petition.cli import main

    monkeypatch.setenv("COLUMNS", "80")
    for name in ("FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments):
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return ended.value.code, captured.out, captured.err

    return run


@pytest.fixture(scope="session")
def engine():
    return petition.Engine.builtin()


@pytest.fixture(scope="session")
def calendar():
    return petition.Calendar.builtin()


@pytest.fixture(scope="session")
def submit(engine):
    """Submits `data` by `role` at a time written as 2026-11-23 16:00, and wants it accepted."""

    def run(case, role, data, at, unit=""):
        actor = Actor(role, unit if role in (Role.FOCAL_POINT, Role.HEAD) else "")
        event = Event(f"e{len(case) + 1}", actor, data, moment(at))
        return engine.submit(case, event)

    return run


@pytest.fixture
def received(submit):
    """A petition at intake, Monday 23 November 2026 at 15:30."""
    verdict = submit(petition.Case("PA-1"), Role.OPERATOR, PETITION, "2026-11-23 15:30")
    return verdict.raise_for_refusal().case


@pytest.fixture
def forwarded(submit, received):
    """The same at the focal point of so-xay-dung since 16:00; the next day is a holiday."""
    slip = petition.Forwarded("so-xay-dung")
    return submit(received, Role.OPERATOR, slip, "2026-11-23 16:00").raise_for_refusal().case


def moment(text):
    return petition.instant(text.replace(" ", "T") + ":00+07:00")
