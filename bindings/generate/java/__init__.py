"""The Java binding: its enums, records, handles, native declarations, JSON records and pom.xml."""

from __future__ import annotations

from pathlib import Path

from ..api import Api
from . import calls, json_records, natives, pom, structs, words
from .docs import Docs
from .names import FOLDER


def files(api: Api) -> dict[Path, str]:
    docs = Docs(api)
    made: dict[Path, str] = {}
    for maker in (words, structs, natives, calls, json_records):
        made |= {FOLDER / f"{name}.java": text for name, text in maker.files(api, docs).items()}
    return made | pom.files(api)
