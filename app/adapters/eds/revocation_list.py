"""One revocation list: how it is read, whose it is, and which of two is better (RFC 5280, 5)."""

from datetime import UTC, datetime
from typing import cast

from asn1crypto import crl, pem, x509

from app.adapters.eds import algorithms
from app.adapters.eds.algorithms import FaultError
from app.adapters.eds.found import Answers


def parsed(data: bytes) -> crl.CertificateList:
    """A revocation list.

    Args:
        data: DER or PEM.

    Raises:
        ValueError: it is none.
        TypeError: it is none.
    """
    if pem.detect(data):
        ((_, _, data),) = pem.unarmor(data, multiple=True)
    one = crl.CertificateList.load(data, strict=True)
    # asn1crypto parses late: reading the names shows now whether this is a list.
    one.issuer.dump()
    return one


def is_signed_by(one: crl.CertificateList, issuer: x509.Certificate) -> bool:
    """Whether a list is of this issuer.

    Args:
        one: the list.
        issuer: certificate of the authority.
    """
    try:
        if one.issuer.dump() != issuer.subject.dump():
            return False
        oid = one["signature_algorithm"]["algorithm"].dotted
        digest = algorithms.digest_of_certificate(oid)
        signed = one["tbs_cert_list"].dump()
        algorithms.check_value(issuer, digest, signed, one["signature"].native)
    except (FaultError, ValueError, TypeError, KeyError):
        return False
    return True


def is_better(
    one: crl.CertificateList,
    kept: crl.CertificateList | None,
    issuer: x509.Certificate,
    at: datetime,
) -> bool:
    """Whether a list may replace the kept one: of this issuer, in force, and not older.

    Args:
        one: what was fetched.
        kept: the last good one.
        issuer: certificate of the authority.
        at: the moment asked about; a list that had ended by then replaces nothing.
    """
    if not is_signed_by(one, issuer) or _end(one) < at:
        return False
    return kept is None or _start(one) >= _start(kept)


def add(answers: Answers, one: crl.CertificateList) -> None:
    """Add a list to the answers, once.

    Args:
        answers: what was said so far.
        one: the list.
    """
    if all(one is not known for known in answers.crls):
        answers.crls.append(one)


def _start(one: crl.CertificateList) -> datetime:
    return cast("datetime", one["tbs_cert_list"]["this_update"].native)


def _end(one: crl.CertificateList) -> datetime:
    end = one["tbs_cert_list"]["next_update"].native
    return end if isinstance(end, datetime) else datetime.max.replace(tzinfo=UTC)
