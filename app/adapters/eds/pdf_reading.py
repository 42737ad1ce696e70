"""Reads the signatures of a PDF and what was done to the document after each.

pyHanko tells what each signature covers and what came later; the signature itself, its time
stamp and its algorithms are read as in every other format.
"""

import re
from dataclasses import replace
from io import BytesIO

from asn1crypto import cms, crl, ocsp, x509
from cryptography.exceptions import UnsupportedAlgorithm
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import DEFAULT_DIFF_POLICY, DiffResult, ModificationLevel
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko.sign.validation.errors import NoDSSFoundError
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel

from app.adapters.eds import algorithms, cms_reading, unsigned_revision
from app.adapters.eds.algorithms import CHANGED, FaultError
from app.adapters.eds.found import Addition, Answers, FoundSignature, FoundStamp

NOT_A_PDF = "SIG-30"
ENCRYPTED = "SIG-31"
NOT_SIGNED = "SIG-55"
UNSIGNED_ADDITION = "SIG-95"
END = re.compile(rb"[\r\n]startxref\r?\n\d+\r?\n%%EOF(\r\n|\r|\n)\Z")
HEX = frozenset(b"0123456789abcdef"), frozenset(b"0123456789ABCDEF")


def read(document: bytes) -> list[FoundSignature]:
    """Read all signatures, oldest first.

    Args:
        document: the PDF.

    Returns:
        At least one signature; certificates are not judged here.

    Raises:
        FaultError: SIG-30 not a readable PDF, SIG-31 encrypted, SIG-55 not signed, SIG-58 bytes
            that no signature covers.
    """
    try:
        reader = PdfFileReader(BytesIO(document))
        if reader.encrypted:
            raise FaultError(ENCRYPTED)
        return _read(reader, document)
    except FaultError:
        raise
    except (
        PdfError,
        ValueError,
        TypeError,
        LookupError,
        AttributeError,
        RecursionError,
        ArithmeticError,
        UnsupportedAlgorithm,
    ) as error:
        raise FaultError(NOT_A_PDF) from error


def _read(reader: PdfFileReader, document: bytes) -> list[FoundSignature]:
    embedded = list(reader.embedded_signatures)
    signers = [one for one in embedded if one.sig_object_type == "/Sig"]
    if not signers:
        raise FaultError(NOT_SIGNED)
    end = _demand_whole(embedded[-1], document)
    held, certificates = _long_term(reader)
    later = [(one, _document_stamp(one, document)) for one in embedded if one not in signers]
    found = [
        _read_one(
            one,
            document,
            tuple(stamp for by, stamp in later if by.signed_revision > one.signed_revision),
            held,
            certificates,
            is_last=one is signers[-1],
        )
        for one in signers
    ]
    if end == len(document):
        return found
    added = _addition(document, end, found, certificates, held)
    return [replace(one, added=added) for one in found]


def _addition(
    document: bytes,
    end: int,
    found: list[FoundSignature],
    certificates: tuple[x509.Certificate, ...],
    held: Answers,
) -> Addition:
    """What follows the last signature, and whose proof it must be."""
    stamps = [stamp.certificate for one in found for stamp in one.stamps]
    signers = (*(one.certificate for one in found), *(one for one in stamps if one is not None))
    is_bare = unsigned_revision.is_bare(document, end, certificates, held)
    return Addition(UNSIGNED_ADDITION, is_bare, signers, certificates, held)


def _demand_whole(last: EmbeddedPdfSignature, document: bytes) -> int:
    """Where the last signature ends. Refuses bytes of no revision: pyHanko overlooks the last ones."""
    *_, start, length = (int(one) for one in last.byte_range)
    if last.signed_revision == last.reader.xrefs.total_revisions - 1:
        whole = start + length == len(document)
    else:
        # Answers were added and nobody signed them; they end as every writer ends a revision.
        whole = END.search(document, start + length) is not None
    if not whole:
        raise FaultError(CHANGED)
    return start + length


def _read_one(
    embedded: EmbeddedPdfSignature,
    document: bytes,
    later: tuple[FoundStamp, ...],
    held: Answers,
    certificates: tuple[x509.Certificate, ...],
    *,
    is_last: bool,
) -> FoundSignature:
    (one,) = cms_reading.read_signed_data(
        _cms(embedded), _covered(embedded, document), ""
    ).signatures
    return FoundSignature(
        one.certificate,
        (*one.others, *certificates),
        one.fault or _fault(embedded, document, is_last=is_last),
        one.stated_at or embedded.self_reported_timestamp,
        (*one.stamps, *later),
        held,
        _level(one.stamps, held, later),
        one.value,
    )


def _level(own: tuple[FoundStamp, ...], held: Answers, later: tuple[FoundStamp, ...]) -> str:
    """ETSI EN 319 142-1: what was added to the bare signature; answers alone prove no time."""
    if not (own or later):
        return "PAdES B-B"
    if not (held.ocsps or held.crls):
        return "PAdES B-T"
    return "PAdES B-LTA" if later else "PAdES B-LT"


def _document_stamp(embedded: EmbeddedPdfSignature, document: bytes) -> FoundStamp:
    covered = _covered(embedded, document)
    token = cms.ContentInfo({"content_type": "signed_data", "content": _cms(embedded)})
    stamp = cms_reading.read_stamp(token, lambda oid: algorithms.digest(oid, covered))
    fault = stamp.fault or _fault(embedded, document, is_last=True)
    return FoundStamp(stamp.certificate, stamp.others, stamp.at, fault)


def _cms(embedded: EmbeddedPdfSignature) -> cms.SignedData:
    signed_data: cms.SignedData = embedded.signed_data
    return signed_data


def _covered(embedded: EmbeddedPdfSignature, document: bytes) -> bytes:
    parts = [int(one) for one in embedded.byte_range]
    pairs = zip(parts[::2], parts[1::2], strict=True)
    return b"".join(document[start : start + length] for start, length in pairs)


def _fault(embedded: EmbeddedPdfSignature, document: bytes, *, is_last: bool) -> str:
    # pyHanko wants its own answer there before it compares revisions.
    coverage = embedded.evaluate_signature_coverage()
    embedded.coverage = coverage  # type: ignore[assignment]  # pyHanko declares None
    if not _is_hole_whole(embedded, document):
        return CHANGED
    if coverage is SignatureCoverageLevel.ENTIRE_FILE:
        return ""
    if coverage is not SignatureCoverageLevel.ENTIRE_REVISION:
        return CHANGED
    # Later signatures may follow the earlier ones; nothing but archival data follows the last.
    allowed = ModificationLevel.LTA_UPDATES if is_last else ModificationLevel.FORM_FILLING
    changes = embedded.evaluate_modifications(DEFAULT_DIFF_POLICY)
    fits = isinstance(changes, DiffResult) and changes.modification_level <= allowed
    return "" if fits else CHANGED


def _is_hole_whole(embedded: EmbeddedPdfSignature, document: bytes) -> bool:
    """The gap holds the signature in hexadecimal of one case, then zeros: nothing may hide there."""
    _, end, start, _ = (int(one) for one in embedded.byte_range)
    hole = document[end:start]
    digits = hole[1:-1]
    whole = cms.ContentInfo.load(embedded.pkcs7_content)
    size = len(whole.dump())
    return (
        hole[:1] + hole[-1:] == b"<>"
        and any(frozenset(digits) <= allowed for allowed in HEX)
        and not digits[2 * size :].strip(b"0")
    )


def _long_term(reader: PdfFileReader) -> tuple[Answers, tuple[x509.Certificate, ...]]:
    """The revocation answers and certificates kept in the document (DSS)."""
    try:
        store = DocumentSecurityStore.read_dss(reader)
    except NoDSSFoundError:
        return Answers(), ()
    return Answers(
        [ocsp.OCSPResponse.load(one.get_object().data, strict=True) for one in store.ocsps],
        [crl.CertificateList.load(one.get_object().data, strict=True) for one in store.crls],
    ), tuple(store.load_certs())
