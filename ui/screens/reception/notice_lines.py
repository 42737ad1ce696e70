"""What GBD FL gives to think about, in words: one line each, the gravest on top."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from ui.screens.reception.person_notices import Notice, NoticeKind
from ui.tokens import Space, Tone
from ui.widgets.message_line import MessageLine
from ui.widgets.view import View

_TONES: dict[NoticeKind, Tone] = {
    NoticeKind.DECEASED: "danger",
    NoticeKind.INCAPABLE: "danger",
    NoticeKind.DOCUMENT_INVALID: "warn",
    NoticeKind.DOCUMENT_EXPIRED: "warn",
    NoticeKind.NO_DATA: "unknown",
    NoticeKind.NO_ANSWER: "unknown",
    NoticeKind.UNUSABLE: "warn",
    NoticeKind.OTHER_BIRTH_DATE: "accent",
    NoticeKind.OTHER_SEX: "accent",
}
_ASKED_AGAIN = (NoticeKind.NO_ANSWER, NoticeKind.UNUSABLE)


class NoticeLines(View):
    """The lines; takes no room while there is nothing to say.

    Signals:
        ask_again: the operator wants GBD FL asked once more.
    """

    ask_again = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)
        self._shown: tuple[Notice, ...] = ()
        self._lines: list[MessageLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.s)
        self.hide()

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Show these and no others."""
        if tuple(notices) != self._shown:
            self._shown = tuple(notices)
            self.retranslate()

    def retranslate(self) -> None:
        """Say them in the language of the program."""
        while len(self._lines) < len(self._shown):
            line = MessageLine(name=f"{self.objectName()}.{len(self._lines)}")
            line.action_chosen.connect(self.ask_again)
            self._lines.append(line)
            self._column.addWidget(line)
        for line in self._lines:
            line.clear()
        for line, notice in zip(self._lines, self._shown, strict=False):
            again = notice.kind in _ASKED_AGAIN
            line.show_message(
                _TONES[notice.kind],
                self._words(notice),
                code=notice.code,
                action=self.tr("Ask again") if again else "",
                key="F5" if again else "",
            )
        self.setVisible(bool(self._shown))

    def _words(self, notice: Notice) -> str:
        day = f"{notice.day:%d.%m.%Y}" if notice.day is not None else ""
        return {
            NoticeKind.DECEASED: self.tr(
                "GBD FL: this person died on {day}. Compare with the document before going on."
            ),
            NoticeKind.INCAPABLE: self.tr(
                "GBD FL: declared incapable. Only the legal representative may apply."
            ),
            NoticeKind.DOCUMENT_INVALID: self.tr(
                "GBD FL: the identity document is invalid. Ask for another one."
            ),
            NoticeKind.DOCUMENT_EXPIRED: self.tr(
                "GBD FL: the identity document ended on {day}. Ask for another one."
            ),
            NoticeKind.NO_DATA: self.tr(
                "GBD FL has no data on this IIN: fill in by the document, the case goes on by paper."
            ),
            NoticeKind.NO_ANSWER: self.tr(
                "GBD FL does not answer: cannot tell yet. Fill in by the document and go on."
            ),
            NoticeKind.UNUSABLE: self.tr(
                "GBD FL answered so that it cannot be used. Fill in by the document and go on."
            ),
            NoticeKind.OTHER_BIRTH_DATE: self.tr(
                "The birth date differs from the IIN. This may be right: compare the document."
            ),
            NoticeKind.OTHER_SEX: self.tr(
                "The sex differs from the IIN. This may be right: compare the document."
            ),
        }[notice.kind].format(day=day)
