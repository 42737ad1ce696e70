"""Checks one signer of a CMS: the certificate it names, and what it signed (RFC 5652, 5.4 to 5.6)."""

import hmac

from asn1crypto import cms, core, x509

from app.adapters.eds import algorithms
from app.adapters.eds.algorithms import CHANGED, FaultError

WRONG_SHAPE = "SIG-56"

NULL = b"\x05\x00"
DATA = "1.2.840.113549.1.7.1"
CONTENT_TYPE = "1.2.840.113549.1.9.3"
MESSAGE_DIGEST = "1.2.840.113549.1.9.4"
SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.12"
SIGNING_CERTIFICATE_2 = "1.2.840.113549.1.9.16.2.47"


def certificate_of(sid: cms.SignerIdentifier, known: list[x509.Certificate]) -> x509.Certificate:
    """The certificate a signer names.

    Args:
        sid: how it is named.
        known: certificates that came along.

    Raises:
        FaultError: SIG-56, it is not among them.
    """
    for one in known:
        if sid.name == "issuer_and_serial_number":
            asked = sid.chosen
            if (
                asked["issuer"].dump() == one.issuer.dump()
                and asked["serial_number"].native == one.serial_number
            ):
                return one
        elif one.key_identifier is not None and sid.chosen.native == one.key_identifier:
            return one
    raise FaultError(WRONG_SHAPE)


def check_signer(
    signer: cms.SignerInfo, certificate: x509.Certificate, covered: bytes, content_type: str
) -> None:
    """Check that a signer signed these bytes.

    Args:
        signer: as found.
        certificate: the one it names.
        covered: what it should have signed.
        content_type: OID of what that is.

    Raises:
        FaultError: what does not hold.
    """
    digest_oid = plain_algorithm(signer["digest_algorithm"])
    oid = algorithms.digest_of_signature(plain_algorithm(signer["signature_algorithm"]), digest_oid)
    value = signer["signature"].native
    if isinstance(signer["signed_attrs"], core.Void) or not len(signer["signed_attrs"]):
        if content_type != DATA:
            raise FaultError(WRONG_SHAPE)
        algorithms.check_value(certificate, oid, covered, value)
        return
    # The attributes are signed as a SET, not under the tag they travel with (RFC 5652, 5.4).
    algorithms.check_value(certificate, oid, b"\x31" + signer["signed_attrs"].dump()[1:], value)
    said = {one["type"].dotted: one["values"] for one in signer["signed_attrs"]}
    if len(said) != len(signer["signed_attrs"]):
        raise FaultError(WRONG_SHAPE)
    (named,), (promised,) = said[CONTENT_TYPE], said[MESSAGE_DIGEST]
    if named.dotted != content_type:
        raise FaultError(CHANGED)
    if not hmac.compare_digest(promised.native, algorithms.digest(digest_oid, covered)):
        raise FaultError(CHANGED)
    _demand_same_certificate(said, certificate)


def _demand_same_certificate(
    said: dict[str, core.Asn1Value], certificate: x509.Certificate
) -> None:
    """ESS (RFC 5035): the signer names the certificate; another of the same name is a swap."""
    if SIGNING_CERTIFICATE_2 in said:
        first = said[SIGNING_CERTIFICATE_2][0]["certs"][0]
        oid = first["hash_algorithm"]["algorithm"].dotted
        expected = algorithms.digest(oid, certificate.dump())
    elif SIGNING_CERTIFICATE in said:
        first, expected = said[SIGNING_CERTIFICATE][0]["certs"][0], certificate.sha1
    else:
        return
    if not hmac.compare_digest(first["cert_hash"].native, expected):
        raise FaultError(CHANGED)


def plain_algorithm(holder: core.Sequence) -> str:
    """The OID of an algorithm; its parameters, if any, must be NULL (RFC 5754).

    Args:
        holder: an algorithm identifier.

    Raises:
        FaultError: there are others.
    """
    # By its bytes: the library takes other tags of the same number for NULL.
    if holder["parameters"].dump() not in {b"", NULL}:
        raise FaultError(algorithms.UNKNOWN_ALGORITHM)
    return str(holder["algorithm"].dotted)
