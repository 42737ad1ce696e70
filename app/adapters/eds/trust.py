"""The certificates of authorities this site believes, read from folders, held to their hashes."""

import hashlib
import hmac
import logging
from collections.abc import Iterable
from pathlib import Path

from asn1crypto import pem, x509

from app.domain.errors import Refused

# In the form of `sha256sum`; a folder that has it believes nothing that it does not name.
HASHES = "SHA256SUMS"
SUFFIXES = frozenset({".pem", ".crt", ".cer", ".der"})

_log = logging.getLogger(__name__)


class TrustFolders:
    """Roots and issuing authorities from folders of PEM or DER files.

    Args:
        folders: each may be missing; what is not there is not believed.

    Raises:
        Refused: SIG-20 a file in a folder is not a certificate, SIG-82 it is not the one that the
            folder's list of hashes names, or that list cannot be read.
    """

    def __init__(self, *folders: Path) -> None:
        self._folders = folders
        self.roots: tuple[x509.Certificate, ...] = ()
        self.issuers: tuple[x509.Certificate, ...] = ()
        self.reload()

    def reload(self) -> None:
        """Read the folders again, for example after an administrator added a root.

        Raises:
            Refused: SIG-20, SIG-82 as when made.
        """
        found = [one for path, data in self._files() for one in _read(path, data)]
        self.roots = tuple(one for one in found if one.self_issued)
        self.issuers = tuple(one for one in found if not one.self_issued)
        _log.info("trust: %d roots, %d issuers", len(self.roots), len(self.issuers))

    def _files(self) -> Iterable[tuple[Path, bytes]]:
        for folder in self._folders:
            if folder.is_dir():
                hashes = _hashes(folder / HASHES)
                for path in sorted(f for f in folder.iterdir() if f.suffix.lower() in SUFFIXES):
                    yield path, _held_to(path, hashes)


def _hashes(file: Path) -> dict[str, str] | None:
    """Hash by name of file, None where the folder has no list."""
    if not file.is_file():
        return None
    try:
        written = file.read_text(encoding="utf-8").splitlines()
        lines = (line.split(maxsplit=1) for line in written if line.strip())
        return {name.lstrip("*"): found.lower() for found, name in lines}
    except (OSError, ValueError) as error:
        raise Refused("SIG-82", file=file.name) from error


def _held_to(path: Path, hashes: dict[str, str] | None) -> bytes:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Refused("SIG-20", file=path.name) from error
    found = hashlib.sha256(data).hexdigest()
    if hashes is not None and not hmac.compare_digest(hashes.get(path.name, ""), found):
        raise Refused("SIG-82", file=path.name)
    return data


def _read(path: Path, data: bytes) -> list[x509.Certificate]:
    try:
        parts = (
            [der for _, _, der in pem.unarmor(data, multiple=True)] if pem.detect(data) else [data]
        )
        certificates = [x509.Certificate.load(der, strict=True) for der in parts]
        for certificate in certificates:
            # asn1crypto parses late: comparing the names shows now whether this is a certificate.
            _names_read = certificate.self_issued
    except (ValueError, TypeError, LookupError, AttributeError) as error:
        raise Refused("SIG-20", file=path.name) from error
    return certificates
