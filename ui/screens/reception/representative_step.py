"""Step 3: whether somebody acts for the applicant, and on what ground."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.domain.case import Step
from app.domain.power_of_attorney import RepresentativeBasis
from ui.messages import sentence
from ui.screens.reception.bound_fields import BoundFields
from ui.screens.reception.column_step import ColumnStep
from ui.screens.reception.fault_line import FaultLine
from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.representative_form import RepresentativeForm
from ui.screens.reception.representative_presenter import BASIS, RepresentativePresenter, TermNotice
from ui.screens.reception.run_on import Turn
from ui.screens.reception.step_view import StepNote
from ui.widgets.button import Button
from ui.widgets.message_line import MessageLine
from ui.widgets.page_header import PageHeader
from ui.widgets.segment import SegmentField
from ui.widgets.text import Text


class RepresentativeStep(ColumnStep):
    """A power of attorney is entered only when a notary certified it (S 11.3)."""

    def __init__(self, reception: ReceptionPresenter) -> None:
        super().__init__(reception, name="representative")
        self._presenter = RepresentativePresenter(reception)
        self._bound = BoundFields(self)
        self._case_id: UUID | None = None
        self._header = PageHeader(name="representative.header")
        self._faults = FaultLine(self._bound, name="representative.faults")
        self._basis = SegmentField(name="representative.basis")
        self._explained = Text("", "caption", "ink2", wrap=True, name="representative.explained")
        self._term = MessageLine(name="representative.term")
        self._same = MessageLine(name="representative.same")
        self._form = RepresentativeForm(self._bound)
        self._go_on = Button("", "primary", name="representative.continue", key="Ctrl Enter",
                             icon="arrow-right")  # fmt: skip
        self._build()
        self.retranslate()

    def _build(self) -> None:
        for part in (self._header, self._faults, self._basis, self._explained, self._same,
                     self._form, self._term):  # fmt: skip
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._basis.chosen.connect(self._on_basis)
        self._bound.saved.connect(self._presenter.save)
        self._bound.looked_over.connect(self._show_faults)
        self._bound.done_with.connect(self.move_on)
        self._go_on.clicked.connect(self._on_continue)

    def title(self) -> str:
        """The step's name in the rail."""
        return self.tr("Representative")

    def note(self) -> StepNote:
        """On what ground somebody acts."""
        chosen = self.case.value(BASIS)
        return StepNote(self._words()[self.case.basis].lower() if chosen else "")

    def lacking(self) -> tuple[str, ...]:
        """What is missing or wrong, by the names of the fields."""
        case = self.reception.case
        if case is None:
            return ()
        sentences = []
        for name, label in self._bound.labels(self._presenter.faults()).items():
            wrong = bool(case.value(name))
            template = self.tr("{field}: to be corrected") if wrong else self.tr("{field}: empty")
            sentences.append(template.format(field=label))
        return tuple(sentences)

    def buttons(self) -> tuple[Button, ...]:
        """Continue."""
        return (self._go_on,)

    def first_focus(self) -> QWidget | None:
        """The ground; once it is chosen, the first field that is missing."""
        missing = self._bound.labels(self._presenter.faults())
        return self._bound.field(next(iter(missing))) if missing else self._basis

    def move_on(self) -> bool:
        """To the next field that is missing, and then to the way on."""
        return self._bound.move_on(self._presenter.faults, self._go_on)

    def turn(self) -> Turn:
        """The next step's, where nobody acts for the applicant."""
        alone = self.case.basis is RepresentativeBasis.NONE and not self.lacking()
        return Turn.NEXT if alone else Turn.OPERATOR

    def refresh(self) -> None:
        """Show the case as it is now, but not over what is being typed."""
        case = self._presenter.case
        if case is None:
            return
        if case.id != self._case_id:
            self._case_id = case.id
            self._presenter.forget_aside()
        self._basis.set_value(case.basis.value)
        self._bound.show_case(case)
        self._form.show_basis(case.basis)
        self._explain(case.basis)
        self._show_notices()
        self._show_faults()

    def unsaved(self) -> Mapping[str, str]:
        """What is typed and not yet saved."""
        return self._bound.unsaved()

    def retranslate(self) -> None:
        """The words of the step; the form says its own."""
        lead = self.tr("Does somebody act for the applicant?")
        self._header.set_words(self.tr("Representative"), lead)
        self._basis.set_label(self.tr("Ground"))
        self._basis.set_options([(basis.value, words) for basis, words in self._words().items()])
        self._fit_basis()
        self._go_on.set_text(self.tr("Continue"))
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing typed is lost when the step goes away."""
        super().hideEvent(event)
        self._bound.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The grounds stand in two lines where one is too narrow."""
        super().resizeEvent(event)
        self._fit_basis()

    def _fit_basis(self) -> None:
        margins = self.column.contentsMargins()
        self._basis.segment.fit(self.width() - margins.left() - margins.right())

    def _words(self) -> dict[RepresentativeBasis, str]:
        return {
            RepresentativeBasis.NONE: self.tr("None"),
            RepresentativeBasis.NOTARISED: self.tr("Notarised power"),
            RepresentativeBasis.OTHERWISE_CERTIFIED: self.tr("Otherwise certified"),
            RepresentativeBasis.LEGAL: self.tr("Legal representative"),
        }

    def _explain(self, basis: RepresentativeBasis) -> None:
        self._explained.setText({
            RepresentativeBasis.NONE: self.tr("The applicant is here in person."),
            RepresentativeBasis.NOTARISED: self.tr(
                "Enter it from the paper: ENIS is asked for it on the next step."
            ),
            RepresentativeBasis.OTHERWISE_CERTIFIED: self.tr(
                "The data of a power of attorney not certified by a notary are not entered"
                " (clause 11.3); the paper is put to the documents."
            ),
            RepresentativeBasis.LEGAL: self.tr(
                "A parent, guardian or trustee: no power of attorney is needed, the paper that"
                " proves it is put to the documents."
            ),
        }[basis])  # fmt: skip

    def _show_notices(self) -> None:
        found = self._presenter.term_notice()
        if found is None:
            self._term.clear()
        else:
            ended = found[0] is TermNotice.ENDED
            template = (
                self.tr("The power of attorney ended on {day}. It cannot be used.")
                if ended
                else self.tr("The power of attorney ends on {day}, before the result is due.")
            )
            words = template.format(day=f"{found[1]:%d.%m.%Y}")
            self._term.show_message("danger" if ended else "warn", words)
        if self._presenter.is_applicant():
            self._same.show_message("warn", self.tr("This IIN is the applicant's own."))
        else:
            self._same.clear()

    def _show_faults(self) -> None:
        faults = self._presenter.faults()
        self._bound.show_faults({name: sentence(error) for name, error in faults.items()})
        self._faults.look()

    def _on_basis(self, key: str) -> None:
        self._bound.flush()
        self._presenter.choose(RepresentativeBasis(key))

    def next_fault(self) -> None:
        """To the next field that is missing or wrong."""
        self._bound.flush()
        self._mark_faults()
        if self._bound.faulty():
            self._bound.go_to_fault()
        else:
            super().next_fault()

    def _mark_faults(self) -> None:
        self._bound.show_all_faults()
        self._faults.show_count()

    def _on_continue(self) -> None:
        self._bound.flush()
        if self.lacking():
            self._mark_faults()
            self._bound.go_to_first_fault()
            self.reception.shell.show_case()
            return
        self._presenter.save({BASIS: self.case.basis.value})
        self.reception.go_to(Step.CHECK)
