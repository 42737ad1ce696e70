"""The one window: a page fills it, the login or the frame around the screens."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from ui.keys.pressing import press_by_enter

FIRST_SIZE = (1366, 768)
LEAST_SIZE = (683, 384)


class MainWindow(QMainWindow):
    """Holds pages and shows one of them; it knows none, so that the login need not wait for the rest."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle("Tereze")
        self.resize(*FIRST_SIZE)
        self.setMinimumSize(*LEAST_SIZE)
        self._pages = QStackedWidget()
        self.setCentralWidget(self._pages)

    def fill_small_screen(self) -> None:
        """Take the whole screen where the usual size with a title bar above would not fit."""
        room = self.screen().availableGeometry()
        if room.width() < FIRST_SIZE[0] or room.height() <= FIRST_SIZE[1]:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def add_page(self, page: QWidget) -> None:
        """Take a page in without showing it."""
        self._pages.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Show a page; the one before is kept.

        Args:
            page: the login, the frame, or what is asked for before there is one.
        """
        if self._pages.indexOf(page) < 0:
            self.add_page(page)
        self._pages.setCurrentWidget(page)

    def discard(self, page: QWidget) -> None:
        """Take a page out and delete it."""
        self._pages.removeWidget(page)
        page.deleteLater()

    @property
    def page_shown(self) -> QWidget | None:
        """The page shown now."""
        return self._pages.currentWidget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, where nobody on the page wanted it."""
        page = self.page_shown
        if page is None or not press_by_enter(event, page):
            super().keyPressEvent(event)
