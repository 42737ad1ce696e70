"""Reads the signatures of a PDF and what was done to the document after each."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from asn1crypto import x509
from cryptography.exceptions import UnsupportedAlgorithm
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import async_validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import (
    PdfSignatureStatus,
    SignatureCoverageLevel,
    TimestampSignatureStatus,
)
from pyhanko_certvalidator import ValidationContext

NOT_A_PDF = "SIG-30"
ENCRYPTED = "SIG-31"
NOT_SIGNED = "SIG-55"
UNKNOWN_ALGORITHM = "SIG-57"
CHANGED = "SIG-58"
WEAK_KEY = "SIG-59"

SMALLEST_RSA_BITS = 2048
DIGESTS = frozenset({"sha256", "sha384", "sha512"})
ContextFor = Callable[[list[x509.Certificate]], ValidationContext]


class UnfitPdfError(ValueError):
    """The file is not a signed PDF that can be judged; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class PdfSignature:
    """One signature as found; the certificate is not judged here.

    Args:
        certificate: of the signer.
        others: certificates that came along.
        fault: code of what is wrong with the integrity, empty when it holds.
        stated_at: the moment the signer states, if any.
        stamp: the time stamp, if any.
    """

    certificate: x509.Certificate
    others: list[x509.Certificate]
    fault: str
    stated_at: datetime | None
    stamp: TimestampSignatureStatus | None


def read(document: bytes, context_for: ContextFor) -> list[PdfSignature]:
    """Read all signatures, oldest first.

    Args:
        document: the PDF.
        context_for: makes pyHanko's context from certificates that came along.

    Returns:
        At least one signature.

    Raises:
        UnfitPdfError: SIG-30 not a readable PDF, SIG-31 encrypted, SIG-55 not signed.
    """
    try:
        reader = PdfFileReader(BytesIO(document))
        if reader.encrypted:
            raise UnfitPdfError(ENCRYPTED)
        embedded = list(reader.embedded_regular_signatures)
        if not embedded:
            raise UnfitPdfError(NOT_SIGNED)
        _demand_whole(embedded, len(document))
        return [_read_one(one, one is embedded[-1], context_for) for one in embedded]
    except UnfitPdfError:
        raise
    except (
        PdfError,
        ValueError,
        TypeError,
        LookupError,
        AttributeError,
        RecursionError,
        UnsupportedAlgorithm,
    ) as error:
        raise UnfitPdfError(NOT_A_PDF) from error


def _demand_whole(embedded: list[EmbeddedPdfSignature], size: int) -> None:
    """Refuse bytes that belong to no revision: pyHanko overlooks what follows the last one."""
    reader = embedded[-1].reader
    last = embedded[-1]
    if last.signed_revision == reader.xrefs.total_revisions - 1:
        *_, start, length = (int(one) for one in last.byte_range)
        if start + length != size:
            raise UnfitPdfError(CHANGED)


def _read_one(embedded: EmbeddedPdfSignature, last: bool, context_for: ContextFor) -> PdfSignature:
    others = list(embedded.other_embedded_certs)
    status = asyncio.run(
        async_validate_pdf_signature(embedded, signer_validation_context=context_for(others))
    )
    return PdfSignature(
        certificate=embedded.signer_cert,
        others=others,
        fault=_fault(status, embedded.signer_cert, last),
        stated_at=status.signer_reported_dt,
        stamp=status.timestamp_validity,
    )


def _fault(status: PdfSignatureStatus, certificate: x509.Certificate, last: bool) -> str:
    if not (status.intact and status.valid and _untouched(status, last)):
        return CHANGED
    if status.md_algorithm not in DIGESTS:
        return UNKNOWN_ALGORITHM
    if certificate.public_key.algorithm == "rsa":
        return "" if certificate.public_key.bit_size >= SMALLEST_RSA_BITS else WEAK_KEY
    return UNKNOWN_ALGORITHM


def _untouched(status: PdfSignatureStatus, last: bool) -> bool:
    """Later signatures may follow the earlier ones; nothing but archival data follows the last."""
    if status.coverage is SignatureCoverageLevel.ENTIRE_FILE:
        return True
    if status.coverage is not SignatureCoverageLevel.ENTIRE_REVISION:
        return False
    level = status.modification_level
    allowed = ModificationLevel.LTA_UPDATES if last else ModificationLevel.FORM_FILLING
    return level is not None and level <= allowed
