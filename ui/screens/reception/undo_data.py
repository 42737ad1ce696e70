"""The data of a registered case, to be corrected: the applicant's, the passport's, family, circumstances."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.case import Case
from app.domain.checklist import checklist
from app.domain.correction import Correction
from app.domain.duplicate import Duplicate
from app.domain.extra_fields import shown_fields
from app.domain.person import FamilyMember
from app.domain.public_service import PublicService
from ui.screens.case_fields import DAYS, field_words
from ui.screens.form_fields import iin_fault
from ui.screens.reception.bound_fields import Bound, BoundFields
from ui.screens.reception.category_choice import offer_categories
from ui.screens.reception.circumstances_card import CircumstancesCard
from ui.screens.reception.duplicates_card import DuplicatesCard
from ui.screens.reception.family_editor import FamilyEditor
from ui.screens.reception.service_fields import ServiceFields
from ui.tokens import Space
from ui.translation import language
from ui.widgets.card import Card
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.field_grid import FieldGrid
from ui.widgets.iin_field import IinField
from ui.widgets.message_line import MessageLine
from ui.widgets.text_field import TextField
from ui.widgets.view import View

ALWAYS = (
    "applicant.iin",
    "applicant.birth_date",
    "applicant.surname",
    "applicant.given_name",
    "applicant.patronymic",
    "applicant.address",
    "applicant.phone",
    "applicant.phone2",
)
IIN = "applicant.iin"
CATEGORY = ("category", "subcategory")
IF_HELD = (
    "representative.surname",
    "representative.given_name",
    "representative.patronymic",
    "representative.iin",
    "poa.number",
    "poa.date",
    "poa.valid_until",
    "poa.notary",
    "poa.powers",
)
SPANS = {"applicant.iin": 4, "applicant.address": 6, "poa.powers": 6} | dict.fromkeys(CATEGORY, 3)


class UndoData(View):
    """Every field as the case holds it; what is typed over one is kept until it is saved.

    The list of documents follows from all of it: what would be missing is told as it is typed.

    Signals:
        people_typed: whom the case names is another now; carries an IIN of a member not yet whole.
        decided: a duplicate and the reason why this case goes on.
    """

    people_typed = Signal(str)
    decided = Signal(object, str)

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name, ground="none")
        self._bound = BoundFields(self)
        self._case: Case | None = None
        self._service: PublicService | None = None
        self._changed: dict[str, str] = {}
        self._members: tuple[FamilyMember, ...] | None = None
        self._ticked: frozenset[str] | None = None
        self._fields = {each: _field(f"undo.{each}", each) for each in ALWAYS + CATEGORY + IF_HELD}
        self._grid = FieldGrid()
        self._asked = ServiceFields(self._bound, name="undo.extra")
        self._family = FamilyEditor(name="undo.family")
        self._circumstances = CircumstancesCard(name="undo.circumstances")
        self._papers = MessageLine(name="undo.papers")
        self._duplicates = DuplicatesCard(name="undo.duplicates")
        self._build()

    def _build(self) -> None:
        card = Card(name="undo.data.card")
        for each, field in self._fields.items():
            self._bound.add(each, field)
            self._grid.add(field, SPANS.get(each, 2))
        card.add(self._grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.m)
        for part in (card, self._asked, self._family, self._circumstances, self._papers,
                     self._duplicates):  # fmt: skip
            column.addWidget(part)
        self._bound.saved.connect(self._on_changed)
        self._family.changed.connect(self._on_family)
        self._family.iin_typed.connect(self.people_typed)
        self._circumstances.changed.connect(self._on_circumstances)
        self._duplicates.decided.connect(self.decided)

    def show_case(self, case: Case, service: PublicService, today: date) -> None:
        """Show what the case holds; nothing is typed yet."""
        self._bound.flush()
        self._case, self._service = case, service
        self._changed.clear()
        self._members = self._ticked = None
        self._family.forget()
        self._family.show_case(case, service, today)
        self._family.setVisible(bool(service.relations))
        self._circumstances.setVisible(bool(service.circumstances))
        self._circumstances.show_choices(service.circumstances, case.circumstances)
        self._duplicates.show_duplicates((), case)
        self._show()

    def correction(self) -> Correction:
        """What was typed over the data."""
        self._bound.flush()
        self._family.flush()
        return self.typed()

    def typed(self) -> Correction:
        """What was typed so far, without what a field still holds back."""
        return Correction(dict(self._changed), self._members, self._ticked)

    def show_duplicates(self, duplicates: Sequence[Duplicate], case: Case) -> None:
        """Who of the case as it would be stands elsewhere, side by side."""
        self._duplicates.show_duplicates(duplicates, case)

    def show_reason_fault(self, sentence: str) -> None:
        """A reason that was not accepted stays with its sentence."""
        self._duplicates.show_fault(sentence)

    def duplicate_reason(self) -> QWidget | None:
        """The reason that is wanted next, if any."""
        return self._duplicates.first_focus()

    def unfinished(self) -> int:
        """How many family members are begun and not complete; they are marked."""
        if self._family.unfinished:
            self._family.show_all_faults()
        return self._family.unfinished

    def fields(self) -> Mapping[str, Bound]:
        """What is on the screen, by the names that faults use, in reading order."""
        return {**self._fields, **self._asked.fields()}

    def focus_first(self) -> None:
        """The first field."""
        self._fields[ALWAYS[0]].focus_input()

    def retranslate(self) -> None:
        """All labels and choices."""
        for each, field in self._fields.items():
            field.set_label(field_words(each))
        self._asked.retranslate()
        self._family.retranslate()
        self._circumstances.retranslate()
        self._duplicates.retranslate()
        if self._case is not None:
            self._show()

    def _on_changed(self, values: Mapping[str, str]) -> None:
        if "category" in values and values["category"] != self._now("category"):
            values = {**values, "subcategory": ""}
        self._changed.update(values)
        self._show()
        if IIN in values:
            self.people_typed.emit("")

    def _on_family(self, members: tuple[FamilyMember, ...]) -> None:
        others = members != self._members
        self._members = members
        self._show_papers()
        if others:
            self.people_typed.emit("")

    def _on_circumstances(self, codes: frozenset[str]) -> None:
        self._ticked = codes
        self._show()

    def _now(self, name: str) -> str:
        return self._changed.get(name, self._case.value(name) if self._case is not None else "")

    def _show(self) -> None:
        """What is asked follows from what is typed."""
        if self._case is None or self._service is None:
            return
        case = self.typed().on(self._case, self._case.opened_at)
        category, subcategory = (self._fields[each] for each in CATEGORY)
        assert isinstance(category, ChoiceField)
        assert isinstance(subcategory, ChoiceField)
        offer_categories(category, subcategory, self._service, case.value("category"))
        self._asked.show_fields(self._service, shown_fields(case, self._service))
        self._bound.show_case(case)
        held = tuple(each for each in IF_HELD if self._case.value(each))
        queued = CATEGORY if self._service.categories else ()
        self._grid.show_only([self._fields[each] for each in (*ALWAYS, *queued, *held)])
        self._show_papers()

    def _show_papers(self) -> None:
        """Name what the corrected data ask for and the package does not hold."""
        if self._case is None or self._service is None:
            return
        case = self.typed().on(self._case, self._case.opened_at)
        rules = [row.rule for row in checklist(case, self._service) if not row.met]
        if not rules:
            self._papers.clear()
            return
        names = "; ".join(rule.title.in_(language()) for rule in rules)
        template = self.tr(
            "With these data %n document(s) would be missing: {names}", "", len(rules)
        )
        self._papers.show_message("warn", template.format(names=names), icon="file-off")


def _field(name: str, field: str) -> Bound:
    if field.endswith(".iin"):
        return IinField(name=name, check=iin_fault)
    if field in CATEGORY:
        return ChoiceField(name=name)
    return (
        DateField(name=name, tall=field == "applicant.birth_date")
        if field in DAYS
        else TextField(name=name)
    )
