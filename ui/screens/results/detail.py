"""The chosen result: what was decided, whether it can be believed, and the hand-over."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.case import Case, ResultKind
from ui.messages import code_of, sentence
from ui.screens.passport_fields import result_words
from ui.screens.results.presenter import Opened
from ui.screens.results.words import kind_words, signature_words
from ui.tokens import Size, Space
from ui.translation import language
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.check_box import CheckBox
from ui.widgets.empty_state import EmptyState
from ui.widgets.message_line import MessageLine
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text, hairline
from ui.widgets.view import View

LOWEST = 120


class ResultDetail(View):
    """Who, what, the signature, and two things to do.

    Signals:
        hand_over_asked: with the box ticked.
        paper_asked: the result is wanted on paper.
    """

    hand_over_asked = Signal()
    paper_asked = Signal()

    def __init__(self, *, may_certify: bool) -> None:
        super().__init__(name="results.detail")
        self._may_certify = may_certify
        self._case: Case | None = None
        self._is_told = False
        self._opened: Opened | None = None
        self._error: Exception | None = None
        self._certifiers: tuple[str, ...] = ()
        self._nothing = EmptyState("", name="results.nothing")
        self._name = Text("", "section", wrap=True, name="results.applicant")
        self._about = Text("", "caption", "ink2", wrap=True, name="results.about")
        self._decided = Text("", "strong", wrap=True, name="results.decided")
        self._queue = Text("", "digits", wrap=True, name="results.queue")
        self._list = Text("", "caption", "ink2", wrap=True, name="results.list")
        self._told = Text("", "body", wrap=True, name="results.told")
        self._signature = MessageLine(name="results.signature")
        self.identity = CheckBox("", name="results.identity")
        self._hand_over = Button(
            "", "primary", name="results.hand_over", key="Ctrl Enter", icon="check"
        )
        self._paper = Button("", name="results.print_paper", key="Ctrl P", icon="printer")
        self._who = Text("", "caption", "ink2", wrap=True, name="results.who_certifies")
        self._known = QWidget()
        self._scroll = Scroll(self._known)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        card = Card(name="results.card")
        self._parts = (
            self._name,
            self._about,
            hairline(),
            self._decided,
            self._queue,
            self._list,
            self._told,
            self._signature,
        )
        card.add(self._nothing, 1)
        lines = QVBoxLayout(self._known)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(Space.m)
        for part in self._parts:
            lines.addWidget(part)
        lines.addStretch(1)
        card.add(self._scroll, 1)
        self._acts = (self.identity, self._hand_over, self._paper, self._who)
        for act in self._acts:
            card.add(act)
        card.body.setSpacing(Space.s)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(card)
        self.identity.toggled.connect(lambda _on: self._allow())
        self._hand_over.clicked.connect(self.hand_over_asked)
        self._paper.clicked.connect(self.paper_asked)

    def show_case(self, case: Case | None) -> None:
        """A chosen case whose result is being checked; None when nothing is chosen."""
        same = case is not None and self._case is not None and case.id == self._case.id
        self._case, self._opened, self._error = case, None, None
        self._is_told = True
        if not same:
            self.identity.setChecked(False)
        self.retranslate()

    def show_opened(self, opened: Opened) -> None:
        """The checked result."""
        self._opened = opened
        self.retranslate()

    def show_unbelieved(self, error: Exception) -> None:
        """The result cannot be believed: it is not handed over."""
        self._error = error
        self.retranslate()

    def show_certifiers(self, names: tuple[str, ...]) -> None:
        """Who may certify a paper copy."""
        self._certifiers = names
        self._allow()

    def retranslate(self) -> None:
        """All words, those of the result too."""
        self._nothing.set_words(self.tr("No result waits to be handed over"))
        self.identity.set_text(self.tr("Identity document checked"))
        self._hand_over.set_text(self.tr("Hand over"))
        self._paper.set_text(self.tr("Print on paper"))
        case = self._case
        # Nothing is claimed before the results have been read.
        self._nothing.setVisible(self._is_told and case is None)
        for part in (self._scroll, *self._parts, *self._acts):
            part.setVisible(case is not None)
        self._signature.clear()
        if case is not None:
            self._tell_case(case)
            self._tell_signature()
        self._allow()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the list what is known scrolls; under it the page does."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        stacked = self.width() > Size.detail
        tall = self._known.heightForWidth(self._scroll.viewport().width()) if stacked else 0
        self._scroll.setMinimumHeight(max(tall, LOWEST))

    def _tell_case(self, case: Case) -> None:
        self._name.setText(case.applicant_shown)
        iin = case.value("applicant.iin")
        about = self.tr("Case {number} · IIN {iin}").format(number=case.number.text, iin=iin)
        wanted = self.tr("paper notification wanted") if case.paper_notification else ""
        self._about.setText(" · ".join(part for part in (about, wanted) if part))
        service = self._opened.service if self._opened else None
        self._decided.setText(kind_words(case.result_kind, service))
        opened = self._opened.opened if self._opened else None
        values = opened.result.values if opened else {}
        self._told.setText(result_words(service, values) if service else "")
        self._told.setVisible(bool(self._told.text()))
        number = case.queue_number
        notified = case.result_kind is ResultKind.NOTIFICATION and number is not None
        self._queue.setVisible(notified)
        self._queue.setText(self.tr("Queue № {number}").format(number=number))
        titled = self._opened.queue_list if self._opened else None
        self._list.setVisible(titled is not None)
        if titled is not None:
            words = titled.in_(language())
            self._list.setText(self.tr("Separate list: {title}").format(title=words))

    def _tell_signature(self) -> None:
        if self._error is not None:
            code = code_of(self._error)
            self._signature.show_message("danger", sentence(self._error), code=code)
        elif self._opened is not None and self._opened.opened is None:
            words = self.tr("The letter came on paper by courier; hand over that letter")
            self._signature.show_message("unknown", words)
        elif self._opened is not None and self._opened.opened is not None:
            verdict = self._opened.opened.verdict
            zone = self._opened.case.opened_at.tzinfo
            tone, words = signature_words(verdict, self._opened.opened.result, zone)
            code = verdict.codes[0] if tone != "ok" and verdict.codes else ""
            self._signature.show_message(tone, words, code=code)
        else:
            self._signature.show_message("unknown", self.tr("Checking the signature…"))

    def _allow(self) -> None:
        read = self._opened is not None
        electronic = self._opened is not None and self._opened.opened is not None
        self.identity.setEnabled(read)
        may_print = self._may_certify or self._is_refusal()
        self._paper.setEnabled(electronic and may_print)
        reason = self.tr("Check the identity document first")
        self._hand_over.allow(read and self.identity.isChecked(), reason)
        self._who.setVisible(self._case is not None and not may_print)
        who = self.tr("A paper copy is certified by the authorised person: {names}")
        self._who.setText(who.format(names=", ".join(self._certifiers) or "–"))
        self._paper.setToolTip("" if may_print else self._who.text())

    def _is_refusal(self) -> bool:
        """Only the notification is certified on paper (S 4)."""
        return self._case is not None and self._case.result_kind is ResultKind.REASONED_REFUSAL
