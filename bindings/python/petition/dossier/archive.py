"""The zip of a dossier: the same members give the same bytes, and nothing in it is packed.

Nothing is compressed, so an archive unpacks to no more than its own size, and whoever writes the
members anew comes to the very bytes: what a zip can hide between them is seen.
"""

from __future__ import annotations

import io
import struct
import zipfile
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from petition import Text
from petition.texts import spoken_times

__all__ = ["MOST_BYTES", "MOST_MEMBERS", "Mismatch", "pack", "unpack"]

MOST_BYTES = 2**30
"""So large is a dossier at most."""
MOST_MEMBERS = 1000

_EPOCH = (1980, 1, 1, 0, 0, 0)
_BROKEN = (
    zipfile.BadZipFile,
    struct.error,
    ValueError,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    LookupError,
    OverflowError,
)
"""What zipfile raises for archives that are none."""


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Where a dossier is not what it says, and what is wrong there.

    Attributes
    ----------
    where : str
        The member of the archive; empty for the archive itself.
    text : Text
        What is wrong.
    """

    where: str
    text: Text


def pack(members: Mapping[str, bytes]) -> bytes:
    """The archive of members, in their order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, content in members.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, content)
    return out.getvalue()


def unpack(content: bytes) -> tuple[dict[str, bytes], list[Mismatch]]:
    """The members that can be read, and what is wrong with the archive."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            wrong = _of_entries(entries, len(content))
            if wrong:
                return {}, wrong
            return _read(archive, entries)
    except _BROKEN:
        return {}, [_wrong("", "không phải tệp zip nguyên vẹn", "this is no whole zip archive")]


def _read(
    archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo]
) -> tuple[dict[str, bytes], list[Mismatch]]:
    members: dict[str, bytes] = {}
    wrong: list[Mismatch] = []
    for entry in entries:
        try:
            members[entry.filename] = archive.read(entry)
        except _BROKEN:
            wrong.append(_wrong(entry.filename, "không đọc được", "this cannot be read"))
    return members, wrong


def _of_entries(entries: list[zipfile.ZipInfo], size: int) -> list[Mismatch]:
    """What is said of members before one of them is read."""
    if len(entries) > MOST_MEMBERS:
        return [
            _wrong(
                "",
                f"có {len(entries)} tệp bên trong; chỉ đọc nhiều nhất {MOST_MEMBERS}",
                f"it has {len(entries)} members; at most {MOST_MEMBERS} are read",
            )
        ]
    times = Counter(entry.filename for entry in entries)
    wrong = [
        _wrong(name, f"có {count} lần", f"it stands there {spoken_times(count, 'en')}")
        for name, count in times.items()
        if count > 1
    ]
    for entry in entries:
        packed = entry.compress_type != zipfile.ZIP_STORED or entry.flag_bits & 1
        if packed or entry.file_size != entry.compress_size or entry.file_size > size:
            wrong.append(
                _wrong(
                    entry.filename,
                    "bị nén hoặc mã hóa; hồ sơ trích không nén tệp nào",
                    "it is compressed or encrypted; a dossier has nothing that is",
                )
            )
    return wrong


def _wrong(where: str, vi: str, en: str) -> Mismatch:
    return Mismatch(where, Text(vi, en))
