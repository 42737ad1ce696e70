"""The certificates of authorities this site believes, read from folders."""

import logging
from collections.abc import Iterable
from pathlib import Path

from asn1crypto import pem, x509

from app.domain.errors import Refused

SUFFIXES = frozenset({".pem", ".crt", ".cer", ".der"})

_log = logging.getLogger(__name__)


class TrustFolders:
    """Roots and issuing authorities from folders of PEM or DER files.

    Args:
        folders: each may be missing; what is not there is not believed.

    Raises:
        Refused: SIG-20, a file in a folder is not a certificate.
    """

    def __init__(self, *folders: Path) -> None:
        self._folders = folders
        self.roots: tuple[x509.Certificate, ...] = ()
        self.issuers: tuple[x509.Certificate, ...] = ()
        self.reload()

    def reload(self) -> None:
        """Read the folders again, for example after an administrator added a root.

        Raises:
            Refused: SIG-20, a file in a folder is not a certificate.
        """
        found = [one for path in self._files() for one in _read(path)]
        self.roots = tuple(one for one in found if one.self_issued)
        self.issuers = tuple(one for one in found if not one.self_issued)
        _log.info("trust: %d roots, %d issuers", len(self.roots), len(self.issuers))

    def _files(self) -> Iterable[Path]:
        for folder in self._folders:
            if folder.is_dir():
                yield from sorted(f for f in folder.iterdir() if f.suffix.lower() in SUFFIXES)


def _read(path: Path) -> list[x509.Certificate]:
    try:
        data = path.read_bytes()
        parts = (
            [der for _, _, der in pem.unarmor(data, multiple=True)] if pem.detect(data) else [data]
        )
        certificates = [x509.Certificate.load(der, strict=True) for der in parts]
        for certificate in certificates:
            # asn1crypto parses late: reading the names shows now whether this is a certificate.
            certificate.issuer.dump()
            certificate.subject.dump()
    except (OSError, ValueError, TypeError) as error:
        raise Refused("SIG-20", file=path.name) from error
    return certificates
