"""The optional parts of the package, and the error for one that is not installed.

The package itself needs numpy only. What needs more stands inside ``with needs(extra):``, where a
missing module of that extra becomes a ``MissingExtra``; any other missing module stays what it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from petition.errors import MissingExtra

__all__ = ["MODULES", "needs"]

MODULES = {
    "cli": ("rich", "typer"),
    "check": ("behave", "tomlkit"),
    "ical": ("icalendar",),
    "sign": ("cryptography",),
    "audit": ("altair", "pyarrow", "python_calamine", "vl_convert", "xlsxwriter"),
}
"""The modules of each extra, as ``pyproject.toml`` names their packages."""


@contextmanager
def needs(extra: str) -> Iterator[None]:
    """Where modules of an extra are imported.

    Parameters
    ----------
    extra : str
        One of ``MODULES``.

    Yields
    ------
    None
        Nothing; what stands inside is run.

    Raises
    ------
    MissingExtra
        When one of its modules is not installed.

    Examples
    --------
    >>> from petition.extras import needs
    >>> with needs("ical"):
    ...     raise ModuleNotFoundError("No module named 'icalendar'", name="icalendar")
    Traceback (most recent call last):
        ...
    petition.errors.MissingExtra: this needs petition[ical]: pip install 'petition[ical]'
    """
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] in MODULES[extra]:
            raise MissingExtra(extra) from error
        raise
