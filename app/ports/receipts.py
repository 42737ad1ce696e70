"""The signed code on receipts: who signs it, who knows the others, who reads it from a picture."""

from typing import Protocol

from app.domain.receipt_code import CheckedReceipt


class ReceiptSeal(Protocol):
    """The key of this workplace, made once."""

    @property
    def key(self) -> str:
        """Its fingerprint; raises Unavailable RCP-10, RCP-11 when there is no key to sign with."""

    def sign(self, data: bytes) -> bytes:
        """An Ed25519 signature; raises Unavailable as `key` does."""


class ReceiptOffices(Protocol):
    """Whose receipts can be checked here."""

    def check(self, text: str) -> CheckedReceipt:
        """Tell whether a code is genuine; needs no network."""


class ReceiptReader(Protocol):
    """Finds the code of a receipt in what a scanner or a phone made of it."""

    def read(self, data: bytes) -> str:
        """The text of the first code of a receipt in a PDF or a picture; empty when there is none."""
