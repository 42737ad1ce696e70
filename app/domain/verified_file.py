"""The answer about a whole file: its format, and a verdict for every signature in it."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.signature import Validity, Verdict, overall


class FileFormat(StrEnum):
    """What a file turned out to be."""

    PDF = "PDF"
    CMS = "CMS"
    XML = "XML"
    SOAP = "SOAP"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class VerifiedFile:
    """What can be said of a file.

    Args:
        format: as its first bytes tell.
        verdicts: one for each signature, oldest first; one without a signer when the file could
            not be read as signed.
    """

    format: FileFormat
    verdicts: tuple[Verdict, ...]

    @property
    def validity(self) -> Validity:
        """The three-state answer over all signatures."""
        return overall(check for verdict in self.verdicts for check in verdict.checks)

    @property
    def codes(self) -> tuple[str, ...]:
        """Codes of everything that is not in order, those of the answer first."""
        return Verdict(tuple(c for verdict in self.verdicts for c in verdict.checks)).codes
