"""The files of a case: kept under the digest of their content, named as they came."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from petition import Answered, Case, Received
from petition.speech import Speech
from petition.texts import utf8
from petition.value import Value

__all__ = ["Attachment", "references", "stored"]


@dataclass(frozen=True, slots=True, repr=False)
class Attachment(Value):
    """A file of a case.

    Parameters
    ----------
    name : str
        What it was called.
    content : bytes
        May be empty.

    Examples
    --------
    >>> from petition.dossier import Attachment
    >>> Attachment("anh.jpg", b"").member
    'attachments/e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855.jpg'
    """

    name: str
    content: bytes

    @property
    def sha256(self) -> str:
        """The digest of its content, 64 hexadecimal digits."""
        return sha256(self.content).hexdigest()

    @property
    def member(self) -> str:
        """Where it lies in a dossier: nothing of its name but a plain ending."""
        ending = re.search(r"\.([A-Za-z0-9]{1,8})$", self.name)
        return f"attachments/{self.sha256}" + (f".{ending[1].lower()}" if ending else "")


def stored(attachments: Iterable[Attachment]) -> tuple[Attachment, ...]:
    """In the order of a dossier, each once."""
    for each in attachments:
        utf8(each.name, "attachment")
    return tuple(sorted(set(attachments), key=lambda each: (each.member, each.name)))


def references(speech: Speech, case: Case) -> list[tuple[str, str]]:
    """What the record names as kept elsewhere (Art. 12.1, 16.4), corrections applied."""
    found: list[tuple[str, str]] = []
    for seq in range(1, len(case) + 1):
        data = case.effective(seq).data
        if isinstance(data, Received) and data.recording:
            found.append((speech.say("tệp ghi âm", "recording"), data.recording))
        if isinstance(data, Answered) and data.signed_document:
            found.append((speech.say("văn bản ký số", "signed document"), data.signed_document))
    return found
