"""What is found and was owed in a case that was moved to another regulation cites the one that
judged it then: in the audit of one case, in the tables of a log, on its page and on the screen."""

import json
import re

import pytest
from conftest import PETITION, moment

import petition
from petition import (
    Actor,
    Answered,
    Calendar,
    Case,
    Event,
    Forwarded,
    Owed,
    Registry,
    Regulation,
    RegulationChanged,
    Role,
)
from petition.oversight import audit_records
from petition.oversight.facts import facts_of
from petition.oversight.labels import Labels
from petition.oversight.write import write
from petition.speech import Speech

DATED = "valid_from = 2021-03-30"
FORMER = Regulation.builtin_toml().replace(DATED, DATED + "\nvalid_until = 2026-11-24")
OTHER = (
    Regulation.builtin_toml()
    .replace(DATED, "valid_from = 2026-11-25")
    .replace('id = "gia-lai-192-2021"', 'id = "tinh-khac"', 1)
    .replace('vi = "Sở Xây dựng"', 'vi = "Sở Kiến thiết"')
    .replace("[clauses]\n", '[clauses]\n"0.1" = { does = ["record"], vi = "Mới", en = "New" }\n')
)
"""Its clauses stand at other places."""
LAWS = Registry([Regulation.parse(FORMER), Regulation.parse(OTHER)], [Calendar.builtin()])
AS_OF = moment("2026-11-27 10:00")


def moved():
    """Given to a unit that was silent; after its due time the case is moved, and is answered."""
    case = Case("PA-1")
    acts = (
        (Role.OPERATOR, PETITION, "2026-11-23 08:00"),
        (Role.OPERATOR, Forwarded("so-xay-dung"), "2026-11-23 09:00"),
        (Role.OPERATOR, RegulationChanged("tinh-khac", "1", "Quy chế mới"), "2026-11-25 15:00"),
        (Role.FOCAL_POINT, Answered("Đã sửa.", signed_document="1/SXD"), "2026-11-26 15:00"),
    )
    for number, (role, data, at) in enumerate(acts, 1):
        unit = "so-xay-dung" if role is Role.FOCAL_POINT else ""
        event = Event(f"e{number}", Actor(role, unit), data, moment(at))
        case = LAWS.submit(case, event).raise_for_refusal().case
    return case


CASE = moved()
RECORD = CASE.record()


def test_an_audit_of_one_case_cites_what_judged_it_then():
    found = petition.audit(LAWS, RECORD, AS_OF).deviations
    under = {each.owed: each.regulation for each in found}
    assert under[Owed.RESPONSE] == 0, "it lapsed before the move"
    assert under[Owed.PUBLICATION] == 1, "it arose after the move"
    for each in found:
        law = LAWS.regulations[each.regulation]
        ids = [clause.id for clause in each.citations]
        assert "18.2" in ids and "0.1" not in ids
        assert all(clause in law.clauses for clause in each.citations)


def test_its_json_names_the_regulation():
    told = json.loads(petition.audit_json(LAWS, RECORD, AS_OF))["deviations"]
    named = {each["regulation"]["id"] for each in told}
    assert named == {"gia-lai-192-2021", "tinh-khac"}
    assert {each["regulation"]["hash"] for each in told} == {
        law.content_hash for law in LAWS.regulations
    }


def test_what_was_owed_tells_its_regulation_and_cites_it():
    engine = LAWS.engine(CASE)
    lives = {each.owed: each for each in engine.lives(CASE, AS_OF)}
    assert (lives[Owed.ASSESSMENT].regulation, lives[Owed.PUBLICATION].regulation) == (0, 1)
    assert lives[Owed.RESPONSE].lapsed and lives[Owed.RESPONSE].regulation == 0
    assert [clause.id for clause in lives[Owed.PUBLICATION].citations] == ["13.1"]
    assert [clause.id for clause in lives[Owed.ASSESSMENT].citations] == ["10.1.2", "10.1.1"]


def test_the_tables_of_a_log_name_it_and_clauses_of_both_are_told_apart():
    found = audit_records(LAWS, [RECORD], AS_OF)
    assert set(found.findings["regulation"].to_pylist()) == {"gia-lai-192-2021", "tinh-khac"}
    facts = facts_of(found)
    labels = Labels(Speech("vi"), found.engine.regulation, found.regulations)
    clauses = {labels.clause(code) for code in facts.ids("clause")}
    assert any(re.fullmatch(r"Điều [\w.]+", each) for each in clauses)
    assert any(re.fullmatch(r"Điều [\w.]+ \(gia-lai-192-2021\)", each) for each in clauses)
    assert all(labels.clause_title(code) for code in facts.ids("clause"))


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_page_names_the_other_regulation(tmp_path, lang):
    write(audit_records(LAWS, [RECORD], AS_OF), tmp_path, lang)
    page = (tmp_path / "report.html").read_text("utf-8")
    head = {"vi": "Điều", "en": "Art."}[lang]
    assert re.search(rf"{head} [\d., a-z]+ \(gia-lai-192-2021\)", page)


def test_the_screen_names_both(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "former.toml").write_text(FORMER, "utf-8")
    (tmp_path / "other.toml").write_text(OTHER, "utf-8")
    (tmp_path / "log.jsonl").write_text(RECORD.to_json() + "\n", "utf-8")
    laws = ("--profile", "former.toml", "--profile", "other.toml")
    _, out, err = run("audit", "log.jsonl", *laws, "--until", AS_OF.isoformat())
    assert err == ""
    assert "(gia-lai-192-2021 1)" in out and "(tinh-khac 1)" in out
