"""Numbers, shares and amounts of working time as people write them in one language."""

from __future__ import annotations

from typing import Literal

from petition.texts import Lang

__all__ = ["amount", "number", "shown"]


def number(value: int, lang: Lang) -> str:
    """As in `12.345`, in English `12,345`."""
    text = f"{value:,}"
    return text.replace(",", ".") if lang == "vi" else text


def share(value: float, lang: Lang) -> str:
    """As in `12,3 %`, in English `12.3 %`."""
    text = f"{100 * value:.1f} %"
    return text.replace(".", ",") if lang == "vi" else text


def amount(seconds: int, lang: Lang) -> str:
    """Hours and minutes, as in `73:05`; less than a minute is not nothing."""
    if 0 < seconds < 60:
        return "<0:01"
    hours, rest = divmod(seconds, 3600)
    return f"{number(hours, lang)}:{rest // 60:02}"


def shown(value: float | None, form: Literal["count", "amount", "share"] | str, lang: Lang) -> str:
    """A figure of a table; a dash where there is none."""
    if value is None:
        return "–"
    if form == "share":
        return share(value, lang)
    return amount(int(value), lang) if form == "amount" else number(int(value), lang)
