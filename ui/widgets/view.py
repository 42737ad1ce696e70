"""The base of every screen: all its words are set in one place, again on a switch of language."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.paint import lay_ground


class View(QWidget):
    """Override `retranslate` and call it once at the end of `__init__`.

    Args:
        name: stable object name.
        ground: "canvas", "surface", "sunken" or "none".
    """

    def __init__(self, *, name: str, ground: str = "canvas", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        lay_ground(self, ground)

    def retranslate(self) -> None:
        """Set every word shown, in the language of the program."""

    def changeEvent(self, event: QEvent) -> None:
        """Set the words again on a switch of language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
