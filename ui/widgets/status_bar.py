"""The bar at the bottom: what works, how many wait to be sent, the clock."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.tokens import Size, State
from ui.widgets.paint import Painted, begin, line_of_text, text_width
from ui.widgets.state_dot import StateDot

WORST_FIRST: tuple[State, ...] = ("fails", "unknown", "busy", "idle", "works")
CONNECTIONS = ("gbd_fl", "enis", "gateway", "key", "scanner", "printer")


class BarClock(Painted):
    """The hour and how far the clock of this computer is off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status.clock")
        self._hour, self._offset = "", ""
        self._with_offset = True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_time(self, hour: str, offset: str) -> None:
        """Show an hour and an offset."""
        before = self.sizeHint()
        self._hour, self._offset = hour, offset
        self.setAccessibleName(f"{hour} {offset}")
        if self.sizeHint() != before:
            self.updateGeometry()
        self.update()

    def set_with_offset(self, shown: bool) -> None:
        """Show or leave out the offset."""
        self._with_offset = shown
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Divider, hour, offset; measured by zeros, so that nothing moves."""
        wide = 15 + text_width("caption", "00:00:00") + 6
        if self._with_offset and self._offset:
            wide += text_width("micro", self._offset) + 4
        return QSize(wide + 24, Size.status)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw divider, hour, offset."""
        painter = begin(self)
        high = self.height()
        painter.fillRect(QRectF(0, 1, 1, high), theme.color("line"))
        wide = text_width("caption", "00:00:00") + 1
        line_of_text(painter, QRectF(15, 0, wide, high), self._hour, "caption", theme.color("ink"))
        if self._with_offset:
            rest = QRectF(15 + wide + 5, 0, self.width() - wide - 20, high)
            line_of_text(painter, rest, self._offset, "micro", theme.color("ink3"))
        painter.end()


class WaitingCount(Painted):
    """How many messages wait to be sent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status.outbox")
        self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_count(self, count: int) -> None:
        """Show a number."""
        self._count = count
        self.setAccessibleName(self.words())
        self.show_anew(count)

    @property
    def count(self) -> int:
        """The number shown."""
        return self._count

    def words(self) -> str:
        """The number in words."""
        return self.tr("Waiting to be sent: {count}").format(count=self._count)

    def sizeHint(self) -> QSize:
        """Icon and words."""
        return QSize(22 + text_width("caption", self.words()) + 20, Size.status)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon and words."""
        painter = begin(self)
        high = self.height()
        side = Size.status_icon
        paint_icon(painter, QRectF(0, (high - side) / 2, side, side), "send", theme.color("ink2"))
        room = QRectF(20, 0, self.width() - 20, high)
        line_of_text(painter, room, self.words(), "caption", theme.color("ink2"))
        painter.end()


class StatusBar(Painted):
    """Six dots that fold into one where there is no room.

    Args:
        name: stable object name; dots are `state.<which>`.
    """

    def __init__(self, *, name: str = "status", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFixedHeight(Size.status)
        self._hours: dict[str, str] = {}
        self._with_hours, self._folded = True, False
        self.dots = {which: StateDot(name=f"state.{which}") for which in CONNECTIONS}
        self.worst = StateDot(name="state.worst")
        self.waiting = WaitingCount()
        self.clock = BarClock()
        row = QHBoxLayout(self)
        row.setContentsMargins(27, 1, 0, 0)
        row.setSpacing(18)
        for dot in (*self.dots.values(), self.worst):
            row.addWidget(dot)
        row.addStretch(1)
        row.addWidget(self.waiting)
        row.addWidget(self.clock)
        self.worst.hide()
        self._retranslate()

    def names(self) -> dict[str, str]:
        """The connections' names in the language of the program."""
        return {
            "gbd_fl": self.tr("GBD FL"),
            "enis": self.tr("ENIS"),
            "gateway": self.tr("Gateway"),
            "key": self.tr("Signing key"),
            "scanner": self.tr("Scanner"),
            "printer": self.tr("Printer"),
        }

    def set_state(self, which: str, state: State, hour: str = "") -> None:
        """Show a state with the hour of the last answer."""
        self._hours[which] = hour
        self.dots[which].set_state(state, hour if self._with_hours else "")
        self._tell_worst()

    def adapt(self, window: int) -> None:
        """Leave out what the width has no room for."""
        with_hours, folded = window >= Size.wide_from, window < Size.narrow_below
        if (with_hours, folded) == (self._with_hours, self._folded):
            return
        self._with_hours, self._folded = with_hours, folded
        self.clock.set_with_offset(with_hours)
        self.setFixedHeight(Size.status_narrow if folded else Size.status)
        self._arrange()

    def _arrange(self) -> None:
        for which, dot in self.dots.items():
            dot.set_state(dot.state, self._hours.get(which, "") if self._with_hours else "")
            dot.setVisible(not self._folded)
        self.worst.setVisible(self._folded)
        self._tell_worst()

    def _tell_worst(self) -> None:
        names = self.names()
        ranked = sorted(CONNECTIONS, key=lambda which: WORST_FIRST.index(self.dots[which].state))
        first = self.dots[ranked[0]]
        if first.state == "works":
            words = self.tr("%n connection(s) work", "", len(ranked))
        else:
            words = f"{names[ranked[0]]}: {first.state_word()}"
        self.worst.set_label(words)
        self.worst.set_state(first.state)

    def _retranslate(self) -> None:
        for which, name in self.names().items():
            self.dots[which].set_label(name)
        self.waiting.set_count(self.waiting.count)
        self._tell_worst()

    def changeEvent(self, event: QEvent) -> None:
        """Name everything again in the new language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and hairline."""
        painter = begin(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), theme.color("line"))
        painter.end()
