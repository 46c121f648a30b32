"""The language that was asked for, and errors in it, in one line."""

from __future__ import annotations

import errno
from collections.abc import Sequence

from petition import Error, Lang
from petition.speech.vietnamese import error_in_vietnamese, in_vietnamese
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
    ErrorCode.OTHER_LAW: "quy chế hoặc lịch khác",
    ErrorCode.STALE: "hồ sơ vừa có thêm sự kiện do nơi khác ghi",
    ErrorCode.BUSY: "kho hồ sơ đang bận",
    ErrorCode.UNAVAILABLE: "không dùng được kho hồ sơ",
    ErrorCode.DAMAGED: "kho hồ sơ bị hỏng",
    ErrorCode.INVALID_ARGUMENT: "tham số không hợp lệ",
    ErrorCode.BUFFER_TOO_SMALL: "bộ đệm quá nhỏ",
    ErrorCode.UNKNOWN_FLAG: "cờ lạ",
    ErrorCode.NO_MEMORY: "hết bộ nhớ",
    ErrorCode.INTERNAL: "lỗi của phần mềm",
}
"""What errors are called whose wording is not in the table of messages."""

_SYSTEM = {
    errno.ENOENT: "không có tệp hoặc thư mục này",
    errno.EACCES: "không có quyền truy cập",
    errno.EPERM: "không được phép",
    errno.EISDIR: "đây là thư mục, cần một tệp",
    errno.ENOTDIR: "đường dẫn đi qua một tệp, không phải thư mục",
    errno.EEXIST: "đã có tệp này",
    errno.ENOSPC: "ổ đĩa đã đầy",
    errno.EROFS: "ổ đĩa chỉ cho đọc",
    errno.ENAMETOOLONG: "tên tệp quá dài",
    errno.EINVAL: "đường dẫn không hợp lệ",
    errno.EIO: "lỗi đọc ghi ổ đĩa",
    errno.EMFILE: "đang mở quá nhiều tệp",
    errno.ELOOP: "liên kết tượng trưng tạo thành vòng tròn",
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


def explain(error: Exception, lang: Lang) -> str:
    """One line about bad input: the place, what it was, what would be right."""
    if isinstance(error, OSError):
        return _of_system(error, lang)
    if not isinstance(error, Error):  # of the parser, about the command line itself
        told = error.format_message()  # type: ignore[attr-defined]
        said = _said(told.replace("Value error, ", ""), lang)
        context = getattr(error, "ctx", None)  # of the command that was called
        return f"{said} ({context.command_path if context else 'petition'} --help)"
    if lang == "en":
        return str(error)
    what = error_in_vietnamese(error)
    if what is None:
        what = f"{_CODES.get(ErrorCode(error.code), 'lỗi')}: {error.message}"
    return f"{error.place}: {what}" if error.place else what


def _said(message: str, lang: Lang) -> str:
    return message if lang == "en" else in_vietnamese(message) or message


def _of_system(error: OSError, lang: Lang) -> str:
    told = error.strerror or str(error)
    if lang == "vi":
        told = _SYSTEM.get(error.errno or 0, f"lỗi của hệ điều hành: {told}")
    return f"{error.filename}: {told}" if error.filename else told
