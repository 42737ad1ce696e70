"""The base of steps that are one column of parts."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.step_view import StepView
from ui.tokens import Size, Space

LEAST_WIDTH = 480


class ColumnStep(StepView):
    """Put the parts into `column`; its margins follow the width of the window."""

    def __init__(self, reception: ReceptionPresenter, *, name: str) -> None:
        super().__init__(reception, name=name)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(Space.field)
        self._set_margins()

    def minimumSizeHint(self) -> QSize:
        """Narrower than parts side by side: a step puts them below each other then."""
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), LEAST_WIDTH), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow margins in a narrow window."""
        super().resizeEvent(event)
        self._set_margins()

    def _set_margins(self) -> None:
        narrow = self.window().width() < Size.narrow_below
        side = Space.l if narrow else Space.page
        self.column.setContentsMargins(side, Space.s if narrow else Space.xl, side, Space.l)
