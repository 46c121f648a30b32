"""`petition audit` in a terminal and in a pipe: one screen, whole ids, files, exit status."""

import io
import json
from dataclasses import replace

import pyarrow as pa
import pytest
from oversight_log import made

import petition
from petition import DeviationKind, Engine, Period
from petition.cli import main
from petition.cli.audit import Wishes, fails, show
from petition.cli.screen import Screen
from petition.oversight import audit_records

AUDIT = made(5000)


def printed(found, lang="vi", width=80, **wishes):
    file = io.StringIO()
    show(Screen(lang, file, width), found, Wishes(**wishes))
    return file.getvalue()


def of_all_kinds(found):
    """The same with findings of every kind there is."""
    kinds = [str(kind) for kind in DeviationKind]
    column = pa.array([kinds[n % len(kinds)] for n in range(found.findings.num_rows)])
    place = found.findings.schema.get_field_index("kind")
    return replace(found, findings=found.findings.set_column(place, "kind", column))


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_one_screen_tells_5000_cases(lang):
    said = printed(of_all_kinds(AUDIT), lang)
    assert len(said.rstrip("\n").split("\n")) <= 60
    for kind in DeviationKind:
        assert kind.label(lang)[1:] in said
    told = {
        "vi": ("5.000", "14.131 dòng", "--out THƯ_MỤC"),
        "en": ("5,000", "14,131 rows", "--out"),
    }
    for piece in told[lang]:
        assert piece in said


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_report_names_who_gets_it(lang):
    said = " ".join(printed(AUDIT, lang, period=Period.MONTH).split())
    told = {"vi": "Kính gửi: Ủy ban nhân dân tỉnh, qua Sở", "en": "To: provincial People's"}
    assert told[lang] in said


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_tables_fit_the_screen(lang):
    rows = printed(AUDIT, lang).split("\n")
    long = [row for row in rows if len(row) > 80]
    assert all("1022-" in row for row in long)


@pytest.mark.parametrize("width", [40, 80, 200])
def test_a_case_id_stays_in_one_piece(width):
    """However long it is and however narrow the screen."""
    ids = {id: f"{id}-{'x' * 90}" for id in AUDIT.cases["case"].to_pylist()}

    def renamed(table):
        return table.set_column(0, "case", pa.array([ids[id] for id in table["case"].to_pylist()]))

    names = ("findings", "cases", "stays")
    found = replace(AUDIT, **{name: renamed(getattr(AUDIT, name)) for name in names})
    said = printed(found, width=width)
    assert said.count("x" * 90) == 4


@pytest.mark.parametrize("top", [1, 9])
def test_as_many_units_and_cases_as_asked_for(top):
    said = printed(AUDIT, "en", top=top)
    assert said.count("late by") == top
    assert f"… and {16 - top} more" in said


def test_what_was_set_aside_and_assumed_is_said():
    said = printed(AUDIT, "en")
    assert "14,131 rows read = 14,106 judged + 25 set aside" in said
    assert "Set aside: nhat-ky-quy-4.csv, row 100: there is no date" in said
    assert "The log cannot show: Reminders; notices." in said
    assert "Assumed: No offset" in said


def test_rows_that_a_mapping_leaves_out_are_counted():
    found = replace(AUDIT, rows=AUDIT.rows + 7, ignored={"gọi nhỡ": 3, "kiểm thử": 4})
    assert found.judged == AUDIT.judged
    assert "+ 7 that the mapping leaves out" in printed(found, "en", 120)


def test_it_fails_on_the_kinds_asked_for():
    assert fails(AUDIT, ["any"])
    assert fails(AUDIT, ["early", "late"])
    assert not fails(AUDIT, ["early"])
    assert not fails(made(0), ["any"])


def test_a_few_cases_are_told_in_full():
    records = [AUDIT.record(id) for id in AUDIT.cases["case"].to_pylist()[:2]]
    said = printed(audit_records(AUDIT.engine, records, AUDIT.at), "en")
    assert said.count("── 1022-0000") == 2
    assert "Report: from" in said


# -- the command ----------------------------------------------------------------------------------


@pytest.fixture(name="log", scope="module")
def written(tmp_path_factory):
    """Cases by the hundred, as records in JSON Lines."""
    path = tmp_path_factory.mktemp("log") / "log.jsonl"
    ids = AUDIT.cases["case"].to_pylist()[:150]
    path.write_text("".join(f"{AUDIT.record(id).to_json()}\n" for id in ids), encoding="utf-8")
    return path


def run(capsys, *arguments):
    with pytest.raises(SystemExit) as ended:
        main(["audit", *map(str, arguments)])
    said = capsys.readouterr()
    return ended.value.code, said.out, said.err


def test_the_command_writes_a_folder(capsys, log, tmp_path):
    status, said, _ = run(capsys, log, "--out", tmp_path / "x", "--lang", "en")
    assert status == 1
    assert str(tmp_path / "x" / "report.html") in said
    assert len(list((tmp_path / "x").iterdir())) == 9


def test_the_command_ends_by_the_kinds_asked_for(capsys, log):
    assert run(capsys, log)[0] == 1
    assert run(capsys, log, "--fail-on", "wrong_actor")[0] == 0
    assert run(capsys, log, "--fail-on", "wrong_actor", "--fail-on", "any")[0] == 1


def test_only_the_parts_asked_for_are_audited(capsys, log):
    def scopes(*arguments):
        form = json.loads(run(capsys, log, "--json", *arguments)[1])
        return form["log"]["scopes"]

    assert scopes("--only", "notices", "--only", "acts") == ["acts", "notices"]
    assert len(scopes()) == 6
    said = run(capsys, log, "--only", "acts", "--lang", "en")[1]
    assert "Not asked for: Due times; reminders; notices" in said
    assert "cannot show" not in said
    assert run(capsys, log, "--only", "reminders")[0] == 0
    assert run(capsys, log, "--only", "act")[0] == 2


def test_a_kind_that_is_none_is_refused_in_both_languages(capsys, log):
    status, _, said = run(capsys, log, "--fail-on", "lat", "--lang", "en")
    assert status == 2
    assert "--fail-on is one of any, missing, late" in said
    assert "--fail-on là một trong any, missing" in run(capsys, log, "--fail-on", "lat")[2]


def test_json_tells_what_became_of_the_rows(capsys, log):
    form = json.loads(run(capsys, log, "--json")[1])
    assert form["log"]["rows"] == form["log"]["judged"]
    assert len(form["cases"]) == 150
    assert form["log"]["files"] == [str(log)]


# -- records audited one by one -------------------------------------------------------------------


def test_records_become_the_tables_of_a_log():
    engine = Engine.builtin()
    at = petition.instant("2026-01-30T17:00:00+07:00")
    records = [AUDIT.record(id) for id in AUDIT.cases["case"].to_pylist()[:150]]
    found = audit_records(engine, records, at)
    audits = [petition.audit(engine, record, at) for record in records]
    of_all = [one.owed for each in audits for one in each.deviations]
    slips = of_all.count(petition.Owed.SLIP_NOTICE)
    assert slips > 0  # none was told of as sent, so it cannot be said that one was not
    assert found.findings.num_rows == len(of_all) - slips
    assert [f"{slips} that were owed" in text.en for text in found.assumed] == [True]
    assert found.cases["late"].to_pylist() == [each.summary.late > 0 for each in audits]
    late = {row["case"] for row in found.stays.to_pylist() if row["overdue_since"]}
    assert late == {row["case"] for row in found.cases.to_pylist() if row["late"]}
    assert found.rows == found.judged == sum(len(record.events) for record in records)


BROKEN = '{"case:concept:name": "PA-1", "concept:name": "received", "time:timestamp": "nope"}\n'


@pytest.mark.parametrize("until", [(), ("--until", "2026-12-01T00:00:00+07:00")])
@pytest.mark.parametrize("form", [(), ("--json",)])
def test_a_log_of_which_nothing_can_be_judged_is_not_in_order(run, tmp_path, until, form):
    file = tmp_path / "log.jsonl"
    file.write_text(BROKEN * 2, "utf-8")
    status, _, err = run("audit", file, "--lang", "en", *until, *form)
    assert status == 2
    assert f"{file}:1:1: none of 2 rows could be judged; the first: " in err
    assert "không xét được dòng nào trong 2 dòng" in run("audit", file, *until)[2]


def test_a_log_without_rows_is_told_as_json_too(run, tmp_path):
    file = tmp_path / "log.jsonl"
    file.write_text("", "utf-8")
    assert run("audit", file, "--lang", "en")[:2] == (0, "There are no events.\n")
    status, out, _ = run("audit", file, "--json")
    assert status == 0
    assert json.loads(out)["cases"] == [] and json.loads(out)["report"] is None
