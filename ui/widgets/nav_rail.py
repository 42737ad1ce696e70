"""The rail at the left: the activities of the person at work, and help."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.navigation import ACTIVITIES
from ui.tokens import Radius, Size
from ui.widgets.paint import CENTER, Painted, begin, box, focus_mark, line_of_text, refresh
from ui.widgets.paint import text_width as measured

LOGO_ROOM = 66
HELP_KEY = "F1"


class NavItem(QAbstractButton):
    """One activity: icon, name, and a count when something waits there."""

    def __init__(self, icon: str, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._icon = icon
        self._count = 0
        self._key = ""
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def set_words(self, text: str, key: str = "") -> None:
        """Name the activity and the key that opens it."""
        self.setText(text)
        self._key = key
        self._tell()

    def set_count(self, count: int) -> None:
        """Show how many wait there; 0 shows nothing."""
        self._count = count
        self._tell()

    def _tell(self) -> None:
        words = f"{self.text()}, {self._count}" if self._count else self.text()
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def nextCheckState(self) -> None:
        """Which is current is said by the frame, not by pressing."""

    def changeEvent(self, event: QEvent) -> None:
        """Draw again when language, type or colours change."""
        super().changeEvent(event)
        refresh(self, event)

    def sizeHint(self) -> QSize:
        """Icon over one line."""
        return QSize(Size.nav - 16, 60)

    def minimumSizeHint(self) -> QSize:
        """As low as icon and line can be."""
        return QSize(60, 47)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, name, count."""
        painter = begin(self)
        area, current = QRectF(self.rect()), self.isChecked()
        if current:
            box(painter, area, Radius.message, theme.color("nav_sel"))
        elif self.underMouse():
            box(painter, area, Radius.message, edge=theme.color("nav_sel"), width=1.5)
        ink = theme.color("nav_text" if current else "nav_ink")
        top = (area.height() - 44) / 2
        icon = QRectF(area.center().x() - 12, top, 24, 24)
        paint_icon(painter, icon, self._icon, ink)
        role = "micro_strong" if current else "micro"
        words = f"{self.text()}  {self._key}" if self._key else self.text()
        below = QRectF(1, icon.bottom() + 3, area.width() - 2, 18)
        line_of_text(painter, below, words, role, ink, CENTER)
        if self._count:
            self._paint_count(painter, icon)
        if self.hasFocus():
            focus_mark(painter, area, Radius.message)
        painter.end()

    def _paint_count(self, painter: QPainter, icon: QRectF) -> None:
        words = str(self._count) if self._count < 100 else "99+"
        wide = max(measured("micro_strong", words) + 10, 19)
        pill = QRectF(icon.right() - 5, icon.top() - 5, wide, 17)
        box(painter, pill.adjusted(-2, -2, 2, 2), 11, theme.color("nav"))
        box(painter, pill, 8.5, theme.color("nav_text"))
        line_of_text(painter, pill, words, "micro_strong", theme.NAV_DARK, CENTER)


class NavRail(Painted):
    """Activities from top to bottom, help at the bottom.

    Args:
        name: stable object name; items are `nav.<activity>` and `nav.help`.
    """

    chosen = Signal(str)
    help_chosen = Signal()

    def __init__(self, *, name: str = "nav", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFixedWidth(Size.nav)
        self._items: dict[str, NavItem] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, LOGO_ROOM + 6, 8, 9)
        rows.setSpacing(6)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        rows.addLayout(self._rows)
        rows.addStretch(1)
        self._help = NavItem("help-circle", name="nav.help")
        self._help.clicked.connect(self.help_chosen)
        rows.addWidget(self._help)
        self._retranslate()

    def names(self) -> dict[str, str]:
        """The activities' names in the language of the program."""
        return {
            "desk": self.tr("Today"),
            "reception": self.tr("Reception"),
            "results": self.tr("Results"),
            "outbox": self.tr("Outbox"),
            "courier": self.tr("Courier"),
            "review": self.tr("Review"),
            "queue": self.tr("Queue"),
            "archive": self.tr("Archive"),
            "verify": self.tr("Verify"),
            "registers": self.tr("Registers"),
            "day_close": self.tr("Close day"),
            "accounts": self.tr("Accounts"),
            "settings": self.tr("Settings"),
            "health": self.tr("Health"),
        }

    def set_activities(self, activities: Sequence[str], current: str) -> None:
        """Show activities.

        Args:
            activities: names of `navigation.ACTIVITIES`.
            current: the one where we are.
        """
        if list(activities) != list(self._items):
            for item in self._items.values():
                self._rows.removeWidget(item)
                item.hide()
                item.deleteLater()
            self._items = {}
            for activity in activities:
                self._add(activity)
            self._retranslate()
        for activity, item in self._items.items():
            item.setChecked(activity == current)

    def _add(self, activity: str) -> None:
        item = NavItem(ACTIVITIES[activity], name=f"nav.{activity}")
        item.clicked.connect(lambda _on=False: self.chosen.emit(activity))
        self._items[activity] = item
        self._rows.addWidget(item)

    def set_count(self, activity: str, count: int) -> None:
        """Show how many wait in an activity."""
        if activity in self._items:
            self._items[activity].set_count(count)

    def needed_height(self) -> int:
        """The least height all activities fit into."""
        each = 47 + 6
        return LOGO_ROOM + 15 + each * (len(self._items) + 1)

    def _retranslate(self) -> None:
        names = self.names()
        for activity, item in self._items.items():
            item.set_words(names[activity])
        self._help.set_words(self.tr("Help"), HELP_KEY)

    def changeEvent(self, event: QEvent) -> None:
        """Name everything again in the new language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the program's sign."""
        painter = begin(self)
        painter.fillRect(self.rect(), theme.color("nav"))
        sign = QRectF((self.width() - 30) / 2, 15, 30, 35)
        paint_icon(painter, sign, "tereze", theme.color("nav_text"))
        painter.end()
