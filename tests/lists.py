"""Revocation lists as the stand's authority would issue them: whole ones, and changes to one."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ReasonFlags

from app.stand.pki import Pki
from app.stand.signing import load_own_key

# Logins and reasons.
Revoked = Mapping[str, ReasonFlags]


def revocation_list(
    pki: Pki,
    at: datetime,
    number: int,
    revoked: Revoked,
    *,
    base: int | None = None,
    freshest: str = "",
) -> bytes:
    """A list of the issuer of the staff's keys.

    Args:
        pki: the stand's authority.
        at: the moment of issue; the list holds for a day.
        number: of this list.
        revoked: whom, and why.
        base: number of the whole list that this one changes; None makes a whole one.
        freshest: address of the changes, as some authorities write it into the whole list.

    Returns:
        DER.
    """
    issuer = x509.load_pem_x509_certificate(pki.certificate("ca"))
    list_ = x509.CertificateRevocationListBuilder().issuer_name(issuer.subject)
    list_ = list_.last_update(at).next_update(at + timedelta(days=1))
    list_ = list_.add_extension(x509.CRLNumber(number), critical=False)
    if base is not None:
        list_ = list_.add_extension(x509.DeltaCRLIndicator(base), critical=True)
    if freshest:
        point = x509.DistributionPoint([x509.UniformResourceIdentifier(freshest)], None, None, None)
        list_ = list_.add_extension(x509.FreshestCRL([point]), critical=False)
    for login, reason in revoked.items():
        holder = x509.load_pem_x509_certificate(pki.certificate(login))
        entry = x509.RevokedCertificateBuilder().serial_number(holder.serial_number)
        entry = entry.revocation_date(at).add_extension(x509.CRLReason(reason), critical=False)
        list_ = list_.add_revoked_certificate(entry.build())
    key = load_own_key((pki._private / "ca.pem").read_bytes())
    return list_.sign(key, SHA256()).public_bytes(Encoding.DER)
