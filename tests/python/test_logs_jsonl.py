"""Our own JSON Lines: events, whole records, and what stands between them that is neither."""

import gzip
import json
import unicodedata

import pytest
from some_logs import OWN, own_lines

import petition
from petition import AuditScope, Event
from petition.logs import Unreadable, read


def reading(tmp_path, *texts, **options):
    """The log of files of these contents."""
    paths = []
    for number, text in enumerate(texts):
        paths.append(tmp_path / f"log{number}.jsonl")
        paths[-1].write_bytes(text if isinstance(text, bytes) else text.encode())
    log = read(paths, **options)
    assert log.rows == log.judged + len(log.set_aside) + sum(log.ignored.values())
    return log


def events_of(log):
    """Its events in the form of records."""
    return [
        {
            "case": row["case"],
            "id": row["id"],
            "kind": row["kind"],
            "at": (row["occurred_at"], row["recorded_at"]),
            "actor": {k: row[k] for k in ("role", "unit", "name", "recorded_by") if row[k]},
            "data": json.loads(row["data"]),
        }
        for row in log.events.to_pylist()
    ]


def expected(events=OWN):
    """The same of what was written."""
    return [
        {key: event[key] for key in ("case", "id", "kind", "actor", "data")}
        | {"at": (seconds(event["occurred_at"]), seconds(event["recorded_at"]))}
        for event in events
    ]


def seconds(text):
    return int(petition.instant(text).timestamp())


def test_events_line_by_line(tmp_path):
    log = reading(tmp_path, own_lines())
    assert events_of(log) == expected()
    assert log.events["row"].to_pylist() == [1, 2, 3, 4]
    assert log.scopes == set(AuditScope)
    assert (log.set_aside, log.assumed, log.ignored) == ((), (), {})


def test_the_data_stay_the_text_they_were(tmp_path):
    log = reading(tmp_path, own_lines().replace('"unit": "so-xay-dung"', '"unit"  : "so-xay-dung"'))
    assert log.events["data"][1].as_py() == '{"unit"  : "so-xay-dung"}'


@pytest.mark.parametrize("end", ["", "\n", "\r\n", "\n\n \n"])
def test_line_ends(tmp_path, end):
    text = own_lines().replace("\n", "\r\n" if "\r" in end else "\n").rstrip() + end
    assert events_of(reading(tmp_path, text)) == expected()


def test_blank_lines_are_not_rows(tmp_path):
    log = reading(tmp_path, "\n" + own_lines().replace("\n", "\n\n"))
    assert log.events["row"].to_pylist() == [2, 4, 6, 8]
    assert log.rows == 4


def test_keys_in_any_order(tmp_path):
    events = [dict(sorted(event.items())) for event in OWN]
    events[1] = dict(reversed(OWN[1].items()))
    assert events_of(reading(tmp_path, own_lines(events))) == expected()


def test_whole_records(tmp_path):
    events = [Event.from_dict({k: v for k, v in e.items() if k != "case"}) for e in OWN[:3]]
    record = petition.Record("PA-1", tuple(events)).seal().to_json()
    log = reading(tmp_path, own_lines(OWN[3:]) + record + "\n")
    assert log.rows == 2
    assert log.events["row"].to_pylist() == [1, 2, 2, 2]
    assert events_of(log) == expected([OWN[3], *OWN[:3]])


def test_a_record_with_its_texts_committed_is_as_any_other(tmp_path, forwarded):
    plain = forwarded.record()
    kept = plain.commit(bytes(32)).seal()
    said = events_of(reading(tmp_path, kept.to_json()))
    for each in said:  # flags that say no are left out of what is written
        each["data"] = {key: value for key, value in each["data"].items() if value is not False}
    assert said == events_of(reading(tmp_path, plain.to_json()))
    log = reading(tmp_path, kept.redact("identity").redact("text").to_json())
    assert not log.set_aside
    assert json.loads(log.events["data"][0].as_py())["petitioner"]["phone"] == "(đã lược bỏ)"
    assert log.laws == reading(tmp_path, plain.to_json()).laws


def test_a_broken_seal_is_set_aside(tmp_path):
    events = [Event.from_dict({k: v for k, v in e.items() if k != "case"}) for e in OWN[:2]]
    record = petition.Record("PA-1", tuple(events)).seal().to_json()
    log = reading(tmp_path, own_lines(OWN[3:]) + record.replace("hotline", "website"))
    assert [(row.row, row.case) for row in log.set_aside] == [(2, "PA-1")]
    assert "sealed" in log.set_aside[0].reason.en


def test_events_that_name_no_case_are_of_the_file(tmp_path):
    events = [{k: v for k, v in event.items() if k != "case"} for event in OWN[:2]]
    log = reading(tmp_path, own_lines(events))
    assert log.events["case"].to_pylist() == ["log0", "log0"]


ODD = {
    '{"case": "PA-9", "id": "e1"}': "kind: this key is missing",
    '{"case": "PA-9"': "not well-formed JSON",
    "[1]": "",
    "what": "not well-formed JSON",
    own_lines(OWN[1:2]).replace("forwarded", "forwardd").strip(): "forwardd",
    own_lines(OWN[1:2]).replace("operator", "boss").strip(): "boss",
    own_lines(OWN[1:2]).replace('"id"', '"foo": 1, "id"').strip(): "foo",
    own_lines(OWN[1:2]).replace("2021-04-20T15:10:00+07:00", "2021-04-20T15:10").strip(): "offset",
    own_lines(OWN[1:2]).replace("2021-04-20", "1621-04-20").strip(): "1900",
    own_lines(OWN[1:2]).replace('"data": {', '"data": {"x": {,').strip(): "",
    own_lines(OWN[1:2]).strip()[:-1] + ', "foo": {}}': "foo",
    "[" * 100_000: "",
    '{"schema":1,"case":"PA-9","events":[]}': "no events",
    '{"schema":7,"case":"PA-9","events":[]}': "schema",
}


@pytest.mark.parametrize("line", ODD, ids=range(len(ODD)))
def test_an_odd_line_is_set_aside(tmp_path, line):
    log = reading(tmp_path, own_lines(OWN[:1]) + line + "\n" + own_lines(OWN[1:]))
    (row,) = log.set_aside
    assert (row.row, row.file) == (2, log.files[0])
    assert ODD[line] in row.reason.en
    assert row.reason.vi
    assert events_of(log) == expected()
    with pytest.raises(Unreadable) as caught:
        reading(tmp_path, own_lines(OWN[:1]) + line + "\n", strict=True)
    assert str(caught.value).startswith(f"{log.files[0]}:2:1: ")


def test_a_file_that_is_cut_off(tmp_path):
    log = reading(tmp_path, own_lines()[:-40])
    assert [row.row for row in log.set_aside] == [4]
    assert "cut off" in log.set_aside[0].reason.en
    assert log.set_aside[0].case == "PA-2"
    whole = gzip.compress(own_lines(OWN * 50).encode(), mtime=0)
    log = reading(tmp_path, whole[: len(whole) - 20])
    assert log.set_aside


def test_bytes_of_another_encoding(tmp_path):
    content = own_lines().encode().replace(b"Mai", b"M\xe1i")
    log = reading(tmp_path, content)
    assert [row.row for row in log.set_aside] == [2]
    assert "UTF-8" in log.set_aside[0].reason.en


def test_letters_are_composed(tmp_path):
    log = reading(tmp_path, unicodedata.normalize("NFD", own_lines()))
    assert events_of(log) == expected()


def test_utf16(tmp_path):
    log = reading(tmp_path, own_lines().encode("utf-16"))
    assert events_of(log) == expected()
    assert "utf-16" in log.assumed[0].en


def test_a_case_split_over_files(tmp_path):
    log = reading(tmp_path, own_lines(OWN[:1]), own_lines(OWN[1:]))
    assert events_of(log) == expected()
    assert log.events["file"].to_pylist() == [0, 1, 1, 1]
    (said,) = log.assumed
    assert said.en == (
        "cases split over several files are joined, 1 in all: "
        f"PA-1 ({log.files[0]}, {log.files[1]})"
    )


def test_the_same_file_twice(tmp_path):
    log = reading(tmp_path, own_lines(), own_lines())
    assert events_of(log) == expected()
    assert [(row.file, row.row) for row in log.set_aside] == [
        (log.files[1], n) for n in (1, 2, 3, 4)
    ]
    assert f"{log.files[0]}, row 1" in log.set_aside[0].reason.en


def test_an_id_with_other_contents_stays(tmp_path):
    other = OWN[1] | {"data": {"unit": "so-y-te"}}
    log = reading(tmp_path, own_lines([*OWN, other]))
    assert len(log.events) == 5
    assert log.set_aside == ()


def test_marks_are_lapses(tmp_path):
    log = reading(tmp_path, own_lines())
    assert (log.marks["PA-1"].overdue, log.marks["PA-2"].overdue) == (True, False)
    assert log.marks["PA-1"].due == petition.instant("2021-04-22T15:10:00+07:00")
    assert len(reading(tmp_path, own_lines(OWN[:2])).marks) == 0


def test_more_lines_than_a_block(tmp_path):
    events = [OWN[1] | {"case": f"PA-{n}"} for n in range(70_000)]
    text = own_lines(events)
    log = reading(tmp_path, text + "what\n")
    assert (log.rows, log.judged, len(log.set_aside)) == (70_001, 70_000, 1)
    assert log.events["row"].to_pylist() == list(range(1, 70_001))


def test_an_empty_file(tmp_path):
    log = reading(tmp_path, "")
    assert (log.rows, len(log.events)) == (0, 0)
