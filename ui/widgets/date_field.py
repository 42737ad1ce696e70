"""A date typed as dd.mm.yyyy."""

from datetime import date, datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.text_field import TextField

SHOWN = "%d.%m.%Y"
LENGTH = 10
DOT_AFTER = (2, 5)


class DateField(TextField):
    """A date; the dots are put in while typing, an impossible date is a fault.

    Args:
        label: the field's name.
        name: stable object name.
        note: a short remark after the label.
        tall: 52 high, to stand beside an IIN.
    """

    date_changed = Signal(object)

    def __init__(
        self,
        label: str = "",
        *,
        name: str,
        note: str = "",
        tall: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, name=name, note=note, tall=tall, parent=parent)
        self._before = ""
        self.line.setPlaceholderText(self._pattern())
        self.line.textEdited.connect(self._on_typed)
        self.line.left.connect(self._judge_whole)

    def _pattern(self) -> str:
        return self.tr("dd.mm.yyyy")

    def value(self) -> date | None:
        """The date, or None while there is none."""
        try:
            parsed = datetime.strptime(self.text(), SHOWN)  # noqa: DTZ007 - a day has no zone
        except ValueError:
            return None
        # Digits of other scripts are not turned into ours without a word.
        return parsed.date() if self.text().isascii() else None

    def set_value(self, day: date | None) -> None:
        """Put a date in.

        Args:
            day: the date; None empties the field.
        """
        self.set_text(f"{day:%d.%m}.{day.year:04}" if day is not None else "")
        self._before = self.text()
        self.set_fault(None)

    def changeEvent(self, event: QEvent) -> None:
        """Show the pattern in the new language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.line.setPlaceholderText(self._pattern())

    def _on_typed(self, text: str) -> None:
        whole = self._with_dots(text)
        if whole != text:
            self.line.setText(whole)
        self._before = whole
        if len(whole) >= LENGTH:
            self._judge()
        else:
            self.set_fault(None)
        self.date_changed.emit(self.value())

    def _with_dots(self, text: str) -> str:
        """Put the dots in while the text grows at its end; a dot typed after one is not doubled."""
        if self._before.endswith(".") and text == f"{self._before}.":
            return self._before
        grew = len(text) == len(self._before) + 1 and text.startswith(self._before)
        return text + "." if grew and len(text) in DOT_AFTER and text[-1].isdigit() else text

    def _judge(self) -> None:
        wrong = bool(self.text()) and self.value() is None
        words = self.tr("There is no such date; write it as 15.02.1990")
        self.set_fault(words if wrong else None)

    def _judge_whole(self) -> None:
        """What others found wrong with a good date when it was left stays."""
        if self.value() is None:
            self._judge()
