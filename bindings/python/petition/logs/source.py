"""Which files are read: paths, folders, standard input; compressed or not; and of which format."""

from __future__ import annotations

import re
import sys
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import Literal, TypeAlias

import pyarrow as pa

from petition.errors import InvalidInput
from petition.logs.encoding import plain
from petition.words import ErrorCode

__all__ = ["ENDINGS", "Format", "Given", "Source", "files_of", "open_source"]

Given: TypeAlias = "str | PathLike[str] | Iterable[str | PathLike[str]]"
Format = Literal["jsonl", "json", "document", "csv", "sheet", "parquet", "arrow", "xes"]

ENDINGS = (
    *("jsonl", "ndjson", "json", "js", "jsonocel", "csv", "tsv", "txt", "xlsx", "xls", "xlsb"),
    *("ods", "parquet", "pq", "arrow", "feather", "ipc", "xes", "xml"),
)
"""How names of logs end; ``.gz`` may follow. Of a folder only such files are read."""

_STDIN = "-"
_PEEK = 1 << 16
_MAGIC = 8
_IN_COLUMNS = (b"PAR1", b"ARROW1", b"\xff\xff\xff\xff")
_JS = re.compile(r"\s*(?:export\s+default\s+|(?:var|let|const)\s+[\w$]+\s*=\s*|[\w$.]+\s*=\s*)?\[")
_OBJECT_LINE = re.compile(r"\s*\{[^\n]*\}[ \t\r]*(?:\n|$)")


@dataclass(frozen=True, slots=True)
class Source:
    """One file: its name, its format, its bytes once decompressed, and whether it was cut off."""

    name: str
    format: Format
    content: bytes | pa.Buffer
    cut: bool = False


def files_of(given: Given) -> tuple[list[str], list[str]]:
    """The files to read, those of a folder by name, and the files there that are no logs."""
    several = [given] if isinstance(given, (str, PathLike)) else list(given)
    logs: list[str] = []
    others: list[str] = []
    for each in several:
        path = Path(each)
        if str(each) == _STDIN or not path.is_dir():
            logs.append(str(each))
            continue
        for inner in sorted(p for p in path.rglob("*") if p.is_file()):
            (logs if _is_named_log(inner) else others).append(str(inner))
    return logs, others


def _is_named_log(path: Path) -> bool:
    name = path.name.lower().removesuffix(".gz")
    return name.rpartition(".")[2] in ENDINGS and "." in name and not name.startswith((".", "~$"))


def open_source(name: str) -> Source:
    """The bytes of a file, and of which format they are; the name does not matter for that."""
    content = sys.stdin.buffer.read() if name == _STDIN else _content(Path(name))
    cut = False
    if content[:2] == b"\x1f\x8b":
        content, cut = _decompressed(bytes(content))
    return Source(name, _format(content, name), content, cut)


def _content(path: Path) -> bytes | pa.Buffer:
    """What a file holds; columns stay on the disk until they are asked for."""
    with path.open("rb") as file:
        head = file.read(_MAGIC)
        if not head.startswith(_IN_COLUMNS):
            file.seek(0)
            return file.read()
    with pa.memory_map(str(path)) as mapped:
        content: pa.Buffer = mapped.read_buffer()
        return content


def _decompressed(content: bytes) -> tuple[bytes, bool]:
    """What gzip holds, as far as it goes; and whether it ends too early."""
    parts, rest = [], content
    while rest:
        member = zlib.decompressobj(wbits=31)
        try:
            parts.append(member.decompress(rest))
        except zlib.error:
            parts.append(_until_error(rest))
            return b"".join(parts), True
        if not member.eof:
            return b"".join(parts), True
        rest = member.unused_data.lstrip(b"\0")
    return b"".join(parts), False


def _until_error(content: bytes) -> bytes:
    member, parts = zlib.decompressobj(wbits=31), []
    for at in range(0, len(content), 256):
        try:
            parts.append(member.decompress(content[at : at + 256]))
        except zlib.error:
            break
    return b"".join(parts)


def _format(content: bytes | pa.Buffer, name: str) -> Format:
    head = bytes(content[:_PEEK])
    if head.startswith(_IN_COLUMNS):
        return "parquet" if head.startswith(b"PAR1") else "arrow"
    if head.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return "sheet"
    return _format_of_text(head, name)


def _format_of_text(head: bytes, name: str) -> Format:
    start = plain(head)
    text = start.lstrip()
    if not text:
        return _named_format(name)
    if _is_named_jsonl(name) and "\0" not in text:
        return "jsonl"
    if text.startswith("<"):
        return "xes"
    if text.startswith("{"):
        return "jsonl" if _is_line_by_line(text) else "document"
    if _JS.match(text):
        return "json"
    if "\0" in text:
        message = (
            "this is no log that can be read; it may be CSV, JSON, XES, XLSX, Parquet or Arrow"
        )
        raise InvalidInput(ErrorCode.SYNTAX, message, name)
    return "csv"


def _named_format(name: str) -> Format:
    """Of an empty file: nothing but its name can tell."""
    return "csv" if name.lower().removesuffix(".gz").endswith(("csv", "tsv", "txt")) else "jsonl"


def _is_line_by_line(text: str) -> bool:
    """Whether its first line is an object for itself, and no document of object-centric events."""
    if any(f'"{key}"' in text for key in ("eventTypes", "objectTypes")):
        return False
    return _OBJECT_LINE.match(text) is not None


def _is_named_jsonl(name: str) -> bool:
    return name.lower().removesuffix(".gz").endswith((".jsonl", ".ndjson"))
