"""The commands of `petition` with their arguments and options.

What comes with another extra than `petition[cli]` is imported by the command that needs it.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

import petition
from petition import (
    AuditScope,
    Calendar,
    DeviationKind,
    Engine,
    Error,
    ErrorCode,
    Lang,
    Period,
    Registry,
    Regulation,
    instant,
    read_records,
)
from petition.cli import deadline as deadlines
from petition.cli import demo as demos
from petition.cli import diff as differences
from petition.cli import follow as following
from petition.cli import judges, law, page, year
from petition.cli import sweep as sweeping
from petition.cli import whatif as trying
from petition.cli.help import choose
from petition.cli.judges import (
    BUILTIN,
    AsIf,
    CalendarFile,
    DaysFile,
    ProfileOption,
    Readings,
)
from petition.cli.progress import watched
from petition.cli.screen import Screen
from petition.drawing import draw
from petition.extras import needs
from petition.registry import latest
from petition.speech.year import year_of

REFUSED = 1

app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Quy chế xử lý phản ánh, kiến nghị: được làm gì, phải làm gì trước lúc nào, theo điều nào."
    "|A petition regulation: what may happen, what must happen by when, under which clause.",
    epilog="Mã kết thúc: 0 ổn; 1 có sự kiện bị từ chối hoặc sai lệch; 2 dữ liệu vào sai. "
    "In English: --lang en"
    "|Exit status: 0 all well; 1 an event was refused or deviates; 2 bad input.",
)

LogMapping = Annotated[
    Path | None,
    typer.Option(
        "--mapping",
        metavar="TỆP | FILE",
        help="tệp TOML cho biết các cột của nhật ký nghĩa là gì"
        "|a TOML file that says what the columns of the log mean",
    ),
]
Strict = Annotated[
    bool,
    typer.Option(
        "--strict",
        help="dừng ở dòng đầu tiên không đọc được|stop at the first row that cannot be read",
    ),
]
LogFiles = Annotated[
    list[str],
    typer.Argument(
        metavar="TỆP… | FILE…",
        help="nhật ký: JSON Lines, CSV, XLSX, Parquet, Arrow, XES, OCEL, .gz; tệp, thư mục hoặc -"
        "|logs: JSON Lines, CSV, XLSX, Parquet, Arrow, XES, OCEL, also .gz; files, folders or -",
    ),
]
RecordsFile = Annotated[
    Path,
    typer.Argument(
        metavar="TỆP.jsonl | FILE.jsonl",
        help="mỗi dòng một hồ sơ hoặc sự kiện|a case or an event in each line",
    ),
]
AProfile = Annotated[
    Path,
    typer.Argument(
        metavar="QUY_CHẾ | PROFILE",
        help=f"{BUILTIN} hoặc tệp TOML|{BUILTIN} or a TOML file",
    ),
]
OutputOption = Annotated[
    Path | None,
    typer.Option("--output", metavar="TỆP | FILE", help="ghi vào tệp|write to a file"),
]
LangOption = Annotated[
    Lang, typer.Option("--lang", metavar="vi|en", help="ngôn ngữ: vi hoặc en|language: vi or en")
]
JsonOption = Annotated[bool, typer.Option("--json", help="in ra JSON|print JSON")]


def _print_version(wanted: bool) -> None:
    if wanted:
        print(f"petition {petition.__version__}")
        raise typer.Exit


@app.callback()
def _everywhere(
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            callback=_print_version,
            is_eager=True,
            help="in phiên bản|print the version",
        ),
    ] = False,
) -> None:
    pass


@app.command(
    "deadline",
    context_settings={"ignore_unknown_options": True},
    help="Thời điểm hết một khoảng thời gian làm việc.|When an amount of working time is used up.",
)
def _deadline(
    start: Annotated[
        str,
        typer.Argument(
            metavar="BẮT_ĐẦU | START",
            help="ví dụ 2026-11-23T16:00:00+07:00|as in 2026-11-23T16:00:00+07:00",
        ),
    ],
    amount: Annotated[
        str,
        typer.Argument(
            metavar="THỜI_LƯỢNG | AMOUNT",
            help="ví dụ 8h, 1h30m; 2d là 2 ngày làm việc|as in 8h, 1h30m; 2d: 2 working days",
        ),
    ],
    calendar: CalendarFile = None,
    days: DaysFile = None,
    explain_sum: Annotated[
        bool, typer.Option("--explain", help="kèm cách tính|with the sum")
    ] = False,
    lang: LangOption = "vi",
    as_json: JsonOption = False,
) -> None:
    deadlines.show(
        Screen(lang), judges.calendar_of(calendar, days), start, amount, explain_sum, as_json
    )


@app.command("calendar", help="Một năm: ngày nghỉ, ngày làm bù.|A year: days off, days worked.")
def _calendar_command(
    number: Annotated[int, typer.Argument(metavar="NĂM | YEAR", help="ví dụ 2026|as in 2026")],
    calendar: CalendarFile = None,
    days: DaysFile = None,
    html: Annotated[
        Path | None,
        typer.Option("--html", metavar="TỆP | FILE", help="ghi trang để in|write a printable page"),
    ] = None,
    ics: Annotated[
        Path | None,
        typer.Option(
            "--ics", metavar="TỆP | FILE", help="ghi tệp iCalendar|write an iCalendar file"
        ),
    ] = None,
    lang: LangOption = "vi",
    as_json: JsonOption = False,
) -> None:
    screen, found = Screen(lang), year_of(judges.calendar_of(calendar, days), number)
    if html is not None:
        html.write_text(page.page(screen, found), encoding="utf-8")
    if ics is not None:
        from petition import ical

        ics.write_bytes(ical.write(found.calendar, number, lang))
    if html or ics:
        for file in filter(None, (html, ics)):
            screen.print(screen.say(f"Đã ghi {file}", f"Wrote {file}"))
    elif as_json:
        print(year.as_json(screen, found))
    else:
        year.show(screen, found)


@app.command(
    "follow",
    help="Xét từng sự kiện của các hồ sơ trong một tệp; mã kết thúc 1 khi có sự kiện bị từ chối."
    "|Judge every event of the cases in a file; ends with status 1 when one was refused.",
)
@judges.by_registry
def _follow(
    file: RecordsFile,
    until: Annotated[
        str | None,
        typer.Option(
            "--until",
            metavar="THỜI_ĐIỂM | TIME",
            help="theo dõi đến thời điểm này|follow up to then",
        ),
    ] = None,
    *,
    as_if: AsIf = False,
    law: Engine | Registry,
    lang: LangOption = "vi",
    as_json: JsonOption = False,
) -> None:
    records = read_records(file)
    end: datetime | None = instant(until) if until else None
    if following.show(Screen(lang), law, records, end, as_json):
        raise typer.Exit(REFUSED)


@app.command(
    "audit",
    help="Kiểm tra các hồ sơ đã ghi: sai lệch, kết luận về trễ hạn, báo cáo; "
    "mã kết thúc 1 khi có sai lệch."
    "|Audit recorded cases: findings, overdue taken apart, reports; "
    "ends with status 1 on a finding.",
)
@judges.by_registry
def _audit(
    files: LogFiles,
    until: Annotated[
        str | None,
        typer.Option(
            "--until",
            metavar="THỜI_ĐIỂM | TIME",
            help="kiểm tra đến thời điểm này; mặc định: sự kiện ghi sau cùng"
            "|as of then; the last event recorded when left out",
        ),
    ] = None,
    period: Annotated[
        str | None,
        typer.Option(
            "--period",
            metavar="KỲ | PERIOD",
            help="kỳ báo cáo: week, month, quarter, year; mặc định: mọi hồ sơ"
            "|the report's period: week, month, quarter, year; all cases when left out",
        ),
    ] = None,
    every: Annotated[
        str | None,
        typer.Option(
            "--every",
            metavar="KỲ | PERIOD",
            help="mọi kỳ như vậy nối tiếp nhau: week, month, quarter, year"
            "|all such periods one after another: week, month, quarter, year",
        ),
    ] = None,
    rule: Annotated[
        list[str] | None,
        typer.Option(
            "--rule",
            metavar="CÂU | SENTENCE",
            help="thêm quy định riêng, như: Mọi hồ sơ phải được trả lời trong 3 ngày làm việc"
            "|a rule of one's own, as: Every case must be answered within 3 working days",
        ),
    ] = None,
    mapping: LogMapping = None,
    guess_mapping: Annotated[
        bool,
        typer.Option(
            "--guess-mapping",
            help="in bản nháp của tệp --mapping rồi dừng|print a draft of --mapping and stop",
        ),
    ] = False,
    strict: Strict = False,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="THƯ_MỤC | FOLDER",
            help="ghi báo cáo HTML, XLSX, CSV, Parquet vào đó|write HTML, XLSX, CSV, Parquet there",
        ),
    ] = None,
    only: Annotated[
        list[str] | None,
        typer.Option(
            "--only",
            metavar="PHẦN | SCOPE",
            help="chỉ kiểm tra phần này: due_times, reminders, notices, publication, acts, records"
            "|audit this part only: due_times, reminders, notices, publication, acts, records",
        ),
    ] = None,
    top: Annotated[
        int,
        typer.Option(
            "--top",
            metavar="SỐ | NUMBER",
            min=1,
            help="bao nhiêu đơn vị, hồ sơ chậm trễ nhất|how many units and worst cases",
        ),
    ] = 4,
    fail_on: Annotated[
        list[str] | None,
        typer.Option(
            "--fail-on",
            metavar="LOẠI | KIND",
            help="mã kết thúc 1 chỉ khi có loại sai lệch này; mặc định: any"
            "|end with status 1 only on findings of this kind; any when left out",
        ),
    ] = None,
    *,
    as_if: AsIf = False,
    law: Engine | Registry,
    lang: LangOption = "vi",
    as_json: JsonOption = False,
) -> None:
    with needs("audit"):
        from petition.cli import audit as auditing
        from petition.logs import Mapping, read
        from petition.logs import guess_mapping as guessed
        from petition.oversight import read_rule

    if guess_mapping:
        return print(guessed(files, lang), end="")
    _one_of("--period", [period] if period else [], list(Period))
    _one_of("--every", [every] if every else [], list(Period))
    _one_of("--only", only or [], list(AuditScope))
    _one_of("--fail-on", fail_on or [], [auditing.ANY, *DeviationKind])
    end = instant(until) if until else None
    screen, columns = Screen(lang), Mapping.read(mapping) if mapping else None
    with watched(screen.say("Đang đọc nhật ký", "Reading")) as told:
        log = read(
            files,
            columns,
            strict=strict,
            regulation=latest(law).regulation,
            progress=lambda file, done, whole: told(done, whole if whole > 1 else 0),
        )
    parts = [AuditScope(word) for word in only or []]
    with watched(screen.say("Đang kiểm tra", "Auditing")) as told:
        found = auditing.audited(law, log, end, parts, told, as_if=as_if)
    wishes = auditing.Wishes(
        period=Period(period) if period else None,
        every=Period(every) if every else None,
        rules=[read_rule(sentence, latest(law).regulation) for sentence in rule or []],
        out=out,
        top=top,
        fail_on=fail_on or [auditing.ANY],
        as_json=as_json,
    )
    if auditing.show(screen, found, wishes):
        raise typer.Exit(REFUSED)


@app.command(
    "convert",
    help="Ghi lại nhật ký thành CSV, XES hoặc OCEL 2.0 cho các công cụ khai phá quy trình."
    "|Write a log anew as CSV, XES or OCEL 2.0 for the tools of process mining.",
)
@judges.by_registry
def _convert(
    files: LogFiles,
    out: Annotated[
        Path,
        typer.Option(
            "--out",
            metavar="TỆP | FILE",
            help="tệp .csv, .xes, hoặc .json (OCEL)|a file .csv, .xes, or .json (OCEL)",
        ),
    ],
    mapping: LogMapping = None,
    strict: Strict = False,
    audit: Annotated[
        bool,
        typer.Option(
            "--audit",
            help="kèm kết quả kiểm tra: sai lệch, lý do, căn cứ, thời hạn (XES, OCEL)"
            "|with what an audit finds: deviations, reasons, clauses, due times (XES, OCEL)",
        ),
    ] = False,
    *,
    law: Engine | Registry,
    lang: LangOption = "vi",
) -> None:
    with needs("audit"):
        from petition.cli import audit as auditing
        from petition.cli import convert as converting
        from petition.logs import Mapping, read

    converting.check_form(out)
    if audit:
        converting.check_audit(out)
    columns = Mapping.read(mapping) if mapping else None
    log = read(files, columns, strict=strict, regulation=latest(law).regulation)
    found = auditing.audited(law, log, None) if audit else None
    converting.show(Screen(lang), log, out, found)


def _one_of(option: str, given: Sequence[str], words: Sequence[str]) -> None:
    for word in given:
        if word not in words:
            raise Error(
                ErrorCode.INVALID_ARGUMENT,
                f"{option} is one of {', '.join(words)}, not {word!r}",
            )


@app.command(
    "sweep",
    help="Quét thử các hồ sơ: phiếu nào sẽ chuyển lên, hẹn nào sẽ nhắc, vì sao số khác thì không."
    "|Dry run of a sweep: what would be passed up, reminded of, and why the rest not.",
)
@judges.by_registry
def _sweep(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="TỆP.jsonl | FILE.jsonl",
            help="mỗi dòng một hồ sơ hoặc sự kiện|a case or an event in each line",
        ),
    ],
    at: Annotated[
        str | None,
        typer.Option(
            "--at",
            metavar="THỜI_ĐIỂM | TIME",
            help="quét lúc này; mặc định: sự kiện ghi sau cùng"
            "|at this time; the last event recorded when left out",
        ),
    ] = None,
    every: Annotated[
        bool,
        typer.Option("--all", help="kèm lý do của từng hồ sơ khác|with why, for every other case"),
    ] = False,
    *,
    law: Engine | Registry,
    lang: LangOption = "vi",
    as_json: JsonOption = False,
) -> None:
    records = [record for file in files for record in read_records(file)]
    moment = instant(at) if at else None
    sweeping.show(Screen(lang), law, records, moment, every, as_json)


ProfileArgument = Annotated[
    Path | None,
    typer.Argument(
        metavar="QUY_CHẾ | PROFILE",
        help=f"{BUILTIN} hoặc tệp TOML; mặc định: gia-lai"
        f"|{BUILTIN} or a TOML file; gia-lai when left out",
    ),
]


@app.command(
    "verify",
    help="Chứng minh một quy chế trước khi dùng; mã kết thúc 1 khi có tính chất bị phá vỡ."
    "|Prove a regulation before it is used; ends with status 1 when a property is broken.",
)
def _verify(
    profile: ProfileArgument = None,
    calendar: CalendarFile = None,
    reading: Readings = None,
    lang: LangOption = "vi",
    as_json: JsonOption = False,
) -> None:
    from petition.cli import check as checking
    from petition.cli import verify as verifying

    setup = checking.base(
        judges.profile_text(profile), reading or [], judges.calendar_of(calendar, None), lang
    )
    if not verifying.show(Screen(lang), setup, as_json):
        raise typer.Exit(REFUSED)


@app.command(
    "compare",
    help="So hai quy chế trên mọi diễn biến: hạn nào muộn hoặc sớm hơn, được làm thêm hay bớt điều "
    "gì; mã kết thúc 1 khi có điều khác."
    "|Compare two laws over all histories: what is due later or earlier, what more or less is "
    "allowed; ends with status 1 when anything differs.",
)
def _compare(
    before: Annotated[
        Path,
        typer.Argument(
            metavar="A",
            help=f"quy chế thứ nhất: {BUILTIN} hoặc tệp TOML"
            f"|the first law: {BUILTIN} or a TOML file",
        ),
    ],
    after: Annotated[
        Path | None,
        typer.Argument(
            metavar="B",
            help="quy chế thứ hai; mặc định: chính A, với cách hiểu khác"
            "|the second; A itself, with another reading, when left out",
        ),
    ] = None,
    calendar: CalendarFile = None,
    days: DaysFile = None,
    reading: Annotated[
        list[str] | None,
        typer.Option(
            "--reading",
            metavar="I-16=occurred",
            help="cách hiểu khác của B|another reading of B",
        ),
    ] = None,
    reading_of_a: Annotated[
        list[str] | None,
        typer.Option(
            "--reading-a",
            metavar="I-16=occurred",
            help="cách hiểu khác của A|another reading of A",
        ),
    ] = None,
    scenario_out: Annotated[
        Path | None,
        typer.Option(
            "--scenario-out",
            metavar="TỆP.feature | FILE.feature",
            help="ghi các diễn biến thành kịch bản, theo A và theo B"
            "|write the histories as scenarios, under A and under B",
        ),
    ] = None,
    lang: LangOption = "vi",
    as_json: JsonOption = False,
) -> None:
    from petition.cli import check as checking
    from petition.cli import compare as comparing

    counted = judges.calendar_of(calendar, days)
    first = checking.base(judges.profile_text(before), reading_of_a or [], counted, lang)
    second = checking.base(judges.profile_text(after or before), reading or [], counted, lang)
    if not comparing.show(Screen(lang), (first, second), scenario_out, as_json):
        raise typer.Exit(REFUSED)


@app.command("clauses", help="Các điều khoản và nơi quyết định.|The clauses and what decides them.")
def _clauses(
    profile: ProfileArgument = None,
    tests: Annotated[
        Path | None,
        typer.Option(
            "--tests",
            metavar="THƯ_MỤC | FOLDER",
            help="đếm các kiểm thử nêu tên điều khoản|count the tests that name each clause",
        ),
    ] = None,
    lang: LangOption = "vi",
    as_json: JsonOption = False,
) -> None:
    law.show_clauses(Screen(lang), judges.regulation(profile, []), tests, as_json)


@app.command("readings", help="Các điểm còn mở và cách hiểu.|The open points and their readings.")
def _readings(
    profile: ProfileArgument = None,
    reading: Readings = None,
    lang: LangOption = "vi",
    as_json: JsonOption = False,
) -> None:
    law.show_readings(Screen(lang), judges.regulation(profile, reading or []), as_json)


@app.command("graph", help="Vẽ quy trình của một quy chế.|Draw the process of a regulation.")
def _graph(
    profile: ProfileArgument = None,
    format: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="ĐỊNH_DẠNG | FORMAT",
            help="một trong mermaid, dot, svg, scxml, bpmn|one of mermaid, dot, svg, scxml, bpmn",
        ),
    ] = "mermaid",
    output: OutputOption = None,
    lang: LangOption = "vi",
) -> None:
    text = draw(judges.regulation(profile, []), format, lang)
    if output is None:
        print(text, end="")
    else:
        output.write_text(text, encoding="utf-8")


@app.command(
    "whatif",
    help="Xét lại các hồ sơ đã ghi theo quy chế hoặc lịch khác, liệt kê điều khác đi."
    "|Judge recorded cases under another regulation or calendar, and list what differs.",
)
def _whatif(
    file: RecordsFile,
    profile: ProfileOption = None,
    calendar: CalendarFile = None,
    days: DaysFile = None,
    reading: Readings = None,
    judged_profile: judges.JudgedProfiles = None,
    judged_calendar: judges.JudgedCalendars = None,
    judged_days: judges.JudgedDays = None,
    lang: LangOption = "vi",
    as_json: JsonOption = False,
) -> None:
    after = Engine(judges.regulation(profile, reading or []), judges.calendar_of(calendar, days))
    judged_by = (judged_profile, judged_calendar, judged_days)
    before = judges.registry(*judged_by) if any(judged_by) else None
    trying.show(Screen(lang), read_records(file), before, after, as_json)


@app.command(
    "diff",
    help="Hai quy chế khác nhau ở đâu: thời hạn, cách hiểu, đơn vị, lời văn."
    "|Where two regulations differ: limits, readings, units, texts.",
)
def _diff(
    before: AProfile,
    after: AProfile,
    lang: LangOption = "vi",
    as_json: JsonOption = False,
) -> None:
    found = judges.regulation(before, []).diff(judges.regulation(after, []))
    differences.show(Screen(lang), found, as_json)


@app.command(
    "check",
    help="Chạy các kịch bản kiểm tra quy chế; mã kết thúc 1 khi có kịch bản không đúng."
    "|Run scenarios that check a regulation; ends with status 1 when one does not hold.",
)
def _check(
    paths: Annotated[
        list[Path],
        typer.Argument(
            metavar="ĐƯỜNG_DẪN... | PATH...",
            help="tệp .feature hoặc thư mục|.feature files or folders",
        ),
    ],
    profile: ProfileOption = None,
    calendar: CalendarFile = None,
    reading: Readings = None,
    coverage: Annotated[
        bool, typer.Option("--coverage", help="kèm bảng điều khoản|with the table of clauses")
    ] = False,
    steps: Annotated[
        bool, typer.Option("--steps", help="kèm từng câu|with every sentence")
    ] = False,
    junit: Annotated[
        Path | None,
        typer.Option("--junit", metavar="TỆP | FILE", help="ghi JUnit XML|write JUnit XML"),
    ] = None,
    html: Annotated[
        Path | None,
        typer.Option("--html", metavar="TỆP | FILE", help="ghi trang HTML|write a page"),
    ] = None,
    vectors: Annotated[
        Path | None,
        typer.Option(
            "--vectors",
            metavar="THƯ_MỤC | FOLDER",
            help="ghi các quyết định để ngôn ngữ khác xét lại|"
            "write the decisions for other languages to repeat",
        ),
    ] = None,
    lang: LangOption = "vi",
) -> None:
    from petition.cli import check as checking

    options = checking.Options(coverage, steps, junit, html, vectors)
    base = checking.base(
        judges.profile_text(profile), reading or [], judges.calendar_of(calendar, None), lang
    )
    status = checking.check(Screen(lang), paths, base, options)
    if status:
        raise typer.Exit(status)


@app.command(
    "scenario",
    help="Viết kịch bản từ hồ sơ đã ghi, để kiểm tra lại bằng `petition check`."
    "|Write a scenario from a recorded case, to be run by `petition check`.",
)
def _scenario(
    file: RecordsFile,
    case: Annotated[
        str | None, typer.Option("--case", metavar="MÃ | ID", help="chỉ hồ sơ này|only this case")
    ] = None,
    profile: ProfileOption = None,
    reading: Readings = None,
    output: OutputOption = None,
    lang: LangOption = "vi",
) -> None:
    from petition.cli import check as checking
    from petition.cli import scenario as writing

    setup = checking.base(judges.profile_text(profile), reading or [], Calendar.builtin(), lang)
    records = [each for each in read_records(file) if case in (None, each.case_id)]
    text = writing.features(records, setup, lang)
    if output is None:
        print(text, end="")
    else:
        output.write_text(text, encoding="utf-8")


@app.command("profile", help="In tệp quy chế có sẵn để sao chép.|Print a built-in profile to copy.")
def _profile(
    name: Annotated[
        str,
        typer.Argument(
            metavar="TÊN | NAME",
            help="một trong gia-lai, ha-noi, tp-hcm, da-nang, gia-lai-dau-tu"
            "|one of gia-lai, ha-noi, tp-hcm, da-nang, gia-lai-dau-tu",
        ),
    ] = "gia-lai",
) -> None:
    print(Regulation.builtin_toml(name), end="")


@app.command(
    "rehearse",
    help="Tạo nhật ký giả định của một kỳ, đúng quy định trừ những lỗi cài sẵn, "
    "để thử việc kiểm tra; cùng hạt giống thì cùng nội dung."
    "|Make up the log of a period, lawful but for planted faults, to try audits on; "
    "the same seed gives the same bytes.",
)
def _rehearse(
    start: Annotated[
        str,
        typer.Option("--from", metavar="NGÀY | DATE", help="ngày đầu của kỳ|the first day"),
    ],
    end: Annotated[
        str,
        typer.Option("--until", metavar="NGÀY | DATE", help="ngày cuối của kỳ|the last day"),
    ],
    out: Annotated[
        Path,
        typer.Option(
            "--out",
            metavar="TỆP.jsonl | FILE.jsonl",
            help="ghi nhật ký vào tệp này; .gz thì nén|write the log there; .gz compresses it",
        ),
    ],
    seed: Annotated[
        int, typer.Option("--seed", metavar="SỐ | NUMBER", help="hạt giống|what it is drawn from")
    ] = 1,
    cases: Annotated[
        int, typer.Option("--cases", metavar="SỐ | NUMBER", help="số hồ sơ|how many cases")
    ] = 3000,
    planted: Annotated[
        Path | None,
        typer.Option(
            "--planted",
            metavar="TỆP.csv | FILE.csv",
            help="ghi bảng lỗi cài sẵn|write what is to be found",
        ),
    ] = None,
    fault: Annotated[
        list[str] | None,
        typer.Option(
            "--fault",
            metavar="LỖI | FAULT",
            help="chỉ cài lỗi này; lặp lại được|plant this one only; may be repeated",
        ),
    ] = None,
    calendar: CalendarFile = None,
    days: DaysFile = None,
    lang: LangOption = "vi",
) -> None:
    from petition.cli import rehearse as rehearsing
    from petition.rehearsal import rehearse

    first = rehearsing.day_of(start, "--from")
    last = rehearsing.day_of(end, "--until")
    faults = rehearsing.faults_of(fault or [])
    engine = Engine(calendar=judges.calendar_of(calendar, days))
    log = rehearse(seed, cases, first, last, faults=faults, engine=engine)
    rehearsing.show(Screen(lang), log, out, planted)


@app.command(
    "dossier",
    help="Trích một hồ sơ thành một tệp zip để đọc, để lưu và để kiểm tra; với --verify: kiểm tra "
    "tệp ấy, mã kết thúc 1 khi có chỗ không đúng."
    "|One case as a zip to read, keep and check; with --verify: check one, "
    "which ends with status 1 when something is not as it says.",
)
@judges.by_registry
def _dossier(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="TỆP | FILE",
            help="mỗi dòng một hồ sơ hoặc sự kiện; với --verify: tệp zip"
            "|a case or an event in each line; with --verify: the zip",
        ),
    ],
    case: Annotated[
        str | None, typer.Option("--case", metavar="MÃ | ID", help="hồ sơ nào|which case")
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="TỆP | FILE",
            help="ghi vào tệp này; mặc định: mã hồ sơ|write there; the case id when left out",
        ),
    ] = None,
    at: Annotated[
        str | None,
        typer.Option(
            "--at",
            metavar="THỜI_ĐIỂM | TIME",
            help="tình hình đến lúc này; mặc định: sự kiện ghi sau cùng"
            "|as of then; the last event recorded when left out",
        ),
    ] = None,
    attach: Annotated[
        list[Path] | None,
        typer.Option(
            "--attach",
            metavar="TỆP | FILE",
            help="kèm tệp này; lặp lại được|attach this file; may be repeated",
        ),
    ] = None,
    short: Annotated[
        bool,
        typer.Option("--short", help="chỉ ghi trang cho người dân|only the page for the citizen"),
    ] = False,
    verify: Annotated[bool, typer.Option("--verify", help="kiểm tra tệp zip|check a zip")] = False,
    *,
    law: Registry,
    lang: LangOption = "vi",
    as_json: JsonOption = False,
) -> None:
    from petition.cli import dossier as dossiers

    screen = Screen(lang)
    if verify:
        if not dossiers.show_check(screen, file, law, as_json):
            raise typer.Exit(REFUSED)
        return
    record = dossiers.chosen(read_records(file), case, file)
    moment = instant(at) if at else None
    dossier = dossiers.made(screen, record, law, moment, attach or [])
    dossiers.write(screen, dossier, out, short)


store_app = typer.Typer(
    help="Kho hồ sơ: lưu hồ sơ, tìm việc đến hạn, kiểm tra."
    "|A store of cases: keeps them, finds what is due, is checked."
)
app.add_typer(store_app, name="store")

StoreUrl = Annotated[
    str,
    typer.Argument(
        metavar="KHO | URL", help="ví dụ sqlite:/var/lib/cases.db|as in sqlite:/var/lib/cases.db"
    ),
]
AtOption = Annotated[
    str | None,
    typer.Option(
        "--at",
        metavar="THỜI_ĐIỂM | TIME",
        help="xét lúc này; mặc định: bây giờ|at this time; now when left out",
    ),
]


FieldOption = Annotated[
    str,
    typer.Option(
        "--field",
        metavar="PHẦN | FIELD",
        help="identity: thông tin cá nhân; text: lời văn; hoặc một trường, như"
        " data.petitioner.phone|identity, text, or one field, as data.petitioner.phone",
    ),
]
EventOption = Annotated[
    int,
    typer.Option(
        "--event",
        min=0,
        metavar="SỐ | NUMBER",
        help="chỉ sự kiện thứ mấy; 0: mọi sự kiện|of this event alone; 0: of all",
    ),
]


@store_app.command(
    "init",
    help="Tạo kho trống, nếu chưa có; kho của phiên bản trước thì chuyển sang bố cục mới."
    "|Make an empty store, if there is none; take over one of an earlier version.",
)
def _store_init(url: StoreUrl, lang: LangOption = "vi") -> None:
    from petition.cli import store as keeping

    keeping.make(Screen(lang), url)


@store_app.command(
    "import",
    help="Đưa hồ sơ từ tệp vào kho, tất cả hoặc không hồ sơ nào."
    "|Take in the cases of files, all or none.",
)
@judges.by_registry
def _store_import(
    url: StoreUrl,
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="TỆP.jsonl | FILE.jsonl",
            help="mỗi dòng một hồ sơ hoặc sự kiện|a case or an event in each line",
        ),
    ],
    *,
    law: Registry,
    lang: LangOption = "vi",
) -> None:
    from petition.cli import store as keeping

    keeping.take_in(Screen(lang), url, law, files)


@store_app.command(
    "export",
    help="Xuất mọi hồ sơ trong kho, mỗi dòng một hồ sơ.|Write every case of a store, a line each.",
)
@judges.by_registry
def _store_export(
    url: StoreUrl,
    output: OutputOption = None,
    *,
    law: Registry,
    lang: LangOption = "vi",
) -> None:
    from petition.cli import store as keeping

    keeping.give_out(url, law, output)


@store_app.command(
    "verify",
    help="Kiểm tra tệp, từng sự kiện, từng hồ sơ, mục lục và hộp gửi."
    "|Check the file, every event, every case, the index and the outbox.",
)
@judges.by_registry
def _store_verify(
    url: StoreUrl,
    *,
    law: Registry,
    lang: LangOption = "vi",
    as_json: JsonOption = False,
) -> None:
    from petition.cli import store as keeping

    keeping.verify(Screen(lang), url, law, as_json)


@store_app.command(
    "due", help="Hồ sơ đã đến lúc phải xét.|The cases that have to be looked at by now."
)
@judges.by_registry
def _store_due(
    url: StoreUrl,
    at: AtOption = None,
    limit: Annotated[
        int, typer.Option("--limit", min=1, metavar="SỐ | NUMBER", help="nhiều nhất|at most")
    ] = 1000,
    *,
    law: Registry,
    lang: LangOption = "vi",
    as_json: JsonOption = False,
) -> None:
    from petition.cli import store as keeping

    keeping.due(Screen(lang), url, law, instant(at) if at else None, limit, as_json)


@store_app.command(
    "sweep",
    help="Xét mọi hồ sơ đã đến lúc và lưu lại; mã kết thúc 1 khi có hồ sơ không xét được."
    "|Advance every case that is due; ends with status 1 when one could not be judged.",
)
@judges.by_registry
def _store_sweep(
    url: StoreUrl,
    at: AtOption = None,
    *,
    law: Registry,
    lang: LangOption = "vi",
    as_json: JsonOption = False,
) -> None:
    from petition.cli import store as keeping

    done = keeping.sweep(Screen(lang), url, law, instant(at) if at else None, as_json)
    if done.failures:
        raise typer.Exit(REFUSED)


@store_app.command(
    "erase",
    help="Xóa hẳn lời văn hoặc thông tin cá nhân khỏi kho; niêm phong vẫn đúng."
    "|Erase texts of a case for ever; its seals stay right.",
)
@judges.by_registry
def _store_erase(
    url: StoreUrl,
    case: Annotated[str, typer.Option("--case", metavar="MÃ | ID", help="hồ sơ nào|which case")],
    field: FieldOption,
    event: EventOption = 0,
    *,
    law: Registry,
    lang: LangOption = "vi",
    as_json: JsonOption = False,
) -> None:
    from petition.cli import store as keeping

    keeping.erase(Screen(lang), url, law, case, field, event, as_json)


record_app = typer.Typer(
    help="Hồ sơ: niêm phong, lược bỏ thông tin cá nhân, bản công khai, giá trị gốc của một ngày."
    "|Records: seals, what is taken out of them, what is public, the root of a day."
)
app.add_typer(record_app, name="record")


@app.command(
    "schema",
    help="In JSON Schema của hồ sơ, sự kiện, phiếu kết quả, mọi kết quả, tệp quy chế và tệp "
    "mapping."
    "|Print the JSON Schema of records, events, receipts, every result, profiles and mappings.",
)
def _schema(
    shape: Annotated[
        str,
        typer.Argument(
            metavar="TÊN | NAME",
            help="chỉ cho một loại, như RECORD, MAPPING"
            "|of one shape alone, as RECORD, PROFILE, MAPPING",
        ),
    ] = "",
    output: OutputOption = None,
    lang: LangOption = "vi",
) -> None:
    schema = petition.json_schema(shape)
    if output is None:
        print(schema, end="")
    else:
        output.write_text(schema, encoding="utf-8")


@app.command(
    "serve",
    help="Phục vụ các lời gọi của petition.h theo JSON-RPC, mỗi dòng một lời gọi, qua vào ra chuẩn."
    "|Serve the calls of petition.h as JSON-RPC, one a line, over standard input and output.",
)
def _serve(lang: LangOption = "vi") -> None:
    program = Path(petition.__file__).with_name("petition-serve")
    if not program.is_file():
        raise Error(
            ErrorCode.UNAVAILABLE,
            "this package was built without it (PETITION_BUILD_SERVE)",
            str(program),
        )
    os.execv(program, [str(program)])


@app.command(
    "replay",
    help="Xét lại theo phiếu kết quả; mã kết thúc 1 khi kết quả khác đi."
    "|Judge a receipt again; ends with status 1 when it comes out otherwise.",
)
@judges.by_registry
def _replay(
    file: Annotated[
        Path,
        typer.Argument(metavar="PHIẾU.json | RECEIPT.json", help="phiếu kết quả|the receipt"),
    ],
    *,
    law: Registry,
    lang: LangOption = "vi",
) -> None:
    from petition.cli import record as keeping

    if not keeping.replay(Screen(lang), law, file):
        raise typer.Exit(REFUSED)


CaseOption = Annotated[
    str | None,
    typer.Option("--case", metavar="MÃ | ID", help="chỉ hồ sơ này|this case alone"),
]


def _records(file: Path, case: str | None) -> tuple[petition.Record, ...]:
    records = read_records(file)
    found = tuple(each for each in records if case in (None, each.case_id))
    if not found:
        raise petition.InvalidInput(ErrorCode.UNKNOWN_NAME, "there is no such case", "--case")
    return found


@record_app.command(
    "seal",
    help="Niêm phong từng hồ sơ, mỗi dòng một hồ sơ.|Seal every record, a line each.",
)
@judges.by_registry
def _record_seal(
    file: RecordsFile,
    case: CaseOption = None,
    commit: Annotated[
        bool,
        typer.Option(
            "--commit",
            help="để sau này lược bỏ được họ tên, số điện thoại, lời văn mà niêm phong vẫn đúng"
            "|so that names, telephone numbers, free texts can be taken out under the seal",
        ),
    ] = False,
    secret: Annotated[
        Path | None,
        typer.Option(
            "--secret",
            metavar="TỆP | FILE",
            help="như --commit, với bí mật từ 32 byte trong tệp: lần sau niêm phong ra như cũ;"
            " không có thì mỗi lần một khác"
            "|as --commit, by a secret of 32 bytes or more: sealing again gives the same; without"
            " it, something else each time",
        ),
    ] = None,
    output: OutputOption = None,
    *,
    law: Registry,
    lang: LangOption = "vi",
) -> None:
    from petition.cli import record as keeping

    keeping.write(keeping.sealed(law, _records(file, case), commit, secret), output)


@record_app.command(
    "redact",
    help="Lược bỏ lời văn hoặc thông tin cá nhân; niêm phong vẫn đúng."
    "|Take texts out of records; their seals stay right.",
)
def _record_redact(
    file: RecordsFile,
    field: FieldOption,
    event: EventOption = 0,
    case: CaseOption = None,
    output: OutputOption = None,
    lang: LangOption = "vi",
) -> None:
    from petition.cli import record as keeping

    keeping.write((each.redact(field, event) for each in _records(file, case)), output)


ChannelOption = Annotated[
    str,
    typer.Option(
        "--channel", metavar="KÊNH | CHANNEL", help="kênh của quy chế|a channel of the profile"
    ),
]
ExchangeFormat = Annotated[
    str,
    typer.Option("--format", metavar="json|xml", help="json hoặc xml|json or xml"),
]


@record_app.command(
    "public",
    help="Phần được công khai theo Điều 13.1; mã kết thúc 1 khi có hồ sơ không được công khai."
    "|What Art. 13.1 lets be published; ends with status 1 when a record may not be.",
)
@judges.by_registry
def _record_public(
    file: RecordsFile,
    channel: ChannelOption,
    case: CaseOption = None,
    output: OutputOption = None,
    *,
    law: Registry,
    lang: LangOption = "vi",
) -> None:
    from petition.cli import record as keeping

    if not keeping.public(lang, law, _records(file, case), channel, output):
        raise typer.Exit(REFUSED)


@record_app.command(
    "open311",
    help="Phần được công khai theo Điều 13.1, dạng Open311 GeoReport v2, không có số điện thoại, "
    "tên, địa chỉ tìm thấy trong lời văn; mã kết thúc 1 khi có hồ sơ không được công khai."
    "|What Art. 13.1 lets be published, as Open311 GeoReport v2, without numbers, names, addresses "
    "found in texts; ends with status 1 when a record may not be.",
)
@judges.by_registry
def _record_open311(
    file: RecordsFile,
    channel: ChannelOption,
    format: ExchangeFormat = "json",
    case: CaseOption = None,
    output: OutputOption = None,
    *,
    law: Registry,
    lang: LangOption = "vi",
) -> None:
    from petition.cli import record as keeping

    if not keeping.open311(lang, law, _records(file, case), channel, format, output):
        raise typer.Exit(REFUSED)


@record_app.command(
    "services",
    help="Các lĩnh vực của một quy chế, dạng danh mục dịch vụ của Open311 GeoReport v2."
    "|The topics of a profile, as the services of Open311 GeoReport v2.",
)
def _record_services(
    format: ExchangeFormat = "json",
    output: OutputOption = None,
    profile: ProfileOption = None,
    lang: LangOption = "vi",
) -> None:
    from petition.cli import record as keeping
    from petition.open311 import services, write_services

    keeping.put(write_services(services(judges.regulation(profile, []), lang), format), output)


@record_app.command(
    "root",
    help="Giá trị gốc của các hồ sơ đã niêm phong; với --case: bằng chứng của một hồ sơ."
    "|The root of sealed records; with --case: the proof of one.",
    epilog="Chữ ký cho biết người giữ khóa đã ký đúng giá trị này. Chữ ký không cho biết ký lúc "
    "nào, khóa của ai, hồ sơ có đủ và đúng hay không, cùng ngày có ký giá trị nào khác hay không."
    "|A signature shows that the holder of the key signed this very root. It does not show when, "
    "whose key it is, whether records are missing or true, or whether another root was signed.",
)
def _record_root(
    file: RecordsFile,
    case: CaseOption = None,
    sign: Annotated[
        Path | None,
        typer.Option(
            "--sign",
            metavar="KHÓA.pem | KEY.pem",
            help="ký bằng khóa riêng Ed25519 này; chữ ký ở dòng thứ hai, dạng base64"
            "|sign by this private Ed25519 key; the signature is the second line, in base64",
        ),
    ] = None,
    password_file: Annotated[
        Path | None,
        typer.Option(
            "--password-file",
            metavar="TỆP | FILE",
            help="dòng đầu là mật khẩu của khóa riêng|its first line is the password of that key",
        ),
    ] = None,
    verify: Annotated[
        str | None,
        typer.Option(
            "--verify",
            metavar="CHỮ_KÝ | SIGNATURE",
            help="kiểm tra chữ ký này; mã kết thúc 1 khi sai"
            "|verify this signature; ends with status 1 when it is wrong",
        ),
    ] = None,
    key: Annotated[
        Path | None,
        typer.Option(
            "--key",
            metavar="KHÓA.pem | KEY.pem",
            help="khóa công khai Ed25519 để kiểm tra|the public Ed25519 key to verify by",
        ),
    ] = None,
    lang: LangOption = "vi",
) -> None:
    from petition.cli import record as keeping

    _one_at_most({"--case": case, "--sign": sign, "--verify": verify})
    _needs("--password-file", password_file, "--sign", sign)
    _needs("--key", key, "--verify", verify)
    _needs("--verify", verify, "--key", key)
    records = read_records(file)
    if case is not None:
        return print(keeping.proof(records, case))
    root = keeping.root(records)
    if sign is None and key is None:
        return print(root)
    from petition.cli import signing

    if sign is not None:
        return print(root, signing.signed(root, sign, password_file), sep="\n")
    if key is not None and not signing.show(Screen(lang), root, verify or "", key):
        raise typer.Exit(REFUSED)


def _needs(option: str, given: object, other: str, there: object) -> None:
    if given is not None and there is None:
        raise Error(ErrorCode.INVALID_ARGUMENT, f"the option {option} needs {other}")


def _one_at_most(options: dict[str, object]) -> None:
    """At most one of them."""
    given = [option for option, value in options.items() if value is not None]
    if len(given) > 1:
        raise Error(
            ErrorCode.INVALID_ARGUMENT, f"the option {given[0]} does not go with {given[1]}"
        )


@app.command("demo", help="Theo dõi các hồ sơ ví dụ.|Follow the example petitions.")
def _demo(lang: LangOption = "vi") -> None:
    demos.show(Screen(lang), Engine.builtin())


def run(arguments: list[str], lang: Lang) -> int:
    """Runs one command, and gives its exit status."""
    command: Any = choose(typer.main.get_command(app), lang)
    status = command.main(arguments or ["--help"], prog_name="petition", standalone_mode=False)
    return status if isinstance(status, int) else 0
