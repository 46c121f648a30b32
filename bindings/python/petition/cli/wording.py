"""The language of the command line itself: help in one of two languages, errors in one line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from petition import Error, Lang, MissingExtra
from petition.words import ErrorCode

_CODES = {
    ErrorCode.SYNTAX: "sai cú pháp",
    ErrorCode.ENCODING: "không phải UTF-8",
    ErrorCode.UNKNOWN_KEY: "khóa lạ",
    ErrorCode.MISSING_KEY: "thiếu khóa",
    ErrorCode.WRONG_TYPE: "sai kiểu",
    ErrorCode.INVALID_VALUE: "giá trị không hợp lệ",
    ErrorCode.DUPLICATE: "trùng lặp",
    ErrorCode.INVALID_TIME: "thời gian không hợp lệ",
    ErrorCode.NOT_COVERED: "ngoài phạm vi lịch",
    ErrorCode.OVERFLOW: "số quá lớn",
    ErrorCode.NEVER_OPENS: "lịch không có giờ làm việc",
    ErrorCode.PROVISIONAL: "ngày chưa công bố",
    ErrorCode.TOO_LARGE: "dữ liệu quá lớn",
    ErrorCode.UNSUPPORTED_SCHEMA: "phiên bản hồ sơ không hỗ trợ",
    ErrorCode.INVALID_RECORD: "hồ sơ không hợp lệ",
    ErrorCode.UNKNOWN_NAME: "tên không có",
    ErrorCode.BROKEN_SEAL: "hồ sơ đã bị sửa sau khi niêm phong",
}


def language(arguments: Sequence[str]) -> tuple[Lang, list[str]]:
    """The language asked for, and the arguments with the wish at their end: it may stand anywhere.

    What is no wish for a known language is left to be complained about by the command.
    """
    rest, wish = list(arguments), ""
    for n, argument in enumerate(rest):
        value = rest[n + 1] if argument == "--lang" and n + 1 < len(rest) else argument[7:]
        if value in ("vi", "en") and argument in ("--lang", f"--lang={value}"):
            del rest[n : n + (2 if argument == "--lang" else 1)]
            wish = value
            break
    lang: Lang = "en" if wish == "en" else "vi"
    has_command = bool(rest) and not rest[0].startswith("-")
    return lang, [*rest, "--lang", wish] if wish and has_command else rest


def choose(command: Any, lang: Lang) -> Any:
    """Keeps of every help text `Vietnamese|English` the part in one language."""
    for holder in (command, *command.params):
        for name in ("help", "epilog", "short_help"):
            text = getattr(holder, name, None)
            if text:
                vi, _, en = text.partition("|")
                setattr(holder, name, (en or vi) if lang == "en" else vi)
    for child in getattr(command, "commands", {}).values():
        choose(child, lang)
    return command


def explain(error: Error | OSError, lang: Lang) -> str:
    """One line about bad input: the place, what it was, what would be right."""
    if isinstance(error, MissingExtra) and lang == "vi":
        extra = f"petition[{error.extra}]"
        return f"lệnh này cần phần mở rộng {extra}; cài bằng: pip install '{extra}'"
    if isinstance(error, OSError):
        told = error.strerror or str(error)
        return f"{error.filename}: {told}" if error.filename else told
    if lang == "en" or error.code not in _CODES:
        return str(error)
    what = f"{_CODES[ErrorCode(error.code)]}: {error.message}"
    return f"{error.place}: {what}" if error.place else what
