"""What people call the keys of a profile, and how its values are told."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

from petition import _core
from petition.texts import Text
from petition.words import (
    ChannelGroup,
    ClockStart,
    DeclineReason,
    Kind,
    Mark,
    NoticeKind,
    Oversight,
    Owed,
    Period,
    Position,
    ReferralGround,
    RefusalCode,
    Role,
    Word,
)

if TYPE_CHECKING:
    from petition.differing import Part

__all__ = ["Path", "count_text", "heading", "name_of", "part_of", "place_of", "value_of"]

Path: TypeAlias = tuple[str, ...]

_HEADINGS: dict[Part, Text] = {
    "identity": Text("Văn bản", "Instrument"),
    "figures": Text("Thời hạn và số lần", "Limits and figures"),
    "intake": Text("Tiếp nhận", "Intake"),
    "units": Text("Đơn vị và vai trò", "Units and roles"),
    "outcome": Text("Công khai, đánh giá, báo cáo", "Publication, rating, reports"),
    "readings": Text("Cách hiểu", "Readings"),
    "texts": Text("Lời thông báo", "Texts of notices"),
    "clauses": Text("Điều khoản và căn cứ", "Clauses and citations"),
}

_SECTIONS: dict[str, tuple[Part, Text]] = {
    "regulation": ("identity", Text("", "")),
    "levels": ("figures", Text("cấp xử lý", "level")),
    "classes": ("figures", Text("loại", "class")),
    "rescheduling": ("figures", Text("hẹn lại", "rescheduling")),
    "returns": ("figures", Text("trả lại phiếu", "returns")),
    "reminder": ("figures", Text("nhắc hẹn", "reminder")),
    "service_standard": ("figures", Text("tiêu chuẩn phục vụ", "service standard")),
    "appointment": ("figures", Text("thời gian hẹn", "appointment")),
    "intake": ("intake", Text("tiếp nhận", "intake")),
    "channels": ("intake", Text("kênh", "channel")),
    "topics": ("intake", Text("lĩnh vực", "topic")),
    "units": ("units", Text("đơn vị", "unit")),
    "roles": ("units", Text("vai trò", "role")),
    "publication": ("outcome", Text("công khai", "publication")),
    "ratings": ("outcome", Text("mức đánh giá", "rating")),
    "reports": ("outcome", Text("báo cáo", "reports")),
    "notices": ("texts", Text("thông báo", "notice")),
    "clauses": ("clauses", Text("điều khoản", "clause")),
    "citations": ("clauses", Text("căn cứ", "citations")),
}
"""Of each section of a profile: the part that it belongs to, and its name."""

_FIELDS: dict[str, Text] = {
    "authority": Text("cơ quan ban hành", "issued by"),
    "calendar": Text("lịch làm việc", "calendar"),
    "channels": Text("kênh", "channels"),
    "clock": Text("tính từ", "counted from"),
    "contact": Text("thông tin liên hệ", "contact"),
    "dissatisfied": Text("là không hài lòng", "counts as dissatisfied"),
    "does": Text("phần mềm làm gì", "what the library does"),
    "early_warning": Text("nhắc trước hạn", "early warning"),
    "events": Text("sự kiện", "event"),
    "excluded": Text("không tiếp nhận", "not taken in"),
    "exclusions": Text("không tiếp nhận", "not taken in"),
    "group": Text("nhóm", "group"),
    "head": Text("người đứng đầu", "head"),
    "hide_identity": Text("đơn vị không biết người gửi", "units do not see who petitions"),
    "hours": Text("giờ tiếp nhận", "hours"),
    "id": Text("mã", "id"),
    "instrument": Text("số văn bản", "number"),
    "language": Text("ngôn ngữ", "languages"),
    "lead": Text("trước", "lead"),
    "limit": Text("thời hạn", "limit"),
    "limits": Text("thời hạn riêng", "limit of its own"),
    "longest": Text("dài nhất", "longest"),
    "needs_reason": Text("phải nêu lý do", "needs a reason"),
    "notices": Text("thông báo", "notice"),
    "obligations": Text("nghĩa vụ", "obligation"),
    "on_silence": Text("khi không phản hồi", "on silence"),
    "order": Text("thứ tự", "order"),
    "otherwise": Text("trường hợp khác", "otherwise"),
    "oversight": Text("giám sát", "oversight"),
    "percent": Text("phần trăm thời hạn", "percent of the limit"),
    "periods": Text("kỳ", "periods"),
    "recipients": Text("nơi nhận", "recipient"),
    "refusals": Text("lý do từ chối", "refusal"),
    "satisfied": Text("là hài lòng", "counts as satisfied"),
    "sms_brand": Text("tên gửi tin nhắn", "SMS brand"),
    "successor": Text("đơn vị kế thừa", "successor"),
    "title": Text("tên", "title"),
    "unit": Text("đơn vị", "unit"),
    "valid_from": Text("hiệu lực từ", "in force from"),
    "valid_until": Text("hiệu lực đến", "in force until"),
    "version": Text("phiên bản", "version"),
    "when": Text("khi", "when"),
}
_TIMES = Text("số lần nhiều nhất", "how often at most")
_COUNTED = ("rescheduling", "returns")
"""Sections whose limit is a number, not a time."""

_KEYS: dict[str, type[Word]] = {
    "levels": Position,
    "limits": Position,
    "roles": Role,
    "events": Kind,
    "refusals": RefusalCode,
    "obligations": Owed,
    "notices": NoticeKind,
    "oversight": Oversight,
}
"""What the keys are under a key."""
_VALUES: dict[str, type[Word]] = {
    "on_silence": Position,
    "clock": ClockStart,
    "group": ChannelGroup,
    "periods": Period,
    "channels": ChannelGroup,
    "when": ReferralGround,
    "does": Mark,
    "excluded": DeclineReason,
}
_CONTACT = {
    "name": Text("họ tên", "name"),
    "address": Text("địa chỉ", "address"),
    "phone": Text("số điện thoại", "phone"),
    "email": Text("thư điện tử", "e-mail"),
}
_LIMITS = ("limit", "limits", "lead", "longest")


def place_of(path: Path) -> int:
    """Where its section stands among the others."""
    return list(_SECTIONS).index(path[0]) if path[0] in _SECTIONS else len(_SECTIONS)


def part_of(path: Path) -> Part:
    """What a key is about: limits of topics and of the intake are figures."""
    if "limits" in path or path == ("intake", "limit"):
        return "figures"
    return _SECTIONS[path[0]][0] if path[0] in _SECTIONS else "identity"


def heading(part: Part) -> Text:
    """What people call a part."""
    return _HEADINGS[part]


def count_text(count: int) -> Text:
    """How much differs."""
    if not count:
        return Text("không có gì khác", "nothing differs")
    return Text(f"{count} điểm khác", f"{count} thing{'s differ' if count > 1 else ' differs'}")


def name_of(path: Path, labels: Mapping[Path, Text]) -> Text:
    """As in `cấp xử lý “đầu mối tiếp nhận”, thời hạn`."""
    section = _SECTIONS[path[0]][1] if path[0] in _SECTIONS else Text(path[0], path[0])
    pieces = [_piece(path[: n + 1], labels, whole=n + 1 == len(path)) for n in range(1, len(path))]
    vi = "".join([section.vi, *(piece.vi for piece in pieces)])
    en = "".join([section.en, *(piece.en for piece in pieces)])
    return Text(vi.removeprefix(", "), en.removeprefix(", "))


def _piece(path: Path, labels: Mapping[Path, Text], whole: bool) -> Text:
    """One key of a path: an entry in quotes (by its id where it is told itself), or a field."""
    key, above = path[-1], path[-2]
    entry = _word(_words_of_keys(path), key) or labels.get(path)
    if (path in labels and whole) or path[:-1] == ("clauses",):
        entry = Text(key, key)
    if entry:
        return Text(f" “{entry.vi}”", f" “{entry.en}”")
    field = _TIMES if key == "limit" and above in _COUNTED else _FIELDS.get(key)
    return Text(f", {field.vi}", f", {field.en}") if field else Text(f" “{key}”", f" “{key}”")


def _words_of_keys(path: Path) -> type[Word] | None:
    """What the last key is a word of: a citation may differ by who acts."""
    by_role = path[0] == "citations" and len(path) == 4
    return Role if by_role else _KEYS.get(path[-2])


def _word(words: type[Word] | None, name: str) -> Text | None:
    found = next((word for word in words or () if word.value == name), None)
    return Text(found.vi, found.en) if found else None


def value_of(path: Path, value: Any, between: str = ", ") -> Text:
    """A value as people read it."""
    if isinstance(value, Text):
        return value
    if isinstance(value, bool):
        return Text("có", "yes") if value else Text("không", "no")
    if isinstance(value, date):
        return Text(f"{value:%d/%m/%Y}", value.isoformat())
    if isinstance(value, list):
        each = [value_of(path, entry, "/") for entry in value]
        return Text(between.join(it.vi for it in each), between.join(it.en for it in each))
    text = str(value)
    if isinstance(value, str) and set(_LIMITS) & set(path):
        limit = _core.parse_limit(text)
        return Text(limit.text("vi"), limit.text("en"))
    if path[-1] == "contact" and text in _CONTACT:
        return _CONTACT[text]
    return _word(_VALUES.get(path[-1]), text) or Text(text, text)
