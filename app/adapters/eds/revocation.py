"""Fetches what authorities say about revocation: OCSP first, then lists, the last good list kept."""

import hashlib
import logging
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from asn1crypto import crl, ocsp, x509
from pyhanko_certvalidator.authority import AuthorityWithCert
from pyhanko_certvalidator.errors import OCSPFetchError, OCSPValidationError
from pyhanko_certvalidator.fetchers.common_utils import (
    format_ocsp_request,
    process_ocsp_response_data,
)

from app.adapters.eds import http
from app.domain.errors import Unavailable

OCSP_QUERY = "application/ocsp-request"
OCSP_REPLY = "application/ocsp-response"
Pair = tuple[x509.Certificate, x509.Certificate]

_log = logging.getLogger(__name__)


@dataclass
class Answers:
    """What was said about the certificates of one path; nothing here is judged yet."""

    ocsps: list[ocsp.OCSPResponse] = field(default_factory=list)
    crls: list[crl.CertificateList] = field(default_factory=list)
    fetched: dict[str, bytes] = field(default_factory=dict)


class RevocationSource:
    """The services named in certificates, and a folder with the last good lists.

    Args:
        crl_folder: where good lists are kept for days without a network; made when needed.
        timeout: seconds to wait for a service.
    """

    def __init__(self, crl_folder: Path, timeout: float) -> None:
        self._folder = crl_folder
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

    def fetch_lists(self, pairs: Sequence[Pair], answers: Answers) -> None:
        """Fetch the lists named in the certificates, or take the kept ones (RFC 5280, 5).

        Args:
            pairs: certificate and its issuer.
            answers: lists are added here.
        """
        urls = {url for certificate, _ in pairs for url in _list_urls(certificate)}
        for url in sorted(urls - set(answers.fetched)):
            if (one := self._fetch_list(url, answers)) is not None:
                answers.crls.append(one)

    def keep(self, answers: Answers) -> None:
        """Keep fetched lists, called once they have proved good.

        Args:
            answers: of a check that came to an answer.
        """
        for url, data in answers.fetched.items():
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
                _replace(self._kept(url), data)
            except OSError as error:
                _log.warning("a revocation list could not be kept: %s", type(error).__name__)

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

    def _fetch_list(self, url: str, answers: Answers) -> crl.CertificateList | None:
        try:
            data = http.get(url, self._timeout)
            one = _parsed(data)
        except (Unavailable, ValueError, TypeError):
            return self._kept_list(url)
        answers.fetched[url] = data
        return one

    def _kept_list(self, url: str) -> crl.CertificateList | None:
        try:
            return _parsed(self._kept(url).read_bytes())
        except (OSError, ValueError, TypeError):
            return None

    def _kept(self, url: str) -> Path:
        return self._folder / f"{hashlib.sha256(url.encode()).hexdigest()[:32]}.crl"


def _list_urls(certificate: x509.Certificate) -> list[str]:
    return [point.url for point in certificate.crl_distribution_points if point.url]


def _parsed(data: bytes) -> crl.CertificateList:
    one = crl.CertificateList.load(data, strict=True)
    # asn1crypto parses late: reading the names shows now whether this is a list.
    one.issuer.dump()
    return one


def _replace(path: Path, data: bytes) -> None:
    beside = path.with_suffix(f".{os.getpid()}.part")
    with beside.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
