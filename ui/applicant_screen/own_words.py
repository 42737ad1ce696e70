"""Words in the language of the applicant, whatever the language of the program is."""

from functools import lru_cache

from PySide6.QtCore import QTranslator

from ui.message_texts.marking import QT_TRANSLATE_NOOP
from ui.messages import words_of
from ui.translation import LANGUAGES, Language, compiled

CONTEXT = "ApplicantScreen"
HEADING = QT_TRANSLATE_NOOP("ApplicantScreen", "Please check what will be signed")
CONFIRM = QT_TRANSLATE_NOOP("ApplicantScreen", "All of it is right")
PRINT = QT_TRANSLATE_NOOP("ApplicantScreen", "Print in large type")
THANKS = QT_TRANSLATE_NOOP("ApplicantScreen", "Thank you, confirmed")
REQUEST = QT_TRANSLATE_NOOP("ApplicantScreen", "Request")
DOCUMENT = QT_TRANSLATE_NOOP("ApplicantScreen", "Document")
SERVICE = QT_TRANSLATE_NOOP("ApplicantScreen", "Public service")
MEMBER = QT_TRANSLATE_NOOP("ApplicantScreen", "Family member")
FIELDS: dict[str, str] = {
    "applicant.iin": QT_TRANSLATE_NOOP("ApplicantScreen", "IIN"),
    "applicant.surname": QT_TRANSLATE_NOOP("ApplicantScreen", "Surname"),
    "applicant.given_name": QT_TRANSLATE_NOOP("ApplicantScreen", "Name"),
    "applicant.patronymic": QT_TRANSLATE_NOOP("ApplicantScreen", "Patronymic"),
    "applicant.birth_date": QT_TRANSLATE_NOOP("ApplicantScreen", "Date of birth"),
    "applicant.address": QT_TRANSLATE_NOOP("ApplicantScreen", "Address"),
    "applicant.phone": QT_TRANSLATE_NOOP("ApplicantScreen", "Phone"),
    "applicant.phone2": QT_TRANSLATE_NOOP("ApplicantScreen", "Second phone"),
    "category": QT_TRANSLATE_NOOP("ApplicantScreen", "Category"),
    "subcategory": QT_TRANSLATE_NOOP("ApplicantScreen", "Sub-category"),
    "representative.basis": QT_TRANSLATE_NOOP("ApplicantScreen", "Who acts"),
    "representative.iin": QT_TRANSLATE_NOOP("ApplicantScreen", "Representative: IIN"),
    "representative.surname": QT_TRANSLATE_NOOP("ApplicantScreen", "Representative: surname"),
    "representative.given_name": QT_TRANSLATE_NOOP("ApplicantScreen", "Representative: name"),
    "representative.patronymic": QT_TRANSLATE_NOOP("ApplicantScreen", "Representative: patronymic"),
    "representative.note": QT_TRANSLATE_NOOP("ApplicantScreen", "Representative: ground"),
    "poa.number": QT_TRANSLATE_NOOP("ApplicantScreen", "Power of attorney"),
    "poa.date": QT_TRANSLATE_NOOP("ApplicantScreen", "Power of attorney: issued on"),
    "poa.valid_until": QT_TRANSLATE_NOOP("ApplicantScreen", "Power of attorney: valid until"),
    "poa.notary": QT_TRANSLATE_NOOP("ApplicantScreen", "Power of attorney: notary"),
    "poa.powers": QT_TRANSLATE_NOOP("ApplicantScreen", "Power of attorney: powers"),
    "paper_notification": QT_TRANSLATE_NOOP("ApplicantScreen", "Notification on paper"),
    "document_language": QT_TRANSLATE_NOOP("ApplicantScreen", "Language of the papers"),
}
VALUES: dict[tuple[str, str], str] = {
    ("representative.basis", "none"): QT_TRANSLATE_NOOP("ApplicantScreen", "the applicant"),
    ("representative.basis", "notarised"): QT_TRANSLATE_NOOP(
        "ApplicantScreen", "a representative by a notarised power of attorney"
    ),
    ("representative.basis", "otherwise"): QT_TRANSLATE_NOOP(
        "ApplicantScreen", "a representative by a power of attorney certified otherwise"
    ),
    ("representative.basis", "legal"): QT_TRANSLATE_NOOP(
        "ApplicantScreen", "the legal representative"
    ),
    ("document_language", "kk"): QT_TRANSLATE_NOOP("ApplicantScreen", "Kazakh"),
    ("document_language", "ru"): QT_TRANSLATE_NOOP("ApplicantScreen", "Russian"),
}
"""What codes say, by the field and the code."""
YES_NO = {
    "yes": QT_TRANSLATE_NOOP("ApplicantScreen", "yes"),
    "no": QT_TRANSLATE_NOOP("ApplicantScreen", "no"),
}


@lru_cache(maxsize=3)
def _translator(language: Language) -> QTranslator:
    made = QTranslator()
    made.load(str(compiled(language)))
    return made


def said(text: str, code: str) -> str:
    """A marked text in a language; the text itself where there is no other.

    Args:
        text: one of the constants above.
        code: "kk", "ru" or "en".
    """
    language = next((each for each in LANGUAGES if each == code), "en")
    return words_of(_translator(language), CONTEXT, text)
