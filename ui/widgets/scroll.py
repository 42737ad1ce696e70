"""The middle of a screen that scrolls when the window is low; the bars around it do not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from ui.widgets.field import Field
from ui.widgets.slim_bar import slim_bars

MARGIN = 24


class Scroll(QScrollArea):
    """Scrolls one widget vertically, and keeps the field that has the focus in sight.

    Args:
        content: what scrolls.
    """

    def __init__(self, content: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Qt's own is of a class that Python does not know: to ask for it would make all it knows.
        self.setViewport(QWidget())
        self.viewport().setAutoFillBackground(False)
        slim_bars(self)
        if content is not None:
            self.set_content(content)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def set_content(self, content: QWidget) -> None:
        """Scroll another widget; the one before is kept, not deleted."""
        before = self.takeWidget()
        if before is not None:
            before.hide()
        fills = content.autoFillBackground()
        self.setWidget(content)
        # setWidget turns it on, which would hide the ground below.
        content.setAutoFillBackground(fills)
        content.show()

    def keep_focus_in_sight(self) -> None:
        """Scroll to what has the focus; for when the content has found its height."""
        self._follow(None, QApplication.focusWidget())

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        content = self.widget()
        if now is not None and content is not None and content.isAncestorOf(now):
            around = now.parentWidget()
            # With the name above it and the sentence about a fault below it.
            whole = around if isinstance(around, Field) else now
            self.ensureWidgetVisible(whole, 0, MARGIN)
            # Nobody could scroll back: there is no bar for it.
            self.horizontalScrollBar().setValue(0)
