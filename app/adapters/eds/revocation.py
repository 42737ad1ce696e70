"""Fetches what authorities say about revocation: OCSP first, then lists; the last good list is kept.

A list replaces the kept one only when its issuer signed it, it is in force, and it is not older:
an empty, foreign or stale file never drives a good one out.
"""

import hashlib
import logging
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol, cast

from asn1crypto import crl, ocsp, pem, x509
from pyhanko_certvalidator.authority import AuthorityWithCert
from pyhanko_certvalidator.errors import OCSPFetchError, OCSPValidationError
from pyhanko_certvalidator.fetchers.common_utils import (
    format_ocsp_request,
    process_ocsp_response_data,
)

from app.adapters.eds import algorithms, http
from app.adapters.eds.algorithms import FaultError
from app.adapters.eds.delta_lists import is_delta
from app.adapters.eds.found import Answers
from app.adapters.whole_file import write_whole
from app.domain.errors import Unavailable

OCSP_QUERY = "application/ocsp-request"
OCSP_REPLY = "application/ocsp-response"
LIST_SUFFIXES = frozenset({".crl", ".der", ".pem"})
Pair = tuple[x509.Certificate, x509.Certificate]

_log = logging.getLogger(__name__)


class RevocationSource(Protocol):
    """Where to ask about revocation."""

    def ask_ocsp(self, pairs: Sequence[Pair], answers: Answers) -> list[Pair]:
        """Add what OCSP says of certificates; returns the pairs about which it said nothing."""

    def fetch_lists(self, pairs: Sequence[Pair], answers: Answers, at: datetime) -> None:
        """Add the lists, whole and delta, that speak of certificates."""


class RevocationServices:
    """The services named in certificates, and a folder with the last good lists.

    Args:
        crl_folder: where good lists are kept for days without a network; made when needed.
        timeout: seconds to wait for a service.
    """

    def __init__(self, crl_folder: Path, timeout: float) -> None:
        self._folder = crl_folder
        self._timeout = timeout
        self._parsed: dict[str, tuple[int, crl.CertificateList]] = {}

    def ask_ocsp(self, pairs: Sequence[Pair], answers: Answers) -> list[Pair]:
        """Ask OCSP about each certificate (RFC 6960).

        Args:
            pairs: certificate and its issuer.
            answers: what was said is added here.

        Returns:
            The pairs about which OCSP said nothing.
        """
        silent = []
        for certificate, issuer in pairs:
            answer = self._ask_ocsp(certificate, issuer)
            if answer is None:
                silent.append((certificate, issuer))
            else:
                answers.ocsps.append(answer)
        return silent

    def fetch_lists(self, pairs: Sequence[Pair], answers: Answers, at: datetime) -> None:
        """Fetch the lists named in the certificates and their deltas, or take the kept ones.

        Args:
            pairs: certificate and its issuer.
            answers: lists are added here (RFC 5280, 5).
            at: the moment asked about; a list that had ended by then replaces nothing.
        """
        for certificate, issuer in pairs:
            for url in _addresses(certificate.crl_distribution_points):
                whole = self._list(url, issuer, at)
                if whole is None:
                    continue
                _add(answers, whole)
                points = [*certificate.delta_crl_distribution_points, *_freshest(whole)]
                for delta_url in _addresses(points):
                    delta = self._list(delta_url, issuer, at, delta=True)
                    if delta is not None:
                        _add(answers, delta)

    def _ask_ocsp(
        self, certificate: x509.Certificate, issuer: x509.Certificate
    ) -> ocsp.OCSPResponse | None:
        request = format_ocsp_request(
            certificate, AuthorityWithCert(issuer), certid_hash_algo="sha1", request_nonces=True
        )
        for url in certificate.ocsp_urls:
            with suppress(Unavailable, OCSPFetchError, OCSPValidationError, ValueError, TypeError):
                data = http.post(url, request.dump(), OCSP_QUERY, OCSP_REPLY, self._timeout)
                response = process_ocsp_response_data(data, ocsp_request=request, ocsp_url=url)
                return cast("ocsp.OCSPResponse", response)
        return None

    def _list(
        self, url: str, issuer: x509.Certificate, at: datetime, *, delta: bool = False
    ) -> crl.CertificateList | None:
        """The newest good list of an address, fetched or kept; changes where changes are asked for."""
        kept = self._kept_list(url, issuer)
        try:
            data = http.get(url, self._timeout)
            fetched = parsed(data)
        except (Unavailable, ValueError, TypeError):
            return kept
        if is_delta(fetched) != delta or not _is_better(fetched, kept, issuer, at):
            _log.warning("a revocation list was not taken: foreign, stale or damaged")
            return kept
        self._keep(url, data)
        return fetched

    def _keep(self, url: str, data: bytes) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(self._kept(url), data)
        except OSError as error:
            _log.warning("a revocation list could not be kept: %s", type(error).__name__)

    def _kept_list(self, url: str, issuer: x509.Certificate) -> crl.CertificateList | None:
        path = self._kept(url)
        try:
            written = path.stat().st_mtime_ns
            known = self._parsed.get(path.name)
            if known is not None and known[0] == written:
                return known[1]
            one = parsed(path.read_bytes())
        except (OSError, ValueError, TypeError):
            return None
        if not is_signed_by(one, issuer):
            return None
        self._parsed[path.name] = (written, one)
        return one

    def _kept(self, url: str) -> Path:
        return self._folder / f"{hashlib.sha256(url.encode()).hexdigest()[:32]}.crl"


class ListFolder:
    """Lists from a folder, and nobody is asked: for checking without a network.

    Args:
        folder: files of lists, PEM or DER; what is no list is passed over.
    """

    def __init__(self, folder: Path) -> None:
        self._lists = [one for path in sorted(folder.iterdir()) for one in _in_file(path)]
        self._by_issuer: dict[bytes, list[crl.CertificateList]] = {}

    def ask_ocsp(self, pairs: Sequence[Pair], answers: Answers) -> list[Pair]:
        """OCSP is not asked.

        Args:
            pairs: certificate and its issuer.
            answers: left as it is.

        Returns:
            All the pairs.
        """
        return list(pairs)

    def fetch_lists(self, pairs: Sequence[Pair], answers: Answers, at: datetime) -> None:
        """Take the lists of the issuers.

        Args:
            pairs: certificate and its issuer.
            answers: lists are added here.
            at: the moment asked about.
        """
        for _, issuer in pairs:
            for one in self._of(issuer):
                _add(answers, one)

    def _of(self, issuer: x509.Certificate) -> list[crl.CertificateList]:
        found = self._by_issuer.get(issuer.sha256)
        if found is None:
            found = [one for one in self._lists if is_signed_by(one, issuer)]
            self._by_issuer[issuer.sha256] = found
        return found


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


def _is_better(
    one: crl.CertificateList,
    kept: crl.CertificateList | None,
    issuer: x509.Certificate,
    at: datetime,
) -> bool:
    if not is_signed_by(one, issuer) or _end(one) < at:
        return False
    return kept is None or _start(one) >= _start(kept)


def _in_file(path: Path) -> Iterable[crl.CertificateList]:
    if path.suffix.lower() in LIST_SUFFIXES:
        with suppress(OSError, ValueError, TypeError):
            yield parsed(path.read_bytes())


def _add(answers: Answers, one: crl.CertificateList) -> None:
    if all(one is not known for known in answers.crls):
        answers.crls.append(one)


def _addresses(points: Iterable[x509.DistributionPoint]) -> list[str]:
    return sorted({point.url for point in points if point.url})


def _freshest(one: crl.CertificateList) -> list[x509.DistributionPoint]:
    found = one.freshest_crl_value
    return list(found) if found is not None else []


def _start(one: crl.CertificateList) -> datetime:
    return cast("datetime", one["tbs_cert_list"]["this_update"].native)


def _end(one: crl.CertificateList) -> datetime:
    end = one["tbs_cert_list"]["next_update"].native
    return end if isinstance(end, datetime) else datetime.max.replace(tzinfo=UTC)
