"""The arrangement of a reception: rail, middle, summary, action bar; adapts to the width."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from ui.tokens import Size
from ui.widgets.action_bar import ActionBar
from ui.widgets.drawer import Drawer
from ui.widgets.page_header import PageHeader
from ui.widgets.paint import lay_ground
from ui.widgets.scroll import Scroll
from ui.widgets.step_bars import StepBars
from ui.widgets.step_rail import Step, StepRail
from ui.widgets.summary_panel import SummaryPanel


class Workspace(QWidget):
    """Everything a step needs around its own middle.

    From 1330 (less the nav) on the summary stands at the right; below it is a drawer (F12);
    below 900 the rail becomes bars.

    Args:
        name: stable object name.

    Signals:
        step_chosen: a step to go to, by its key.
        step_barred: a step was asked for by its digit that cannot be gone to now.
    """

    step_chosen = Signal(str)
    step_barred = Signal(str)

    def __init__(self, *, name: str = "workspace", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        lay_ground(self, "canvas")
        self.rail = StepRail()
        self.bars = StepBars()
        self.summary = SummaryPanel()
        self.bar = ActionBar()
        self._middle = Scroll()
        self._steps: tuple[Step, ...] = ()
        self._side = True
        self._before: QWidget | None = None
        self._build()
        self._drawer = Drawer(self, name=f"{name}.drawer")
        self.rail.chosen.connect(self.step_chosen)
        self.bars.chosen.connect(self.step_chosen)
        QShortcut(QKeySequence("F12"), self).activated.connect(self.toggle_summary)
        self._set_step_keys()

    def _build(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.bars)
        column.addWidget(self._middle, 1)
        column.addWidget(self.bar)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(self.rail)
        self._row.addLayout(column, 1)
        self._row.addWidget(self.summary)
        self.bars.hide()

    def _set_step_keys(self) -> None:
        """Alt+1 to Alt+9 belong to the steps also while a step cannot be gone to.

        A field would take the digit for its own.
        """
        for number in range(1, 10):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.activated.connect(lambda number=number: self._choose_step(number))

    def _choose_step(self, number: int) -> None:
        if number <= len(self._steps):
            step = self._steps[number - 1]
            able = step.enabled and step.state != "now"
            (self.step_chosen if able else self.step_barred).emit(step.key)

    def set_middle(self, widget: QWidget) -> None:
        """Show the content of a step; it scrolls when the window is low."""
        self._middle.set_content(widget)
        self._adapt_middle()

    def begin_at_the_top(self) -> None:
        """Show the beginning of the middle, wherever the one before was scrolled to."""
        self._middle.verticalScrollBar().setValue(0)

    def keep_focus_in_sight(self) -> None:
        """Scroll the middle to what has the focus."""
        self._middle.keep_focus_in_sight()

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show the steps in the rail and in the bars."""
        self._steps = tuple(steps)
        self.rail.set_steps(steps)
        self.bars.set_steps(steps)

    def toggle_summary(self) -> None:
        """Go to the summary, which opens the drawer where it has no place of its own; or back (F12)."""
        if self.close_summary():
            return
        self._before = QApplication.focusWidget()
        if not self._side:
            self._drawer.toggle()
        self.summary.setFocus()

    def close_summary(self) -> bool:
        """Leave the summary and close the drawer; whether there was anything to leave."""
        was_here, was_open = self.summary.hasFocus(), self._drawer.is_open
        before, self._before = self._before, None
        if was_here and before is not None and Shiboken.isValid(before) and before.isVisible():
            before.setFocus()
        elif was_here:
            self.summary.clearFocus()
        self._drawer.hide()
        return was_here or was_open

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Adapt to the width."""
        super().resizeEvent(event)
        window = self.window().width()
        narrow = window < Size.narrow_below
        self.rail.setVisible(not narrow)
        self.bars.setVisible(narrow)
        wide = window >= Size.wide_from
        self.rail.set_with_notes(wide)
        self.bar.set_narrow(narrow)
        self._adapt_middle()
        if wide != self._side:
            self._side = wide
            self._move_summary()

    def _adapt_middle(self) -> None:
        """The bars above already name the step where the window is narrow."""
        content = self._middle.widget()
        narrow = self.window().width() < Size.narrow_below
        for header in content.findChildren(PageHeader) if content is not None else ():
            header.set_words_shown(not narrow)

    def _move_summary(self) -> None:
        if self._side:
            self._drawer.hide()
            self._row.addWidget(self.summary)
            self.summary.show()
        else:
            self._row.removeWidget(self.summary)
            self._drawer.hold(self.summary)
