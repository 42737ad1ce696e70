"""The head of own papers: Kazakh left, Russian right, always both; the address in one language."""

from reportlab.platypus.flowables import Flowable

from app.domain.paper_parts import Office, PaperLanguage
from forms.flow import Rule, air, empty, grid, plain
from forms.sheet import GAP, HALF
from forms.styles import CONTACTS, HEAVY, LETTERHEAD, LETTERHEAD_SECOND
from forms.texts import furniture
from forms.words import NBSP, phone


def letterhead(office: Office, language: PaperLanguage) -> list[Flowable]:
    """The letterhead of the first page.

    Args:
        office: whose paper it is.
        language: of the address and phone under the rule.
    """
    names = grid(
        [[_names(office, PaperLanguage.KAZAKH), empty(), _names(office, PaperLanguage.RUSSIAN)]],
        [HALF, GAP, HALF],
    )
    contacts = grid(
        [
            [
                plain(office.address.of(language), CONTACTS),
                empty(),
                plain(_phones(office, language), CONTACTS),
            ]
        ],
        [HALF, GAP, HALF],
    )
    return [names, air(5), Rule(HEAVY), air(3), contacts]


def _names(office: Office, language: PaperLanguage) -> list[Flowable]:
    lines: list[Flowable] = [plain(office.name.of(language), LETTERHEAD)]
    if office.branch.of(language):
        lines.append(plain(office.branch.of(language), LETTERHEAD_SECOND))
    if office.department:
        lines.append(plain(department_line(office, language), LETTERHEAD_SECOND))
    return lines


def department_line(office: Office, language: PaperLanguage) -> str:
    """The number of the department as a letterhead has it."""
    return furniture(language).fill("department_line", number=office.department)


def _phones(office: Office, language: PaperLanguage) -> str:
    parts = [phone(office.phone)] if office.phone else []
    if office.contact_centre:
        parts.append(furniture(language).fill("contact_centre", number=office.contact_centre))
    return (NBSP * 4).join(parts)


def department(office: Office, language: PaperLanguage) -> str:
    """The department as a place, «ХҚО-ның № 3 бөлімі»; an office without one by its name."""
    if not office.department:
        return office.name.of(language)
    return furniture(language).fill("department", number=office.department)
