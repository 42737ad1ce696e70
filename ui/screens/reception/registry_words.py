"""The short names of the state registers and where a value comes from, in words."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.case import FieldValue, Source


def registry_name(registry: str) -> str:
    """The short name of a register, as on chips and cards."""
    if registry == "enis":
        return QCoreApplication.translate("Registry", "ENIS")
    return QCoreApplication.translate("Registry", "GBD FL")


def provenance(held: FieldValue) -> str:
    """Source, hour and, for a register, the number of its answer: for a tooltip."""
    hour = f"{held.at:%H:%M}" if held.at is not None else ""
    if held.source is Source.REGISTRY:
        parts = [registry_name("gbd_fl"), hour, held.note]
    else:
        parts = [QCoreApplication.translate("Registry", "Typed"), hour]
    return " · ".join(part for part in parts if part)


def seconds_in_words(seconds: float) -> str:
    """A short duration in the language of the program, such as 0.8."""
    return QLocale().toString(seconds, "f", 1)
