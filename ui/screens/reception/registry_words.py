"""The short names of the state registers and where a value comes from, in words."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.domain.case import FieldValue, Source
from app.services.lookup import LookupResult


def registry_name(registry: str) -> str:
    """The short name of a register, as on chips and cards."""
    if registry == "enis":
        return QCoreApplication.translate("Registry", "ENIS")
    return QCoreApplication.translate("Registry", "GBD FL")


def provenance(held: FieldValue) -> str:
    """Source, hour and, for a register, the number of its answer: for a tooltip."""
    hour = f"{held.at:%d.%m.%Y %H:%M}" if held.at is not None else ""
    names = {
        Source.REGISTRY: registry_name("gbd_fl"),
        Source.TYPED: QCoreApplication.translate("Registry", "Typed"),
        Source.SCAN: QCoreApplication.translate("Registry", "Read from the scanned card"),
        Source.EARLIER_CASE: QCoreApplication.translate("Registry", "From the earlier case"),
    }
    note = "" if held.source is Source.TYPED else held.note
    parts = [names[held.source], hour, note]
    return " · ".join(part for part in parts if part)


def not_rechecked(kept: LookupResult | None) -> str:
    """That an answer is an earlier one, with its day and hour; empty where there is none."""
    if kept is None:
        return ""
    at = kept.evidence.answered_at
    day = QLocale().toString(QDate(at.year, at.month, at.day), QLocale.FormatType.ShortFormat)
    template = QCoreApplication.translate("Registry", "Answer of {day} {hour}, not re-checked.")
    return template.format(day=day, hour=f"{at:%H:%M}")


def seconds_in_words(seconds: float) -> str:
    """A short duration in the language of the program, such as 0.8."""
    return QLocale().toString(seconds, "f", 1)
