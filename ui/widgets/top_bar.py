"""The bar at the top: office, counter, ticket, the two clocks, who is at work."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.tokens import Radius, Size
from ui.widgets.clock_badge import ClockBadge
from ui.widgets.icon_button import IconButton
from ui.widgets.operator_button import OperatorButton
from ui.widgets.paint import Painted, begin, box, line_of_text, text_width
from ui.widgets.two_lines import TwoLines


@dataclass(frozen=True)
class ClockValue:
    """What one clock shows; seconds, `norm` None where no clause sets one."""

    elapsed: int
    norm: int | None
    caption: str
    digits: str = ""


class TicketMark(Painted):
    """The ticket of the applicant at the counter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ticket")
        self._ticket = ""
        self._bare = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def set_ticket(self, ticket: str) -> None:
        """Show a ticket; empty hides the mark."""
        self._ticket = ticket
        self.setVisible(bool(ticket))
        self.setAccessibleName(f"{self.tr('Ticket')} {ticket}")
        self.show_anew(ticket, self._bare)

    def set_bare(self, bare: bool) -> None:
        """Show the number only, where there is little room."""
        self._bare = bare
        self.show_anew(self._ticket, bare)

    def sizeHint(self) -> QSize:
        """Icon, word, number."""
        number = text_width("section", self._ticket)
        if self._bare:
            return QSize(number + 4, 44)
        return QSize(14 + 20 + 6 + text_width("caption", self.tr("Ticket")) + 8 + number + 17, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw well, icon, word, number."""
        painter = begin(self)
        area = QRectF(self.rect())
        ink = theme.color("ink")
        if self._bare:
            line_of_text(painter, area, self._ticket, "section", ink)
        else:
            box(painter, area, Radius.control, theme.color("sunken"))
            paint_icon(painter, QRectF(14, 12, 20, 20), "ticket", theme.color("ink2"))
            word = self.tr("Ticket")
            wide = text_width("caption", word)
            line_of_text(painter, QRectF(40, 0, wide + 1, 44), word, "caption",
                         theme.color("ink2"))  # fmt: skip
            rest = QRectF(48 + wide, 0, area.width() - 48 - wide, 44)
            line_of_text(painter, rest, self._ticket, "section", ink)
        painter.end()


class TopBar(Painted):
    """Always the same height; what it leaves out depends on the width.

    Args:
        name: stable object name.
    """

    menu_chosen = Signal()
    summary_chosen = Signal()
    operator_action_chosen = Signal(str)

    def __init__(self, *, name: str = "top", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFixedHeight(Size.top)
        self.menu_button = IconButton("menu-2", name="top.menu")
        self.summary_button = IconButton("layout-sidebar-right", name="top.summary")
        self.office = TwoLines(name="office", icon="building-community")
        self.ticket = TicketMark()
        self.clocks = (ClockBadge(name="clock.reception"), ClockBadge(name="clock.process"))
        self.operator = OperatorButton()
        self._summary_wanted = False
        self._build()
        self.menu_button.clicked.connect(self.menu_chosen)
        self.summary_button.clicked.connect(self.summary_chosen)
        self.operator.action_chosen.connect(self.operator_action_chosen)
        self._retranslate()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 0, 0, 1)
        row.setSpacing(0)
        row.addWidget(self.menu_button)
        row.addWidget(self.office)
        row.addSpacing(26)
        row.addWidget(self.ticket)
        row.addStretch(1)
        for clock in self.clocks:
            clock.hide()
            row.addWidget(clock, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addSpacing(20)
        row.addWidget(self.summary_button)
        row.addWidget(self.operator)
        self.menu_button.hide()
        self.summary_button.hide()

    def set_clocks(self, reception: ClockValue | None, process: ClockValue | None) -> None:
        """Show the clocks; None hides one."""
        for badge, value in zip(self.clocks, (reception, process), strict=True):
            badge.setVisible(value is not None)
            if value is not None:
                badge.set_time(value.elapsed, value.norm, value.caption, value.digits)

    def set_summary_wanted(self, wanted: bool) -> None:
        """Whether the screen shown has a summary that may be in a drawer."""
        self._summary_wanted = wanted

    def adapt(self, window: int, *, with_menu: bool) -> None:
        """Leave out what the width has no room for.

        Args:
            window: logical width of the window.
            with_menu: whether the activities are behind the menu button.
        """
        narrow = window < Size.narrow_below
        self.setFixedHeight(Size.top_narrow if narrow else Size.top)
        self.menu_button.setVisible(with_menu)
        self.office.setVisible(not narrow and self.office.says_something)
        self.ticket.set_bare(narrow)
        for clock in self.clocks:
            clock.set_with_caption(not narrow)
        self.operator.set_short(window < 1150)
        self.summary_button.setVisible(self._summary_wanted and window < Size.wide_from)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(10 if with_menu else 28, 0, 0, 1)

    def _retranslate(self) -> None:
        self.menu_button.set_words(self.tr("Activities"))
        self.summary_button.set_words(self.tr("Summary of the case (F12)"))

    def changeEvent(self, event: QEvent) -> None:
        """Name everything again in the new language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and hairline."""
        painter = begin(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.color("line"))
        painter.end()
