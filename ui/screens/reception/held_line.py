"""What was typed while somebody else changed the case: named, until it is saved or given up."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused
from app.domain.public_service import PublicService
from ui.messages import sentence
from ui.screens.case_fields import CIRCUMSTANCES, field_words, value_words
from ui.screens.reception.presenter import CONFLICT, DOCUMENT
from ui.translation import language
from ui.widgets.button import Button
from ui.widgets.message_line import MessageLine

# Codes that nobody reads: the name of the field says enough.
_UNTOLD = frozenset({"representative.basis", "paper_notification", "document_language"})


class HeldLine(MessageLine):
    """Stands above every step of the case while something is held; its action saves it.

    Signals:
        given_up: what the other person entered shall stand.
    """

    given_up = Signal()

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self._give_up = Button("", "quiet", name=f"{name}.drop", small=True)
        self._give_up.clicked.connect(self.given_up)
        self._row.addWidget(self._give_up)

    def show_held(self, typed: Mapping[str, str], service: PublicService | None) -> None:
        """Name what is held; hidden while that is nothing."""
        if not typed:
            self.clear()
            return
        what = "; ".join(dict.fromkeys(self._told(typed, service)))
        template = self.tr("{sentence} Yours: {what}.")
        words = template.format(sentence=sentence(Refused(CONFLICT)), what=what)
        self._give_up.set_text(self.tr("Give it up"))
        self.show_message("warn", words, code=CONFLICT, action=self.tr("Save what I typed"))

    def _told(self, typed: Mapping[str, str], service: PublicService | None) -> Iterator[str]:
        for name, value in typed.items():
            if name == CIRCUMSTANCES:
                yield self.tr("circumstances")
            elif name.startswith(DOCUMENT):
                rule = service.document(name.removeprefix(DOCUMENT)) if service else None
                yield rule.title.in_(language()) if rule is not None else self.tr("documents")
            elif name in _UNTOLD:
                yield field_words(name, service)
            else:
                yield f"{field_words(name, service)} {value_words(name, value, service)}"
