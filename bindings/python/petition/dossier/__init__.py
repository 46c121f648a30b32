"""Dossiers: one case as one file that anybody can read, and check with nothing taken on trust.

A dossier is a zip with the sealed record, the page that people read, the short page of the
citizen, the texts of the law that judged it, its attachments under their SHA-256, and how to check
all of it without this library (Art. 9.1, 12.1). The same case gives the same bytes.
"""

from petition.dossier.archive import Mismatch
from petition.dossier.attachments import Attachment
from petition.dossier.contents import Dossier
from petition.dossier.files import dossier_of, read_dossier, verify_dossier, write_dossier
from petition.dossier.reading import DossierCheck

__all__ = [
    "Attachment",
    "Mismatch",
    "Dossier",
    "DossierCheck",
    "dossier_of",
    "read_dossier",
    "verify_dossier",
    "write_dossier",
]
