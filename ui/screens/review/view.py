"""The review: the pile at the left, the dossier at the right, the step in the bar below."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.account import Permission, Session
from app.domain.attachment import Page
from app.domain.dossier import Dossier, DossierState
from app.domain.errors import Refused
from app.services.batch import BatchAnswer
from app.services.workplace import Workplace
from ui.messages import code_of, sentence
from ui.pdf_preview import PdfPreview
from ui.presenter import Run
from ui.printing import hand_out_letter
from ui.screens.review.detail_view import DetailView
from ui.screens.review.dossier_detail import DossierDetail, Waiting
from ui.screens.review.package_intake import PackageIntake
from ui.screens.review.page_look import PageLook
from ui.screens.review.page_sight import PageSight
from ui.screens.review.pile_card import WIDTH, PileCard
from ui.screens.review.presenter import ReviewPresenter
from ui.screens.review.simple_panels import SendPanel
from ui.screens.review.step_bar import Shown, StepBar
from ui.screens.review.steps import steps_of
from ui.screens.review.words import state_words
from ui.tokens import Size, Space
from ui.widgets.empty_state import EmptyState
from ui.widgets.message_line import MessageLine
from ui.widgets.scroll import Scroll
from ui.widgets.view import View


class ReviewView(View):
    """Registrar, head and executor work here, each on their own pile.

    Signals:
        exchange_asked: a result is on its way; the exchange need not wait for its turn.
    """

    exchange_asked = Signal()

    def __init__(self, workplace: Workplace, session: Session, run: Run) -> None:
        super().__init__(name="review")
        self._workplace = workplace
        self._session = session
        self._run = run
        self._narrow = False
        self._letter = b""
        self.presenter = ReviewPresenter(self, workplace, session, run)
        self._pile = PileCard()
        self._detail = DetailView(
            session.account.role, steps_of(self.presenter, workplace, session, run)
        )
        self._nothing = EmptyState("", name="review.nothing")
        self._preview = PdfPreview(run, name="review.letter")
        self._look = PageLook()
        self._intake: PackageIntake | None = None
        self._detail_scroll = Scroll(self._detail)
        self._right = QStackedWidget()
        self._message = MessageLine(name="review.message")
        self._bar = StepBar(may_take_in=session.account.may(Permission.REGISTER_DOSSIER))
        self._sight = PageSight(self._detail.documents, self._look, self.presenter)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        for page in (self._nothing, self._detail_scroll, self._preview, self._look):
            self._right.addWidget(page)
        right = QVBoxLayout()
        right.setSpacing(Space.m)
        right.addWidget(self._message)
        right.addWidget(self._right, 1)
        self._middle = QHBoxLayout()
        self._middle.setContentsMargins(24, 20, 32, 16)
        self._middle.setSpacing(Space.xl)
        self._middle.addWidget(self._pile)
        self._middle.addLayout(right, 1)
        self._pile.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._middle, 1)
        column.addWidget(self._bar)

    def _connect(self) -> None:
        self._pile.chosen.connect(self._choose)
        bar = self._bar
        bar.back.clicked.connect(self._on_back)
        bar.return_.clicked.connect(self.presenter.send_back)
        bar.paper.clicked.connect(self._on_paper)
        bar.print.clicked.connect(self._on_print)
        bar.see.clicked.connect(self._on_see)
        bar.act.clicked.connect(self._on_act)
        documents = self._detail.documents
        documents.marked.connect(self.presenter.mark)
        documents.page_chosen.connect(self._on_page)
        for panel in self._detail.panels():
            panel.changed.connect(self._show_buttons)
            panel.acted.connect(bar.act.click)
        for key, step in (("Alt+Down", 1), ("Alt+Up", -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda step=step: self._pile.go(step))

    def enter(self) -> None:
        """Read the pile; focus the row to go on with."""
        self.presenter.load()
        self._pile.focus_first()

    def refresh(self) -> None:
        """Read the pile again; the dossier shown stays."""
        self.presenter.load()

    def show_pile(self, pile: tuple[Waiting, ...]) -> None:
        """What waits; a dossier that somebody else moved on is closed."""
        self._pile.show_pile(pile, self._workplace.clock.now())
        shown = self.presenter.detail
        if self.presenter.chosen is None:
            self._pile.focus_first()
            return
        dossiers = (each.dossier for each in pile)
        held = next((d for d in dossiers if d.id == self.presenter.chosen), None)
        if held is None:
            self._close_dossier()
        elif shown is not None and held.version > shown.dossier.version:
            self.presenter.choose(held)

    def show_detail(self, detail: DossierDetail) -> None:
        """One dossier."""
        self._detail.show_detail(detail, self._workplace.clock.now())
        if self._right.currentWidget() is self._nothing:
            self._show(self._detail_scroll)
            self._focus_step()
        self._show_buttons()

    def _focus_step(self) -> None:
        """The first thing to do; where the dossier scrolls, its head must be seen first."""
        panel = self._detail.panel
        if self._narrow or panel is None:
            self._bar.back.setFocus()
            self._detail_scroll.verticalScrollBar().setValue(0)
        elif isinstance(panel, SendPanel):
            self._bar.act.setFocus()
        else:
            panel.focus_first()

    def show_done(self, dossier: Dossier) -> None:
        """A step was taken; the next dossier may be chosen."""
        self._close_dossier()
        if dossier.state is DossierState.SENT:
            self.exchange_asked.emit()
        words = self.tr("{name}: {state}")
        self._message.show_message(
            "ok", words.format(name=dossier.applicant_name, state=state_words(dossier.state))
        )

    def show_signed(self, answers: tuple[BatchAnswer, ...], pile: tuple[Dossier, ...]) -> None:
        """How many were signed in one go; those that were not, by number and with the reason."""
        self._close_dossier()
        numbers = {one.id: one.case_number.text for one in pile}
        faults = [(numbers[one.dossier_id], one.fault) for one in answers if one.fault is not None]
        done = self.tr("%n result(s) signed.", "", len(answers) - len(faults))
        lines = [f"№ {number}: {sentence(fault)}" for number, fault in faults]
        self._message.show_message("warn" if faults else "ok", "\n".join([done, *lines]))

    def show_busy(self, busy: bool) -> None:
        """A step is under way."""
        self._bar.show_busy(busy)

    def show_letter(self, pdf: bytes) -> None:
        """The letter takes the place of the dossier until Esc."""
        self._letter = pdf
        self._preview.show_pdf(pdf, self._bar.see.text())
        self._show(self._preview)
        self._preview.setFocus()

    def show_error(self, error: Exception) -> None:
        """What went wrong: at its field, or in the line above."""
        panel = self._detail.panel
        if panel is None or not panel.take_error(error):
            self._message.show_message("danger", sentence(error), code=code_of(error))
        self._show_buttons()
        # The sentence at the field has its place only with the next turn of the event loop.
        QTimer.singleShot(0, self._detail_scroll, self._detail_scroll.keep_focus_in_sight)

    def retranslate(self) -> None:
        """The words of the bar and of the empty place."""
        self._nothing.set_words(self.tr("Choose a dossier from the list"))
        self._bar.retranslate()
        self._show_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, either the pile or the dossier is seen."""
        super().resizeEvent(event)
        narrow = self.width() < Size.narrow_below
        if narrow != self._narrow:
            self._narrow = narrow
            self._bar.set_narrow(narrow)
            side = 12 if narrow else 24
            self._middle.setContentsMargins(side, 12 if narrow else 20, 12 if narrow else 32, 12)
            self._pile.setMinimumWidth(0)
            self._pile.setMaximumWidth(16777215 if narrow else WIDTH)
            if not narrow:
                self._pile.setFixedWidth(WIDTH)
            self._detail.unfold(narrow)
            self._place()
            if narrow and self._right.currentWidget() is self._detail_scroll:
                self._focus_step()

    def _place(self) -> None:
        is_open = self._right.currentWidget() is not self._nothing
        self._pile.setVisible(not (self._narrow and is_open))
        self._right.setVisible(not self._narrow or is_open)
        self._middle.setStretch(0, 1 if self._narrow and not is_open else 0)

    def _show(self, page: View | Scroll | PdfPreview | EmptyState) -> None:
        self._right.setCurrentWidget(page)
        self._place()
        self._show_buttons()

    def _show_buttons(self) -> None:
        self._bar.show_for(self._shown(), self._detail.panel, narrow=self._narrow)

    def _shown(self) -> Shown:
        shown = self._right.currentWidget()
        if shown is self._intake:
            return Shown.INTAKE
        kinds: dict[QWidget, Shown] = {
            self._nothing: Shown.NOTHING,
            self._preview: Shown.LETTER,
            self._look: Shown.PAGE,
        }
        return kinds.get(shown, Shown.DOSSIER) if shown is not None else Shown.NOTHING

    def _choose(self, dossier: Dossier) -> None:
        self._message.clear()
        self._pile.set_current(dossier.id)
        self._show(self._nothing)
        self.presenter.choose(dossier)

    def _close_dossier(self) -> None:
        self.presenter.choose(None)
        self._pile.set_current(None)
        self._show(self._nothing)

    def _on_back(self) -> None:
        if self._right.currentWidget() in (self._preview, self._look):
            self._show(self._detail_scroll)
            self._focus_step()
        else:
            self._close_dossier()
            self._pile.focus_first()

    def _on_paper(self) -> None:
        self._message.clear()
        self._close_dossier()
        if self._intake is None:
            self._intake = PackageIntake(self._workplace, self._session, self._run)
            self._intake.taken.connect(self._on_taken)
            self._intake.left.connect(self._on_back)
            self._right.addWidget(self._intake)
        self._show(self._intake)
        self._intake.begin()

    def _on_taken(self, dossier: Dossier) -> None:
        self._show(self._nothing)
        self.presenter.load()
        words = self.tr("Taken in: {name}. It waits to be registered.")
        self._message.show_message("ok", words.format(name=dossier.applicant_name))

    def _on_act(self) -> None:
        panel = self._detail.panel
        if panel is not None and self._right.currentWidget() is not self._nothing:
            self._message.clear()
            panel.act()

    def _on_see(self) -> None:
        panel = self._detail.panel
        if panel is None:
            return
        try:
            self.presenter.preview(panel.draft())
        except Refused as error:
            self.show_error(error)

    def _on_print(self) -> None:
        detail = self.presenter.detail
        if detail is not None and self._letter:
            number = detail.dossier.case_number.text
            hand_out_letter(self._workplace, self._run, self._letter, number, self.show_error)

    def _on_page(self, page: Page) -> None:
        self._show(self._look)
        self._sight.look_at(page)
        self._look.setFocus(Qt.FocusReason.OtherFocusReason)
