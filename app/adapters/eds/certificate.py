"""Reads a certificate of the National CA's profile into the domain's words."""

from collections.abc import Mapping
from datetime import UTC, datetime

from asn1crypto import x509

from app.domain.signature import CertificateInfo

# protocols.md 3.3; asn1crypto names RSA and EC, these it leaves in dots.
KEY_KINDS: Mapping[str, str] = {
    "rsa": "RSA",
    "rsassa_pss": "RSA",
    "ec": "EC",
    "1.2.840.10045.2.1": "EC",
    "1.2.398.3.10.1.1.1.1": "GOST-2004",
    "1.2.398.3.10.1.1.2.1": "GOST-2015",
    "1.2.398.3.10.1.1.2.2": "GOST-2015",
}


def describe(certificate: x509.Certificate) -> CertificateInfo:
    """Say who owns a certificate and what it is good for.

    Args:
        certificate: parsed X.509 certificate.

    Returns:
        The owner, the term, the purpose (protocols.md 3.1).

    Raises:
        ValueError: the certificate does not hold what X.509 demands.
    """
    subject = _names(certificate.subject)
    usage = certificate.key_usage_value
    return CertificateInfo(
        subject_name=_full_name(subject),
        iin=_tagged(subject, "serial_number", "IIN"),
        bin=_tagged(subject, "organizational_unit_name", "BIN"),
        serial=f"{certificate.serial_number:x}",
        issuer_name=_first(_names(certificate.issuer), "common_name"),
        not_before=_moment(certificate.not_valid_before),
        not_after=_moment(certificate.not_valid_after),
        key_usage=frozenset(usage.native if usage is not None else ()),
        algorithm=key_kind(certificate),
        organisation=_first(subject, "organization_name") or None,
        der=certificate.dump(),
        roles=_purposes(certificate),
    )


def key_kind(certificate: x509.Certificate) -> str:
    """Name the kind of key as operators know it.

    Args:
        certificate: parsed X.509 certificate.

    Returns:
        "RSA", "EC", "GOST-2004", "GOST-2015", or the OID in dots.
    """
    name = certificate.public_key["algorithm"]["algorithm"].native
    return KEY_KINDS.get(name, name)


def _purposes(certificate: x509.Certificate) -> frozenset[str]:
    found = certificate.extended_key_usage_value
    return frozenset(one.dotted for one in found) if found is not None else frozenset()


def _moment(value: datetime) -> datetime:
    return value.astimezone(UTC)


def _names(name: x509.Name) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for part in name.chosen:
        for pair in part:
            found.setdefault(pair["type"].native, []).append(str(pair["value"].native))
    return found


def _first(names: dict[str, list[str]], key: str) -> str:
    return names.get(key, [""])[0]


def _full_name(names: dict[str, list[str]]) -> str:
    """CN holds surname and name; the patronymic stands apart in G (protocols.md 3.1)."""
    common, patronymic = _first(names, "common_name"), _first(names, "given_name")
    if not patronymic or patronymic.casefold() in common.casefold().split():
        return common
    return f"{common} {patronymic}"


def _tagged(names: dict[str, list[str]], key: str, tag: str) -> str | None:
    for value in names.get(key, ()):
        digits = value.removeprefix(tag)
        if digits != value and len(digits) == 12 and digits.isascii() and digits.isdigit():
            return digits
    return None
