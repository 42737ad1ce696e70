"""The line that counts the faults of a form; F4 goes to the next one."""

from PySide6.QtWidgets import QVBoxLayout

from ui.screens.reception.bound_fields import BoundFields
from ui.widgets.message_line import MessageLine
from ui.widgets.view import View


class FaultLine(View):
    """Appears when the primary button was pressed too early, goes when the last fault is mended."""

    def __init__(self, bound: BoundFields, *, name: str) -> None:
        super().__init__(name=name)
        self._bound = bound
        self._line = MessageLine(name=f"{name}.line")
        self._line.action_chosen.connect(bound.go_to_fault)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._line)
        self.hide()

    def show_count(self) -> None:
        """Count the faults shown now and name their fields."""
        faulty = self._bound.faulty()
        if not faulty:
            self._clear()
            return
        names = ", ".join(field.label for field in faulty)
        template = self.tr("%n field(s) to mend: {names}. What you wrote is kept.", "", len(faulty))
        words = template.format(names=names)
        self._line.show_message("danger", words, action=self.tr("Go to the next"), cap="F4")
        self.show()

    def look(self) -> None:
        """Count again while the line stands."""
        if not self.isHidden():
            self.show_count()

    def retranslate(self) -> None:
        """Say it in the language of the program."""
        self.look()

    def _clear(self) -> None:
        self._line.clear()
        self.hide()
