"""Whose capsules and acknowledgements are believed."""

from datetime import datetime

from app.domain.capsule import NEITHER
from app.domain.errors import Refused
from app.domain.signature import CertificateInfo, Check, CheckedThing, Validity
from app.ports import SignatureVerifier

NOT_BELIEVED, ANOTHER = "CAP-06", "CAP-07"
_NO_CMS = frozenset({"SIG-83", "SIG-84", "SIG-55"})


def believed(
    verifier: SignatureVerifier, file: bytes, at: datetime
) -> tuple[CertificateInfo, bytes]:
    """Whose file this is, and what the signature covers.

    Args:
        verifier: checks the signature.
        file: as it lies on the stick.
        at: now, aware.

    Raises:
        Refused: CAP-05 nothing signed is in it, CAP-06 the signature does not hold or its signer is
            not trusted. That nobody can say whether the certificate was revoked is no reason to
            refuse: a site without a line can never ask.
    """
    found = verifier.verify_cms(file, at)
    bad = [check for check in found.verdict.checks if _counts(check)]
    signer = found.verdict.signer
    if bad and bad[0].code in _NO_CMS:
        raise Refused(NEITHER)
    if bad or found.content is None or signer is None:
        raise Refused(NOT_BELIEVED, reason=bad[0].code if bad else "SIG-62")
    return signer, found.content


def demand_organisation(signer: CertificateInfo, organisation: str) -> None:
    """Refuse what another organisation signed.

    Args:
        signer: of the file.
        organisation: BIN, 12 digits.

    Raises:
        Refused: CAP-07 it is another's, or nobody's.
    """
    if not organisation or signer.bin != organisation:
        raise Refused(ANOTHER)


def _counts(check: Check) -> bool:
    if check.validity is Validity.CANNOT_TELL:
        return check.needed and check.what is not CheckedThing.REVOCATION
    return check.validity is Validity.INVALID
