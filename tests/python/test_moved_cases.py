"""Cases under several versions of the law at the command line: each is judged by what its record
names, and what is not given is refused by name.

Half of the cases of a log began before a storm day was added to the calendar, half after it; some
were moved in the middle.
"""

import json
import re

import pyarrow.compute as pc
import pytest
from conftest import PETITION, moment

import petition
from petition import (
    Actor,
    Answered,
    Calendar,
    CalendarChanged,
    Case,
    Engine,
    Event,
    Forwarded,
    Registry,
    Regulation,
    RegulationChanged,
    Role,
)
from petition.logs import read
from petition.oversight import audit_log, audit_records, judge_rule, read_rule
from petition.oversight.facts import facts_of
from petition.oversight.labels import Labels
from petition.oversight.worst import worst
from petition.speech import Speech

LANGUAGES = pytest.mark.parametrize("lang", ["vi", "en"])
DAY = (
    '[[day]]\ndate = 2026-11-25\nwindows = []\ninstrument = "1/CĐ"\n'
    'reason = { vi = "nghỉ bão", en = "storm" }\n'
)
STORM = Calendar.builtin().with_days('version = "storm"\n' + DAY)
BEFORE, AFTER = Engine(), Engine(calendar=STORM)
BOTH = Registry([Regulation.builtin()], [STORM, Calendar.builtin()])
"""New cases begin with the calendar without the storm."""
RECEIVED = (Role.OPERATOR, PETITION, "2026-11-23 15:30")
SLIP = (Role.OPERATOR, Forwarded("so-xay-dung"), "2026-11-23 16:00")
TO_STORM = (Role.OPERATOR, CalendarChanged("vn-state", STORM.version, "Nghỉ bão"), None)
"""The slip is due on the 25th at 16:00; where the 25th is off, on the 26th."""
DATED = "valid_from = 2021-03-30"
FORMER = Regulation.builtin_toml().replace(DATED, DATED + "\nvalid_until = 2026-11-23")
LATER = (
    Regulation.builtin_toml()
    .replace(DATED, "valid_from = 2026-11-24")
    .replace('version = "1"', 'version = "2"')
    .replace("8 working hours", "4 working hours")
)


def made(id, law, *acts):
    case = Case(id)
    for number, (role, data, at) in enumerate((RECEIVED, SLIP, *acts), 1):
        unit = "so-xay-dung" if role is Role.FOCAL_POINT else ""
        event = Event(f"e{number}", Actor(role, unit), data, moment(at))
        case = law.submit(case, event).raise_for_refusal().case
    return case


def to_storm(at):
    return (*TO_STORM[:2], at)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The files that the options name, and a log of four cases."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "storm.toml").write_text('version = "storm"\n' + DAY, "utf-8")
    (tmp_path / "former.toml").write_text(FORMER, "utf-8")
    (tmp_path / "later.toml").write_text(LATER, "utf-8")
    answer = (Role.FOCAL_POINT, Answered("Đã sửa.", signed_document="1/SXD"), "2026-11-26 15:00")
    cases = [
        made("PA-1", BEFORE),
        made("PA-2", AFTER),
        made("PA-3", BOTH, to_storm("2026-11-23 16:30")),
        made("PA-4", BOTH, to_storm("2026-11-23 16:30"), answer),
    ]
    write(tmp_path / "log.jsonl", *cases)
    return tmp_path


def write(path, *cases):
    path.write_text("".join(case.record().to_json() + "\n" for case in cases), "utf-8")


@pytest.fixture
def run(folder, run):
    return run


THEN = "2026-11-26T16:00:00+07:00"
STORMY = ("--days", "storm.toml")


# -- follow ---------------------------------------------------------------------------------------


def followed(run, *arguments):
    status, out, err = run("follow", *arguments, "--json")
    assert err == ""
    return status, {each["case"]: each for each in json.loads(out)["cases"]}


def dues(case):
    """The due time of the response after each step."""
    owed = [
        [each["due"] for each in step["obligations"] if each["owed"] == "response"]
        for step in case["steps"]
    ]
    return [due[0][:16] for due in owed if due]


def test_follow_judges_each_case_by_what_its_record_names(run):
    status, cases = followed(run, "log.jsonl", *STORMY)
    assert status == 0
    assert dues(cases["PA-1"]) == ["2026-11-25T16:00"]
    assert dues(cases["PA-2"]) == ["2026-11-26T16:00"]
    assert dues(cases["PA-3"]) == ["2026-11-25T16:00", "2026-11-26T16:00"]
    assert cases["PA-4"]["timeliness"]["answered_late"] is False
    versions = [[by["calendar"]["version"] for by in each["laws"]] for each in cases.values()]
    plain = Calendar.builtin().version
    assert versions == [[plain], [STORM.version], *[[plain, STORM.version]] * 2]


@LANGUAGES
def test_follow_says_what_judged_where_several_might(run, lang):
    _, out, _ = run("follow", "log.jsonl", *STORMY, "--lang", lang)
    said = {"vi": "xét theo", "en": "judged by"}[lang]
    plain, stormy = (f"vn-state {each.version}" for each in (Calendar.builtin(), STORM))
    assert [line.split(", ")[1] for line in out.split("\n") if said in line] == [
        plain,
        stormy,
        plain,
        plain,
    ]
    assert max(map(len, out.split("\n"))) <= 80
    as_if = run("follow", "log.jsonl", "--as-if", "--lang", lang)[1]
    assert f"{said} gia-lai" not in as_if


@pytest.mark.parametrize("command", ["follow", "sweep"])
@LANGUAGES
def test_a_law_that_is_not_given_is_named_beside_the_one_that_is(run, command, lang):
    status, out, err = run(command, "log.jsonl", "--lang", lang)
    assert (status, out) == (2, "")
    said = {"vi": "hồ sơ tính giờ theo lịch", "en": "the case counts by the calendar"}[lang]
    assert err.startswith("petition: PA-2: ") and said in err
    assert f"`vn-state {STORM.version}`" in err
    assert f"`vn-state {Calendar.builtin().version}`" in err


def test_where_a_case_was_moved_must_be_given_too(run, folder):
    write(folder / "one.jsonl", made("PA-3", BOTH, to_storm("2026-11-23 16:30")))
    assert run("follow", "one.jsonl")[0] == 2
    assert run("follow", "one.jsonl", *STORMY)[0] == 0


def test_follow_as_if_judges_all_by_one_law(run):
    """The very calendar of the other half: there, what moved a case is no event of it."""
    status, cases = followed(run, "log.jsonl", "--as-if")
    assert status == 1
    assert {dues(case)[0] for case in cases.values()} == {"2026-11-25T16:00"}
    status, cases = followed(run, "log.jsonl", "--as-if", *STORMY)
    assert {dues(case)[0] for case in cases.values()} == {"2026-11-26T16:00"}


@LANGUAGES
@pytest.mark.parametrize("option", ["--profile", "--calendar"])
def test_as_if_takes_one_law(run, folder, option, lang):
    file = "former.toml"
    if option == "--calendar":
        file = "mine.toml"
        (folder / file).write_text(Calendar.builtin_toml(), "utf-8")
    status, _, err = run("follow", "log.jsonl", "--as-if", *(option, file) * 2, "--lang", lang)
    assert status == 2
    assert {"vi": f"chỉ nêu {option} một lần", "en": f"give {option} once"}[lang] in err


def test_events_that_name_no_law_begin_with_what_was_in_force(run, folder):
    """Of the two calendars the last that is given, of the two regulations the one of the day."""
    events = [event.to_dict() for event in made("PA-9", BEFORE).record().events]
    lines = [json.dumps({"case": "PA-9", **event}) for event in events]
    (folder / "bare.jsonl").write_text("\n".join(lines), "utf-8")
    laws = ("--profile", "former.toml", "--profile", "later.toml")
    _, cases = followed(run, "bare.jsonl", *laws, *STORMY)
    assert dues(cases["PA-9"]) == ["2026-11-26T16:00"]
    (by,) = cases["PA-9"]["laws"]
    assert (by["regulation"]["version"], by["calendar"]["version"]) == ("1", STORM.version)
    status, _, err = run("follow", "bare.jsonl", "--profile", "later.toml")
    assert status == 2 and "PA-9" in err and "2026-11-24" in err
    _, cases = followed(run, "bare.jsonl", "--profile", "later.toml", "--as-if")
    assert dues(cases["PA-9"]) == ["2026-11-25T10:00"]


def two_versions():
    """Begun under the former regulation, moved to the later one."""
    both = Registry(map(Regulation.parse, (FORMER, LATER)), [Calendar.builtin()])
    to_later = RegulationChanged("gia-lai-192-2021", "2", "Quy chế mới")
    return made("PA-5", both, (Role.OPERATOR, to_later, "2026-11-24 08:00"))


def test_follow_tells_a_case_of_two_regulations_by_both(run, folder):
    write(folder / "x.jsonl", two_versions())
    laws = ("--profile", "former.toml", "--profile", "later.toml")
    status, cases = followed(run, "x.jsonl", *laws)
    assert status == 0
    assert dues(cases["PA-5"]) == ["2026-11-25T16:00", "2026-11-25T10:00"]
    status, _, err = run("follow", "x.jsonl", *laws[:2])
    assert status == 2 and "gia-lai-192-2021 2" in err


# -- sweep ----------------------------------------------------------------------------------------


def test_sweep_judges_each_case_by_what_its_record_names(run):
    at = "2026-11-25T16:00:01+07:00"
    _, out, err = run("sweep", "log.jsonl", *STORMY, "--at", at, "--json")
    assert err == ""
    cases = {each["case"]: each for each in json.loads(out)["cases"]}
    assert {id: each["escalation"] for id, each in cases.items()} == {
        "PA-1": "now",
        "PA-2": "not_yet",
        "PA-3": "not_yet",
        "PA-4": "not_yet",
    }


@LANGUAGES
def test_sweep_says_how_many_cases_each_law_judges(run, lang):
    at = ("--at", "2026-11-25T16:00:01+07:00", "--lang", lang)
    status, out, _ = run("sweep", "log.jsonl", *STORMY, *at)
    assert status == 0
    cases = {"vi": ("3 hồ sơ", "1 hồ sơ"), "en": ("3 cases", "1 case")}[lang]
    assert f"gia-lai-192-2021 1, vn-state {STORM.version}: {cases[0]}\n" in out
    assert f"gia-lai-192-2021 1, vn-state {Calendar.builtin().version}: {cases[1]}\n" in out
    assert max(map(len, out.split("\n"))) <= 80


def test_sweep_cites_each_regulation(run, folder):
    write(folder / "x.jsonl", two_versions(), made("PA-6", Engine(Regulation.parse(FORMER))))
    laws = ("--profile", "former.toml", "--profile", "later.toml")
    status, out, _ = run("sweep", "x.jsonl", *laws)
    assert status == 0
    assert out.count("Điều 11.4") == 3, "of each regulation, and at the foot"
    assert out.count("gia-lai-192-2021") == 8, "at each count, and for each case at the head"


# -- audit ----------------------------------------------------------------------------------------


LAWS = Registry([Regulation.builtin()], [Calendar.builtin(), STORM])
"""As the command makes it of ``--days storm.toml``."""
AS_OF = petition.instant("2026-11-27T16:00:00+07:00")


def missed(audit):
    """The response that was missed: its due time, and by how many working hours."""
    found = [each for each in audit.deviations if each.owed == "response"]
    return [(f"{each.due:%d %H}", each.by.count_s / 3600) for each in found]


def test_an_audit_judges_each_case_by_what_its_record_names(folder):
    """As a log, in one batch, and as records: what the audit of each record alone finds."""
    log, records = read(["log.jsonl"]), petition.read_records("log.jsonl")
    for found in (audit_log(LAWS, log, AS_OF), audit_records(LAWS, records, AS_OF)):
        assert not found.set_aside
        assert found.cases["case"].to_pylist() == ["PA-1", "PA-2", "PA-3", "PA-4"]
        late = found.cases["late_s"].to_pylist()
        assert [each / 3600 for each in late] == [16, 8, 8, 0]
        for number, record in enumerate(records):
            alone = petition.audit(LAWS, record, AS_OF)
            told = found.audit(record.case_id)
            assert missed(told) == missed(alone)
            assert found.findings.filter(pc.equal(found.findings["case"], record.case_id))[
                "text_vi"
            ].to_pylist() == [each.text.vi for each in told.deviations]
            assert found.judge(number) == LAWS.engine(alone.case)
            assert found.record(record.case_id).laws == record.laws
    assert missed(found.audit("PA-1")) == [("25 16", 16)]
    assert missed(found.audit("PA-2")) == missed(found.audit("PA-3")) == [("26 16", 8)]


def test_what_a_case_took_is_counted_by_the_calendar_that_it_was_moved_to(folder):
    """The storm lies between its receipt and its answer."""
    found = audit_log(LAWS, read(["log.jsonl"]), AS_OF)
    hours = {row["case"]: row["working_s"] / 3600 for row in found.cases.to_pylist()}
    assert hours["PA-4"] == 1.5 + 6
    stays = found.stays.filter(pc.equal(found.stays["case"], "PA-4")).to_pylist()
    assert [each["working_s"] / 3600 for each in stays] == [0.5, 7]


def test_lateness_is_counted_by_the_calendar_that_a_late_case_was_moved_to(folder):
    """It was missed before the storm, which came while it was late: that day is not counted."""
    off = DAY.replace("2026-11-25", "2026-11-26")
    later = Calendar.builtin().with_days('version = "later"\n' + off)
    law = Registry([Regulation.builtin()], [later, Calendar.builtin()])
    moved = (Role.OPERATOR, CalendarChanged("vn-state", later.version, "Nghỉ bão"))
    case = made("PA-7", law, (*moved, "2026-11-25 16:30"))
    write(folder / "late.jsonl", case)
    found = audit_log(law, read(["late.jsonl"]), AS_OF)
    assert missed(found.audit("PA-7"))[0] == ("25 16", 1 + 7)
    assert (
        found.findings.filter(pc.equal(found.findings["owed"], "response"))["by_s"][0].as_py()
        == 8 * 3600
    )
    timeliness = law.engine(case).timeliness(case, AS_OF)
    assert found.cases["late_s"][0].as_py() == sum(
        each.late.count_s for each in timeliness.deadlines if each.counted
    )


def test_a_table_names_no_law_and_has_what_was_in_force(folder):
    """The calendar that is given last, as for a new case; one law for all judges it the same."""
    from petition.logs import write_csv

    write(folder / "two.jsonl", made("PA-1", BEFORE), made("PA-2", AFTER))
    write_csv(read(["two.jsonl"]), "two.csv")
    log = read(["two.csv"])
    assert not log.laws
    tables = [audit_log(law, log, AS_OF).cases for law in (LAWS, AFTER)]
    assert tables[0] == tables[1] != audit_log(BOTH, log, AS_OF).cases
    early = Registry([Regulation.parse(LATER)], [Calendar.builtin()])
    found = audit_log(early, log, AS_OF)
    assert found.cases.num_rows == 0 and len(found.set_aside) == len(log.events)
    reason = found.set_aside[0].reason
    assert "không có quy chế nào có hiệu lực lúc" in reason.vi
    assert "no regulation is in force at" in reason.en
    assert audit_log(Engine(Regulation.parse(LATER)), log, AS_OF).cases.num_rows == 2


def test_cases_that_began_under_another_regulation_cite_its_clauses(folder):
    renumbered = LATER.replace('id = "11.4"', 'id = "11.5"').replace('"11.4"', '"11.5"')
    both = Registry(map(Regulation.parse, (FORMER, renumbered)), [Calendar.builtin()])
    after = Engine(Regulation.parse(renumbered))
    new = Case("PA-8")
    for number, (role, data, at) in enumerate(((*RECEIVED[:2], "2026-11-25 08:00"),), 1):
        new = after.submit(new, Event(f"e{number}", Actor(role), data, moment(at))).case
    new = after.submit(
        new, Event("e2", Actor(Role.OPERATOR), SLIP[1], moment("2026-11-25 08:00"))
    ).case
    write(folder / "x.jsonl", made("PA-6", Engine(Regulation.parse(FORMER))), new)
    found = audit_log(both, read(["x.jsonl"]), AS_OF)
    cited = {
        row["case"]: set(row["clauses"]) & {"11.4", "11.5"}
        for row in found.findings.to_pylist()
        if row["owed"] == "response"
    }
    assert cited == {"PA-6": {"11.4"}, "PA-8": {"11.5"}}
    assert "11.5" in json.dumps(json.loads(found.audit_json("PA-8", "en")))


def test_one_engine_judges_all_as_if(folder):
    with pytest.raises(petition.InvalidInput, match="one engine judges all as if"):
        audit_log(LAWS, read(["log.jsonl"]), AS_OF, as_if=True)


def audited(run, *arguments):
    status, out, err = run("audit", *arguments, "--until", AS_OF.isoformat(), "--json")
    assert err == ""
    found = json.loads(out)
    late = {each["case"]: each["summary"]["late_s"] / 3600 for each in found["cases"]}
    return status, late, found["log"]


def test_the_audit_command_takes_every_version(run, folder):
    status, late, log = audited(run, "log.jsonl", *STORMY)
    assert status == 1 and not log["set_aside"]
    assert late == {"PA-1": 16, "PA-2": 8, "PA-3": 8, "PA-4": 0}
    status, late, log = audited(run, "log.jsonl", "--as-if", *STORMY)
    assert status == 1 and late["PA-1"] == 8
    write(folder / "x.jsonl", two_versions())
    laws = ("--profile", "former.toml", "--profile", "later.toml")
    assert audited(run, "x.jsonl", *laws)[1] == {"PA-5": 20}


@LANGUAGES
def test_the_audit_command_sets_aside_what_it_has_no_law_for(run, lang):
    """The rest is judged; what is missing is named, and how to give it."""
    _, late, log = audited(run, "log.jsonl", "--lang", lang)
    assert list(late) == ["PA-1"]
    assert [each["case"] for each in log["set_aside"]] == ["PA-2", "PA-3", "PA-4"]
    for each in log["set_aside"]:
        assert f"`vn-state {STORM.version}`" in each["reason"]
        assert f"`vn-state {Calendar.builtin().version}`" in each["reason"]
        assert "--calendar" in each["reason"] and "--as-if" in each["reason"]


@LANGUAGES
def test_an_audit_says_how_many_cases_each_law_judges(run, folder, lang):
    until = ("--until", AS_OF.isoformat(), "--lang", lang)
    _, out, _ = run("audit", "log.jsonl", *STORMY, *until, "--out", "report")
    cases = {"vi": ("3 hồ sơ", "1 hồ sơ"), "en": ("3 cases", "1 case")}[lang]
    page = (folder / "report" / "report.html").read_text("utf-8")
    for version, count in zip((STORM.version, Calendar.builtin().version), cases, strict=True):
        assert f"gia-lai-192-2021 1, vn-state {version}: {count}" in out
        assert f"gia-lai-192-2021 1, vn-state {version}: {count}" in page
        assert f", vn-state {version}" in page.split("</dl>")[0]
    assert "1, vn-state" not in run("audit", "log.jsonl", *until)[1]
    for id in ("PA-1", "PA-2", "PA-3"):
        assert id in page


def test_a_rule_of_ones_own_counts_by_the_calendar_of_each_case(folder):
    """Two working days after Monday: Thursday where the storm counts, else Thursday less a day."""
    rule = read_rule("Every case must be answered within 1 working days", Regulation.builtin())
    found = audit_log(LAWS, read(["log.jsonl"]), AS_OF)
    dues = {each.case: f"{each.due:%d}" for each in judge_rule(found, rule).late}
    assert dues == {"PA-1": "25", "PA-2": "26", "PA-3": "26"}


def test_the_worst_cases_are_told_by_their_own_law(folder):
    found = audit_log(LAWS, read(["log.jsonl"]), AS_OF)
    told = {each.id: each for each in worst(found, *facts_and_labels(found))}
    assert not any(each.untold for each in told.values())
    dues = {id: [f"{due.at:%d}" for due in each.dues[:2]] for id, each in told.items()}
    assert dues["PA-1"][0] == "25" and dues["PA-2"][0] == "26"
    assert dues["PA-3"] == ["25", "26"]


def facts_and_labels(found):
    return facts_of(found), Labels(Speech("vi"), found.engine.regulation)


def test_convert_with_an_audit_takes_every_version(run, folder):
    status, _, err = run("convert", "log.jsonl", *STORMY, "--audit", "--out", "log.xes")
    assert (status, err) == (0, "")
    text = (folder / "log.xes").read_text("utf-8")
    overdue = re.findall('key="petition:overdue" value="(true|false)"', text)
    assert overdue == ["true", "false", "false", "false"], "at the last event, on the 26th"


def test_one_law_may_be_given_whose_calendar_has_another_name(run, folder):
    """As an office has that keeps a calendar of its own; what names another law is still held to
    it by an audit."""
    own = Calendar.builtin_toml().replace('id = "vn-state"', 'id = "own"', 1)
    (folder / "own.toml").write_text(own, "utf-8")
    events = [event.to_dict() for event in made("PA-9", BEFORE).record().events]
    lines = [json.dumps({"case": "PA-9", **event}) for event in events]
    (folder / "bare.jsonl").write_text("\n".join(lines), "utf-8")
    status, cases = followed(run, "bare.jsonl", "--calendar", "own.toml")
    assert status == 0 and dues(cases["PA-9"]) == ["2026-11-25T16:00"]
    assert run("sweep", "bare.jsonl", "--calendar", "own.toml")[0] == 0
    _, _, log = audited(run, "bare.jsonl", "--calendar", "own.toml")
    assert not log["set_aside"]
    status, out, err = run("audit", "log.jsonl", "--calendar", "own.toml", "--json")
    aside = json.loads(out)["log"]["set_aside"]
    assert len(aside) == 4 and all("own" in each["reason"] for each in aside)
    assert status == 2 and "không xét được dòng nào trong 4 dòng" in err
