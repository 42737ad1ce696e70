"""Step 7: what is certified, with which key, and what the checks of it say."""

from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.domain.case import CaseState, Step
from app.domain.checklist import ChecklistRow, unscanned
from app.domain.e_document import ServiceRequest
from app.domain.errors import Cancelled
from app.domain.signature import Validity, Verdict
from ui.applicant_screen.bar import ApplicantBar
from ui.clock_words import offset_words
from ui.messages import code_of, field_sentences, sentence
from ui.screens.reception.check_rows import CheckRows
from ui.screens.reception.column_step import ColumnStep
from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.request_card import RequestCard
from ui.screens.reception.sign_presenter import SignPresenter
from ui.screens.reception.step_view import StepNote
from ui.signing.key_panel import KeyPanel
from ui.tokens import Space
from ui.translation import language
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.message_line import MessageLine
from ui.widgets.page_header import PageHeader

BESIDE_FROM = 690
"""Pixels; below there is no room for both cards beside each other."""


class SignStep(ColumnStep):
    """F9 signs; the password leaves the field at once."""

    def __init__(self, reception: ReceptionPresenter) -> None:
        super().__init__(reception, name="sign")
        self._presenter = SignPresenter(reception, self)
        self._shown_case: object = None
        self._header = PageHeader(name="sign.header")
        self._message = MessageLine(name="sign.message")
        self._request = RequestCard(name="sign.request")
        self._applicant = ApplicantBar(reception, self._message, name="sign.applicant")
        self._key_card = Card(" ", name="sign.key_card")
        self._key = KeyPanel(
            name="sign",
            key="F6",
            workplace=reception.workplace,
            session=reception.session,
            run=reception.run,
        )
        self._checks = CheckRows(name="sign.checks")
        self._courier = Button(name="sign.courier", icon="package")
        self._sign = Button("", "primary", name="sign.sign", key="F9", icon="writing-sign")
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        for part in (self._key, self._checks):
            self._key_card.add(part)
        self._key_card.body.addStretch(1)
        self._key_card.body.setSpacing(Space.xs)
        self._cards.setSpacing(Space.card)
        self._cards.addWidget(self._request, 1)
        self._cards.addWidget(self._key_card, 1)
        rows = self.column
        rows.setSpacing(Space.m)
        rows.addWidget(self._header)
        rows.addWidget(self._message)
        rows.addLayout(self._cards, 1)
        rows.addWidget(self._applicant)

    def _connect(self) -> None:
        self._key.submitted.connect(self._on_sign)
        self._key.changed.connect(self.reception.shell.show_case)
        self._key.picked.connect(self._on_picked)
        self._sign.clicked.connect(self._on_sign)
        self._courier.clicked.connect(lambda: self.reception.go_to(Step.SEND))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The two cards stand above each other where the window is narrow."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        narrow = self.width() < BESIDE_FROM
        self._cards.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    # --- what the shell asks ----------------------------------------------------------------

    def title(self) -> str:
        """The step's name."""
        return self.tr("Signing")

    def note(self) -> StepNote:
        """Signed, and what of it is not known yet."""
        verdict = self.reception.gathered.signature
        if verdict is None:
            return StepNote(self._unread_words())
        if verdict.validity is Validity.VALID:
            return StepNote(self.tr("signed, valid; the time stamp follows by itself"))
        return StepNote(self.tr("signed, not all known yet"), "unknown")

    def _unread_words(self) -> str:
        """Signing does not wait for the words of pages; they go out as pictures then."""
        left = self.reception.reading.left
        return self.tr("the words of %n page(s) are still being read", "", left) if left else ""

    def lacking(self) -> tuple[str, ...]:
        """Papers without a page and a key, while the request waits for its signature."""
        if self.case.state is not CaseState.REGISTERED:
            return ()
        words = self.tr("{document}: no page")
        papers = tuple(
            words.format(document=r.rule.title.in_(language())) for r in self._unscanned()
        )
        lacking = self._key.lacking()
        return (*papers, lacking) if lacking else papers

    def _unscanned(self) -> tuple[ChecklistRow, ...]:
        return unscanned(self.reception.checklist(), self.reception.gathered.pages)

    def buttons(self) -> tuple[Button, ...]:
        """The way without a signature, and signing."""
        return (self._courier, self._sign)

    def enter(self) -> None:
        """Show what will be signed; the cursor waits for the password."""
        if self._shown_case != self.case.id:
            self._shown_case = self.case.id
            self._message.clear()
            self._checks.show_verdict(self.reception.gathered.signature)
            self._request.show_request(None, None)
            self._applicant.show_request(None)
        self._key.forget()
        self._key.choosing.begin()
        self.reception.reading.go_on()
        self._checks.show_offset(offset_words(self.reception.workplace.clock_watch.last))
        case_id, session = self.case.id, self.reception.session
        signing = self.reception.workplace.signing
        self.reception.run(
            lambda: signing.request_of(session, case_id), self._take_request, self.show_fault
        )

    def _take_request(self, request: ServiceRequest) -> None:
        self._request.show_request(request, self.reception.service)
        self._applicant.show_request(request)

    def hideEvent(self, event: QHideEvent) -> None:
        """What was shown to the applicant goes with the step; pages are read no longer."""
        self.reception.reading.stop()
        super().hideEvent(event)
        self._applicant.leave()

    def first_focus(self) -> QWidget | None:
        """The password, once a key is chosen."""
        return self._key.first_focus()

    def refresh(self) -> None:
        """Which key, and whether signing is possible."""
        waits = self.reception.case is not None and self.case.state is CaseState.REGISTERED
        lacking = "\n".join(self.lacking()) if waits else self.tr("The request is signed already")
        self._sign.allow(not lacking, lacking)
        self._courier.setEnabled(waits)
        self._key.setEnabled(waits)

    # --- what the presenter shows -----------------------------------------------------------

    def show_checks(self, verdict: Verdict) -> None:
        """What was found about the key, or about the signature."""
        self._checks.show_verdict(verdict)

    def show_signed(self) -> None:
        """Signed and believed: on to sending."""
        self._sign.set_busy(None)
        self.reception.go_to(Step.SEND)

    def show_fault(self, error: Exception) -> None:
        """A wrong password at its field, anything else in the line above; a closed window is none."""
        self._sign.set_busy(None)
        self.reception.reading.go_on()
        at_fields = field_sentences(error)
        if isinstance(error, Cancelled):
            return
        if "password" in at_fields:
            self._key.refuse_secret(at_fields["password"])
        else:
            # The token may have locked itself, or may be gone.
            self._key.choosing.begin()
            self._message.show_message("danger", sentence(error), code=code_of(error))

    # --- what the operator does -------------------------------------------------------------

    def _on_picked(self) -> None:
        self._message.clear()
        self._checks.show_verdict(None)

    def _on_sign(self) -> None:
        if self._key.lacking_secret():
            self._key.ask_for_secret()
            return
        if self._sign.isEnabled() and not self._presenter.under_way:
            self._message.clear()
            # The request holds the digests of the pages: from here on they stay as they are.
            self.reception.reading.stop()
            self._sign.set_busy(self.tr("Signing…"))
            self._presenter.sign(self._key.place, self._key.take_secret())

    def retranslate(self) -> None:
        """All words of the step."""
        lead = self.tr("Every signature is verified at once and only then believed")
        self._header.set_words(self.tr("Signing"), lead)
        self._key_card.set_title(self.tr("Key"))
        self._courier.set_text(self.tr("By courier, unsigned"))
        self._sign.set_text(self.tr("Sign"))
        self.refresh()
