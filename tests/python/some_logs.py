"""Small logs of every form, for the tests that read them."""

import gzip
import io
import json
from pathlib import Path

import pyarrow as pa
import pyarrow.feather as feather
import pyarrow.parquet as pq
import xlsxwriter

HEADINGS = ["Mã hồ sơ", "Hoạt động", "Thời gian", "Đơn vị", "Cán bộ", "Nội dung"]
ROWS = [
    ["PA-1", "Tiếp nhận", "20/04/2021 15:00", "", "Lê Thị Mai", "Đèn đường hỏng"],
    ["PA-1", "Chuyển xử lý", "20/04/2021 15:10", "Sở Xây dựng", "Lê Thị Mai", ""],
    ["PA-1", "Trả lời", "22/04/2021 09:30", "Sở Xây dựng", "Ksor H'Linh", "Đã thay bóng đèn"],
    ["PA-2", "Tiếp nhận", "21/04/2021 08:00", "", "Lê Thị Mai", "Hố sâu giữa đường"],
]
MAPPING = """
[columns]
case = "Mã hồ sơ"
activity = "Hoạt động"
occurred_at = "Thời gian"
unit = "Đơn vị"
name = "Cán bộ"

[data]
received.content = "Nội dung"
answered.result = "Nội dung"

[activities]
"Tiếp nhận" = "received"
"Chuyển xử lý" = "forwarded"
"Trả lời" = "answered"

[units]
"Sở Xây dựng" = "so-xay-dung"
"""
SECONDS = [1618905600, 1618906200, 1619058600, 1618966800]
"""The four times, at +07:00."""

OWN = [
    {
        "case": "PA-1",
        "id": "e1",
        "kind": "received",
        "occurred_at": "2021-04-20T15:00:00+07:00",
        "recorded_at": "2021-04-20T15:02:00+07:00",
        "actor": {"role": "operator", "unit": "1022"},
        "data": {"channel": "hotline", "topic": "infrastructure", "content": 'Đèn "hỏng"\n{}'},
    },
    {
        "case": "PA-1",
        "id": "e2",
        "kind": "forwarded",
        "occurred_at": "2021-04-20T15:10:00+07:00",
        "recorded_at": "2021-04-20T15:10:00+07:00",
        "actor": {"role": "operator", "name": "Lê Thị Mai", "recorded_by": "x"},
        "data": {"unit": "so-xay-dung"},
    },
    {
        "case": "PA-1",
        "id": "s1",
        "kind": "lapsed",
        "occurred_at": "2021-04-22T15:10:00+07:00",
        "recorded_at": "2021-04-22T15:10:00+07:00",
        "actor": {"role": "system"},
        "data": {"level": "focal_point", "due_at": "2021-04-22T15:10:00+07:00"},
    },
    {
        "case": "PA-2",
        "id": "e1",
        "kind": "confidentiality_requested",
        "occurred_at": "2021-04-21T08:00:00+07:00",
        "recorded_at": "2021-04-21T08:00:00Z",
        "actor": {"role": "petitioner"},
        "data": {},
    },
]
OWN[0]["data"] |= {"content_clear": True, "matter": "petition"}


def own_lines(events=OWN):
    """Our own JSON Lines."""
    return "".join(json.dumps(event, ensure_ascii=False) + "\n" for event in events)


def csv_text(rows=ROWS, separator=",", headings=HEADINGS):
    """A CSV file with quotes where they are needed."""
    out = io.StringIO()
    for row in [headings, *rows]:
        out.write(separator.join(_cell(cell, separator) for cell in row) + "\r\n")
    return out.getvalue()


def _cell(cell, separator):
    awkward = any(c in cell for c in (separator, '"', "\n"))
    return '"' + cell.replace('"', '""') + '"' if awkward else cell


def table(rows=ROWS):
    """The same as columns."""
    return pa.table(dict(zip(HEADINGS, map(list, zip(*rows, strict=True)), strict=True)))


def write_sheet(path, rows=ROWS, above=(), sheet="Phản ánh", others=()):
    """A spreadsheet, its times as such."""
    with xlsxwriter.Workbook(str(path)) as book:
        for name in [*others, sheet]:
            page = book.add_worksheet(name)
            for n, row in enumerate([*above, HEADINGS, *rows] if name == sheet else [["x"]]):
                page.write_row(n, 0, row)


def xes_text(rows=ROWS):
    """A trace for each case; lists and nested attributes stand there to be passed over."""
    traces = {}
    for case, *cells in rows:
        traces.setdefault(case, []).append(cells)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<log xes.version="1.0">\n'
        '<global scope="event"><string key="Hoạt động" value="?"/></global>\n'
        + "".join(
            f'<trace><string key="Mã" value="{case}"/>\n'
            + "".join(map(_xes_event, events))
            + "</trace>\n"
            for case, events in traces.items()
        )
        + "</log>\n"
    )


def _xes_event(cells):
    activity, time, unit, name, content = cells
    day, clock = time.split(" ")
    iso = "-".join(reversed(day.split("/"))) + f"T{clock}:00.000+07:00"
    return (
        f'<event><string key="Hoạt động" value="{activity}"><string key="Mã" value="x"/></string>'
        f'<date key="Thời gian" value="{iso}"/><string key="Đơn vị" value="{unit}"/>'
        f'<string key="Cán bộ" value="{name}"/><string key="Nội dung" value="{content}"/>'
        "</event>\n"
    )


def every_form(folder: Path):
    """One file for each form but XES and OCEL, all with the same rows, by name."""
    files = {
        "comma.csv": csv_text().encode(),
        "semicolon.csv": csv_text(separator=";").encode("utf-8-sig"),
        "tab.tsv": csv_text(separator="\t").encode("utf-16"),
        "utf-16-be.csv": csv_text().encode("utf-16-be"),
        "zipped.csv.gz": gzip.compress(csv_text().encode()),
        "list.json": json.dumps(
            [dict(zip(HEADINGS, row, strict=True)) for row in ROWS], ensure_ascii=False
        ).encode(),
    }
    for name, content in files.items():
        (folder / name).write_bytes(content)
    write_sheet(folder / "sheet.xlsx", above=[["BÁO CÁO THÁNG 4"], []], others=["Ghi chú"])
    pq.write_table(table(), folder / "table.parquet")
    feather.write_feather(table(), folder / "file.arrow")
    with pa.ipc.new_stream(folder / "stream.arrow", table().schema) as out:
        out.write_table(table())
    return sorted(path.name for path in folder.iterdir())
