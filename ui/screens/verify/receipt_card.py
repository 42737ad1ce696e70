"""The code of a receipt in words: what it says, to be held against the paper."""

from PySide6.QtCore import QCoreApplication

from app.domain.receipt_code import CheckedReceipt, ReceiptCode, ReceiptForm
from app.domain.signature import Validity
from ui.widgets.card import Card
from ui.widgets.text import Text

translate = QCoreApplication.translate


class ReceiptCard(Card):
    """Number, day, documents and office, as they stand in the code.

    Args:
        found: the answer.
        receipt: what stands in the code.
    """

    def __init__(self, found: CheckedReceipt, receipt: ReceiptCode) -> None:
        super().__init__(_title(receipt), name="verify.receipt")
        for line in _lines(found, receipt):
            self.add(Text(line, "body", "ink", wrap=True))
        if found.validity is Validity.VALID:
            compare = translate("Verify", "Compare with the paper: all this must stand there too.")
            self.add(Text(compare, "caption", "ink2", wrap=True))


def receipt_words(found: CheckedReceipt) -> str:
    """The answer in one sentence.

    Args:
        found: the answer.
    """
    return {
        Validity.VALID: translate("Verify", "The receipt is genuine."),
        Validity.INVALID: translate("Verify", "The receipt is not genuine."),
        Validity.CANNOT_TELL: translate(
            "Verify", "It cannot be told whether the receipt is genuine."
        ),
    }[found.validity]


def _title(receipt: ReceiptCode) -> str:
    words = {
        ReceiptForm.ACCEPTANCE: translate("Verify", "Receipt of acceptance № {number}"),
        ReceiptForm.REFUSAL: translate("Verify", "Receipt of refusal № {number}"),
    }[receipt.form]
    return words.format(number=receipt.number)


def _lines(found: CheckedReceipt, receipt: ReceiptCode) -> list[str]:
    if receipt.form is ReceiptForm.ACCEPTANCE:
        day = translate("Verify", "Accepted {when}").format(when=_when(receipt.at))
        count = translate("Verify", "Documents taken: {count}").format(count=receipt.documents)
    else:
        day = translate("Verify", "Refused {when}").format(when=_when(receipt.at))
        count = translate("Verify", "Documents missing: {count}").format(count=receipt.documents)
    if found.validity is not Validity.VALID:
        return [day, count]
    own = translate("Verify", "this workplace")
    office = translate("Verify", "Office: {name}").format(name=found.office or own)
    return [day, count, office]


def _when(at: str) -> str:
    """As the receipt writes it."""
    day, time = f"{at[6:8]}.{at[4:6]}.{at[:4]}", at[8:]
    return f"{day}, {time[:2]}:{time[2:]}" if time else day
