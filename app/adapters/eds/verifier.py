"""Verifies signed XML, signed PDFs and certificates, and answers in three states."""

from datetime import datetime
from pathlib import Path
from typing import Protocol

from asn1crypto import x509

from app.adapters.eds import pdf_reading, xml_reading
from app.adapters.eds.algorithms import FaultError
from app.adapters.eds.certificate import describe
from app.adapters.eds.path_check import PathCheck
from app.adapters.eds.pdf_reading import PdfSignature, UnfitPdfError
from app.adapters.eds.revocation import RevocationSource
from app.adapters.eds.trust import TrustFolders
from app.domain.signature import (
    CertificateInfo,
    Check,
    CheckedThing,
    Validity,
    Verdict,
    VerifiedXml,
    check_owner,
    overall,
)

NO_STAMP = "SIG-66"
STAMP_CHANGED = "SIG-67"
STAMP_NOT_TRUSTED = "SIG-68"


class HoldsCertificate(Protocol):
    """An opened key, as far as it is looked at here."""

    @property
    def certificate(self) -> CertificateInfo:
        """Whose key it is."""


class Verifier:
    """Verifies by the roots of this site; usable from any worker thread.

    Args:
        trust: roots and issuers believed.
        crl_folder: where the last good revocation lists are kept.
        timeout: seconds to wait for a revocation service.
    """

    def __init__(self, trust: TrustFolders, crl_folder: Path, timeout: float = 5.0) -> None:
        self._path = PathCheck(trust, RevocationSource(crl_folder, timeout))

    def verify_xml(self, document: bytes, at: datetime) -> VerifiedXml:
        """Verify an enveloped XMLDSig signature (protocols.md 5.1).

        Args:
            document: as received.
            at: the moment asked about, aware.

        Returns:
            The verdict, and the covered canonical bytes when the integrity holds.
        """
        try:
            signed = xml_reading.read(document)
        except FaultError as error:
            return VerifiedXml(_refusal(Validity.INVALID, error.code, at), None)
        checks = [Check(CheckedThing.INTEGRITY, Validity.VALID, "", at)]
        for certificate in signed.certificates:
            checks += self._path.signer(certificate, (), at)
        newest = describe(signed.certificates[-1])
        return VerifiedXml(Verdict(tuple(checks), newest), signed.content)

    def verify_pdf(self, document: bytes, at: datetime) -> Verdict:
        """Verify all PAdES signatures of a PDF.

        Args:
            document: as received.
            at: the moment asked about, aware; a trusted time stamp moves the question about the
                certificate to its own moment.

        Returns:
            The verdict over all signatures; signer and time are those of the newest.
        """
        try:
            found = pdf_reading.read(document, lambda others: self._path.context(others, at))
        except UnfitPdfError as error:
            doubtful = error.code == pdf_reading.ENCRYPTED
            state = Validity.CANNOT_TELL if doubtful else Validity.INVALID
            return _refusal(state, error.code, at)
        checks: list[Check] = []
        signed_at: datetime | None = None
        for signature in found:
            stamp = self._stamp(signature, at)
            stamped = signature.stamp.timestamp if signature.stamp else None
            trusted = stamp.validity is Validity.VALID and stamped is not None
            moment = stamped if trusted and stamped else at
            signed_at = moment if trusted else signature.stated_at
            checks += [_integrity(signature, at), stamp]
            checks += self._path.signer(signature.certificate, signature.others, moment)
        return Verdict(tuple(checks), describe(found[-1].certificate), signed_at)

    def check_certificate(
        self, key: HoldsCertificate, at: datetime, expected_iin: str | None
    ) -> Verdict:
        """Judge a key before it signs.

        Args:
            key: an opened key.
            at: the moment asked about, aware.
            expected_iin: IIN the certificate must bear; None asks for none.

        Returns:
            Checks of purpose, term, issuer, revocation and owner.
        """
        certificate = x509.Certificate.load(key.certificate.der)
        info = describe(certificate)
        checks = self._path.signer(certificate, (), at)
        if expected_iin is not None:
            checks.append(check_owner(info, expected_iin, at))
        return Verdict(tuple(checks), info)

    def _stamp(self, signature: PdfSignature, at: datetime) -> Check:
        """A stamp that does not fit is a forgery; none, or of a stranger, only says less."""
        what, stamp = CheckedThing.TIMESTAMP, signature.stamp
        if stamp is None:
            return Check(what, Validity.CANNOT_TELL, NO_STAMP, at, needed=False)
        if not (stamp.intact and stamp.valid):
            return Check(what, Validity.INVALID, STAMP_CHANGED, at)
        chain = self._path.chain(stamp.signing_cert, signature.others, stamp.timestamp)
        if not stamp.trusted or overall(chain) is not Validity.VALID:
            return Check(what, Validity.CANNOT_TELL, STAMP_NOT_TRUSTED, at, needed=False)
        return Check(what, Validity.VALID, "", stamp.timestamp)


def _integrity(signature: PdfSignature, at: datetime) -> Check:
    state = Validity.INVALID if signature.fault else Validity.VALID
    return Check(CheckedThing.INTEGRITY, state, signature.fault, at)


def _refusal(state: Validity, code: str, at: datetime) -> Verdict:
    return Verdict((Check(CheckedThing.INTEGRITY, state, code, at),))
