"""The answer about a whole file: its format, and a verdict for every signature in it."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from app.domain.capsule import (
    ACKNOWLEDGEMENT_MARK,
    CAPSULE_MARK,
    Acknowledgement,
    CapsuleLabel,
    read_acknowledgement,
    read_capsule,
)
from app.domain.errors import Refused
from app.domain.receipt_code import CheckedReceipt
from app.domain.signature import Check, CheckedThing, Validity, Verdict, overall


class FileFormat(StrEnum):
    """What a file turned out to be."""

    PDF = "PDF"
    CMS = "CMS"
    XML = "XML"
    SOAP = "SOAP"
    RECEIPT = "receipt"
    CAPSULE = "capsule"
    ACKNOWLEDGEMENT = "acknowledgement"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class VerifiedFile:
    """What can be said of a file.

    Args:
        format: as its first bytes tell.
        verdicts: one for each signature, oldest first; one without a signer when the file could
            not be read as signed.
        receipt: what was found in the code of a receipt, for the format RECEIPT.
        carried: the label of a capsule or what an acknowledgement says, once its signature holds.
        sha256: of a capsule or an acknowledgement as a file, hexadecimal; empty for all others.
    """

    format: FileFormat
    verdicts: tuple[Verdict, ...]
    receipt: CheckedReceipt | None = None
    carried: CapsuleLabel | Acknowledgement | None = None
    sha256: str = ""

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


def carried_file(
    verdicts: tuple[Verdict, ...], content: bytes, sha256: str, at: datetime
) -> VerifiedFile:
    """The answer about a signed CMS, which may be a capsule or an acknowledgement.

    Args:
        verdicts: over its signatures.
        content: what they cover; believed only where all of them hold.
        sha256: of the file.
        at: the moment asked about, aware.

    Returns:
        The sealed contents of a capsule are not looked at: its signature covers them as they are.
    """
    kind = next((kind for mark, kind in _MARKS.items() if content.startswith(mark)), FileFormat.CMS)
    if kind is FileFormat.CMS:
        return VerifiedFile(kind, verdicts)
    if overall(check for one in verdicts for check in one.checks) is Validity.INVALID:
        return VerifiedFile(kind, verdicts, sha256=sha256)
    try:
        told = _read(kind, content)
    except Refused as error:
        broken = Check(CheckedThing.INTEGRITY, Validity.INVALID, error.code, at)
        first = replace(verdicts[0], checks=(*verdicts[0].checks, broken))
        return VerifiedFile(kind, (first, *verdicts[1:]), sha256=sha256)
    return VerifiedFile(kind, verdicts, carried=told, sha256=sha256)


_MARKS = {
    CAPSULE_MARK: FileFormat.CAPSULE,
    ACKNOWLEDGEMENT_MARK: FileFormat.ACKNOWLEDGEMENT,
}


def _read(kind: FileFormat, content: bytes) -> CapsuleLabel | Acknowledgement:
    return read_capsule(content)[0] if kind is FileFormat.CAPSULE else read_acknowledgement(content)
