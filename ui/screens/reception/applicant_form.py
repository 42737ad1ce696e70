"""The fields about the applicant, in the order in which they are asked."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.public_service import PublicService
from ui.screens.form_fields import iin_fault
from ui.screens.reception.bound_fields import BoundFields
from ui.screens.reception.category_choice import offer_categories
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.check_box import CheckBox
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.field_grid import FieldGrid
from ui.widgets.iin_field import IinField
from ui.widgets.segment import SegmentField
from ui.widgets.text_field import TextField
from ui.widgets.view import View

NAME_LENGTH = 200


class ApplicantForm(View):
    """Makes and names the fields; what follows from them is the step's.

    Attributes:
        bound: ties the fields to those of the case.

    Signals:
        family_asked: the family members are to be shown or hidden.
        paper_chosen: the notification is wanted on paper, or not.
    """

    family_asked = Signal()
    paper_chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__(name="applicant.form")
        self.bound = BoundFields(self)
        self._service: PublicService | None = None
        self.iin = IinField(name="applicant.iin", check=iin_fault)
        self.birth_date = DateField(name="applicant.birth_date", tall=True)
        self.surname = TextField(name="applicant.surname", max_length=NAME_LENGTH)
        self.given_name = TextField(name="applicant.given_name", max_length=NAME_LENGTH)
        self.patronymic = TextField(name="applicant.patronymic", max_length=NAME_LENGTH)
        self.address = TextField(name="applicant.address")
        self.phone = TextField(name="applicant.phone", max_length=30)
        self.phone2 = TextField(name="applicant.phone2", max_length=30)
        self.category = ChoiceField(name="applicant.category")
        self.subcategory = ChoiceField(name="applicant.subcategory")
        self.papers = SegmentField(name="applicant.language",
                                   options=[("kk", "Қазақша"), ("ru", "Русский")])  # fmt: skip
        self.family = Button("", name="applicant.family", icon="users")
        self.paper = CheckBox(name="applicant.paper_notification")
        self._build()
        self._bind(self.bound)
        self.retranslate()

    def _build(self) -> None:
        grid = FieldGrid()
        grid.add(self.iin, 4)
        grid.add(self.birth_date, 2)
        for field in (self.surname, self.given_name, self.patronymic):
            grid.add(field, 2)
        grid.add(self.address, 6)
        for part in (self.phone, self.phone2, self.papers):
            grid.add(part, 2)
        grid.add(self.category, 3)
        grid.add(self.subcategory, 3)
        last = QHBoxLayout()
        last.setSpacing(Space.column)
        last.addWidget(self.family)
        last.addWidget(self.paper)
        last.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.field)
        rows.addWidget(grid)
        rows.addLayout(last)
        self.family.clicked.connect(self.family_asked)
        self.paper.clicked.connect(self.paper_chosen)

    def _bind(self, bound: BoundFields) -> None:
        for field in (self.iin, self.birth_date, self.surname, self.given_name, self.patronymic,
                      self.address, self.phone, self.phone2):  # fmt: skip
            bound.add(field.objectName(), field)
        bound.add("document_language", self.papers)
        bound.add("category", self.category)
        bound.add("subcategory", self.subcategory)

    def show_choices(self, service: PublicService, category: str) -> None:
        """Offer the categories of a passport, and the sub-categories of the one chosen."""
        self._service = service
        offer_categories(self.category, self.subcategory, service, category)
        for field in (self.category, self.subcategory):
            field.setVisible(bool(service.categories))
        self.family.setVisible(bool(service.relations))

    def show_family(self, count: int) -> None:
        """Say on the button how many family members there are."""
        words = self.tr("%n family member(s)", "", count) if count else self.tr("Family members")
        self.family.set_text(words)

    def retranslate(self) -> None:
        """Labels, in the language of the program."""
        if_any = self.tr("if any")
        labels: dict[Callable[[str], None], str] = {
            self.iin.set_label: self.tr("IIN"),
            self.birth_date.set_label: self.tr("Birth date"),
            self.surname.set_label: self.tr("Surname"),
            self.given_name.set_label: self.tr("Given name"),
            self.address.set_label: self.tr("Address"),
            self.phone.set_label: self.tr("Phone"),
            self.category.set_label: self.tr("Category"),
            self.subcategory.set_label: self.tr("Sub-category"),
            self.papers.set_label: self.tr("Language of papers"),
            self.phone.set_placeholder: self.tr("+7 …"),
        }
        for put, words in labels.items():
            put(words)
        self.patronymic.set_label(self.tr("Patronymic"), if_any)
        self.phone2.set_label(self.tr("Second phone"), if_any)
        self.paper.set_text(self.tr("Notification wanted on paper"))
        if self._service is not None:
            self.show_choices(self._service, self.category.value())
