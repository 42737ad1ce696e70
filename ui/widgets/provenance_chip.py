"""The chip inside a field that says where its value comes from."""

from typing import Literal

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui.tokens import Tone
from ui.widgets.chip import Chip

Source = Literal["", "typed", "registry", "scan", "earlier", "later"]
LOOKS: dict[Source, tuple[str, Tone]] = {
    "": ("", "muted"),
    "typed": ("keyboard", "muted"),
    "registry": ("database", "accent"),
    "scan": ("scan", "muted"),
    "earlier": ("history", "muted"),
    "later": ("clock-pause", "unknown"),
}


class ProvenanceChip(Chip):
    """Registry in petrol with its name, others grey; typed is a keyboard only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._source: Source = ""
        self._registry = ""
        self.hide()

    @property
    def source(self) -> Source:
        """Where the value comes from."""
        return self._source

    def set_source(self, source: Source, registry: str = "", detail: str = "") -> None:
        """Say where the value comes from.

        Args:
            source: the kind; empty hides the chip.
            registry: the registry's short name, for "registry".
            detail: for the tooltip: source, hour, correlation id.
        """
        self._source, self._registry = source, registry
        self.setToolTip(detail)
        self._say()
        self.setVisible(bool(source))

    def words(self) -> str:
        """The source in words."""
        return {
            "": "",
            "typed": self.tr("Typed"),
            "registry": self._registry,
            "scan": self.tr("Scan"),
            "earlier": self.tr("Earlier case"),
            "later": self.tr("Checked later"),
        }[self._source]

    def _say(self) -> None:
        icon, tone = LOOKS[self._source]
        self.set_content("" if self._source == "typed" else self.words(), tone, icon)
        self.setAccessibleName(self.words())

    def changeEvent(self, event: QEvent) -> None:
        """Say it again in the new language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
