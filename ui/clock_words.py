"""How far the clock is off, in a few letters for the bar and the sign step."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.clock_offset import ClockOffset


def offset_words(offset: ClockOffset | None) -> str:
    """Such as "±0,2 s" when the clock agrees within that, "+4,0 s" when it is ahead; empty when not known.

    Args:
        offset: against the last time stamp.
    """
    if offset is None:
        return ""
    seconds = (offset.by if offset.is_off else offset.within).total_seconds()
    sign = ("+" if seconds > 0 else "−") if offset.is_off else "±"
    shown = QLocale().toString(max(abs(seconds), 0.1), "f", 1)
    return QCoreApplication.translate("Frame", "{seconds} s").format(seconds=f"{sign}{shown}")
