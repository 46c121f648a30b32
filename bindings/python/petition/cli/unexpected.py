"""What nobody foresaw, in one line: what happened, where, and how to report it.

The line quotes neither the message of the exception nor any text of a file, which may name people.
"""

from __future__ import annotations

import shlex
import traceback
from collections.abc import Sequence
from pathlib import Path

from petition.texts import Lang

__all__ = ["interrupted", "report"]

_PACKAGE = Path(__file__).parents[1]


def report(error: BaseException, arguments: Sequence[str], lang: Lang) -> str:
    """The line about a defect of the program."""
    what, command = f"{type(error).__name__} ({_place(error)})", shlex.join(arguments)
    run = f"petition {command}".rstrip()
    if lang == "en":
        return (
            f"unexpected {what} in `{run}`: this is a defect of petition; please report this line "
            f"with what `petition --version` and `PETITION_DEBUG=1 {run}` print, "
            "without personal data"
        )
    return (
        f"gặp {what} ngoài dự kiến khi chạy `{run}`: đây là lỗi của phần mềm; xin báo lại dòng này "
        f"cùng những gì `petition --version` và `PETITION_DEBUG=1 {run}` in ra, "
        "bỏ dữ liệu cá nhân"
    )


def interrupted(error: BaseException) -> bool:
    """Whether somebody pressed Ctrl-C, which the parser of the command line makes an error of."""
    return isinstance(error, KeyboardInterrupt) or isinstance(
        error.__cause__, (KeyboardInterrupt, EOFError)
    )


def _place(error: BaseException) -> str:
    """The last line of the package that was running, as in ``ical.py:12``."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if Path(frame.filename).is_relative_to(_PACKAGE)]
    if not own:
        return "petition"
    return f"{Path(own[-1].filename).relative_to(_PACKAGE).as_posix()}:{own[-1].lineno}"
