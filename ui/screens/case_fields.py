"""What the fields of a case are called, and how their values are written for people."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.case_task import POWER, RESULT
from app.domain.local_text import Choice
from app.domain.public_service import Category, PublicService
from ui.translation import language

DAYS = frozenset({"applicant.birth_date", "poa.date", "poa.valid_until"})
FAMILY = "family."
CIRCUMSTANCES = "circumstances"
translate = QCoreApplication.translate


def field_words(field: str, service: PublicService | None = None) -> str:
    """The name of a field of the form; fields and family by the words of their passport."""
    asked = service.field(field) if service is not None else None
    if asked is not None:
        return asked.title.in_(language())
    if field.startswith(FAMILY):
        return translate("CaseField", "Family member")
    return {
        "applicant.iin": translate("CaseField", "IIN"),
        "applicant.surname": translate("CaseField", "Surname"),
        "applicant.given_name": translate("CaseField", "Given name"),
        "applicant.patronymic": translate("CaseField", "Patronymic"),
        "applicant.birth_date": translate("CaseField", "Birth date"),
        "applicant.address": translate("CaseField", "Address"),
        "applicant.phone": translate("CaseField", "Phone"),
        "applicant.phone2": translate("CaseField", "Second phone"),
        "representative.surname": translate("CaseField", "Representative: surname"),
        "representative.given_name": translate("CaseField", "Representative: given name"),
        "representative.patronymic": translate("CaseField", "Representative: patronymic"),
        "representative.iin": translate("CaseField", "Representative: IIN"),
        "poa.number": translate("CaseField", "Power of attorney: number"),
        "poa.date": translate("CaseField", "Power of attorney: issued on"),
        "poa.valid_until": translate("CaseField", "Power of attorney: valid until"),
        "poa.notary": translate("CaseField", "Power of attorney: notary"),
        "poa.powers": translate("CaseField", "Power of attorney: powers"),
        "representative.basis": translate("CaseField", "Representative: on what ground"),
        "paper_notification": translate("CaseField", "Notification on paper"),
        "document_language": translate("CaseField", "Language of the papers"),
        "category": translate("CaseField", "Category"),
        "subcategory": translate("CaseField", "Sub-category"),
        POWER: translate("CaseField", "Power of attorney"),
        RESULT: translate("CaseField", "Result of the provider"),
        CIRCUMSTANCES: translate("CaseField", "Circumstances"),
    }.get(field, field)


def value_words(field: str, value: str, service: PublicService | None = None) -> str:
    """A value as people write it; a dash for nothing."""
    if field in DAYS:
        try:
            return f"{date.fromisoformat(value):%d.%m.%Y}"
        except ValueError:
            pass
    told = _of_passport(field, value, service) if service is not None and value else value
    return told or "–"


def _of_passport(field: str, value: str, service: PublicService) -> str:
    asked = service.field(field)
    if asked is not None:
        return asked.shown_value(value, language())
    if field.startswith(FAMILY):
        return _member_words(value, service)
    if field == CIRCUMSTANCES:
        titles = {each.code: each.title.in_(language()) for each in service.circumstances}
        return ", ".join(titles.get(code, code) for code in value.split(", "))
    chosen: Category | Choice | None = None
    if field == "category":
        chosen = service.category(value)
    elif field == "subcategory":
        found = (service.subcategory(c.code, value) for c in service.categories)
        chosen = next((each for each in found if each is not None), None)
    return chosen.title.in_(language()) if chosen is not None else value


def _member_words(value: str, service: PublicService) -> str:
    """A member as the journal writes it: the relation's code, the name, days and what holds."""
    relation, _, rest = value.partition(" ")
    title = next((r.title.in_(language()) for r in service.relations if r.code == relation), "")
    name, *days = rest.split(", ")
    told = [f"{name} ({title})" if title else name]
    for day in days:
        code, _, written = day.partition(" ")
        event = next((e for e in service.events if e.code == code), None)
        held = next((c for c in service.member_circumstances if c.code == day), None)
        if held is not None:
            told.append(held.title.in_(language()))
        elif event is not None:
            told.append(f"{event.title.in_(language())}: {date.fromisoformat(written):%d.%m.%Y}")
    return ", ".join(told)
