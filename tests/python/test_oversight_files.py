"""What an audit leaves in a folder: CSV and XLSX that Excel opens, Parquet, always the same."""

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from oversight_log import made

from petition.harmless import cell
from petition.oversight.tables import field
from petition.oversight.write import write

AUDIT = made(220)
HOSTILE = (
    '=HYPERLINK("http://x","y")',
    "+1-1",
    "@SUM(A1)",
    "-2+3",
    "\t=1",
    " =1",
    "＝1",
    "<script>alert(1)</script>",
    '";DROP\r\n=cmd|x',
    "hồ sơ\u202e…\0",
)
NAMES = [
    "report.html",
    "audit.xlsx",
    "findings.csv",
    "cases.csv",
    "stays.csv",
    "set_aside.csv",
    "findings.parquet",
    "cases.parquet",
    "stays.parquet",
]


def renamed(found):
    """The same audit with case ids that want to do harm."""
    ids = found.cases["case"].to_pylist()
    names = dict(zip(ids, HOSTILE, strict=False))
    back = {names.get(id, id): id for id in ids}

    def tables(table):
        column = pa.array([names.get(id, id) for id in table["case"].to_pylist()])
        return table.set_column(0, "case", column)

    return replace(
        found,
        findings=tables(found.findings),
        cases=tables(found.cases),
        stays=tables(found.stays),
        record=lambda id: found.record(back[id]),
        audit=lambda id: found.audit(back[id]),
    )


@pytest.fixture(scope="module", params=["vi", "en"])
def lang(request):
    return request.param


@pytest.fixture(scope="module")
def folder(tmp_path_factory, lang):
    into = tmp_path_factory.mktemp(lang) / "new" / "folder"
    assert [path.name for path in write(renamed(AUDIT), into, lang)] == NAMES
    return into


def lines(folder, name, lang):
    text = (folder / name).read_bytes().decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter={"vi": ";", "en": ","}[lang]))


@pytest.mark.parametrize("name", ["findings", "cases", "stays"])
def test_csv_has_a_line_for_every_row(folder, lang, name):
    head, *rows = lines(folder, f"{name}.csv", lang)
    assert len(rows) == getattr(AUDIT, name).num_rows
    assert all(len(row) == len(head) for row in rows)
    assert "" not in head and len(set(head)) == len(head)


def test_csv_opens_with_vietnamese(folder, lang):
    content = (folder / "cases.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in content
    head = lines(folder, "cases.csv", lang)[0]
    assert head[0] == {"vi": "Hồ sơ", "en": "Case"}[lang]


def test_times_and_amounts_of_csv_are_those_of_the_table(folder, lang):
    """Local, with seconds; amounts as hours, minutes, seconds."""
    head, *rows = lines(folder, "cases.csv", lang)
    received = head.index({"vi": "Tiếp nhận", "en": "Received"}[lang])
    working = head.index({"vi": "Thời gian xử lý", "en": "Handling time"}[lang])
    for row, case in zip(rows, AUDIT.cases.to_pylist(), strict=True):
        at = datetime.strptime(row[received], "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC)
        assert at - timedelta(hours=7) == case["received_at"]
        hours, minutes, seconds = map(int, row[working].split(":"))
        assert hours * 3600 + minutes * 60 + seconds == case["working_s"]


def test_no_field_of_csv_is_a_formula(folder, lang):
    for name in ("findings", "cases", "stays", "set_aside"):
        for row in lines(folder, f"{name}.csv", lang):
            assert not [text for text in row if text.lstrip().startswith(tuple("=+-@＝"))]


@pytest.mark.parametrize("text", HOSTILE[:7])
def test_a_formula_becomes_text(text):
    assert cell(text) == f"'{text}"


def test_other_text_stays_as_it_is():
    assert cell("1022-0001") == "1022-0001"
    assert cell("Sở Xây dựng = SXD") == "Sở Xây dựng = SXD"
    assert field(None, "amount") == ""
    assert field(3723, "amount") == "1:02:03"


# -- parquet --------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["findings", "cases", "stays"])
def test_parquet_is_the_table_itself(folder, name):
    """Parquet has no whole seconds: they come back as milliseconds."""
    table = getattr(renamed(AUDIT), name)
    assert pq.read_table(folder / f"{name}.parquet").cast(table.schema).equals(table)


# -- the workbook ---------------------------------------------------------------------------------

SHEETS = {
    "vi": [
        "Tổng quan",
        "Trễ hạn",
        "Đơn vị",
        "Cấp xử lý",
        "Lĩnh vực, Kênh",
        "Thời gian",
        "Loại, Điều khoản",
        "Sai lệch",
        "Hồ sơ",
        "Lượt giữ",
        "Để riêng",
    ],
    "en": [
        "Overview",
        "Overdue",
        "Units",
        "Levels",
        "Topics, Channels",
        "Time",
        "Kinds, Clauses",
        "Findings",
        "Cases",
        "Stays",
        "Set aside",
    ],
}


@pytest.fixture(scope="module")
def book(folder):
    return openpyxl.load_workbook(folder / "audit.xlsx")


def test_the_sheets(book, lang):
    assert book.sheetnames == SHEETS[lang]


def test_the_lists_can_be_filtered_and_their_heads_stay(book, lang):
    for name, table in zip(
        SHEETS[lang][7:10], (AUDIT.findings, AUDIT.cases, AUDIT.stays), strict=True
    ):
        sheet = book[name]
        assert sheet.freeze_panes == "B3"
        assert sheet.auto_filter.ref.startswith("A2:")
        assert sheet.max_row == table.num_rows + 2
        assert sheet.print_title_rows == "$2:$2"
        assert sheet.page_setup.paperSize == 9


def test_times_are_dates_and_amounts_are_durations(book, lang):
    sheet, rows = book[SHEETS[lang][8]], AUDIT.cases.to_pylist()
    heads = [cell.value for cell in sheet[2]]
    received = heads.index({"vi": "Tiếp nhận", "en": "Received"}[lang])
    working = heads.index({"vi": "Thời gian xử lý", "en": "Handling time"}[lang])
    for row, case in zip(sheet.iter_rows(min_row=3), rows, strict=True):
        local = case["received_at"].replace(tzinfo=None) + timedelta(hours=7)
        assert abs(row[received].value - local) < timedelta(seconds=1)
        assert row[working].number_format == "[h]:mm"
        value = row[working].value or timedelta()
        assert abs(as_seconds(value) - case["working_s"]) < 1


def as_seconds(value):
    """A duration of a sheet; openpyxl takes one under a day for a time."""
    if isinstance(value, timedelta):
        return value.total_seconds()
    return value.hour * 3600 + value.minute * 60 + value.second


def test_totals_follow_the_filter_and_are_there_before_it_is_computed(book, folder, lang):
    sheet = book[SHEETS[lang][8]]
    values = openpyxl.load_workbook(folder / "audit.xlsx", data_only=True)[SHEETS[lang][8]]
    heads = [cell.value for cell in sheet[2]]
    column = heads.index({"vi": "Sai lệch", "en": "Findings"}[lang])
    assert sheet[1][column].value.startswith("=SUBTOTAL(109,")
    assert values[1][column].value == sum(AUDIT.cases["findings"].to_pylist())


def test_no_text_of_a_log_is_a_formula(book, lang):
    for sheet in book:
        for row in sheet.iter_rows():
            formulas = [cell for cell in row if cell.data_type == "f"]
            assert all(cell.row == 1 for cell in formulas)
            assert all(cell.hyperlink is None for cell in row)
    ids = [cell.value for cell in book[SHEETS[lang][8]]["A"][2:]]
    assert set(HOSTILE[:4]) <= set(ids)


def test_sheets_of_figures_end_with_the_totals(book, lang):
    sheet = book[SHEETS[lang][1]]
    total = next(row for row in sheet.iter_rows() if row[0].value in ("Tổng cộng", "Total"))
    assert total[1].value == AUDIT.cases.num_rows
    assert total[3].value + total[4].value + total[5].value == AUDIT.cases.num_rows


def test_a_text_longer_than_a_cell_is_cut(tmp_path):
    column = pa.array(["x" * 40_000] * AUDIT.findings.num_rows)
    place = AUDIT.findings.schema.get_field_index("text_vi")
    write(replace(AUDIT, findings=AUDIT.findings.set_column(place, "text_vi", column)), tmp_path)
    sheet = openpyxl.load_workbook(tmp_path / "audit.xlsx", read_only=True)["Sai lệch"]
    longest = max(len(str(cell)) for row in sheet.values for cell in row)
    assert longest == 32_767


# -- always the same ------------------------------------------------------------------------------


def test_the_same_audit_gives_the_same_bytes(folder, lang, tmp_path):
    write(renamed(made(220)), tmp_path, lang)
    for name in NAMES:
        assert (tmp_path / name).read_bytes() == (folder / name).read_bytes(), name


def test_a_log_without_cases_is_written(tmp_path, lang):
    assert [path.name for path in write(made(0), tmp_path, lang)] == NAMES
