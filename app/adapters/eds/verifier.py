"""Verifies files of every format and certificates, and answers in three states."""

import hashlib
from datetime import datetime
from typing import Protocol

from asn1crypto import x509
from lxml import etree

from app.adapters.eds import cms_reading, pdf_reading, wsse_reading, xml_reading
from app.adapters.eds.algorithms import FaultError
from app.adapters.eds.certificate import describe
from app.adapters.eds.certificate_paths import UNREADABLE
from app.adapters.eds.certificate_seal import is_whole
from app.adapters.eds.found import FoundSignature
from app.adapters.eds.judge import STRANGER, UNKNOWN_FORMAT, Judge, refusal
from app.adapters.eds.path_check import PathCheck
from app.adapters.eds.raising import Raising, with_proof
from app.adapters.eds.revocation import RevocationSource
from app.adapters.eds.trust import TrustFolders
from app.domain.signature import (
    CertificateInfo,
    Check,
    CheckedThing,
    SignedContent,
    Validity,
    Verdict,
    VerifiedXml,
    check_owner,
)
from app.domain.verified_file import FileFormat, VerifiedFile, carried_file
from app.ports import TimeWatch

# A PDF may have a few bytes before its header (ISO 32000-1, annex H).
HEAD = 1024


class HoldsCertificate(Protocol):
    """An opened key, as far as it is looked at here."""

    @property
    def certificate(self) -> CertificateInfo:
        """Whose key it is."""


class Verifier:
    """Verifies by the roots of this site; usable from any worker thread.

    Args:
        trust: roots and issuers believed.
        revocation: where to ask about revocation.
    """

    def __init__(self, trust: TrustFolders, revocation: RevocationSource) -> None:
        self._path = PathCheck(trust, revocation)
        self._judge = Judge(self._path)

    def verify_xml(self, document: bytes, at: datetime, proof: bytes = b"") -> VerifiedXml:
        """Verify enveloped XMLDSig signatures (protocols.md 5.1).

        Args:
            document: as received.
            at: the moment asked about, aware; the time stamp of a proof moves the question about
                the newest signature to its own moment.
            proof: kept beside the document, as `Raising.raise_xml` made it.

        Returns:
            The verdict over all signatures, and the covered canonical bytes when the integrity
            holds; the signer is that of the newest.
        """
        try:
            signed = xml_reading.read(document)
            found = signed.signatures
            if proof:
                found = with_proof(found, proof)
        except FaultError as error:
            return VerifiedXml(refusal(error, at), None)
        return VerifiedXml(_newest(self._all(found, at)), signed.content)

    def verify_pdf(self, document: bytes, at: datetime) -> Verdict:
        """Verify all PAdES signatures of a PDF.

        Args:
            document: as received.
            at: the moment asked about, aware; a trusted time stamp moves the question about the
                certificate to its own moment.

        Returns:
            The verdict over all signatures; signer and time are those of the newest.
        """
        return _newest(self._found(FileFormat.PDF, document, at))

    def verify_file(self, data: bytes, at: datetime, content: bytes | None = None) -> VerifiedFile:
        """Verify a file of any format, every signature by itself.

        Args:
            data: the file.
            at: the moment asked about, aware.
            content: what was signed, for a detached CMS.

        Returns:
            The format, and a verdict for each signature.
        """
        kind = format_of(data)
        if kind is FileFormat.CMS:
            return self._cms(data, content, at)
        return VerifiedFile(kind, self._found(kind, data, at))

    def verify_cms(self, data: bytes, at: datetime) -> SignedContent:
        """Verify an attached CMS.

        Args:
            data: the file.
            at: the moment asked about, aware.

        Returns:
            The verdict over all signatures under the newest signer, and the content when the
            integrity of every one holds.
        """
        try:
            signed = cms_reading.read(data)
        except FaultError as error:
            return SignedContent(refusal(error, at), None)
        verdict = _newest(self._all(signed.signatures, at))
        integrity = verdict.of(CheckedThing.INTEGRITY)
        holds = integrity is not None and integrity.validity is Validity.VALID
        return SignedContent(verdict, signed.content if holds else None)

    def check_certificate(
        self, key: HoldsCertificate, at: datetime, expected_iin: str | None
    ) -> Verdict:
        """Judge a key before it signs.

        Args:
            key: an opened key.
            at: the moment asked about, aware.
            expected_iin: IIN the certificate must bear; None asks for none.

        Returns:
            Checks of purpose, term, issuer, revocation and owner; SIG-62 for one that cannot be
            read, SIG-87 for one that is damaged where nobody signed it.
        """
        try:
            certificate = x509.Certificate.load(key.certificate.der)
            info = describe(certificate)
            above = self._path.signer(certificate, (), at)
            whole = is_whole(certificate)
        except UNREADABLE:
            return refusal(FaultError("SIG-62"), at)
        damage = Check(CheckedThing.CERTIFICATE, Validity.CANNOT_TELL, STRANGER, at)
        doubts = () if whole else (damage,)
        owner = (check_owner(info, expected_iin, at),) if expected_iin is not None else ()
        return Verdict((*above.checks, *doubts, *owner), info, chain=above.chain)

    def raising(self, tsa_url: str, timeout: float, watch: TimeWatch | None = None) -> Raising:
        """What adds time stamps and revocation answers, by the same trust.

        Args:
            tsa_url: address of the time-stamping authority, or empty.
            timeout: seconds to wait for it.
            watch: hears what time it has.
        """
        return Raising(self._path, tsa_url, timeout, watch)

    def _cms(self, data: bytes, content: bytes | None, at: datetime) -> VerifiedFile:
        try:
            signed = cms_reading.read(data, content)
        except FaultError as error:
            return VerifiedFile(FileFormat.CMS, (refusal(error, at),))
        verdicts = self._all(signed.signatures, at)
        return carried_file(verdicts, signed.content, hashlib.sha256(data).hexdigest(), at)

    def _found(self, kind: FileFormat, data: bytes, at: datetime) -> tuple[Verdict, ...]:
        try:
            return self._all(_read(kind, data), at)
        except FaultError as error:
            return (refusal(error, at),)

    def _all(self, found: tuple[FoundSignature, ...], at: datetime) -> tuple[Verdict, ...]:
        return tuple(self._judge.signature(one, at) for one in found)


def format_of(data: bytes) -> FileFormat:
    """What a file is, by its first bytes.

    Args:
        data: the file.
    """
    start = data[:HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()
    if b"%PDF-" in data[:HEAD]:
        return FileFormat.PDF
    if start.startswith(b"<"):
        return FileFormat.SOAP if _is_envelope(data) else FileFormat.XML
    return FileFormat.CMS if cms_reading.may_be_cms(data) else FileFormat.UNKNOWN


def _is_envelope(data: bytes) -> bool:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return wsse_reading.is_envelope(etree.fromstring(data, parser))
    except (etree.XMLSyntaxError, ValueError):
        return False


def _read(kind: FileFormat, data: bytes) -> tuple[FoundSignature, ...]:
    match kind:
        case FileFormat.PDF:
            return tuple(pdf_reading.read(data))
        case FileFormat.XML:
            return xml_reading.read(data).signatures
        case FileFormat.SOAP:
            return (wsse_reading.read(data),)
        case _:
            raise FaultError(UNKNOWN_FORMAT)


def _newest(verdicts: tuple[Verdict, ...]) -> Verdict:
    """All checks under the name and the time of the newest signature."""
    last = verdicts[-1]
    checks = tuple(check for one in verdicts for check in one.checks)
    return Verdict(checks, last.signer, last.signed_at, last.chain, last.level)
