"""The answer about a whole file: its format, and a verdict for every signature in it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.receipt_code import CheckedReceipt
from app.domain.signature import Check, CheckedThing, Validity, Verdict, overall


class FileFormat(StrEnum):
    """What a file turned out to be."""

    PDF = "PDF"
    CMS = "CMS"
    XML = "XML"
    SOAP = "SOAP"
    RECEIPT = "receipt"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class VerifiedFile:
    """What can be said of a file.

    Args:
        format: as its first bytes tell.
        verdicts: one for each signature, oldest first; one without a signer when the file could
            not be read as signed.
        receipt: what was found in the code of a receipt, for the format RECEIPT.
    """

    format: FileFormat
    verdicts: tuple[Verdict, ...]
    receipt: CheckedReceipt | None = None

    @property
    def validity(self) -> Validity:
        """The three-state answer over all signatures."""
        return overall(check for verdict in self.verdicts for check in verdict.checks)

    @property
    def codes(self) -> tuple[str, ...]:
        """Codes of everything that is not in order, those of the answer first."""
        return Verdict(tuple(c for verdict in self.verdicts for c in verdict.checks)).codes


def may_show_code(found: VerifiedFile) -> bool:
    """Whether a file holds no signature, so that the code of a receipt is looked for in it.

    Args:
        found: what its first bytes and its signatures say.
    """
    unsigned = found.format is FileFormat.PDF and found.codes == ("SIG-55",)
    return unsigned or found.format is FileFormat.UNKNOWN


def receipt_file(receipt: CheckedReceipt, at: datetime) -> VerifiedFile:
    """The answer about the code of a receipt, in the words for files.

    Args:
        receipt: what was found.
        at: the moment asked about, aware.
    """
    check = Check(CheckedThing.INTEGRITY, receipt.validity, receipt.code, at)
    return VerifiedFile(FileFormat.RECEIPT, (Verdict((check,)),), receipt)
