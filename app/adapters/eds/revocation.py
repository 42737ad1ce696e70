"""Fetches what authorities say about revocation: OCSP first, then lists; the last good list is kept.

A list replaces the kept one only when its issuer signed it, it is in force, and it is not older:
an empty, foreign or stale file never drives a good one out.
"""

import logging
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Protocol, cast

from asn1crypto import crl, ocsp, x509
from pyhanko_certvalidator.authority import AuthorityWithCert
from pyhanko_certvalidator.errors import OCSPFetchError, OCSPValidationError
from pyhanko_certvalidator.fetchers.common_utils import (
    format_ocsp_request,
    process_ocsp_response_data,
)

from app.adapters.eds import http
from app.adapters.eds.delta_lists import is_delta
from app.adapters.eds.found import Answers
from app.adapters.eds.kept_lists import KeptLists
from app.adapters.eds.revocation_list import add, is_better, parsed
from app.domain.errors import Unavailable

OCSP_QUERY = "application/ocsp-request"
OCSP_REPLY = "application/ocsp-response"
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
        self._kept = KeptLists(crl_folder)
        self._timeout = timeout

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
                add(answers, whole)
                points = [*certificate.delta_crl_distribution_points, *_freshest(whole)]
                for delta_url in _addresses(points):
                    delta = self._list(delta_url, issuer, at, delta=True)
                    if delta is not None:
                        add(answers, delta)

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
        kept = self._kept.last(url, issuer)
        try:
            data = http.get(url, self._timeout)
            fetched = parsed(data)
        except (Unavailable, ValueError, TypeError):
            return kept
        if is_delta(fetched) != delta or not is_better(fetched, kept, issuer, at):
            _log.warning("a revocation list was not taken: foreign, stale or damaged")
            return kept
        self._kept.keep(url, data)
        return fetched


def _addresses(points: Iterable[x509.DistributionPoint]) -> list[str]:
    return sorted({point.url for point in points if point.url})


def _freshest(one: crl.CertificateList) -> list[x509.DistributionPoint]:
    found = one.freshest_crl_value
    return list(found) if found is not None else []
