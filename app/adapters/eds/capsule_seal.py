"""The keys of capsules; plays `CapsuleSeal`."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.adapters.eds import cms_signature, envelope
from app.adapters.eds.certificate import describe
from app.adapters.eds.key_file import opening_key
from app.adapters.eds.raw_key import RawKey
from app.adapters.eds.untold import untold
from app.domain.errors import AppError, Refused, Unavailable
from app.domain.signature import CertificateInfo, Validity, check_term

NO_KEY = "CAP-01"
CANNOT_OPEN = "WSS-06"


class CapsuleKeys:
    """Signs with the key of the information system, which signs what goes over the line too.

    Args:
        now: the clock, aware.
        open_key: opens that key when it is first needed; None where the site has none.
        recipient: file of the certificate capsules are sealed for; None where none is named.
    """

    def __init__(
        self,
        now: Callable[[], datetime],
        open_key: Callable[[], RawKey] | None,
        recipient: Path | None,
    ) -> None:
        self._now = now
        self._open_key = open_key
        self._recipient = recipient
        self._key: RawKey | None = None

    @property
    def recipient(self) -> CertificateInfo:
        """Who may open what is sealed here.

        Raises:
            Refused: CAP-02 nobody is named, or the certificate cannot be read; CAP-03 it is not fit
                for encryption, or not in force.
        """
        if self._recipient is None:
            raise Refused(envelope.NO_RECIPIENT)
        found = envelope.recipient_of(self._recipient)
        if check_term(found, self._now()).validity is not Validity.VALID:
            raise Refused(envelope.UNFIT_RECIPIENT)
        return found

    @property
    def signer(self) -> CertificateInfo:
        """Whose key signs here.

        Raises:
            Refused: CAP-01 there is no key.
            Unavailable: WSS-06 it cannot be opened, SEC-03 its password is not kept.
        """
        return describe(self._opened().certificate)

    def seal(self, content: bytes) -> bytes:
        """Make contents readable by the recipient only; raises as `recipient`."""
        return envelope.seal(content, self.recipient)

    def sign(self, content: bytes) -> bytes:
        """A CMS with the content in it; raises as `signer`."""
        return cms_signature.sign(content, self._opened(), at=self._now())

    def open(self, sealed: bytes, key: Path, password: str) -> bytes:
        """Open what was sealed for the key of a file.

        Args:
            sealed: covered by a signature that holds.
            key: the .p12 file.
            password: as typed; kept nowhere.

        Raises:
            InputError: SIG-01, SIG-02, SIG-03, SIG-10 as for a key file.
            Refused: CAP-08 sealed for another key, CAP-09 no envelope, SIG-07 no RSA key.
        """
        return envelope.open_sealed(sealed, untold(password, lambda: opening_key(key, password)))

    def _opened(self) -> RawKey:
        if self._open_key is None:
            raise Refused(NO_KEY)
        if self._key is None:
            try:
                self._key = self._open_key()
            except Unavailable:
                raise
            except AppError as error:
                raise Unavailable(CANNOT_OPEN, reason=error.code) from error
        return self._key
