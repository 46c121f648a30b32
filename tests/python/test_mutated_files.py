"""Whatever is done to a file, the command that reads it ends properly: a status, and no traceback.

`script/fuzz files SECONDS` goes on with it.
"""

import os
import subprocess
import sys

import mutated_files
import pytest
from mutated_files import COMMANDS, FINDINGS, Bench, Kept, fault, kept_files, outcome

import petition
from petition.cli.unexpected import report
from petition.texts import as_utf8, text_of

SEED = 20210402
RUNS = 100
CHOSEN = {"feature": "dieu-02.feature", "profile": "gia-lai.toml", "log": "comma.csv"}
CHOSEN |= {"records": "answered-at-once.jsonl"}
KEPT = sorted(FINDINGS.iterdir())


@pytest.fixture(scope="module")
def bench(tmp_path_factory):
    return Bench(tmp_path_factory.mktemp("bench"))


def test_mutated_files():
    print(f"seed {SEED}")
    runs, found = mutated_files.search(SEED, lambda done: done < RUNS)
    assert [(command, wrong) for _, _, command, wrong in found] == []
    assert runs == RUNS


def test_every_command_reads_a_file_that_is_whole(bench, tmp_path):
    """Otherwise what is done to the file would not be looked at."""
    kinds = set()
    for kept in kept_files(tmp_path):
        if kept.kind in kinds or kept.kind in CHOSEN and kept.name not in CHOSEN.values():
            continue
        kinds.add(kept.kind)
        for command in bench.commands(kept, kept.content):
            status, told = outcome(command)
            assert status in (0, 1), (command, told)
    assert kinds == set(COMMANDS)


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.name)
def test_what_was_found_once(path, bench):
    """Files that ended with a traceback: the ending of the name is their kind."""
    kept = Kept(path.name, path.suffix[1:], path.read_bytes())
    assert list(bench.faults(kept, kept.content)) == []
    if kept.kind in ("feature", "ics", "mapping"):
        (command, *_) = bench.commands(kept, kept.content)
        assert outcome(command)[0] == (0 if path.name.startswith("fine-") else 2)


# -- what nobody foresaw --------------------------------------------------------------------------


def broken(monkeypatch, error):
    """The command, where something of it raises an exception."""

    def fails(*_):
        raise error

    monkeypatch.setattr("petition.cli.commands.read_records", fails)
    return outcome(["follow", "ai-đó.jsonl", "--lang", "en"])


def test_an_unexpected_error_is_one_line_that_says_how_to_report_it(monkeypatch):
    monkeypatch.delenv("PETITION_DEBUG", raising=False)
    status, told = broken(monkeypatch, KeyError("Trần Thị Hoa"))
    assert (status, told.count("\n")) == (2, 1)
    assert "unexpected KeyError (cli/commands.py:" in told
    assert "PETITION_DEBUG=1 petition follow" in told and "petition --version" in told
    assert "Hoa" not in told  # texts of files may name people
    monkeypatch.setenv("PETITION_DEBUG", "1")
    status, long = broken(monkeypatch, KeyError("x"))
    assert status == 2 and long.startswith("Traceback") and long.endswith(told)


def test_it_is_said_in_vietnamese():
    told = report(ValueError("x"), ["check", "a b.feature"], "vi")
    assert "ValueError" in told and "petition check 'a b.feature'" in told
    assert "đây là lỗi của phần mềm" in told


def test_ctrl_c_and_a_closed_pipe(monkeypatch):
    assert broken(monkeypatch, KeyboardInterrupt())[0] == 130
    assert broken(monkeypatch, BrokenPipeError())[0] == 141


def test_a_fault_is_seen(monkeypatch):
    """The search can fail."""

    def fails(*_):
        raise KeyError

    monkeypatch.setattr("petition.cli.commands.read_records", fails)
    assert "KeyError" in fault(["follow", "x"])


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no full disk to write to")
def test_a_full_disk_is_named():
    with open("/dev/full", "w") as full:
        command = [sys.executable, "-m", "petition", "profile"]
        ended = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True)
    assert (ended.returncode, ended.stderr.count("\n")) == (2, 1)
    assert "ổ đĩa đã đầy" in ended.stderr


# -- one reader of texts ---------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_texts_that_are_read(encoding):
    assert text_of("đường\r\n".encode(encoding), "x") == "đường\r\n"


@pytest.mark.parametrize(
    ("content", "said", "place"),
    [
        ("title = 1\nđ".encode("cp1258"), "Windows-1258", (2, 1)),
        (b"\xff\xfea\0b", "broken UTF-16", (1, 2)),
        ("a".encode("utf-32"), "UTF-32", (0, 0)),
        (b"PK\x03\x04", "ZIP", (0, 0)),
        (b"%PDF-1.7", "PDF", (0, 0)),
        (b"\xd0\xcf\x11\xe0", "old Office", (0, 0)),
    ],
)
def test_what_is_no_text_is_refused_by_name(content, said, place):
    with pytest.raises(petition.InvalidInput, match=said) as raised:
        as_utf8(content, "x")
    assert raised.value.code is petition.ErrorCode.ENCODING
    assert (raised.value.line, raised.value.column) == place
