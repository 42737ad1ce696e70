"""Revocation lists from a folder, for checking without a network."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from asn1crypto import crl, x509

from app.adapters.eds.found import Answers
from app.adapters.eds.revocation import Pair
from app.adapters.eds.revocation_list import add, is_signed_by, parsed

LIST_SUFFIXES = frozenset({".crl", ".der", ".pem"})


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
                add(answers, one)

    def _of(self, issuer: x509.Certificate) -> list[crl.CertificateList]:
        found = self._by_issuer.get(issuer.sha256)
        if found is None:
            found = [one for one in self._lists if is_signed_by(one, issuer)]
            self._by_issuer[issuer.sha256] = found
        return found


def _in_file(path: Path) -> Iterable[crl.CertificateList]:
    if path.suffix.lower() in LIST_SUFFIXES:
        with suppress(OSError, ValueError, TypeError):
            yield parsed(path.read_bytes())
