"""`petition dossier`: one case as a file to read and to check, and the check."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from petition import Error, ErrorCode, Record, Registry
from petition.cli.screen import Screen
from petition.dossier import (
    Attachment,
    Dossier,
    DossierCheck,
    dossier_of,
    verify_dossier,
    write_dossier,
)
from petition.harmless import json_of

__all__ = ["chosen", "made", "show_check", "write"]

_MOST_OF_A_NAME = 80


def chosen(records: Sequence[Record], case: str | None, file: Path) -> Record:
    """The record that is asked for."""
    found = [record for record in records if case in (None, record.case_id)]
    if len(found) == 1:
        return found[0]
    if case is not None:
        raise Error(ErrorCode.UNKNOWN_NAME, f"there is no case {case!r}", str(file))
    raise Error(
        ErrorCode.INVALID_ARGUMENT,
        f"there are {len(found)} cases; say which with --case",
        str(file),
    )


def made(
    screen: Screen, record: Record, law: Registry, at: datetime | None, files: Sequence[Path]
) -> Dossier:
    """The dossier with the files attached."""
    attachments = [Attachment(file.name, file.read_bytes()) for file in files]
    return dossier_of(record, law, at=at, attachments=attachments, lang=screen.lang)


def write(screen: Screen, dossier: Dossier, out: Path | None, short: bool) -> None:
    """Writes the zip, or the short page alone; what is there is never overwritten."""
    path = out or Path(f"{file_name(dossier.case_id)}.{'html' if short else 'zip'}")
    if short:
        page = dossier.short_page().encode()
        with path.open("xb") as file:
            file.write(page)
        digest = sha256(page).hexdigest()
    else:
        digest = write_dossier(dossier, path)
    screen.put_whole(screen.line(screen.say(f"Đã ghi {path}", f"Wrote {path}")))
    screen.put_whole(screen.line(f"SHA-256 {digest}"))


def file_name(case: str) -> str:
    """A name for a file: letters, digits and plain signs of the id."""
    name = re.sub(r"[^\w.-]+", "_", case)[:_MOST_OF_A_NAME].strip("._-")
    return name or "case"


def show_check(screen: Screen, path: Path, law: Registry, as_json: bool) -> DossierCheck:
    """Prints what holds, and what does not."""
    found = verify_dossier(path, law)
    if as_json:
        print(json_of(_form(screen, found)))
        return found
    for text in found.checked:
        screen.put(screen.line(("✓ ", "good"), screen.of(text)), hang=2)
    for each in found.mismatches:
        where = each.where or path.name
        screen.put(
            screen.line(("✗ ", "bad"), (f"{where}: ", "strong"), screen.of(each.text)), hang=2
        )
    if found:
        whole = screen.say("Hồ sơ trích nguyên vẹn.", "The dossier is whole.")
        screen.print(screen.line((whole, "good")))
    else:
        count = len(found.mismatches)
        told = screen.say(f"{count} chỗ không đúng.", f"Mismatches: {count}.")
        screen.print(screen.line((told, "bad")))
    return found


def _form(screen: Screen, found: DossierCheck) -> dict[str, object]:
    return {
        "holds": bool(found),
        "case": found.dossier.case_id if found.dossier else None,
        "checked": [screen.of(text) for text in found.checked],
        "mismatches": [
            {"where": each.where, "text": screen.of(each.text)} for each in found.mismatches
        ],
    }
