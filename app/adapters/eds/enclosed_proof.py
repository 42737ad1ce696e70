"""Whether proof that nobody signed holds by itself: certificates, OCSP answers, lists, none idle."""

from collections.abc import Iterable, Sequence

from asn1crypto import core, crl, ocsp, x509

from app.adapters.eds import algorithms
from app.adapters.eds.algorithms import FaultError
from app.adapters.eds.certificate_seal import is_issued, is_whole
from app.adapters.eds.cms_signer import plain_algorithm
from app.adapters.eds.found import Addition
from app.adapters.eds.revocation_list import is_signed_by

OCSP_BASIC = "1.3.6.1.5.5.7.48.1.1"
OCSP_SIGNING = "ocsp_signing"
CERT_ID_DIGESTS = frozenset({"sha1", "sha256"})


def belongs(added: Addition, known: Iterable[x509.Certificate]) -> bool:
    """Whether all that was added holds and speaks of those who signed the document.

    A certificate belongs when the chain of a signer, of a stamp or of an OCSP responder leads
    through it; an answer when it is about one of the chain and its authority signed it.

    Args:
        added: the proof and whose it must be.
        known: certificates of the trust.

    Raises:
        ValueError, TypeError, LookupError: something in it cannot be read.
    """
    chain = _Chain((*added.signers, *added.certificates, *known))
    chain.climb(added.signers)
    responders = [_responder(one, chain) for one in added.answers.ocsps]
    found = [one for one in responders if one is not None]
    lists_fit = all(_is_list_of(one, chain) for one in added.answers.crls)
    chain.climb(found)
    return (
        len(found) == len(responders)
        and lists_fit
        and all(chain.issuers.get(one.sha256) and is_whole(one) for one in added.certificates)
    )


class _Chain:
    """Certificates and their issuers up to those who signed themselves."""

    def __init__(self, around: Iterable[x509.Certificate]) -> None:
        self._around = {one.sha256: one for one in around}
        self.certificates: list[x509.Certificate] = []
        self.issuers: dict[bytes, list[x509.Certificate]] = {}

    def climb(self, leaves: Iterable[x509.Certificate]) -> None:
        """Take in certificates, their issuers, and the issuers of these."""
        waiting = list(leaves)
        while waiting:
            one = waiting.pop()
            if one.sha256 not in self.issuers:
                above = [by for by in self._around.values() if is_issued(by, one)]
                self.issuers[one.sha256] = above
                self.certificates.append(one)
                waiting += above


def _responder(answer: ocsp.OCSPResponse, chain: _Chain) -> x509.Certificate | None:
    """Who signed an answer about the chain: the issuer, or whom it set up for this (RFC 6960, 4.2.2.2)."""
    content = answer["response_bytes"]
    successful = answer["response_status"].native == "successful"
    if not successful or content["response_type"].dotted != OCSP_BASIC:
        return None
    basic = content["response"].parsed
    about = [_issuers(one["cert_id"], chain) for one in basic["tbs_response_data"]["responses"]]
    enclosed = list(basic["certs"]) if isinstance(basic["certs"], core.SequenceOf) else []
    if not about or not all(about) or len(enclosed) > 1:
        return None
    for one in enclosed or about[0]:
        if _may_answer(one, about[0]) and is_whole(one) and _is_answer_of(basic, one):
            return one
    return None


def _issuers(spoken_of: core.Sequence, chain: _Chain) -> list[x509.Certificate]:
    """The issuers of the certificate of the chain that an answer names."""
    name = spoken_of["hash_algorithm"]["algorithm"].native
    if name not in CERT_ID_DIGESTS:
        return []
    serial, key = spoken_of["serial_number"].native, spoken_of["issuer_key_hash"].native
    return [
        by
        for one in chain.certificates
        if one.serial_number == serial
        for by in chain.issuers[one.sha256]
        if getattr(by.public_key, name) == key
    ]


def _may_answer(one: x509.Certificate, issuers: Sequence[x509.Certificate]) -> bool:
    if any(one.sha256 == by.sha256 for by in issuers):
        return True
    purposes = one.extended_key_usage_value
    may = purposes is not None and OCSP_SIGNING in purposes.native
    return may and any(is_issued(by, one) for by in issuers)


def _is_answer_of(basic: core.Sequence, by: x509.Certificate) -> bool:
    try:
        digest = algorithms.digest_of_certificate(plain_algorithm(basic["signature_algorithm"]))
        signed, value = basic["tbs_response_data"].dump(), basic["signature"].native
        algorithms.check_value(by, digest, signed, value)
    except FaultError:
        return False
    whole_bytes: bool = basic["signature"].contents[:1] == b"\0"
    return whole_bytes


def _is_list_of(one: crl.CertificateList, chain: _Chain) -> bool:
    """Whether an authority that issued somebody of the chain signed a list (RFC 5280, 5.1.1)."""
    inside = one["tbs_cert_list"]["signature"]
    whole_bytes = one["signature"].contents[:1] == b"\0"
    return (
        whole_bytes
        and inside.dump() == one["signature_algorithm"].dump()
        and any(is_signed_by(one, by) for above in chain.issuers.values() for by in above)
    )
