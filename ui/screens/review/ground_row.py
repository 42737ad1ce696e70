"""A ground of refusal that can be ticked: its sentence may take several lines."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.dossier import Finding
from ui.tokens import Space
from ui.widgets.check_box import CheckBox
from ui.widgets.text import Text
from ui.widgets.text_area import TextArea


class GroundRow(QWidget):
    """A box, the ground, and of a chosen one the law, the fact found and the reasoning.

    Args:
        code: the code of the ground.

    Signals:
        changed: it was ticked, or what stands in it is another.
    """

    changed = Signal()

    def __init__(self, code: str) -> None:
        super().__init__()
        self.code = code
        self._box = CheckBox("", name=f"review.ground.{code}")
        self._words = Text("", "body", wrap=True)
        self._law = Text("", "caption", "ink2", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.setContentsMargins(0, 4, 0, 0)
        words.addWidget(self._words)
        words.addWidget(self._law)
        self._rows = words
        self._fact: TextArea | None = None
        self._reasoning: TextArea | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 6)
        row.setSpacing(Space.xs)
        row.addWidget(self._box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._box.toggled.connect(lambda _on: self._on_toggled())
        self._law.hide()

    def set_words(self, ground: str, law: str) -> None:
        """Change the ground and its law; the law is seen while the ground is chosen."""
        self._words.setText(ground)
        self._law.setText(law)
        self._box.setAccessibleName(ground)
        self._box.setAccessibleDescription(law)
        self.retranslate()

    @property
    def is_chosen(self) -> bool:
        """Whether it is ticked."""
        return self._box.isChecked()

    def finding(self) -> Finding:
        """What stands in it."""
        areas = (self._fact, self._reasoning)
        return Finding(self.code, *(area.text() if area else "" for area in areas))

    def show_finding(self, finding: Finding | None) -> None:
        """Show what was drafted before; nothing was where it is not ticked."""
        self._box.setChecked(finding is not None)
        if self._fact is not None and self._reasoning is not None:
            self._fact.set_text(finding.fact if finding else "")
            self._reasoning.set_text(finding.reasoning if finding else "")

    def _ask(self) -> None:
        """Few grounds are ever chosen: the fields are made with the first tick."""
        if self._fact is None:
            self._fact = TextArea("", name=f"review.facts.{self.code}", lines=3)
            self._reasoning = TextArea("", name=f"review.reasoning.{self.code}", lines=3)
            self.retranslate()
        for area in (self._fact, self._reasoning):
            assert area is not None
            if self._rows.indexOf(area) < 0:
                self._rows.addWidget(area)
                area.edited.connect(lambda _text: self.changed.emit())
            area.setVisible(self.is_chosen)

    def retranslate(self) -> None:
        """The names of the fields."""
        if self._fact is not None and self._reasoning is not None:
            self._fact.set_label(self.tr("Fact found"))
            self._reasoning.set_label(self.tr("Why it leads to the refusal"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The whole row can be pressed."""
        self._box.setFocus()
        self._box.toggle()
        event.accept()

    def _on_toggled(self) -> None:
        self._law.setVisible(self.is_chosen)
        self._ask()
        self.changed.emit()
