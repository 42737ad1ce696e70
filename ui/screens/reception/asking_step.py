"""The base of the steps that ask a register: margins, and Esc that ends a wait first."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.step_view import StepView
from ui.tokens import Size, Space


class AskingStep(StepView):
    """A step as one column; while something is awaited, Esc ends the wait and not the step."""

    def __init__(self, reception: ReceptionPresenter, *, name: str) -> None:
        super().__init__(reception, name=name)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(Space.field)
        self._set_margins()

    def is_waiting(self) -> bool:
        """Whether something is awaited that Esc may end."""
        return False

    def stop_waiting(self) -> None:
        """End the wait."""

    def event(self, event: QEvent) -> bool:
        """Claim Esc while waiting, before the back button gets it."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.is_waiting()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End the wait on Esc."""
        if event.key() == Qt.Key.Key_Escape and self.is_waiting():
            self.stop_waiting()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow margins in a narrow window."""
        super().resizeEvent(event)
        self._set_margins()

    def _set_margins(self) -> None:
        narrow = self.window().width() < Size.narrow_below
        side = Space.l if narrow else Space.page
        self.column.setContentsMargins(side, Space.s if narrow else Space.xl, side, Space.l)
