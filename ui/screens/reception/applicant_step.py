"""Step 2: the applicant; IIN first, and GBD FL fills what it knows."""

from collections.abc import Mapping

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from app.domain.case import Case, Step
from app.domain.extra_fields import shown_fields
from ui.at_rest import AtRest
from ui.messages import sentence
from ui.screens.reception.applicant_form import ApplicantForm
from ui.screens.reception.applicant_presenter import IIN, ApplicantPresenter
from ui.screens.reception.card_help import CardHelp
from ui.screens.reception.circumstances_card import CircumstancesCard
from ui.screens.reception.column_step import ColumnStep
from ui.screens.reception.contact_help import ContactHelp
from ui.screens.reception.duplicates_card import DuplicatesCard
from ui.screens.reception.family_editor import FamilyEditor
from ui.screens.reception.fault_line import FaultLine
from ui.screens.reception.iin_hint import IinHint
from ui.screens.reception.notice_lines import NoticeLines
from ui.screens.reception.people_lines import EarlierLine, KnownLine
from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.run_on import Turn
from ui.screens.reception.service_fields import ServiceFields
from ui.screens.reception.step_view import StepNote
from ui.widgets.button import Button
from ui.widgets.page_header import PageHeader


class ApplicantStep(ColumnStep):
    """The request form of the applicant, saved as it is typed.

    Args:
        reception: the case at the counter.
        form: the fields, where they are made already.
    """

    def __init__(self, reception: ReceptionPresenter, form: ApplicantForm | None = None) -> None:
        super().__init__(reception, name="applicant")
        self._presenter = ApplicantPresenter(reception)
        self._form = form or ApplicantForm()
        self._bound = self._form.bound
        self._header = PageHeader(name="applicant.header")
        self._faults = FaultLine(self._bound, name="applicant.faults")
        self._notices = NoticeLines(name="applicant.notices")
        self._earlier = EarlierLine(self._bound, name="applicant.earlier")
        self._known = KnownLine(name="applicant.known")
        self._duplicates = DuplicatesCard(name="applicant.duplicates")
        self._hint = IinHint(self._form.iin, self._presenter)
        self._contacts = ContactHelp(self._form, reception)
        self._card = CardHelp(reception, self._presenter, self._bound)
        self._family = FamilyEditor(name="applicant.family_editor")
        self._circumstances = CircumstancesCard(name="applicant.circumstances")
        self._asked = ServiceFields(self._bound, name="applicant.extra")
        self._go_on = Button("", "primary", name="applicant.continue", key="Ctrl Enter",
                             icon="arrow-right")  # fmt: skip
        # What the books say comes after the fields, and in two turns: no key waits for all of it.
        self._books = AtRest(self, self._show_books)
        self._others = AtRest(self, self._show_others)
        self._was_asking = False
        self._build()
        self.retranslate()

    def _build(self) -> None:
        for part in (self._header, self._faults, self._notices, self._known, self._earlier,
                     self._card.line, self._form, self._duplicates, self._family, self._circumstances,
                     self._asked):  # fmt: skip
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._family.hide()
        self._bound.saved.connect(self._presenter.save)
        self._bound.looked_over.connect(self._show_faults)
        self._bound.done_with.connect(self._on_chosen)
        self._contacts.phone_whole.connect(self.move_on)
        self._form.family_asked.connect(self._on_family)
        self._form.paper_chosen.connect(self._on_paper)
        self._family.changed.connect(self._presenter.save_family)
        self._family.edited.connect(self._look)
        self._family.iin_typed.connect(self._presenter.people.look)
        self._earlier.action_chosen.connect(self._presenter.people.take_earlier)
        self._duplicates.decided.connect(self._presenter.people.decide)
        self._circumstances.changed.connect(self._presenter.save_circumstances)
        self._notices.ask_again.connect(self._presenter.ask_again)
        self._go_on.clicked.connect(self._on_continue)

    def title(self) -> str:
        """The step's name in the rail."""
        return self.tr("Applicant")

    def note(self) -> StepNote:
        """Who it is, or how much is missing."""
        shown = len(self._bound.faulty())
        if shown and self.isVisible():
            return StepNote(self.tr("%n field(s) to mend", "", shown), "warn")
        if self.lacking():
            return StepNote()
        initials = [f"{self.case.value(f'applicant.{part}')[:1]}." for part in
                    ("given_name", "patronymic") if self.case.value(f"applicant.{part}")]  # fmt: skip
        return StepNote(" ".join([self.case.value("applicant.surname"), *initials]))

    def lacking(self) -> tuple[str, ...]:
        """What is missing or wrong, by the names of the fields."""
        case = self.reception.case
        if case is None:
            return ()
        faults = self._presenter.faults()
        sentences = []
        for name, label in self._bound.labels(faults).items():
            wrong = bool(case.value(name))
            template = self.tr("{field}: to be corrected") if wrong else self.tr("{field}: empty")
            sentences.append(template.format(field=label))
        if self._family.unfinished:
            sentences.append(
                self.tr("%n family member(s) not complete", "", self._family.unfinished)
            )
        return tuple(sentences)

    def buttons(self) -> tuple[Button, ...]:
        """The card, and continue."""
        return (self._card.button, self._go_on)

    def enter(self) -> None:
        """Show the case, ask GBD FL where it was not asked."""
        self._family.setVisible(bool(self.case.family))
        self._presenter.enter()

    def first_focus(self) -> QWidget | None:
        """The IIN; once it is answered, the first field that is missing."""
        faults = self._presenter.faults()
        if IIN in faults or not faults:
            return self._form.iin
        return self._bound.field(next(iter(self._bound.labels(faults)), IIN))

    def move_on(self) -> bool:
        """To the next field that is missing, and then to the way on."""
        return self._bound.move_on(self._presenter.faults, self._go_on)

    def turn(self) -> Turn:
        """The next step's, once nothing is missing and nothing offered."""
        if self._books.waits:
            self._show_books()
        if self._others.waits:
            self._show_others()
        offered = not (self._known.isHidden() and self._earlier.isHidden())
        return Turn.OPERATOR if offered or self.lacking() else Turn.NEXT

    def _on_chosen(self) -> None:
        """A choice by one key: to the next field that is missing, or past all steps that ask nothing."""
        self.move_on()
        if self._go_on.hasFocus():
            self.reception.shell.run_on()

    def refresh(self) -> None:
        """Show the case as it is now, but not over what is being typed."""
        case, service = self._presenter.case, self._presenter.service
        if case is None or service is None:
            return
        self._form.show_choices(service, case.value("category"))
        self._form.paper.setChecked(case.paper_notification)
        self._card.show_case(case)
        self._family.show_case(case, service, self._presenter.today())
        self._asked.show_fields(service, shown_fields(case, service))
        self._bound.show_case(case)
        if not case.value("document_language"):
            self._form.papers.set_value(case.language)
        self._circumstances.setVisible(bool(service.circumstances))
        self._circumstances.show_choices(service.circumstances, self._circumstances_of(case))
        self._notices.show_notices(self._presenter.notices())
        self._books.ask()
        self._others.ask()
        self._hint.look()
        self._look()
        self._show_faults()
        self._go_past_iin()

    def _show_books(self) -> None:
        """What the books say, in a line each."""
        self._books.forget()
        case, people = self._presenter.case, self._presenter.people
        if case is not None:
            self._known.show_people(people)
            self._earlier.show_offer(people.earlier(), case)

    def _show_others(self) -> None:
        """The people who stand elsewhere, beside this case."""
        self._others.forget()
        case = self._presenter.case
        if case is not None:
            self._duplicates.show_duplicates(self._presenter.people.duplicates(), case)

    def _go_past_iin(self) -> None:
        """The register has answered while the cursor waited in the IIN: on to what it left open."""
        if self._presenter.is_asking():
            self._was_asking = True
        elif self._was_asking and self.reception.idle:
            self._was_asking = False
            if self._form.iin.control.hasFocus():
                self.move_on()

    def escape(self) -> bool:
        """Scan no further, or wait for GBD FL no longer."""
        return self._card.cancel() or self._presenter.cancel()

    def unsaved(self) -> Mapping[str, str]:
        """What is typed and not yet saved; family members who are not complete are not."""
        return {**self._bound.unsaved(), **self._family.unsaved()}

    def put_back(self, unsaved: Mapping[str, str]) -> Mapping[str, str]:
        """Show again what was typed; the family's rows are made anew."""
        renamed = self._family.put_back(unsaved)
        if renamed:
            self._family.show()
        super().put_back({n: text for n, text in unsaved.items() if n not in renamed})
        return renamed

    def retranslate(self) -> None:
        """The words of the step; parts say their own."""
        lead = self.tr("Begin with the IIN: the register fills in what it knows")
        self._header.set_words(self.tr("Applicant"), lead)
        self._go_on.set_text(self.tr("Continue"))
        self._card.retranslate()
        self._family.retranslate()
        self._circumstances.retranslate()
        self._duplicates.retranslate()
        self._asked.retranslate()
        self._look()
        self._hint.say()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing typed is lost when the step goes away."""
        super().hideEvent(event)
        self._bound.flush()

    def _circumstances_of(self, case: Case) -> frozenset[str]:
        # While a change is on its way the boxes know better than the stored case.
        return case.circumstances if self.reception.idle else self._circumstances.ticked()

    def _look(self) -> None:
        case = self._presenter.case
        self._form.show_family(len(case.family) if case is not None else 0)

    def _show_faults(self) -> None:
        faults = self._presenter.faults()
        self._bound.show_faults({name: sentence(error) for name, error in faults.items()})
        self._faults.look()

    def _on_family(self) -> None:
        opening = self._family.isHidden()
        self._family.setVisible(opening)
        if opening:
            self._family.open()

    def _on_paper(self, wanted: bool) -> None:
        self._presenter.save({"paper_notification": "yes" if wanted else ""})

    def _on_continue(self) -> None:
        self._bound.flush()
        self._family.flush()
        if self.lacking() and not self.reception.idle:
            # What the register fills in may still be on its way.
            self.reception.when_stored(self._on_continue)
            return
        if self.lacking():
            self._mark_faults()
            self._bound.go_to_first_fault()
            if not self._bound.faulty():
                self._family.go_to_fault()
            self.reception.shell.show_case()
            return
        self.reception.go_to(Step.REPRESENTATIVE)

    def next_fault(self) -> None:
        """To the next field that is missing or wrong, the family's after the applicant's."""
        self._bound.flush()
        self._mark_faults()
        if self._bound.faulty():
            self._bound.go_to_fault()
        elif not self._family.go_to_fault():
            super().next_fault()

    def _mark_faults(self) -> None:
        self._family.show_all_faults()
        self._bound.show_all_faults()
        self._faults.show_count()
