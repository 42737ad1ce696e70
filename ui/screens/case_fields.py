"""What the fields of a case are called, and how their values are written for people."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.case_task import POWER

DAYS = frozenset({"applicant.birth_date", "poa.date", "poa.valid_until"})
translate = QCoreApplication.translate


def field_words(field: str) -> str:
    """The name of a field of the form."""
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
        POWER: translate("CaseField", "Power of attorney"),
    }.get(field, field)


def value_words(field: str, value: str) -> str:
    """A value as people write it; a dash for nothing."""
    if field in DAYS:
        try:
            return f"{date.fromisoformat(value):%d.%m.%Y}"
        except ValueError:
            pass
    return value or "–"
