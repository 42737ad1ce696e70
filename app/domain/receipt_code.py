"""The code on a receipt: number, day, digest of what it says, signed by the key of its workplace.

Its text is for the alphanumeric mode of QR and for keyboards: capitals, digits, `* / -`. Nothing in
it names a person; the digest binds what the paper says (docs/e-documents.md).
"""

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import InputError
from app.domain.scanned_code import spellings
from app.domain.signature import Validity

MARK = "TRZR1"
KEY_LENGTH = 8
_SHAPE = re.compile(
    r"TRZR1\*(?P<form>R[12])\*(?P<number>[0-9][0-9/-]*)\*(?P<at>[0-9]{8}(?:[0-9]{4})?)"
    r"\*(?P<documents>[0-9]{1,3})\*(?P<key>[A-Z2-7]{8})\*(?P<digest>[A-Z2-7]{52})"
    r"\*(?P<signature>[A-Z2-7]{103})"
)


class ReceiptForm(StrEnum):
    """Which receipt it is, as the codes of papers name it."""

    ACCEPTANCE = "R1"
    REFUSAL = "R2"


@dataclass(frozen=True, slots=True)
class ReceiptCode:
    """What stands in the code.

    Args:
        form: acceptance or refusal.
        number: of the case.
        at: accepted at, "YYYYMMDDhhmm" in the office's time; of a refusal "YYYYMMDD".
        documents: how many were taken, or are missing.
        key: the first letters of the fingerprint of the key.
        digest: SHA-256 over what the receipt says, base32.
        signature: Ed25519 (RFC 8032) over `signed`, base32; empty before it is signed.
    """

    form: ReceiptForm
    number: str
    at: str
    documents: int
    key: str
    digest: str
    signature: str = ""

    @property
    def signed(self) -> bytes:
        """The bytes the signature is made over: the text up to the signature."""
        parts = (MARK, self.form, self.number, self.at, str(self.documents), self.key, self.digest)
        return "*".join(parts).encode("ascii")

    @property
    def text(self) -> str:
        """What the QR says."""
        return f"{self.signed.decode('ascii')}*{self.signature}"

    @property
    def signature_bytes(self) -> bytes:
        """The 64 bytes of the signature."""
        return unpacked(self.signature)


@dataclass(frozen=True, slots=True)
class CheckedReceipt:
    """What can be said of a code.

    Args:
        validity: VALID, INVALID (changed), CANNOT_TELL (unknown office, or not readable).
        code: stable code of the reason, empty when valid.
        receipt: what stands in it; None when it could not be read.
        office: whose key it is, as its file is called; empty for this workplace's own.
    """

    validity: Validity
    code: str = ""
    receipt: ReceiptCode | None = None
    office: str = ""


def is_receipt_code(text: str) -> bool:
    """Whether a text is meant to be the code of a receipt.

    Args:
        text: as a gun or a camera wrote it.
    """
    return any(one.strip().upper().startswith(f"{MARK}*") for one in spellings(text))


def read_receipt_code(text: str) -> ReceiptCode:
    """Read the text of a code.

    Args:
        text: as a gun or a camera wrote it; a gun may write in another keyboard layout.

    Raises:
        InputError: RCP-01 it is no such code, or damaged.
    """
    for spelled in spellings(text):
        found = _SHAPE.fullmatch(spelled.strip().upper())
        if found is not None and _is_canonical(found["digest"], found["signature"]):
            return ReceiptCode(
                ReceiptForm(found["form"]),
                found["number"],
                found["at"],
                int(found["documents"]),
                found["key"],
                found["digest"],
                found["signature"],
            )
    raise InputError("RCP-01", "qr")


def digest_of(values: Mapping[str, object]) -> str:
    """SHA-256 over the values of a receipt, base32.

    Args:
        values: texts, numbers and lists of them by name.

    Returns:
        The digest of their JSON in UTF-8: names in order, no spaces, letters as they are.
    """
    text = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return packed(hashlib.sha256(text.encode()).digest())


def fingerprint(public_key: bytes) -> str:
    """How a code names its key.

    Args:
        public_key: the 32 bytes.
    """
    return packed(hashlib.sha256(public_key).digest())[:KEY_LENGTH]


def packed(data: bytes) -> str:
    """Base32 (RFC 4648) without the filling at its end."""
    return base64.b32encode(data).decode("ascii").rstrip("=")


def unpacked(text: str) -> bytes:
    """Back from base32.

    Raises:
        InputError: RCP-01 it is none.
    """
    try:
        return base64.b32decode(text + "=" * (-len(text) % 8))
    except binascii.Error as error:
        raise InputError("RCP-01", "qr") from error


def _is_canonical(*texts: str) -> bool:
    """The idle bits of the last letter are zero, so that no two texts mean the same."""
    return all(packed(unpacked(text)) == text for text in texts)
