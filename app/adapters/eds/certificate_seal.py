"""Whether a certificate is whole, and who signed it."""

from asn1crypto import x509

from app.adapters.eds import algorithms
from app.adapters.eds.algorithms import FaultError


def is_whole(one: x509.Certificate) -> bool:
    """Whether what the issuer did not sign is as it must be (RFC 5280, 4.1.1).

    Args:
        one: any certificate.
    """
    inside = one["tbs_certificate"]["signature"]
    whole_bytes = one["signature_value"].contents[:1] == b"\0"
    same: bool = inside.dump() == one["signature_algorithm"].dump()
    return whole_bytes and same


def is_issued(issuer: x509.Certificate, one: x509.Certificate) -> bool:
    """Whether the one signed the other.

    Args:
        issuer: certificate of an authority.
        one: any certificate.

    Returns:
        False for an algorithm that is not accepted, too.
    """
    if issuer.subject.dump() != one.issuer.dump():
        return False
    oid = one["signature_algorithm"]["algorithm"].dotted
    try:
        digest = algorithms.digest_of_certificate(oid)
        signed, value = one["tbs_certificate"].dump(), one["signature_value"].native
        algorithms.check_value(issuer, digest, signed, value)
    except FaultError:
        return False
    return True
