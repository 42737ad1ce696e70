"""What the registrar reads off a package that came by courier (S 7.2, 11.8)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from app.domain.local_text import Choice
from app.domain.public_service import Category, PublicService
from ui.screens.form_fields import FormFields, iin_fault, walk_by_enter
from ui.translation import language
from ui.widgets.card import Card
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.field_grid import FieldGrid
from ui.widgets.iin_field import IinField
from ui.widgets.segment import SegmentField
from ui.widgets.text_field import TextField
from ui.widgets.view import View


class PackageForm(View):
    """The fields, in the order in which they stand on the receipt and the application.

    Signals:
        submitted: Enter in the address, the last line that is typed.
    """

    submitted = Signal()

    def __init__(self, services: Sequence[PublicService]) -> None:
        super().__init__(name="review.package", ground="none")
        self._services = {service.code: service for service in services}
        self._card = Card(" ", name="review.package.card")
        self._service = ChoiceField(name="review.package.service")
        self._number = TextField(name="review.package.number", max_length=40, tall=True)
        self._day = DateField(name="review.package.intake_date", tall=True)
        self._hour = TextField(name="review.package.intake_time", max_length=5, tall=True)
        self._iin = IinField(name="review.package.iin", check=iin_fault)
        self._surname = TextField(name="review.package.surname", max_length=200)
        self._given_name = TextField(name="review.package.given_name", max_length=200)
        self._patronymic = TextField(name="review.package.patronymic", max_length=200)
        self._address = TextField(name="review.package.address")
        self._category = ChoiceField(name="review.package.category")
        self._subcategory = ChoiceField(name="review.package.subcategory")
        self._papers = SegmentField(
            name="review.package.language", options=[("kk", "Қазақша"), ("ru", "Русский")]
        )
        self._named = FormFields(
            self,
            {
                "number": self._number,
                "intake_date": self._day,
                "intake_time": self._hour,
                "iin": self._iin,
                "surname": self._surname,
                "given_name": self._given_name,
                "patronymic": self._patronymic,
                "address": self._address,
                "category": self._category,
                "subcategory": self._subcategory,
                "language": self._papers,
            },
        )
        self._build()
        self.retranslate()

    def _build(self) -> None:
        grid = FieldGrid()
        parts: tuple[tuple[Field, int], ...] = (
            (self._number, 2),
            (self._day, 2),
            (self._hour, 2),
            (self._iin, 2),
            (self._service, 4),
            (self._surname, 2),
            (self._given_name, 2),
            (self._patronymic, 2),
            (self._address, 6),
            (self._category, 3),
            (self._subcategory, 3),
            (self._papers, 2),
        )
        for part, span in parts:
            grid.add(part, span)
        walk_by_enter([part for part, _span in parts])
        self._card.add(grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        column.addStretch(1)
        self._service.chosen.connect(lambda _code: self._offer_categories())
        self._category.chosen.connect(lambda _code: self._offer_subcategories())
        self._address.submitted.connect(self.submitted)

    def service(self) -> str:
        """The code of the public service asked for."""
        return self._service.value()

    def values(self) -> dict[str, str]:
        """What stands in the fields, as `read_package` takes it."""
        return self._named.values()

    def empty(self) -> None:
        """Forget what was typed and wait for the number on the envelope."""
        self._named.empty()
        self._papers.set_value("kk")
        self._service.set_value(next(iter(self._services), ""))
        self._offer_categories()

    def focus_first(self) -> None:
        """The number on the envelope."""
        self._number.focus_input()

    def take_error(self, error: Exception) -> bool:
        """Show faults at their fields; whether there was one."""
        return self._named.take_error(error)

    def retranslate(self) -> None:
        """All words."""
        self._card.set_title(self.tr("Package on paper"))
        self._service.set_label(self.tr("Public service"))
        self._number.set_label(self.tr("Number on the envelope"))
        self._day.set_label(self.tr("Accepted on"))
        self._hour.set_label(self.tr("Accepted at"), self.tr("hour on the receipt"))
        self._iin.set_label(self.tr("IIN"))
        self._surname.set_label(self.tr("Surname"))
        self._given_name.set_label(self.tr("Given name"))
        self._patronymic.set_label(self.tr("Patronymic"), self.tr("if any"))
        self._address.set_label(self.tr("Address"))
        self._category.set_label(self.tr("Category"))
        self._subcategory.set_label(self.tr("Sub-category"))
        self._papers.set_label(self.tr("Language of the answer"))
        for field in (self._service, self._category, self._subcategory):
            field.set_placeholder(self.tr("Choose"))
        titles = {c: s.short_title.in_(language()) for c, s in self._services.items()}
        self._service.set_options(list(titles.items()))
        self._offer_categories()

    def _offer_categories(self) -> None:
        service = self._services.get(self._service.value())
        categories = service.categories if service else ()
        self._category.set_options(_shown(categories))
        self._category.control.setEnabled(bool(categories))
        self._offer_subcategories()

    def _offer_subcategories(self) -> None:
        service = self._services.get(self._service.value())
        category = service.category(self._category.value()) if service else None
        subs = category.subcategories if category else ()
        self._subcategory.set_options(_shown(subs))
        self._subcategory.control.setEnabled(bool(subs))


def _shown(choices: Sequence[Category | Choice]) -> list[tuple[str, str]]:
    pairs = []
    for choice in choices:
        words = choice.title.in_(language())
        pairs.append((choice.code, words[:1].upper() + words[1:]))
    return pairs
