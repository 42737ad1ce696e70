"""The last good revocation lists, kept in a folder for days without a network."""

import hashlib
import logging
from pathlib import Path

from asn1crypto import crl, x509

from app.adapters.eds.revocation_list import is_signed_by, parsed
from app.adapters.whole_file import write_whole

_log = logging.getLogger(__name__)


class KeptLists:
    """One file an address; a list is read again only when its file was written anew.

    Args:
        folder: made when needed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._parsed: dict[str, tuple[int, crl.CertificateList]] = {}

    def keep(self, url: str, data: bytes) -> None:
        """Keep a list in place of the one before; a full disk is told to the log only.

        Args:
            url: where it was fetched.
            data: DER or PEM.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(self._file(url), data)
        except OSError as error:
            _log.warning("a revocation list could not be kept: %s", type(error).__name__)

    def last(self, url: str, issuer: x509.Certificate) -> crl.CertificateList | None:
        """The last good list of an address.

        Args:
            url: where it was fetched.
            issuer: certificate of the authority; a list of another is none.
        """
        path = self._file(url)
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

    def _file(self, url: str) -> Path:
        return self._folder / f"{hashlib.sha256(url.encode()).hexdigest()[:32]}.crl"
