"""The key that signs the codes of receipts, and the public keys of those whose codes are believed.

The private half lives in the keyring; the public half lies beside the settings, where it is taken
from for other sites. A key that the keyring does not give back is never replaced behind anybody's
back: receipts already handed out would lose their proof.
"""

import base64
from pathlib import Path
from threading import Lock

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_public_key,
)

from app.adapters.whole_file import write_whole
from app.domain.errors import InputError, Unavailable
from app.domain.receipt_code import CheckedReceipt, fingerprint, read_receipt_code
from app.domain.signature import Validity
from app.ports import Secrets

NAME = "receipt-key"
OWN_FILE = "receipt-key.pub"
OFFICES = "offices"
SUFFIX = ".pub"

NO_KEYRING, LOST, UNKNOWN, CHANGED = "RCP-10", "RCP-11", "RCP-02", "RCP-03"


class OfficeSeal:
    """Plays the role `ReceiptSeal`; usable from any thread.

    Args:
        secrets: where the private key is kept.
        own: file of the public key.
    """

    def __init__(self, secrets: Secrets, own: Path) -> None:
        self._secrets = secrets
        self._own = own
        self._lock = Lock()
        self._opened: Ed25519PrivateKey | None = None

    @property
    def key(self) -> str:
        """The fingerprint.

        Raises:
            Unavailable: RCP-10 no keyring keeps a key, RCP-11 the kept one does not come back.
        """
        return fingerprint(self._private().public_key().public_bytes_raw())

    @property
    def public_key(self) -> bytes:
        """What other sites need to check our receipts, PEM (RFC 8410).

        Raises:
            Unavailable: as `key`.
        """
        return pem_of(self._private().public_key())

    def sign(self, data: bytes) -> bytes:
        """An Ed25519 signature (RFC 8032).

        Args:
            data: what is signed.

        Raises:
            Unavailable: as `key`.
        """
        return self._private().sign(data)

    def _private(self) -> Ed25519PrivateKey:
        with self._lock:
            if self._opened is None:
                self._opened = self._kept() or self._made()
            return self._opened

    def _kept(self) -> Ed25519PrivateKey | None:
        if not self._secrets.kept:
            raise Unavailable(NO_KEYRING)
        text = self._secrets.get(NAME)
        if text is None:
            if self._own.exists():
                raise Unavailable(LOST, file=self._own.name)
            return None
        try:
            key = Ed25519PrivateKey.from_private_bytes(base64.b64decode(text, validate=True))
        except ValueError as error:
            raise Unavailable(LOST, file=self._own.name) from error
        self._publish(key)
        return key

    def _made(self) -> Ed25519PrivateKey:
        key = Ed25519PrivateKey.generate()
        try:
            self._secrets.put(NAME, base64.b64encode(key.private_bytes_raw()).decode("ascii"))
        except Unavailable as error:
            raise Unavailable(NO_KEYRING) from error
        self._publish(key)
        return key

    def _publish(self, key: Ed25519PrivateKey) -> None:
        if self._own.exists():
            return
        try:
            write_whole(self._own, pem_of(key.public_key()))
        except OSError as error:
            raise Unavailable("FIL-01", file=self._own.name) from error


class TrainingSeal(OfficeSeal):
    """The seal of training: everybody's key, believed by nobody but training itself.

    Args:
        own: file of the public key.
    """

    def __init__(self, own: Path) -> None:
        self._own = own
        self._lock = Lock()
        self._opened = Ed25519PrivateKey.from_private_bytes(b"Tereze training, no real receipt")
        self._publish(self._opened)


class KnownOffices:
    """Plays the role `ReceiptOffices`.

    Args:
        own: file of this workplace's public key; it need not exist.
        folder: others' public keys, `NAME.pub` each; it need not exist.
    """

    def __init__(self, own: Path | None, folder: Path) -> None:
        self._own = own
        self._folder = folder

    def check(self, text: str) -> CheckedReceipt:
        """Tell whether a code was made by a known key and not changed since.

        Args:
            text: what the code says.
        """
        try:
            receipt = read_receipt_code(text)
        except InputError as error:
            return CheckedReceipt(Validity.CANNOT_TELL, error.code)
        named = [(name, key) for name, key in self._keys() if _print(key) == receipt.key]
        if not named:
            return CheckedReceipt(Validity.CANNOT_TELL, UNKNOWN, receipt)
        for name, key in named:
            try:
                key.verify(receipt.signature_bytes, receipt.signed)
            except InvalidSignature:
                continue
            return CheckedReceipt(Validity.VALID, "", receipt, name)
        return CheckedReceipt(Validity.INVALID, CHANGED, receipt)

    def _keys(self) -> list[tuple[str, Ed25519PublicKey]]:
        """Read anew each time: an administrator may have laid a file there."""
        own = [("", self._own)] if self._own is not None else []
        others = sorted(self._folder.glob(f"*{SUFFIX}")) if self._folder.is_dir() else []
        found = ((name, _read(path)) for name, path in (*own, *((p.stem, p) for p in others)))
        return [(name, key) for name, key in found if key is not None]


def pem_of(key: Ed25519PublicKey) -> bytes:
    """A public key as a file.

    Args:
        key: the public half.
    """
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def _print(key: Ed25519PublicKey) -> str:
    return fingerprint(key.public_bytes_raw())


def _read(path: Path) -> Ed25519PublicKey | None:
    """None for what is no such key: one bad file must not take away the others."""
    try:
        key = load_pem_public_key(path.read_bytes())
    except (OSError, ValueError, UnsupportedAlgorithm):
        return None
    return key if isinstance(key, Ed25519PublicKey) else None
