"""Ways through the first steps of a reception, and what stands on them."""

from PySide6.QtWidgets import QLabel

from tests.ui.first_steps.reception import Reception
from ui.widgets.compare_row import CompareRow

KNOWN = "900215300007"
ANOTHER = "900215300800"
UNKNOWN = "860109417527"
DECEASED = "320404485771"
WIFE = "910903424647"


def words(reception: Reception, name: str) -> str:
    return reception.part(name, QLabel).text()


def rows(reception: Reception) -> list[CompareRow]:
    return [row for row in reception.window.findChildren(CompareRow) if row.isVisible()]


def to_check(reception: Reception, iin: str = KNOWN) -> None:
    reception.open_case()
    reception.fill_applicant(iin)
    reception.press("applicant.continue")
    reception.press("representative.continue")


def to_representative(reception: Reception, iin: str = KNOWN) -> None:
    reception.open_case()
    reception.fill_applicant(iin)
    reception.press("applicant.continue")


def enter_power(reception: Reception, number: str, representative: str) -> None:
    reception.press("representative.basis.input.notarised")
    reception.type_into("representative.iin", representative)
    reception.type_into("representative.surname", "Kovaleva")
    reception.type_into("representative.given_name", "Olga")
    reception.type_into("poa.number", number)
    reception.type_into("poa.date", "01.11.2025")


def add_member(reception: Reception, number: int, iin: str) -> None:
    row = f"applicant.family_editor.{number}"
    reception.choose(f"{row}.relation", "spouse")
    reception.type_into(f"{row}.iin", iin)
    reception.type_into(f"{row}.name", "Seitkazy Aigul Maratkyzy")
