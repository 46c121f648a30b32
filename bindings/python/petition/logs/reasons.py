"""Why a row is set aside, and what is assumed: each wording once, in both languages."""

from __future__ import annotations

from petition.texts import Text
from petition.words import Kind

__all__: list[str] = []

_SHOWN = 60


def shown(value: object) -> str:
    """A value in a sentence: in quotes, in one line, not too long."""
    text = " ".join(str(value).split())
    return f"“{text[: _SHOWN - 1]}…”" if len(text) > _SHOWN else f"“{text}”"


def _or(name: str, vi: str, en: str) -> tuple[str, str]:
    return (f"; có phải là {shown(name)}?", f"; did you mean {shown(name)}?") if name else (vi, en)


# -- rows -----------------------------------------------------------------------------------------


def no_case() -> Text:
    return Text(
        "dòng này không nêu mã hồ sơ; mỗi sự kiện phải thuộc một hồ sơ",
        "this row names no case; each event belongs to one",
    )


def no_activity() -> Text:
    return Text("dòng này không nêu hoạt động nào", "this row names no activity")


def unknown_activity(activity: str, near: str = "") -> Text:
    meant = (f" (gần giống {shown(near)})", f" (near to {shown(near)})") if near else ("", "")
    return Text(
        f"hoạt động {shown(activity)} không có trong tệp ánh xạ{meant[0]}; "
        "hãy ghi nó dưới [activities], là một loại sự kiện hoặc “ignore”",
        f"the activity {shown(activity)} is not in the mapping{meant[1]}; "
        "give it under [activities] a kind of event, or “ignore”",
    )


def unknown_kind(kind: str, near: str) -> Text:
    vi, en = _or(near, "", "")
    return Text(
        f"không có loại sự kiện {shown(kind)}{vi}", f"there is no kind of event {shown(kind)}{en}"
    )


def unknown_role(role: str, near: str) -> Text:
    vi, en = _or(near, "; hãy ghi nó dưới [roles]", "; give it a role under [roles]")
    return Text(f"không có vai {shown(role)}{vi}", f"there is no role {shown(role)}{en}")


def no_time(column: str) -> Text:
    return Text(
        f"ô thời gian {shown(column)} để trống", f"the time in {shown(column)} is left blank"
    )


def no_times(columns: tuple[str, ...]) -> Text:
    listed = ", ".join(map(shown, columns))
    return Text(
        f"không ô thời gian nào có giá trị ({listed})", f"none of the times is given ({listed})"
    )


def bad_time(value: str, column: str) -> Text:
    return Text(
        f"{shown(value)} ở cột {shown(column)} không phải là thời gian đọc được; "
        "viết như 20/04/2021 15:00 hoặc 2021-04-20T15:00:00+07:00",
        f"{shown(value)} in the column {shown(column)} is no time that can be read; "
        "write 20/04/2021 15:00 or 2021-04-20T15:00:00+07:00",
    )


def swapped_date(value: str, column: str, wanted: str) -> Text:
    return Text(
        f"{shown(value)} ở cột {shown(column)} là ngày không có thật khi đọc theo thứ tự này; "
        f'nếu cả tệp viết ngược lại, hãy ghi order = "{wanted}" dưới [times]',
        f"{shown(value)} in the column {shown(column)} is no date when read in this order; "
        f'if the whole file has it the other way round, give order = "{wanted}" under [times]',
    )


def no_offset(value: str, column: str) -> Text:
    return Text(
        f"{shown(value)} ở {shown(column)} thiếu độ lệch giờ; thêm +07:00 cho Việt Nam",
        f"{shown(value)} in {shown(column)} has no offset; add +07:00 for Vietnam",
    )


def outside_years(value: str, column: str) -> Text:
    return Text(
        f"{shown(value)} ở cột {shown(column)} nằm ngoài các năm 1900 đến 2200",
        f"{shown(value)} in the column {shown(column)} lies outside the years 1900 to 2200",
    )


def bad_value(value: str, column: str, taken: str) -> Text:
    return Text(
        f"{shown(value)} ở cột {shown(column)} không dùng được; có thể dùng: {taken}",
        f"{shown(value)} in the column {shown(column)} cannot be taken; taken are: {taken}",
    )


def too_long(column: str, bytes_: int, most: int) -> Text:
    return Text(
        f"{shown(column)} dài {bytes_} byte; nhiều nhất {most} byte",
        f"{shown(column)} has {bytes_} bytes; at most {most} are taken",
    )


def not_of_encoding(encoding: str) -> Text:
    return Text(
        f"dòng này có byte không phải {encoding}, như mọi dòng khác",
        f"this row has bytes that are not {encoding}, as all others are",
    )


def control_character() -> Text:
    return Text(
        "dòng này có ký tự điều khiển; chỉ được có dấu tab và xuống dòng",
        "this row has a control character; only tab and line ends may stand in a text",
    )


def wrong_width(cells: int, wanted: int) -> Text:
    return Text(
        f"dòng này có {cells} ô, dòng tiêu đề có {wanted} ô",
        f"this row has {cells} cells, the heading has {wanted}",
    )


def open_quote() -> Text:
    return Text(
        "dấu ngoặc kép mở ở dòng này không bao giờ đóng",
        "the quote that this row opens is never closed",
    )


def cut_off() -> Text:
    return Text(
        "tệp bị cắt cụt ở dòng này; hãy lấy lại tệp đầy đủ",
        "the file is cut off in this row; get the whole of it",
    )


def not_readable(message: str) -> Text:
    return Text(f"không đọc được dòng này: {message}", f"this row cannot be read: {message}")


def not_an_event(message: str) -> Text:
    return Text(f"không phải là một sự kiện: {message}", f"this is no event: {message}")


def the_same_again(event: str, file: str, row: int) -> Text:
    return Text(
        f"sự kiện {shown(event)} của hồ sơ này đã có y như vậy ở {file}, dòng {row}",
        f"the event {shown(event)} of this case stands already, all the same, in {file}, row {row}",
    )


# -- what is assumed ------------------------------------------------------------------------------


def offset_assumed(offset: str, count: int) -> Text:
    return Text(
        f"{count} thời điểm không ghi độ lệch giờ, được coi là {offset}",
        f"{count} times have no offset; they are taken as {offset}",
    )


def zone_assumed(zone: str, count: int) -> Text:
    return Text(
        f"{count} thời điểm không ghi độ lệch giờ, được coi là giờ {zone}; "
        "giờ lặp lại khi đổi giờ được lấy lần đầu",
        f"{count} times have no offset; they are taken as times of {zone}, "
        "and the first where a clock shows them twice",
    )


def dates_assumed(count: int) -> Text:
    return Text(
        f"{count} thời điểm chỉ ghi ngày, được coi là 00:00 của ngày đó",
        f"{count} times are dates only; they are taken as 00:00 of that day",
    )


def due_dates_assumed(count: int) -> Text:
    return Text(
        f"{count} thời hạn chỉ ghi ngày, được coi là hết ngày đó",
        f"{count} due times are dates only; they are taken as the end of that day",
    )


def recorded_assumed() -> Text:
    return Text(
        "không có cột thời điểm ghi nhận: coi như mỗi việc được ghi nhận lúc xảy ra",
        "no column has the time of recording: each is taken to be recorded as it occurred",
    )


def roles_assumed(by_kind: dict[Kind, str]) -> Text:
    from petition.words import Role

    vi = "; ".join(f"{kind.vi}: {Role(role).vi}" for kind, role in by_kind.items())
    en = "; ".join(f"{kind.en}: {Role(role).en}" for kind, role in by_kind.items())
    return Text(
        f"tệp không ghi ai làm, được coi là — {vi}", f"the file does not say who acted: {en}"
    )


def data_assumed(kind: Kind, paths: list[str]) -> Text:
    listed = ", ".join(paths)
    return Text(
        f"{kind.vi}: tệp không ghi {listed}; coi như có và không xét",
        f"{kind.en}: the file does not have {listed}; taken as given, and not judged",
    )


def encoding_assumed(file: str, encoding: str) -> Text:
    return Text(f"{file}: đọc theo bảng mã {encoding}", f"{file}: read as {encoding}")


def cases_joined(count: int, names: list[str]) -> Text:
    listed = ", ".join(names) + (", …" if count > len(names) else "")
    return Text(
        f"hồ sơ nằm ở nhiều tệp được ghép lại, tất cả {count}: {listed}",
        f"cases split over several files are joined, {count} in all: {listed}",
    )


def not_a_log(file: str) -> Text:
    return Text(
        f"{file}: không đọc, vì tên tệp không phải là nhật ký",
        f"{file}: not read, for its name is that of no log",
    )


def above_heading(file: str, count: int) -> Text:
    return Text(
        f"{file}: {count} dòng phía trên dòng tiêu đề không phải là dữ liệu",
        f"{file}: the {count} rows above the heading are no data",
    )


def sheets_left(file: str, sheet: str, others: list[str]) -> Text:
    listed = ", ".join(map(shown, others))
    return Text(
        f"{file}: chỉ đọc trang {shown(sheet)}, không đọc {listed}",
        f"{file}: only the sheet {shown(sheet)} is read, not {listed}",
    )


def unknown_marks(values: list[str]) -> Text:
    listed = ", ".join(map(shown, values))
    return Text(
        f"dấu trễ hạn: {listed} không có dưới [marks], được coi là không trễ",
        f"marks of overdue: {listed} do not stand under [marks]; taken as not overdue",
    )


def empty_record() -> Text:
    return Text("hồ sơ này không có sự kiện nào", "this record has no events")


def xml_ends(line: int) -> Text:
    return Text(
        f"tệp bị cắt cụt hoặc hỏng ở dòng {line}; những gì sau đó không đọc được",
        f"the file is cut off or broken in line {line}; nothing after it can be read",
    )


def list_ends(line: int) -> Text:
    return Text(
        f"danh sách bị cắt cụt hoặc hỏng ở dòng {line}; những gì sau đó không đọc được",
        f"the list is cut off or broken in line {line}; nothing after it can be read",
    )


def no_events_in(name: str) -> Text:
    return Text(
        f"mục này không có sự kiện nào trong {shown(name)}",
        f"this entry has no events in {shown(name)}",
    )


def not_an_entry() -> Text:
    return Text("mục này không phải là đối tượng JSON", "this entry is no JSON object")


def no_case_object(type_: str) -> Text:
    return Text(
        f"sự kiện này không thuộc đối tượng loại {shown(type_)} nào",
        f"this event belongs to no object of the type {shown(type_)}",
    )


def no_data(column: str) -> Text:
    return Text(
        f"cột {shown(column)} phải là một đối tượng JSON",
        f"the column {shown(column)} must hold one JSON object",
    )
