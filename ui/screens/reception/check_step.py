"""Step 4: what was typed beside what GBD FL and ENIS know."""

from PySide6.QtWidgets import QWidget

from app.domain.case import Step
from app.domain.comparison import Comparison
from app.domain.duplicate import Duplicate, undecided
from app.domain.lookup import Outcome, Registry
from app.services.printing import PrintedPaper
from ui.messages import code_of, sentence
from ui.printing import hand_out
from ui.screens.reception.check_presenter import CheckPresenter
from ui.screens.reception.column_step import ColumnStep
from ui.screens.reception.duplicates_card import DuplicatesCard
from ui.screens.reception.enis_card import EnisCard
from ui.screens.reception.gbd_fl_card import GbdFlCard
from ui.screens.reception.no_data_card import NoDataCard
from ui.screens.reception.notice_lines import NoticeLines
from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.run_on import Turn
from ui.screens.reception.step_view import StepNote
from ui.widgets.button import Button
from ui.widgets.message_line import MessageLine
from ui.widgets.page_header import PageHeader


class CheckStep(ColumnStep):
    """Differences are decided here; a register that does not answer holds nobody up."""

    def __init__(self, reception: ReceptionPresenter) -> None:
        super().__init__(reception, name="check")
        self._presenter = CheckPresenter(reception)
        self._header = PageHeader(name="check.header")
        self._message = MessageLine(name="check.message")
        self._notices = NoticeLines(name="check.notices")
        self._gbd_fl = GbdFlCard(name="check.gbd_fl")
        self._enis = EnisCard(name="check.enis")
        self._no_data = NoDataCard(name="check.no_data")
        self._duplicates = DuplicatesCard(name="check.duplicates")
        self._again = Button("", name="check.again", key="F5", icon="refresh")
        self._go_on = Button("", "primary", name="check.continue", key="Ctrl Enter",
                             icon="arrow-right")  # fmt: skip
        self._build()
        self.retranslate()

    def _build(self) -> None:
        for part in (self._header, self._message, self._notices, self._gbd_fl, self._no_data,
                     self._enis, self._duplicates):  # fmt: skip
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._gbd_fl.taken.connect(self._on_taken)
        self._gbd_fl.kept.connect(self._on_kept)
        self._no_data.print_asked.connect(self._on_print)
        self._duplicates.decided.connect(self._on_duplicate)
        self._again.clicked.connect(self._presenter.ask_again)
        self._go_on.clicked.connect(self._on_continue)

    def title(self) -> str:
        """The step's name in the rail."""
        return self.tr("Check")

    def note(self) -> StepNote:
        """Differences, missing data and duplicates, counted."""
        parts = []
        differences = sum(row.is_open for row in self._presenter.comparisons())
        if differences:
            parts.append(self.tr("%n difference(s)", "", differences))
        if self._presenter.lacking_data():
            parts.append(self.tr("no data"))
        duplicates = len(self._presenter.duplicates())
        if duplicates:
            parts.append(self.tr("%n duplicate(s)", "", duplicates))
        return StepNote(", ".join(parts), "warn")

    def lacking(self) -> tuple[str, ...]:
        """Decisions that are wanted, and what keeps the power of attorney from holding."""
        sentences = []
        differences = sum(row.is_open for row in self._presenter.comparisons())
        if differences:
            sentences.append(self.tr("%n difference(s) to decide", "", differences))
        duplicates = len(undecided(self._presenter.duplicates()))
        if duplicates:
            sentences.append(self.tr("%n duplicate(s) to decide", "", duplicates))
        blocking = (fault for fault in self._presenter.power_faults() if fault.blocks)
        sentences.extend(self._enis.words(fault) for fault in blocking)
        return tuple(sentences)

    def buttons(self) -> tuple[Button, ...]:
        """Ask again, continue."""
        return (self._again, self._go_on)

    def prepare(self) -> None:
        """Make the rows of the comparison."""
        self._gbd_fl.prepare()

    def enter(self) -> None:
        """Show the case, ask what was not asked."""
        self._message.clear()
        self._presenter.enter()

    def first_focus(self) -> QWidget | None:
        """The first decision that is wanted, else the way on."""
        return self._gbd_fl.first_focus() or self._duplicates.first_focus() or self._go_on

    def turn(self) -> Turn:
        """The next step's, once the registers know the applicant and nothing is to be looked at."""
        known = self._presenter
        if any(known.is_asking(registry) for registry in Registry) or not known.is_looked_over:
            return Turn.REGISTERS
        answer = known.answer(Registry.GBD_FL)
        looked_at = (self.lacking(), known.notices(), known.power_faults())
        found = answer is not None and answer.outcome is Outcome.FOUND
        return Turn.NEXT if found and not any(looked_at) else Turn.OPERATOR

    def refresh(self) -> None:
        """Show what the registers said."""
        case, known = self._presenter.case, self._presenter
        if case is None:
            return
        self._notices.show_notices(known.notices())
        self._gbd_fl.show_answer(
            known.answer(Registry.GBD_FL),
            known.comparisons(),
            known.kept(Registry.GBD_FL),
            asking=known.is_asking(Registry.GBD_FL),
        )
        if known.asks_enis:
            self._enis.show_answer(
                known.answer(Registry.ENIS),
                known.power_faults(),
                known.kept(Registry.ENIS),
                asking=known.is_asking(Registry.ENIS),
            )
        else:
            self._enis.show_not_asked(case.basis, known.power_faults())
        self._no_data.show_lacking(known.lacking_data())
        self._no_data.show_printed(known.printed_copy())
        self._duplicates.show_duplicates(known.duplicates(), case)
        self._look()

    def escape(self) -> bool:
        """Wait for the registers no longer."""
        return self._presenter.cancel()

    def retranslate(self) -> None:
        """The words of the step; cards say their own."""
        lead = self.tr("What was typed beside what the registers know")
        self._header.set_words(self.tr("Check"), lead)
        self._again.set_text(self.tr("Ask again"))
        self._go_on.set_text(self.tr("Continue"))
        for card in (self._gbd_fl, self._enis, self._no_data, self._duplicates):
            card.retranslate()
        self.refresh()

    def _look(self) -> None:
        waiting = any(self._presenter.is_asking(registry) for registry in Registry)
        asking = self.tr("The registers are being asked; Esc goes on without them")
        self._again.allow(not waiting, asking)
        known = self._presenter.is_looked_over
        lacking = "\n".join(self.lacking())
        self._go_on.allow(known and not waiting and not lacking, lacking or asking)

    def _on_taken(self, row: Comparison) -> None:
        self._presenter.take(row)

    def _on_kept(self, row: Comparison, reason: str) -> None:
        self._presenter.keep(row, reason, lambda error: self._gbd_fl.show_fault(sentence(error)))

    def _on_duplicate(self, duplicate: Duplicate, reason: str) -> None:
        self._presenter.decide(
            duplicate, reason, lambda error: self._duplicates.show_fault(sentence(error))
        )

    def _on_print(self) -> None:
        self._message.clear()
        self._no_data.set_busy(True)
        self._presenter.print_message(self._on_paper, self._on_failed)

    def _on_paper(self, paper: PrintedPaper) -> None:
        reception = self.reception
        hand_out(
            reception.workplace, reception.run, paper, lambda _file: self._on_handed(),
            self._on_failed,
        )  # fmt: skip

    def _on_handed(self) -> None:
        self._no_data.set_busy(False)
        self.reception.shell.show_case()

    def _on_failed(self, error: Exception) -> None:
        self._no_data.set_busy(False)
        self._message.show_message("danger", sentence(error), code=code_of(error))

    def _on_continue(self) -> None:
        self.reception.go_to(Step.DOCUMENTS)
