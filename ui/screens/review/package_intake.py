"""The page on which the registrar takes in a package on paper."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from app.domain.account import Session
from app.domain.dossier import Dossier
from app.services.workplace import Workplace
from ui.messages import code_of, sentence
from ui.presenter import Run
from ui.screens.review.package_form import PackageForm
from ui.tokens import Space
from ui.widgets.action_bar import ActionBar
from ui.widgets.button import Button
from ui.widgets.message_line import MessageLine
from ui.widgets.scroll import Scroll
from ui.widgets.view import View


class PackageIntake(View):
    """The form with its own message and its own bar; what was typed stays until it is taken in.

    Signals:
        taken: a dossier was made; carries it.
        left: the registrar goes back to the pile.
    """

    taken = Signal(object)
    left = Signal()

    def __init__(self, workplace: Workplace, session: Session, run: Run) -> None:
        super().__init__(name="review.intake", ground="none")
        self._packages, self._session, self._run = workplace.paper_packages, session, run
        self._form = PackageForm(workplace.catalogue.services())
        self._message = MessageLine(name="review.intake.message")
        self._back = Button("", "quiet", name="review.intake.back", key="Esc", icon="arrow-left")
        self._take = Button(
            "", "primary", name="review.intake.take", key="Ctrl Enter", icon="check"
        )
        self._bar = ActionBar(name="review.intake.actions")
        self._begun = False
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._bar.set_back(self._back)
        self._bar.add(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.m)
        column.addWidget(self._message)
        column.addWidget(Scroll(self._form), 1)
        column.addWidget(self._bar)
        self._back.clicked.connect(self.left)
        self._take.clicked.connect(self._on_take)
        self._form.submitted.connect(self._on_take)

    def begin(self) -> None:
        """Come to the front; a package half typed is still there."""
        if not self._begun:
            self._begun = True
            self._form.empty()
        self._form.focus_first()

    def retranslate(self) -> None:
        """The words of the bar."""
        self._back.set_text(self.tr("Back"))
        self._take.set_text(self.tr("Take in"))

    def _on_take(self) -> None:
        self._message.clear()
        self._take.set_busy(self.tr("Please wait…"))
        service, values = self._form.service(), self._form.values()
        self._run(
            lambda: self._packages.take_in(self._session, service, values),
            self._on_taken,
            self._on_failed,
        )

    def _on_taken(self, dossier: Dossier) -> None:
        self._take.set_busy(None)
        self._begun = False
        self.taken.emit(dossier)

    def _on_failed(self, error: Exception) -> None:
        self._take.set_busy(None)
        if not self._form.take_error(error) or len(getattr(error, "faults", ())) > 1:
            self._message.show_message("danger", sentence(error), code=code_of(error))
