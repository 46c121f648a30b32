"""The command `petition`: what its process takes, says when something is wrong, and ends with.

Exit status: 0 when everything went well, 1 when the regulation refused an event or an audit found a
deviation, 2 for bad input, for a part that is not installed and for a defect of the program, 130
after Ctrl-C, 141 when nobody reads the output any more. With the environment variable
`PETITION_DEBUG` the traceback of an error is shown before its one line.
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from typing import NoReturn

from petition.cli.unexpected import interrupted, report
from petition.cli.wording import explain, language
from petition.errors import Error, InternalError
from petition.extras import needs
from petition.harmless import line, lines

__all__ = ["main"]

BAD_INPUT = 2
INTERRUPTED = 130
NOT_READ = 141
"""As a shell tells that a process ended by SIGINT or by SIGPIPE."""


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Runs the command and ends the process with its exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if arguments is None and hasattr(
        signal, "SIGPIPE"
    ):  # end quietly when `| head` has seen enough
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    sys.exit(_run(given))


def _run(arguments: list[str]) -> int:
    lang, given = language(arguments)
    try:
        with needs("cli"):
            from petition.cli.commands import run
        status = run(given, lang)
        sys.stdout.flush()
        return status
    except BrokenPipeError:
        _let_go_of_output()
        return NOT_READ
    except InternalError as error:
        return _complain(f"{explain(error, lang)}; {report(error, arguments, lang)}")
    except OSError as error:
        _let_go_of_output()
        return _complain(explain(error, lang))
    except Error as error:
        return _complain(explain(error, lang))
    except (Exception, KeyboardInterrupt) as error:
        if interrupted(error):
            return INTERRUPTED
        # Whatever else Typer raises about the command line knows how to say so.
        if isinstance(error, Exception) and hasattr(error, "format_message"):
            return _complain(explain(error, lang))
        return _complain(report(error, arguments, lang))


def _let_go_of_output() -> None:
    """What could not be written is not tried again when the process ends."""
    try:
        sys.stdout.flush()
    except OSError:
        with suppress(OSError):  # an output that is no file has no number
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complain(message: str) -> int:
    if os.environ.get("PETITION_DEBUG"):
        print(lines(traceback.format_exc()), end="", file=sys.stderr)
    print(f"petition: {line(message)}", file=sys.stderr)
    return BAD_INPUT
