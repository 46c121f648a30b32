"""The command `petition`: what its process takes, says when something is wrong, and ends with.

Exit status: 0 when everything went well, 1 when the regulation refused an event or an audit found a
deviation, 2 for bad input and for a part that is not installed. With the environment variable
`PETITION_DEBUG` the traceback of an error is shown before its one line.
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
from collections.abc import Sequence
from typing import NoReturn

from petition.cli.wording import explain, language
from petition.errors import Error
from petition.extras import needs
from petition.harmless import line, lines

__all__ = ["main"]

BAD_INPUT = 2


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Runs the command and ends the process with its exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
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
        return run(given, lang)
    except (Error, OSError) as error:
        return _complain(explain(error, lang))
    except Exception as error:
        # Whatever else Typer raises about the command line knows how to say so.
        if not hasattr(error, "format_message"):
            raise
        return _complain(explain(error, lang))


def _complain(message: str) -> int:
    if os.environ.get("PETITION_DEBUG"):
        print(lines(traceback.format_exc()), end="", file=sys.stderr)
    print(f"petition: {line(message)}", file=sys.stderr)
    return BAD_INPUT
