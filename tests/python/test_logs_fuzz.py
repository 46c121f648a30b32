"""Whatever is done to a file, reading it gives a log whose rows add up, or an error of ours."""

import random

import pytest
from some_logs import MAPPING, every_form, own_lines, xes_text

import petition
from petition.logs import Mapping, guess_mapping, read, write_csv, write_ocel, write_xes

TABULAR = Mapping.parse(MAPPING)
OF_TRACES = Mapping.parse(MAPPING.replace('case = "Mã hồ sơ"', 'case = "case:Mã"'))
ROUNDS = 60
PIECES = [*b'\0\n\r",;\t[]{}<>&/\\', 0x80, 0xCC, 0xFF]


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """A file of every form, with its mapping."""
    folder = tmp_path_factory.mktemp("logs")
    found = {name: (folder / name, TABULAR) for name in every_form(folder)}
    own = folder / "own.jsonl"
    own.write_text(own_lines(), "utf-8")
    (folder / "a.xes").write_text(xes_text(), "utf-8")
    log = read(own)
    for name, write in (("o.csv", write_csv), ("o.xes", write_xes), ("o.json", write_ocel)):
        write(log, folder / name)
        found[name] = (folder / name, None)
    return found | {"own.jsonl": (own, None), "a.xes": (folder / "a.xes", OF_TRACES)}


NAMES = [
    *("comma.csv", "semicolon.csv", "tab.tsv", "utf-16-be.csv", "zipped.csv.gz", "list.json"),
    *("sheet.xlsx", "table.parquet", "file.arrow", "stream.arrow", "own.jsonl", "a.xes"),
    *("o.csv", "o.xes", "o.json"),
]


def test_every_form_is_damaged(files):
    assert sorted(files) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_damaged_files(files, tmp_path, name):
    choice = random.Random(name)
    path, mapping = files[name]
    content = path.read_bytes()
    for _ in range(ROUNDS):
        damaged = tmp_path / name
        damaged.write_bytes(damage(content, choice))
        check(damaged, mapping)


def damage(content, choice):
    """Cut off, bytes changed, a piece left out or repeated."""
    made = bytearray(content)
    if choice.random() < 0.2:
        del made[choice.randrange(len(made)) :]
    if choice.random() < 0.2 and made:
        at = choice.randrange(len(made))
        made[at : at + choice.randrange(40)] = made[at : at + 40] * choice.randrange(3)
    for _ in range(choice.choice([0, 1, 2, 10])):
        if made:
            made[choice.randrange(len(made))] = choice.choice([*PIECES, choice.randrange(256)])
    return bytes(made)


def check(path, mapping):
    try:
        log = read(path, mapping)
        assert log.rows == log.judged + len(log.set_aside) + sum(log.ignored.values())
        assert all(row.reason.vi and row.reason.en and row.row >= 1 for row in log.set_aside)
        draft = guess_mapping(path)
        read(path, Mapping.parse(draft))
    except petition.Error as error:
        assert error.message
