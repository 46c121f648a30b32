"""Stores of cases from Python and at the command line; what a store promises is tested in C++."""

import json
import pickle
import sqlite3
import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path

import pytest

import petition
from petition import Actor, Case, Event, Forwarded, Notified, Position, Role, Urged
from petition.cli import main
from petition.store import Appended, Store, StoreCount

PETITIONS = sorted((Path(__file__).parents[2] / "examples" / "petitions").glob("*.jsonl"))
AT = petition.instant("2021-04-05T08:00:00+07:00")
OPERATOR = Actor(Role.OPERATOR)
LAW = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])

# What was accepted of the example petitions: a store takes in no refused event.
RECORDS = [
    petition.Record(record.case_id, LAW.follow(record).case.events)
    for path in PETITIONS
    for record in petition.read_records(path)
]


def received(at=AT):
    told = petition.Received(
        channel="hotline",
        topic="infrastructure",
        content="Đèn đường hỏng",
        language="vi",
        content_clear=True,
        petitioner=petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"),
    )
    return Event("e1", OPERATOR, told, at)


def forwarded(at=AT):
    return Event("e2", OPERATOR, Forwarded("so-xd"), at)


def urged(id):
    return Event(id, Actor(Role.SUPERVISOR), Urged("Đề nghị trả lời"), AT)


@pytest.fixture
def url(tmp_path):
    url = f"sqlite:{tmp_path}/cases.db"
    Store.init(url)
    return url


@pytest.fixture
def store(url):
    with Store(url, LAW) as store:
        store.submit("PA-1", received())
        store.submit("PA-1", forwarded())
        yield store


def test_a_case_is_loaded_as_it_was_stored(store, url):
    case = store.load("PA-1")
    assert [event.id for event in case.events] == ["e1", "e2"]
    with Store(url, LAW) as other:
        assert other.load("PA-1") == case
    assert store.count() == store.verify()


def test_the_loser_is_told(store, url):
    before = store.load("PA-1")
    mine, theirs = LAW.submit(before, urged("a")), LAW.submit(before, urged("b"))
    assert store.append(before, mine) is Appended.WRITTEN
    assert store.append(before, mine) is Appended.DUPLICATE
    with pytest.raises(petition.Error) as raised, Store(url, LAW) as other:
        other.append(before, theirs)
    assert raised.value.code is petition.ErrorCode.STALE
    assert store.append_many([(before, theirs), (before, mine)]) == (
        Appended.STALE,
        Appended.DUPLICATE,
    )
    with pytest.raises(petition.Error) as raised:
        store.submit("PA-1", urged("c"), expected=2)
    assert raised.value.code is petition.ErrorCode.STALE


def test_verdicts_tell_their_clauses(store):
    refused = store.submit("PA-2", forwarded())
    assert not refused
    assert refused.refusals == LAW.submit(Case("PA-2"), forwarded()).refusals
    assert refused.refusals[0].citations
    verdict = store.submit("PA-1", urged("u"))
    assert verdict.citations
    assert store.append(store.load("PA-1"), pickle.loads(pickle.dumps(refused))) is Appended.NOTHING


def test_a_moved_case_is_told_in_the_clauses_of_before(tmp_path):
    toml = petition.Regulation.builtin_toml()
    former = petition.Regulation.parse(
        toml.replace("= 2021-03-30", "= 2021-03-30\nvalid_until = 2026-12-31")
    )
    later = petition.Regulation.parse(
        toml.replace("2021-03-30", "2027-01-01").replace('version = "1"', 'version = "2"')
    )
    law = petition.Registry([former, later], [petition.Calendar.builtin()])
    url = f"sqlite:{tmp_path}/cases.db"
    Store.init(url)
    with Store(url, law) as store:
        store.submit("PA-1", received())
        moved = Event("m", OPERATOR, petition.RegulationChanged(later.id, "2", "Quy chế mới"), AT)
        verdict = store.submit("PA-1", moved)
        assert verdict
        assert verdict._law.clauses == law.in_force(AT).regulation.clauses
        assert law.engine(store.load("PA-1")).regulation.version == "2"


def test_the_index(store):
    row = store.get("PA-1")
    engine, case = LAW.in_force(AT), store.load("PA-1")
    assert (row.position, row.unit, row.events) == (Position.FOCAL_POINT, "so-xd", 2)
    assert (row.due, row.wakeup) == (engine.due(case), engine.next_wakeup(case))
    assert store.get("PA-2") is None
    assert store.due(row.wakeup) == (row,)
    assert store.due(row.wakeup - timedelta(seconds=1)) == ()
    assert store.find(position=Position.FOCAL_POINT, unit="so-xd") == (row,)
    assert store.find(due_before=row.due) == ()
    assert store.find(after="PA-1") == ()
    assert [each.id for each in store.cases()] == ["PA-1"]


def test_the_outbox(store):
    claimed = store.claim(AT, timedelta(minutes=1), 100, "a")
    assert len(claimed) == store.count().notices > 1
    assert store.claim(AT, timedelta(minutes=1), 100, "b") == ()
    case = store.load("PA-1")
    for each in claimed:
        assert each.notice in LAW.engine(case).notices(case, each.notice.cause)
        assert store.text(each) == LAW.engine(case).text(each.notice, case)
        assert store.short_text(each, "en") == LAW.engine(case).short_text(each.notice, case, "en")
    assert not store.done(claimed[0], "b")
    assert store.done(claimed[0], "a")
    key = claimed[1].notice.key
    assert store.submit("PA-1", Event("n", OPERATOR, Notified(key, "sms"), AT))
    assert store.count().notices == len(claimed) - 2


def test_a_sweep(store):
    now = store.get("PA-1").wakeup
    done = store.sweep(now)
    assert (done.cases, done.failures) == (1, ())
    assert store.sweep(now).cases == 0


def test_a_sweep_tells_what_it_cannot_judge(tmp_path):
    url = f"sqlite:{tmp_path}/cases.db"
    Store.init(url)
    with Store(url, LAW) as store:
        store.submit("PA-1", received())
        store.submit("PA-1", forwarded())
        store.submit("PA-2", received())
        store.submit("PA-2", forwarded())
        now = store.get("PA-1").wakeup
    with sqlite3.connect(tmp_path / "cases.db") as connection:
        connection.execute("UPDATE petition_rows SET content = '{}' WHERE case_id = 'PA-1'")
    connection.close()
    with Store(url, LAW) as store:
        done = store.sweep(now)
        assert done.cases == 1
        assert [each.case_id for each in done.failures] == ["PA-1"]
        assert done.failures[0].error.code is petition.ErrorCode.DAMAGED
        with pytest.raises(petition.Error, match=r"PA-1: events\[0\]"):
            store.verify()


def test_records_go_in_and_out(url):
    with Store(url, LAW) as store:
        assert store.import_records(RECORDS) == len(RECORDS)
        assert store.import_records(RECORDS) == 0
        out = {record.case_id: record.events for record in store.records()}
        assert out == {record.case_id: record.events for record in RECORDS}
        assert store.count().notices == 0
        refused = petition.Record("PA-9", (forwarded(),))
        with pytest.raises(petition.InvalidInput, match=r"PA-9: events\[0\]"):
            store.import_records([refused])


def test_a_record_of_a_store_can_be_verified(store):
    record = store.record("PA-1")
    assert record.seals == record.seal().seals
    assert {each.field for each in record.committed} > {"data.petitioner.phone", "data.content"}
    assert petition.Record.from_json(record.to_json()) == record
    assert LAW.load(record) == store.load("PA-1")


def test_texts_are_erased(store, tmp_path):
    before = store.record("PA-1")
    assert store.erase("PA-1", "data.petitioner.phone") == 1
    assert store.erase("PA-1", "identity", 1) == 2
    assert store.erase("PA-1", "identity") == 0
    assert store.record("PA-1") == before.redact("identity")
    assert store.load("PA-1").event(1).data.content == "Đèn đường hỏng"
    assert store.submit("PA-1", urged("u"))
    assert store.verify() == store.count()
    kept = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    for text in ("0905123456", "Trần Thị Hoa", "12 Hùng Vương"):
        assert text.encode() not in kept
    assert "Đèn đường hỏng".encode() in kept


@pytest.mark.parametrize(
    "arguments, code",
    [
        (("PA-2", "identity"), "unknown_name"),
        (("PA-1", "data.channel"), "unknown_name"),
        (("PA-1", "identity", 3), "invalid_argument"),
        (("PA-1", "identity", -1), "wrong_type"),
    ],
)
def test_what_cannot_be_erased_is_said(store, arguments, code):
    with pytest.raises(petition.Error) as raised:
        store.erase(*arguments)
    assert raised.value.code == code


def test_threads_may_share_one(store):
    def work(worker):
        for n in range(20):
            assert store.submit("PA-1", urged(f"{worker}{n}"))

    threads = [threading.Thread(target=work, args=(worker,)) for worker in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.verify().events == 62


def test_a_closed_store_is_refused(url):
    with Store(url, LAW) as store:
        pass
    store.close()
    with pytest.raises(petition.InvalidInput, match="closed"):
        store.count()


@pytest.mark.parametrize(
    "url, code",
    [
        ("x:y", "invalid_value"),
        ("sqlite:", "invalid_value"),
        ("sqlite:/no/x.db", "unavailable"),
    ],
)
def test_what_is_no_store_is_refused(url, code):
    with pytest.raises(petition.InvalidInput) as raised:
        Store(url, LAW)
    assert raised.value.code == code


def test_without_sqlite_the_rest_works():
    code = """
import sys
sys.modules["petition._store"] = None
import petition
print(petition.Engine.builtin())
try:
    import petition.store
except petition.Error as error:
    print(error.code.value)
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[1] == "unavailable"


# -- the command line -----------------------------------------------------------------------------


def command(capsys, *arguments, status=0):
    with pytest.raises(SystemExit) as ended:
        main(["store", *map(str, arguments)])
    told = capsys.readouterr()
    assert ended.value.code == status, told.err
    return told.out + told.err


def test_the_commands(capsys, tmp_path):
    url = f"sqlite:{tmp_path}/cases.db"
    assert "sẵn sàng" in command(capsys, "init", url)
    file = tmp_path / "in.jsonl"
    file.write_text("".join(record.to_json() + "\n" for record in RECORDS), "utf-8")
    assert "new cases" in command(capsys, "import", url, file, "--lang", "en")
    text = command(capsys, "export", url)
    records = petition.read_records(text.encode(), "out")
    count = json.loads(command(capsys, "verify", url, "--json"))
    assert count["cases"] == len(records)
    assert "Đúng như khi lưu" in command(capsys, "verify", url)
    out = tmp_path / "out.jsonl"
    command(capsys, "export", url, "--output", out)
    assert out.read_text("utf-8") == text


def test_due_and_sweep(capsys, store, url):
    row = store.get("PA-1")
    early = (row.wakeup - timedelta(seconds=1)).isoformat()
    assert "No case is due" in command(capsys, "due", url, "--at", early, "--lang", "en")
    (told,) = json.loads(command(capsys, "due", url, "--at", row.wakeup.isoformat(), "--json"))
    assert (told["case"], told["unit"]) == ("PA-1", "so-xd")
    assert "so-xd" in command(capsys, "due", url)  # long ago, by the clock of the machine
    done = json.loads(command(capsys, "sweep", url, "--at", row.wakeup.isoformat(), "--json"))
    assert (done["cases"], done["failures"]) == (1, [])
    assert store.count() == StoreCount(1, 2 + done["events"], store.count().notices)


def test_texts_are_erased_at_the_command_line(capsys, store, url):
    erase = ("erase", url, "--case", "PA-1", "--field")
    assert "đã xóa 3 chỗ" in command(capsys, *erase, "identity")
    told = command(capsys, *erase, "text", "--event", 1, "--lang", "en")
    assert "1 texts were erased" in told
    assert json.loads(command(capsys, *erase, "text", "--json")) == {"case": "PA-1", "erased": 0}
    assert "(đã lược bỏ)" in store.load("PA-1").event(1).data.content
    assert "không phải phần lược bỏ được" in command(capsys, *erase, "data.channel", status=2)
    assert "không có hồ sơ" in command(
        capsys, "erase", url, "--case", "PA-2", "--field", "text", status=2
    )


def test_the_commands_complain_in_one_line(capsys, tmp_path):
    missing = f"sqlite:{tmp_path}/none.db"
    assert "không mở được tệp" in command(capsys, "verify", missing, status=2)
    assert "names no store" in command(capsys, "init", "x", "--lang", "en", status=2)


LACKING = """
import sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name == "petition._store":
            raise ImportError(sys.argv[1])
sys.meta_path.insert(0, Missing())
import petition
try:
    import petition.store
except petition.Error as error:
    print(error.code, error.message)
"""


@pytest.mark.parametrize("library", ["libpq", "libsqlite3"])
def test_the_library_that_cannot_be_loaded_is_named(library):
    missing = f"{library}.so.0: cannot open shared object file: No such file or directory"
    told = subprocess.run(
        [sys.executable, "-c", LACKING, missing], capture_output=True, text=True, check=True
    ).stdout
    assert told.startswith("unavailable ") and f"install {library}" in told


def test_a_server_that_is_not_there_is_told_as_such():
    """Or, where the package was built without libpq, what is missing for it."""
    with pytest.raises(petition.Error) as raised:
        Store("postgresql://localhost:1/none?connect_timeout=1", LAW)
    assert raised.value.code is petition.ErrorCode.UNAVAILABLE
    if "has no PostgreSQL" in raised.value.message:
        assert "libpq-dev" in raised.value.message
