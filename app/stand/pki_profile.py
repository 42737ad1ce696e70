"""The stand's certification authority as certomancer's settings, by the NCA's profile.

Certificate profile: protocols, part 3.1 (RSA for signing).
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from app.stand.staff import Flaw, Holder

ARCH = "nca"
POLICY = "1.2.398.3.3.2.1"
AUTHORITIES = ("root", "ca", "ocsp", "tsa")
DAY = timedelta(days=1)
Settings = dict[str, object]


def settings(holders: Iterable[Holder], epoch: datetime, url: str) -> Settings:
    """Everything certomancer needs to know.

    Args:
        holders: who gets a certificate.
        epoch: the moment from which all validity periods are counted.
        url: address of the stand, written into the certificates as the place of OCSP and CRL.
    """
    people = tuple(holders)
    keys = [*AUTHORITIES, *sorted({holder.key_label for holder in people})]
    certificates = _authorities(epoch) | {one.login: _holder(one, epoch) for one in people}
    architecture = {
        "keyset": ARCH,
        "entity-defaults": {"country_name": "KZ"},
        "entities": _names() | {one.login: subject(one) for one in people},
        "certs": certificates,
        "services": _services(),
    }
    return {
        "external-url-prefix": url,
        "keysets": {ARCH: {"keys": {name: {"path": f"{name}.pem"} for name in keys}}},
        "pki-architectures": {ARCH: architecture},
    }


def subject(holder: Holder) -> Settings:
    """The distinguished name of a holder in an organisation (protocols, part 3.1)."""
    return {
        "common_name": f"{holder.surname} {holder.name}",
        "surname": holder.surname,
        "serial_number": f"IIN{holder.iin}",
        "organization_name": holder.organisation,
        "organizational_unit_name": f"BIN{holder.bin}",
        "given_name": holder.patronymic,
    }


def _names() -> Settings:
    # Parsers count the 64 of X.520 in bytes of UTF-8, so these hold half as many letters.
    names = {
        "root": "ТЕРЕЗЕ ОҚУ НЕГІЗГІ ОРТАЛЫҒЫ (RSA)",
        "ca": "ТЕРЕЗЕ ОҚУ ОРТАЛЫҒЫ (RSA)",
        "ocsp": "ТЕРЕЗЕ ОҚУ OCSP RESPONDER",
        "tsa": "ТЕРЕЗЕ ОҚУ TIME-STAMPING AUTHORITY",
    }
    return {label: {"common_name": name} for label, name in names.items()}


def _period(start: datetime, end: datetime) -> Settings:
    return {"valid-from": start.isoformat(), "valid-to": end.isoformat()}


def _usage(*bits: str) -> Settings:
    value = {"schema": "key-usage", "params": list(bits)}
    return {"id": "key_usage", "critical": True, "smart-value": value}


def _extended(*purposes: str, critical: bool = False) -> Settings:
    return {"id": "extended_key_usage", "critical": critical, "value": list(purposes)}


def _revocation_places() -> list[Settings]:
    aia = {"ocsp-responder-names": ["ocsp"], "ca-issuer-links": [{"repo": "ca"}]}
    return [
        {
            "id": "authority_information_access",
            "smart-value": {"schema": "aia-urls", "params": aia},
        },
        {
            "id": "crl_distribution_points",
            "smart-value": {"schema": "crl-dist-url", "params": {"crl-repo-names": ["ca"]}},
        },
    ]


def _authorities(epoch: datetime) -> Settings:
    long = _period(epoch - 3650 * DAY, epoch + 7300 * DAY)
    short = _period(epoch - 365 * DAY, epoch + 1825 * DAY)
    is_ca = {"id": "basic_constraints", "critical": True, "value": {"ca": True}}
    ca = {"validity": long, "extensions": [is_ca, _usage("key_cert_sign", "crl_sign")]}
    no_check = {"id": "ocsp_no_check", "value": None}
    ocsp = [_usage("digital_signature"), _extended("ocsp_signing"), no_check]
    tsa = [_usage("digital_signature"), _extended("time_stamping", critical=True)]
    return {
        "root": {"issuer": "root", "authority-key": "root", **ca},
        "ca": {"issuer": "root", "authority-key": "root", **ca},
        "ocsp": {"issuer": "ca", "validity": short, "extensions": ocsp},
        "tsa": {"issuer": "ca", "validity": short, "extensions": [*tsa, *_revocation_places()]},
    }


def _holder(holder: Holder, epoch: datetime) -> Settings:
    start, end = {
        Flaw.EXPIRED: (epoch - 400 * DAY, epoch - 35 * DAY),
        Flaw.NOT_YET_VALID: (epoch + 1000 * DAY, epoch + 1365 * DAY),
    }.get(holder.flaw, (epoch - 30 * DAY, epoch + 365 * DAY))
    certificate: Settings = {
        "issuer": "ca",
        "subject-key": holder.key_label,
        "validity": _period(start, end),
        "extensions": _holder_extensions(holder),
    }
    if holder.flaw is Flaw.REVOKED:
        since = (epoch - 7 * DAY).isoformat()
        certificate["revocation"] = {"revoked-since": since, "reason": "key_compromise"}
    return certificate


def _holder_extensions(holder: Holder) -> list[Settings]:
    auth = holder.flaw is Flaw.AUTHENTICATION
    second = "key_encipherment" if auth else "non_repudiation"
    purpose = "client_auth" if auth else "email_protection"
    policy: Settings = {"id": "certificate_policies", "value": [{"policy_identifier": POLICY}]}
    return [
        _usage("digital_signature", second),
        _extended(purpose, holder.role),
        policy,
        *_revocation_places(),
    ]


def _services() -> Settings:
    crl = {"for-issuer": "ca", "signing-key": "ca", "simulated-update-schedule": "P1D"}
    root_crl = {"for-issuer": "root", "signing-key": "root", "simulated-update-schedule": "P30D"}
    ocsp = {"for-issuer": "ca", "responder-cert": "ocsp", "signing-key": "ocsp"}
    return {
        "ocsp": {"ocsp": ocsp},
        "crl-repo": {"ca": crl, "root": root_crl},
        "cert-repo": {"root": {"for-issuer": "root"}, "ca": {"for-issuer": "ca"}},
        "time-stamping": {"tsa": {"signing-key": "tsa", "signing-cert": "tsa"}},
    }
