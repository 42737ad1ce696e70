"""A feed that broke off with the program: how far it came, and the way on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from app.domain.feed import BrokenFeed
from ui.widgets.message_line import MessageLine
from ui.widgets.view import View


class ScanResume(View):
    """One line; hidden when all ended well.

    Signals:
        rest_wanted: scan on; carries the code of the row, empty for the tray.

    Args:
        name: stable object name.
    """

    rest_wanted = Signal(str)

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)
        self._feed: BrokenFeed | None = None
        self._line = MessageLine(name=f"{name}.line")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._line)
        self._line.action_chosen.connect(self._on_action)
        self.hide()

    def show_feed(self, feed: BrokenFeed | None) -> None:
        """Say how far a feed came; nothing when there is none."""
        self._feed = feed
        self.setVisible(feed is not None)
        if feed is not None:
            words = self.tr(
                "The scan was interrupted: %n page(s) are here. Put the rest in and scan on.",
                "",
                feed.pages,
            )
            self._line.show_message("warn", words, action=self.tr("Scan the rest"))

    def _on_action(self) -> None:
        if self._feed is not None:
            self.rest_wanted.emit(self._feed.document or "")

    def retranslate(self) -> None:
        """The same in another language."""
        self.show_feed(self._feed)
