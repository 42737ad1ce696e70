"""What each printed paper says: plain values, already worded in the language of the paper.

Names, addresses, categories and names of documents come as they must stand on paper; dates, numbers
and the statutory words are worded by the form. Datetimes are aware and are printed in their own
zone, so whoever builds a paper turns them to the office's zone first.
"""

from app.domain.papers.counter import (
    AcceptanceReceiptPaper,
    ApplicationFormPaper,
    CoverSheetsPaper,
    DataUnavailablePaper,
    ReadBackPaper,
    RefusalReceiptPaper,
)
from app.domain.papers.letters import (
    Letter,
    NotificationPaper,
    ReasonedRefusalPaper,
)
from app.domain.papers.paper import (
    Paper,
    Receipt,
)
from app.domain.papers.registers import (
    CourierRegisterPaper,
    DailyRegisterPaper,
    EnvelopeLabelsPaper,
)

__all__ = [
    "AcceptanceReceiptPaper",
    "ApplicationFormPaper",
    "CourierRegisterPaper",
    "CoverSheetsPaper",
    "DailyRegisterPaper",
    "DataUnavailablePaper",
    "EnvelopeLabelsPaper",
    "Letter",
    "NotificationPaper",
    "Paper",
    "ReadBackPaper",
    "ReasonedRefusalPaper",
    "Receipt",
    "RefusalReceiptPaper",
]
