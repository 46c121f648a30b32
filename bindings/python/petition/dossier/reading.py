"""A dossier read back, with nothing taken on trust."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from petition import (
    Calendar,
    Error,
    ErrorCode,
    InvalidInput,
    Record,
    Registry,
    Regulation,
    Text,
    canonical_json,
    instant,
)
from petition.dossier.archive import MOST_BYTES, Mismatch, pack, unpack
from petition.dossier.attachments import Attachment
from petition.dossier.contents import Dossier, members_of
from petition.dossier.laws import law_of
from petition.dossier.manifest import VERSION, is_manifest
from petition.dossier.telling import settle
from petition.speech.vietnamese import error_in_vietnamese

__all__ = ["DossierCheck", "check"]


@dataclass(frozen=True, slots=True)
class DossierCheck:
    """What was checked of a dossier, and what is wrong with it; true when nothing is.

    Attributes
    ----------
    checked : tuple of Text
        What holds, a sentence each.
    mismatches : tuple of Mismatch
        What does not, where.
    dossier : Dossier or None
        What it says; None when that cannot be read.
    """

    checked: tuple[Text, ...]
    mismatches: tuple[Mismatch, ...]
    dossier: Dossier | None

    def __bool__(self) -> bool:
        return not self.mismatches


@dataclass
class _Check:
    """One archive, as far as it has been looked at."""

    content: bytes
    known: Registry | None
    members: dict[str, bytes] = field(default_factory=dict)
    manifest: dict[str, Any] = field(default_factory=dict)
    checked: list[Text] = field(default_factory=list)
    wrong: list[Mismatch] = field(default_factory=list)
    unlike: list[str] = field(default_factory=list)
    """Members that are not as the manifest lists them."""

    def depart(self, where: str, vi: str, en: str) -> None:
        self.wrong.append(Mismatch(where, Text(vi, en)))

    def error(self, where: str, error: Error) -> None:
        self.depart(where, error_in_vietnamese(error) or error.message, error.message)

    def hold(self, vi: str, en: str) -> None:
        self.checked.append(Text(vi, en))

    # -- the archive and its manifest -------------------------------------------------------------

    def archive(self) -> bool:
        """Whether it has members and a manifest of a known form."""
        if len(self.content) > MOST_BYTES:
            self.depart(
                "",
                f"lớn hơn {MOST_BYTES} byte nên không đọc",
                f"it is larger than {MOST_BYTES} bytes and is not read",
            )
            return False
        self.members, wrong = unpack(self.content)
        self.wrong += wrong
        if "manifest.json" not in self.members:
            if not wrong:
                self.depart("manifest.json", "thiếu tệp này", "it is missing")
            return False
        try:
            text = canonical_json(self.members["manifest.json"], "manifest.json")
        except Error as error:
            self.error("manifest.json", error)
            return False
        form = json.loads(text)
        if not is_manifest(form):
            self.depart(
                "manifest.json",
                f"không phải bản kê của hồ sơ trích phiên bản {VERSION}",
                f"this is no manifest of a dossier of version {VERSION}",
            )
            return False
        self.manifest = form
        return True

    def listed(self) -> None:
        """Every member is in the manifest as it is, and nothing else is there."""
        before = len(self.wrong)
        entries = {each["path"]: each for each in self.manifest["members"]}
        for name in self.members.keys() - entries.keys() - {"manifest.json"}:
            self.depart(name, "không có trong bản kê", "the manifest does not list it")
        for name, entry in entries.items():
            if name not in self.members:
                self.depart(name, "có trong bản kê nhưng thiếu tệp", "it is missing")
                continue
            content = self.members[name]
            if sha256(content).hexdigest() != entry["sha256"] or len(content) != entry["size"]:
                self.unlike.append(name)
        if len(self.wrong) == before and not self.unlike:
            count = len(entries)
            self.hold(
                f"{count} tệp đúng mã SHA-256 và kích thước trong bản kê",
                f"{count} members have the SHA-256 and size of the manifest",
            )

    # -- what it says -----------------------------------------------------------------------------

    def record(self, name: str) -> Record | None:
        """A record that can be read, its seal as it was."""
        if name not in self.members:
            return None
        try:
            return Record.from_json(self.members[name], name)
        except Error as error:
            self.error(name, error)
            return None

    def sealed(self) -> Record | None:
        """The sealed record."""
        record = self.record("record.json")
        if record is None:
            return None
        if not record.events or not record.seals or not record.laws:
            self.depart("record.json", "không được niêm phong", "it is not sealed")
            return None
        self.hold(
            f"niêm phong nguyên vẹn: {len(record.events)} sự kiện, mã cuối {record.seals[-1]}",
            f"the seal is whole: {len(record.events)} events, the last digest {record.seals[-1]}",
        )
        return record

    def law(self) -> Registry | None:
        """The texts in the dossier, ready to judge."""
        try:
            return law_of(self.manifest["law"], self.members)
        except Error as error:
            self.error(error.place or "manifest.json", error)
        except (LookupError, TypeError):
            self.depart(
                "manifest.json",
                "không nêu đúng quy chế và lịch",
                "it does not tell regulation and calendar",
            )
        return None

    def judged(self, law: Registry, record: Record) -> bool:
        """Whether the very law that the record names judges it so again."""
        try:
            law.load(record)
        except Error as error:
            self.error("record.json", error)
            return False
        for by in record.laws:
            for text in (by.regulation, by.calendar):
                self._identity(text.id, text.version, text.hash)
        count = len(record.events)
        self.hold(
            f"{count} sự kiện được chính các văn bản ấy chấp nhận",
            f"{count} events are accepted by these very texts",
        )
        return True

    def _identity(self, id: str, version: str, hash: str) -> None:
        own = Text("phần mềm này hoặc người kiểm tra có bản này", "this text is at hand here too")
        other = Text(
            "chỉ có trong gói này: hãy so với bản chính thức",
            "this text is in the dossier alone: compare it with the official one",
        )
        said = own if hash in _known(self.known) else other
        line = Text(
            f"xét theo {id} {version} ({hash[:12]}), {said.vi}",
            f"judged by {id} {version} ({hash[:12]}), {said.en}",
        )
        if line not in self.checked:
            self.checked.append(line)

    def given(self, law: Registry, record: Record) -> tuple[bool, Record | None]:
        """What was given comes to the record."""
        if "given.json" not in self.members:
            return True, None
        given = self.record("given.json")
        if given is None:
            return False, None
        try:
            again, differs = settle(law, given)
        except Error as error:
            self.error("given.json", error)
            return False, None
        if again.seals != record.seals or again.case_id != record.case_id or differs is None:
            self.depart(
                "given.json",
                "không dẫn đến hồ sơ trong record.json",
                "it does not come to what is in record.json",
            )
            return False, None
        self.hold(
            "hồ sơ như đã nộp dẫn đến đúng hồ sơ đã niêm phong",
            "what was given comes to the sealed record",
        )
        return True, given

    def attachments(self) -> tuple[Attachment, ...]:
        """The files, under the digest of their content."""
        made = []
        for entry in self.manifest["members"]:
            for name in entry.get("names", ()):
                each = Attachment(name, self.members.get(entry["path"], b""))
                if each.member == entry["path"] and each.member in self.members:
                    made.append(each)
        return tuple(made)

    # -- made again -------------------------------------------------------------------------------

    def written(self, dossier: Dossier) -> dict[str, bytes]:
        """What this library writes of it; nothing where it cannot."""
        try:
            return members_of(dossier)
        except Error as error:
            self.error("record.json", error)
        except OverflowError:
            self.depart(
                "record.json",
                "có thời điểm không viết ra được",
                "it has a time that cannot be written",
            )
        return {}

    def blamed(self, again: dict[str, bytes]) -> None:
        """Where a member and the manifest differ, which of them is wrong."""
        for name in self.unlike:
            if again.get(name) == self.members[name]:
                self.depart(
                    "manifest.json",
                    f"nêu sai mã SHA-256 hoặc kích thước của {name}",
                    f"it tells another SHA-256 or size of {name}",
                )
            else:
                self.depart(
                    name,
                    "nội dung không đúng với mã SHA-256 trong bản kê",
                    "its content is not that of the SHA-256 in the manifest",
                )

    def made_again(self, dossier: Dossier, again: dict[str, bytes]) -> None:
        """Each member, and the archive, is what this library writes of the record."""
        before = len(self.wrong)
        told = {each.where for each in self.wrong}
        library = dossier.record.library
        for name in self.members.keys() - again.keys() - told:
            self.depart(name, "không thuộc hồ sơ trích", "it is no part of a dossier")
        for name, content in reversed(again.items()):
            if name == "manifest.json" and self.wrong:
                break
            if self.members.get(name) != content and name not in told:
                self.depart(
                    name,
                    f"không phải điều phần mềm này viết ra từ record.json (đã ghi bằng {library})",
                    f"this is not what this program writes of record.json (written by {library})",
                )
        if len(self.wrong) == before:
            self.hold(
                "các trang đúng từng byte với điều viết ra từ hồ sơ",
                "the pages are byte for byte what is written of the record",
            )
        if not self.wrong and pack(again) != self.content:
            self.depart(
                "",
                "tệp zip có thứ khác ngoài các tệp bên trong, hoặc đã được đóng gói lại",
                "the zip holds something besides its members, or was packed anew",
            )


def check(content: bytes, known: Registry | None) -> DossierCheck:
    """Everything that can be checked of a dossier."""
    at = _Check(content, known)
    dossier = _dossier(at) if at.archive() else None
    again = at.written(dossier) if dossier is not None else {}
    at.blamed(again)
    if dossier is not None and again:
        at.made_again(dossier, again)
    return DossierCheck(tuple(at.checked), tuple(at.wrong), dossier)


def _dossier(at: _Check) -> Dossier | None:
    at.listed()
    record, law = at.sealed(), at.law()
    if record is None or law is None or not at.judged(law, record):
        return None
    fine, given = at.given(law, record)
    try:
        moment = instant(at.manifest["at"])
    except Error as error:
        at.error("manifest.json", error)
        return None
    if not fine:
        return None
    return Dossier(record, given, moment, at.manifest["lang"], at.attachments(), law)


def _known(law: Registry | None) -> set[str]:
    """The hashes of the texts that the reader has himself."""
    texts: list[Regulation | Calendar] = [Regulation.builtin(n) for n in Regulation.builtin_names()]
    texts.append(Calendar.builtin())
    if law is not None:
        texts += [*law.regulations, *law.calendars]
    return {text.content_hash for text in texts}


def first_mismatch(found: DossierCheck, where: str) -> InvalidInput:
    """The error for one that must be whole."""
    each = found.mismatches[0]
    place = f"{where}: {each.where}" if each.where else where
    return InvalidInput(ErrorCode.INVALID_RECORD, each.text.en, place)
