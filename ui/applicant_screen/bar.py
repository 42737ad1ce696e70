"""On the sign step: show it to the applicant, read it aloud, note that it was confirmed."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout

from app.domain.case import CaseState
from app.domain.e_document import ServiceRequest
from app.domain.read_back import Confirmation, ConfirmedBy, ReadBack
from ui.applicant_screen.read_back import read_back_of
from ui.applicant_screen.window import ApplicantScreen
from ui.messages import code_of, sentence
from ui.printing import hand_out
from ui.screens.reception.presenter import ReceptionPresenter
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.icon_label import IconLabel
from ui.widgets.message_line import MessageLine
from ui.widgets.view import View

BESIDE_FROM, CAPS_FROM, LEAST_WIDTH = 760, 640, 400


class ApplicantBar(View):
    """Three small buttons and what came of them."""

    def __init__(self, reception: ReceptionPresenter, message: MessageLine, *, name: str) -> None:
        super().__init__(name=name)
        self._reception = reception
        self._message = message
        self._shown: ReadBack | None = None
        self._confirmation: Confirmation | None = None
        self._screen: ApplicantScreen | None = None
        self._voiceless = False
        self._show = Button(name=f"{name}.show", key="F11", icon="users", small=True)
        self._aloud = Button(name=f"{name}.aloud", key="Ctrl R", icon="player-play", small=True)
        self._said_yes = Button(name=f"{name}.said_yes", key="Ctrl Y", icon="check", small=True)
        self._state = IconLabel("clock", "", name=f"{name}.state")
        row = QHBoxLayout()
        row.setSpacing(Space.s)
        for part in (self._show, self._aloud, self._said_yes):
            row.addWidget(part)
        row.addStretch(1)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(Space.s)
        self._line.addLayout(row)
        self._line.addWidget(self._state, 0, Qt.AlignmentFlag.AlignLeft)
        self._line.addStretch(1)
        self._show.clicked.connect(self._open)
        self._aloud.clicked.connect(self._read_or_print)
        self._said_yes.clicked.connect(lambda: self._confirm(ConfirmedBy.OPERATOR))
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is known stands under the buttons where there is little room; then keycaps give way."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        beside = self.width() >= BESIDE_FROM
        self._line.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        for button in (self._show, self._aloud, self._said_yes):
            button.set_cap_shown(self.width() >= CAPS_FROM)

    def minimumSizeHint(self) -> QSize:
        """That of the narrowest form, which the width brings about."""
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), LEAST_WIDTH), whole.height())

    def show_request(self, request: ServiceRequest | None) -> None:
        """What will be signed; None while it is not known."""
        case, service = self._reception.case, self._reception.service
        self._shown, self._confirmation = None, None
        if request is not None and case is not None and service is not None:
            self._shown = shown = read_back_of(request, service, case.language)
            confirmations, session = (
                self._reception.workplace.confirmations,
                self._reception.session,
            )
            self._reception.run(
                lambda: confirmations.of(session, case.id, shown), self._take, self._fail
            )
        self._look()

    def leave(self) -> None:
        """The step is left: the applicant's screen has nothing to show any more."""
        if self._screen is not None:
            self._screen.hide()
        self._reception.workplace.voice.stop()

    def retranslate(self) -> None:
        """The words of the buttons and of the state."""
        self._show.set_text(self.tr("Show the applicant"))
        self._name_reading()
        self._said_yes.set_text(self.tr("Confirmed"))
        self._look()

    def _look(self) -> None:
        case = self._reception.case
        waits = case is not None and case.state is CaseState.REGISTERED and self._shown is not None
        for button in (self._show, self._aloud):
            button.allow(self._shown is not None, self.tr("The request is still being read"))
        done = self.tr("It is confirmed already") if self._confirmation is not None else ""
        signed = self.tr("Only what waits for its signature is confirmed")
        self._said_yes.allow(waits and self._confirmation is None, done or signed)
        if self._confirmation is not None:
            hour = f"{self._confirmation.at:%H:%M}"
            self._state.set_content("circle-check", self.tr("confirmed {hour}").format(hour=hour))
        else:
            self._state.set_content("clock", self.tr("not confirmed"))
        if self._screen is not None and self._shown is not None:
            self._screen.show_read_back(self._shown, confirmed=self._confirmation is not None)

    def _open(self) -> None:
        if self._screen is None:
            self._screen = ApplicantScreen(self)
            self._screen.confirmed.connect(lambda: self._confirm(ConfirmedBy.APPLICANT))
            self._screen.print_wanted.connect(self._print_large)
        self._look()
        self._screen.open_beside(self.window())
        # The keys stay with the operator.
        self.window().activateWindow()

    def _confirm(self, by: ConfirmedBy) -> None:
        case, shown = self._reception.case, self._shown
        if case is None or shown is None or self._confirmation is not None:
            return
        confirmations, session = self._reception.workplace.confirmations, self._reception.session
        self._reception.run(
            lambda: confirmations.record(session, case.id, shown, by), self._take, self._fail
        )

    def _take(self, confirmation: Confirmation | None) -> None:
        self._confirmation = confirmation
        self._look()

    def _name_reading(self) -> None:
        """Where no voice is installed, the same button prints in large type."""
        words = self.tr("Print large") if self._voiceless else self.tr("Read aloud")
        self._aloud.set_text(words)
        self._aloud.set_icon("printer" if self._voiceless else "player-play")

    def _read_or_print(self) -> None:
        if self._voiceless:
            self._print_large()
        else:
            self._read_aloud()

    def _read_aloud(self) -> None:
        shown, voice = self._shown, self._reception.workplace.voice
        if shown is not None:
            self._reception.run(
                lambda: voice.speak(shown.spoken, shown.language), lambda _none: None, self._mute
            )

    def _mute(self, error: Exception) -> None:
        self._voiceless = True
        self._name_reading()
        self._fail(error)

    def _print_large(self) -> None:
        case, shown, reception = self._reception.case, self._shown, self._reception
        if case is None or shown is None:
            return
        place, session, case_id = reception.workplace, reception.session, case.id
        reception.run(
            lambda: place.confirmations.print_large(session, case_id, shown),
            lambda paper: hand_out(place, reception.run, paper, self._printed, self._fail),
            self._fail,
        )

    def _printed(self, _file: Path | None) -> None:
        self._message.show_message("ok", self.tr("Printed in large type."))

    def _fail(self, error: Exception) -> None:
        self._message.show_message("warn", sentence(error), code=code_of(error))
