"""The review: the pile at the left, the dossier at the right, the step in the bar below."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from app.domain.account import Permission, Role, Session
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
from ui.screens.review.draft_panel import DraftPanel
from ui.screens.review.package_intake import PackageIntake
from ui.screens.review.page_look import PageLook
from ui.screens.review.pile_card import WIDTH, PileCard
from ui.screens.review.presenter import DossierDetail, ReviewPresenter
from ui.screens.review.sign_panel import SignPanel
from ui.screens.review.simple_panels import RegisterPanel, ResolvePanel, SendPanel
from ui.screens.review.step_panel import StepPanel
from ui.screens.review.words import state_words
from ui.tokens import Size, Space
from ui.widgets.action_bar import ActionBar
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.message_line import MessageLine
from ui.widgets.scroll import Scroll
from ui.widgets.view import View

SMALL_EDGE, LARGE_EDGE = 240, 1600


class ReviewView(View):
    """Registrar, head and executor work here, each on their own pile."""

    def __init__(self, workplace: Workplace, session: Session, run: Run) -> None:
        super().__init__(name="review")
        self._workplace = workplace
        self._session = session
        self._run = run
        self._narrow = False
        self._letter = b""
        self._dressed: StepPanel | None = None
        self.presenter = ReviewPresenter(self, workplace, session, run)
        self._pile = PileCard(workplace.catalogue)
        self._detail = DetailView(session.account.role, self._panels(session))
        self._nothing = EmptyState("", name="review.nothing")
        self._preview = PdfPreview(run, name="review.letter")
        self._look = PageLook()
        self._intake: PackageIntake | None = None
        self._may_take_in = session.account.may(Permission.REGISTER_DOSSIER)
        self._paper = Button("", name="review.paper", key="F2", icon="package")
        self._detail_scroll = Scroll(self._detail)
        self._right = QStackedWidget()
        self._message = MessageLine(name="review.message")
        self._back = Button("", "quiet", name="review.back", key="Esc", icon="arrow-left")
        self._return = Button("", "quiet", name="review.return", icon="arrow-back-up")
        self._print = Button("", name="review.print", key="Ctrl P", icon="printer")
        self._see = Button("", name="review.see", key="F7", icon="eye")
        self._act = Button("", "primary", name="review.act", key="Ctrl Enter", icon="arrow-right")
        self._bar = ActionBar(name="review.actions")
        self._build()
        self._connect()
        self.retranslate()

    def _panels(self, session: Session) -> dict[tuple[Role, DossierState], StepPanel]:
        presenter = self.presenter
        made: dict[tuple[Role, DossierState], StepPanel] = {}
        role = session.account.role
        if role is Role.REGISTRAR:
            made[role, DossierState.RECEIVED] = RegisterPanel(presenter)
        if role is Role.HEAD:
            made[role, DossierState.REGISTERED] = ResolvePanel(presenter)
            made[role, DossierState.DRAFTED] = SignPanel(
                presenter, self._workplace, session, self._run
            )
        if role is Role.EXECUTOR:
            made[role, DossierState.RESOLVED] = DraftPanel(presenter)
        if role in {Role.REGISTRAR, Role.EXECUTOR}:
            made[role, DossierState.SIGNED] = SendPanel(presenter)
        return made

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
        for quiet in (self._back, self._return, self._paper):
            self._bar.set_back(quiet)
        for button in (self._print, self._see, self._act):
            self._bar.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._middle, 1)
        column.addWidget(self._bar)

    def _connect(self) -> None:
        self._pile.chosen.connect(self._choose)
        self._back.clicked.connect(self._on_back)
        self._return.clicked.connect(self.presenter.send_back)
        self._paper.clicked.connect(self._on_paper)
        self._print.clicked.connect(self._on_print)
        self._see.clicked.connect(self._on_see)
        self._act.clicked.connect(self._on_act)
        documents = self._detail.documents
        documents.marked.connect(self.presenter.mark)
        documents.document_chosen.connect(self._on_document)
        documents.page_chosen.connect(self._on_page)
        self._look.wanted.connect(self._want_page)
        for panel in self._detail.panels():
            panel.changed.connect(self._show_buttons)
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

    def show_pile(self, pile: tuple[Dossier, ...]) -> None:
        """What waits; a dossier that somebody else moved on is closed."""
        self._pile.show_pile(pile, self._workplace.clock.now())
        shown = self.presenter.detail
        if self.presenter.chosen is None:
            self._pile.focus_first()
            return
        held = next((d for d in pile if d.id == self.presenter.chosen), None)
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
            self._back.setFocus()
            self._detail_scroll.verticalScrollBar().setValue(0)
        elif isinstance(panel, SendPanel):
            self._act.setFocus()
        else:
            panel.focus_first()

    def show_done(self, dossier: Dossier) -> None:
        """A step was taken; the next dossier may be chosen."""
        self._close_dossier()
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
        self._act.set_busy(self.tr("Please wait…") if busy else None)

    def show_letter(self, pdf: bytes) -> None:
        """The letter takes the place of the dossier until Esc."""
        self._letter = pdf
        self._preview.show_pdf(pdf, self._see.text())
        self._show(self._preview)
        self._preview.setFocus()

    def show_error(self, error: Exception) -> None:
        """What went wrong: at its field, or in the line above."""
        panel = self._detail.panel
        if panel is None or not panel.take_error(error):
            self._message.show_message("danger", sentence(error), code=code_of(error))
        self._show_buttons()

    def retranslate(self) -> None:
        """The words of the bar and of the empty place."""
        self._nothing.set_words(self.tr("Choose a dossier from the list"))
        self._return.set_text(self.tr("Return"))
        self._print.set_text(self.tr("Print"))
        self._paper.set_text(self.tr("Package on paper"))
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
        shown, panel = self._right.currentWidget(), self._detail.panel
        taking_in = shown is self._intake
        is_open = shown is not self._nothing and not taking_in
        looking = shown in (self._preview, self._look)
        self._bar.setVisible(not taking_in)
        self._paper.setVisible(self._may_take_in and not taking_in and not looking)
        self._back.setVisible(is_open and (looking or self._narrow))
        self._back.set_text(self.tr("Back") if looking else self.tr("List"))
        acting = is_open and panel is not None
        self._print.setVisible(shown is self._preview)
        self._see.setVisible(acting and not looking and panel is not None and panel.previewable)
        self._return.setVisible(acting and panel is not None and panel.returnable)
        self._act.setVisible(acting)
        if panel is None:
            return
        signed = isinstance(panel, SendPanel)
        self._see.set_text(self.tr("Letter") if signed else self.tr("Draft"))
        self._act.set_text(panel.action_words())
        if panel is not self._dressed:
            self._dressed = panel
            self._act.set_key(panel.key)
            self._act.set_icon(panel.icon)
        lacking = panel.lacking()
        self._act.setEnabled(not lacking)
        self._act.setToolTip(lacking)
        self._see.setEnabled(not lacking or isinstance(panel, SignPanel))

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

    def _on_document(self, code: str) -> None:
        documents = self._detail.documents
        for page in documents.pages_of(code):
            if documents.pages.wanting(page):
                self.presenter.picture(page, SMALL_EDGE, self._small_for(page))

    def _small_for(self, page: Page) -> Callable[[bytes], None]:
        return lambda data: self._detail.documents.pages.set_picture(page, data)

    def _on_page(self, page: Page) -> None:
        self._show(self._look)
        self._look.show_page(self._detail.documents.pages_of(page.document_code or ""), page)
        self._look.setFocus(Qt.FocusReason.OtherFocusReason)

    def _want_page(self, page: Page) -> None:
        self.presenter.picture(page, LARGE_EDGE, lambda data: self._look.set_picture(page, data))
