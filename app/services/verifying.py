"""Checking any signed file, for whoever is at work; nothing of it is kept."""

from pathlib import Path

from app.domain.account import Session
from app.domain.errors import Unavailable
from app.domain.verified_file import VerifiedFile, may_show_code, receipt_file
from app.ports import Clock, ReceiptOffices, ReceiptReader, SignatureVerifier

# Far above any paper; beyond it a file would only fill the memory.
LARGEST_FILE = 512 * 1024 * 1024


class Verifying:
    """Reads a file and tells whether its signatures hold now."""

    def __init__(
        self,
        verifier: SignatureVerifier,
        clock: Clock,
        offices: ReceiptOffices,
        reader: ReceiptReader,
    ) -> None:
        self._verifier = verifier
        self._clock = clock
        self._offices = offices
        self._reader = reader

    def check(self, _session: Session, path: Path, content: Path | None = None) -> VerifiedFile:
        """Check every signature of a file; slow, so never on the GUI thread.

        Args:
            _session: whoever is logged in may check.
            path: PDF, CMS, XML or SOAP; an unsigned PDF or a picture may show the code of a receipt.
            content: what was signed, when the signature lies apart.

        Raises:
            Unavailable: FIL-02, a file cannot be read.
        """
        signed = file_bytes(content) if content else None
        data, now = file_bytes(path), self._clock.now()
        found = self._verifier.verify_file(data, now, signed)
        if may_show_code(found):
            text = self._reader.read(data)
            return receipt_file(self._offices.check(text), now) if text else found
        return found

    def check_code(self, _session: Session, text: str) -> VerifiedFile:
        """Check what a barcode gun read from a receipt; needs no network.

        Args:
            _session: whoever is logged in may check.
            text: what the code says.
        """
        return receipt_file(self._offices.check(text), self._clock.now())


def file_bytes(path: Path) -> bytes:
    """A file somebody wants checked.

    Args:
        path: of any kind.

    Raises:
        Unavailable: FIL-02, it cannot be read, or is far too large.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise Unavailable("FIL-02", file=path.name)
        return path.read_bytes()
    except OSError as error:
        raise Unavailable("FIL-02", file=path.name) from error
