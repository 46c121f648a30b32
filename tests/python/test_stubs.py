"""The names of the package: all of them exist, and the stubs say what the core has."""

import subprocess
import sys
from pathlib import Path

import petition


def test_all_names_what_there_is():
    assert len(set(petition.__all__)) == len(petition.__all__)
    for name in petition.__all__:
        assert hasattr(petition, name)


def test_stubs_say_what_the_core_has():
    allowed = Path(__file__).parent / "stubtest_allowed.txt"
    run = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy.stubtest",
            "petition._core",
            "petition._store",
            "petition.words",
        ]
        + ["--allowlist", str(allowed), "--ignore-unused-allowlist"],
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stdout + run.stderr
