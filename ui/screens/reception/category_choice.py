"""Categories of a passport offered for choice, and the sub-categories of the one chosen."""

from PySide6.QtCore import QCoreApplication

from app.domain.public_service import PublicService
from ui.translation import language
from ui.widgets.choice_field import ChoiceField


def offer_categories(
    category: ChoiceField, subcategory: ChoiceField, service: PublicService, chosen: str
) -> None:
    """Fill both fields; the second waits where the category chosen has nothing to choose from."""
    _fill(category, [(c.code, c.title.in_(language())) for c in service.categories])
    found = service.category(chosen)
    subs = found.subcategories if found else ()
    _fill(subcategory, [(s.code, s.title.in_(language())) for s in subs])
    subcategory.control.setEnabled(bool(subs))
    choose = QCoreApplication.translate("CategoryChoice", "Choose")
    none = QCoreApplication.translate("CategoryChoice", "This category has none")
    category.set_placeholder(choose)
    subcategory.set_placeholder(none if found and not subs else choose)


def _fill(field: ChoiceField, options: list[tuple[str, str]]) -> None:
    shown = [(code, words[:1].upper() + words[1:]) for code, words in options]
    held = [(field.box.itemData(i), field.box.itemText(i)) for i in range(field.box.count())]
    if shown != held:
        field.set_options(shown)
