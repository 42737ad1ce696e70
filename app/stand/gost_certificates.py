"""Certificates of the stand's GOST authority by the National CA's profile (protocols.md 3.1, 3.3)."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache

from asn1crypto import algos, core, keys, x509

from app.gost import signature
from app.gost.asn1 import write_public_key
from app.gost.schemes import GOST_2015_512 as SCHEME

POLICY = "1.2.398.3.3.2"


@dataclass(frozen=True)
class Pair:
    """A key of an authority or a holder.

    Attributes:
        label: whose it is.
        private: the private number.
    """

    label: str
    private: int

    @property
    def info(self) -> keys.PublicKeyInfo:
        """The public key as certificates carry it."""
        return write_public_key(SCHEME, _public(self.private))

    def sign(self, data: bytes) -> bytes:
        """A signature that is the same every time, so that certificates outlive a restart."""

        def nonce(q: int) -> int:
            seed = self.private.to_bytes(SCHEME.curve.size, "big") + data
            return int.from_bytes(hashlib.sha512(seed).digest(), "big") % (q - 1) + 1

        return signature.sign(SCHEME.curve, self.private, SCHEME.digest(data), nonce)


@lru_cache
def _public(private: int) -> bytes:
    return signature.public_key(SCHEME.curve, private)


def signature_algorithm() -> algos.SignedDigestAlgorithm:
    """The name of the signature, as the National CA writes it."""
    return algos.SignedDigestAlgorithm(
        {"algorithm": SCHEME.signature_oid, "parameters": core.Null()}
    )


def extension(name: str, value: object, *, critical: bool = False) -> x509.Extension:
    """One extension of a certificate."""
    return x509.Extension({"extn_id": name, "critical": critical, "extn_value": value})


def authority_extensions() -> list[x509.Extension]:
    """Of a root or an issuing authority."""
    return [
        extension("basic_constraints", {"ca": True}, critical=True),
        extension("key_usage", {"key_cert_sign", "crl_sign"}, critical=True),
    ]


def responder_extensions() -> list[x509.Extension]:
    """Of the OCSP responder, the National CA's way: whoever asks need not ask about it."""
    return [
        extension("key_usage", {"digital_signature"}, critical=True),
        extension("extended_key_usage", ["ocsp_signing"]),
        extension("ocsp_no_check", core.Null()),
    ]


def holder_extensions(role: str, ocsp: str, crl: str, *, may_sign: bool) -> list[x509.Extension]:
    """Of a holder.

    Args:
        role: object identifier of the role.
        ocsp: address of the responder.
        crl: address of the list.
        may_sign: False for a key that only opens doors.
    """
    usage = {"digital_signature", "non_repudiation", "key_agreement"}
    place = x509.GeneralName("uniform_resource_identifier", crl)
    return [
        extension("key_usage", usage if may_sign else {"digital_signature"}, critical=True),
        extension("extended_key_usage", ["email_protection" if may_sign else "client_auth", role]),
        extension("certificate_policies", [{"policy_identifier": POLICY}]),
        extension(
            "authority_information_access",
            [
                {
                    "access_method": "ocsp",
                    "access_location": x509.GeneralName("uniform_resource_identifier", ocsp),
                }
            ],
        ),
        extension(
            "crl_distribution_points",
            [{"distribution_point": x509.DistributionPointName("full_name", [place])}],
        ),
    ]


def certificate(
    issuer: Pair,
    issuer_name: x509.Name,
    subject: Pair,
    subject_name: x509.Name,
    term: tuple[datetime, datetime],
    extensions: Sequence[x509.Extension],
    number: str,
) -> x509.Certificate:
    """A certificate, signed.

    Args:
        issuer: who signs.
        issuer_name: the issuer's name.
        subject: whose key.
        subject_name: the holder's name.
        term: first and last moment.
        extensions: what the key is good for.
        number: gives the serial number; another for every certificate of the issuer.
    """
    body = x509.TbsCertificate(
        {
            "version": "v3",
            "serial_number": _serial_number(number, term[0]),
            "signature": signature_algorithm(),
            "issuer": issuer_name,
            "validity": {"not_before": _time(term[0]), "not_after": _time(term[1])},
            "subject": subject_name,
            "subject_public_key_info": subject.info,
            "extensions": [*extensions, *_identifiers(subject, issuer)],
        }
    )
    return x509.Certificate(
        {
            "tbs_certificate": body,
            "signature_algorithm": signature_algorithm(),
            "signature_value": issuer.sign(body.dump()),
        }
    )


def _serial_number(number: str, since: datetime) -> int:
    marked = hashlib.sha256(f"{number} {since.isoformat()}".encode()).digest()
    return int.from_bytes(marked[:16], "big") >> 1


def _identifiers(subject: Pair, issuer: Pair) -> list[x509.Extension]:
    """Which key it is, and which key signed."""
    return [
        extension("key_identifier", subject.info.sha1),
        extension("authority_key_identifier", {"key_identifier": issuer.info.sha1}),
    ]


def _time(moment: datetime) -> x509.Time:
    """RFC 5280, 4.1.2.5: years from 2050 on are written another way."""
    utc = moment.astimezone(UTC).replace(microsecond=0)
    kind = "utc_time" if utc.year < 2050 else "general_time"
    return x509.Time(kind, core.UTCTime(utc) if kind == "utc_time" else core.GeneralizedTime(utc))
