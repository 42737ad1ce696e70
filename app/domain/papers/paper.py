"""What all papers share, and what all receipts."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from app.domain.paper_parts import PaperLanguage, PrintMark
from app.domain.paper_rules import require_number
from app.domain.receipt_code import ReceiptCode


@dataclass(frozen=True, kw_only=True)
class Paper:
    """What all papers share.

    Attributes:
        number: of the case or register; digits, "-" and "/" only (it is coded in the QR).
        words: sentences of the service that stand in place of the form's own, by key.
    """

    number: str
    language: PaperLanguage
    mark: PrintMark
    words: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        require_number("number", self.number)

    def with_copy(self, copy: int) -> Self:
        """The same paper as another copy."""
        return replace(self, mark=replace(self.mark, copy=copy))


@dataclass(frozen=True, kw_only=True)
class Receipt(Paper, ABC):
    """A receipt that carries the signed code of its workplace.

    Attributes:
        code: text of the code; empty where the workplace has no key.
    """

    code: str = ""

    @abstractmethod
    def unsigned_code(self, key: str) -> ReceiptCode:
        """What its code says before it is signed.

        Args:
            key: fingerprint of the key that will sign.
        """
