"""The frame around every screen; it places screens and nothing else."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.icons import icon
from ui.keys.dead_keys import why_nothing
from ui.keys.pressing import press_by_enter
from ui.main_window import MainWindow
from ui.navigation import ACTIVITIES
from ui.tokens import Size, State
from ui.widgets.band import Band, BandKind
from ui.widgets.key_answer import KeyAnswer
from ui.widgets.nav_rail import NavRail
from ui.widgets.status_bar import StatusBar
from ui.widgets.top_bar import ClockValue, TopBar


class Frame(QWidget):
    """Rail, top, band, screen, status; adapts to its width.

    Args:
        window: becomes a page of it.
    """

    activity_chosen = Signal(str)
    operator_action_chosen = Signal(str)
    band_action_chosen = Signal()
    summary_chosen = Signal()
    palette_chosen = Signal()
    new_reception_chosen = Signal()
    search_chosen = Signal()
    help_chosen = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.setObjectName("frame")
        self._window = window
        self.nav = NavRail()
        self.top = TopBar()
        self.band = Band()
        self.status = StatusBar()
        self._screens = QStackedWidget()
        self._activities: tuple[str, ...] = ()
        self._current = ""
        self._build()
        self._answer = KeyAnswer(self)
        self._connect()
        window.add_page(self)

    def _build(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.band)
        column.addWidget(self._screens, 1)
        column.addWidget(self.status)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.nav)
        row.addLayout(column, 1)

    def _connect(self) -> None:
        self.nav.chosen.connect(self.activity_chosen)
        self.nav.help_chosen.connect(self.help_chosen)
        self.top.menu_chosen.connect(self._open_menu)
        self.top.summary_chosen.connect(self.summary_chosen)
        self.top.operator_action_chosen.connect(self._on_operator_action)
        self.band.action_chosen.connect(self.band_action_chosen)
        # They are silent while the frame is not seen.
        QShortcut(QKeySequence("F1"), self).activated.connect(self.help_chosen)
        QShortcut(QKeySequence("Ctrl+K"), self).activated.connect(self.palette_chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nobody inside wanted: Enter, and what is to be had from every screen."""
        screen = self._screens.currentWidget()
        if screen is not None and press_by_enter(event, screen):
            return
        at_counter = self.offers("reception")
        if event.key() == Qt.Key.Key_F2 and at_counter:
            self.new_reception_chosen.emit()
        elif event.key() == Qt.Key.Key_F3 and at_counter:
            self.search_chosen.emit()
        elif screen is not None and (words := why_nothing(event, screen)):
            self.answer_key(words)
        else:
            super().keyPressEvent(event)

    def answer_key(self, words: str) -> None:
        """Say for a while why a key did nothing."""
        self._answer.say(words)

    def _on_operator_action(self, action: str) -> None:
        # A menu may still be open over the lock.
        if self.isVisible():
            self.operator_action_chosen.emit(action)

    def offers(self, activity: str) -> bool:
        """Whether the person at work may go to an activity."""
        return activity in self._activities

    def show_screen(self, screen: QWidget, *, with_summary: bool = False) -> None:
        """Show a screen inside the frame; the one before is kept.

        Args:
            screen: what to show.
            with_summary: whether it has a summary that becomes a drawer (`summary_chosen`).
        """
        self._answer.clear()
        self.top.set_summary_wanted(with_summary)
        if self._screens.indexOf(screen) < 0:
            self.add_screen(screen)
        self._screens.setCurrentWidget(screen)
        self._adapt()
        self._window.show_page(self)

    def add_screen(self, screen: QWidget) -> None:
        """Take a screen in without showing it, so that it can be built up in its place."""
        self._screens.addWidget(screen)

    def discard(self, screen: QWidget) -> None:
        """Take a screen out and delete it."""
        self._screens.removeWidget(screen)
        screen.deleteLater()

    @property
    def screen_shown(self) -> QWidget | None:
        """The screen shown now."""
        return self._screens.currentWidget()

    def set_navigation(self, activities: Sequence[str], current: str) -> None:
        """Show the activities a person may see.

        Args:
            activities: names of `navigation.ACTIVITIES`.
            current: where we are.
        """
        self._activities, self._current = tuple(activities), current
        self.nav.set_activities(activities, current)
        self._adapt()

    def set_badge(self, activity: str, count: int) -> None:
        """Show how many wait in an activity; 0 shows nothing."""
        self.nav.set_count(activity, count)

    def set_office(self, office: str, counter: str) -> None:
        """Name the office and the counter with its district."""
        self.top.office.set_lines(office, counter)
        self._adapt()

    def set_operator(self, person: str, role: str) -> None:
        """Name the person at work and the role in words."""
        self.top.operator.set_person(person, role)

    def set_ticket(self, ticket: str) -> None:
        """Show the applicant's ticket; empty for none."""
        self.top.ticket.set_ticket(ticket)

    def set_clocks(self, reception: ClockValue | None, process: ClockValue | None) -> None:
        """Show the clock of the reception and of the process; None hides one."""
        self.top.set_clocks(reception, process)

    def set_state(self, which: str, state: State, hour: str = "") -> None:
        """Show the state of a connection.

        Args:
            which: "gbd_fl", "enis", "gateway", "key", "scanner" or "printer".
            state: works, fails, unknown, busy, idle.
            hour: hour of the last answer.
        """
        self.status.set_state(which, state, hour)

    def set_outbox_count(self, count: int) -> None:
        """Show how many messages wait to be sent, below and in the rail."""
        self.status.waiting.set_count(count)
        self.nav.set_count("outbox", count)

    def set_clock(self, hour: str, offset: str = "") -> None:
        """Show the hour and how far this computer's clock is off."""
        self.status.clock.set_time(hour, offset)

    def set_band(self, kind: BandKind, strong: str = "", words: str = "", action: str = "") -> None:
        """Show or hide the band under the top.

        Args:
            kind: "training", "offline", "unset" or "" for none.
            strong: what it is.
            words: what still works.
            action: words of its action; `band_action_chosen` follows.
        """
        self.band.say(kind, strong, words, action)
        self._adapt()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Adapt to the width."""
        super().resizeEvent(event)
        self._adapt()

    def _adapt(self) -> None:
        wide = self.width()
        narrow = wide < Size.narrow_below or self.height() < self.nav.needed_height()
        self.nav.setVisible(not narrow)
        self.band.setVisible(bool(self.band.kind))
        self.top.adapt(wide, with_menu=narrow)
        self.status.adapt(wide)

    def _open_menu(self) -> None:
        names = self.nav.names()
        menu = QMenu(self)
        menu.setObjectName("nav.menu")
        for activity in self._activities:
            entry = menu.addAction(icon(ACTIVITIES[activity]), names[activity])
            entry.setObjectName(f"nav.menu.{activity}")
            entry.triggered.connect(
                lambda _on=False, activity=activity: self.activity_chosen.emit(activity)
            )
        theme.dress(menu)
        button = self.top.menu_button
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))
