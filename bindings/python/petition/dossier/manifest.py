"""The form of manifest.json: whatever stands there, it is one or it is not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

__all__ = ["FORMAT", "VERSION", "is_manifest"]

FORMAT = "petition-dossier"
VERSION = 1


def is_manifest(form: Any) -> bool:
    """Whether it has all that a reader asks for."""
    return (
        isinstance(form, dict)
        and form.get("format") == FORMAT
        and form.get("version") == VERSION
        and form.get("lang") in ("vi", "en")
        and isinstance(form.get("at"), str)
        and _is_plan(form.get("law"))
        and _is_list(form.get("members"), _is_entry)
    )


def _is_entry(form: Any) -> bool:
    return (
        isinstance(form, dict)
        and isinstance(form.get("path"), str)
        and isinstance(form.get("sha256"), str)
        and isinstance(form.get("size"), int)
        and _is_list(form.get("names", []), lambda name: isinstance(name, str))
    )


def _is_plan(form: Any) -> bool:
    def is_text(value: Any) -> bool:
        return isinstance(value, str)

    def is_step(value: Any) -> bool:
        return _is_list(value, is_text) and bool(value)

    def is_made(value: Any) -> bool:
        return _is_list(value, is_step) and bool(value)

    return isinstance(form, dict) and all(
        _is_list(form.get(sort), is_made) and bool(form[sort])
        for sort in ("regulation", "calendar")
    )


def _is_list(form: Any, of: Callable[[Any], bool]) -> bool:
    return isinstance(form, list) and all(map(of, form))
