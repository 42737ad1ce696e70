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
MEMBER = QT_TRANSLATE_NOOP("ApplicantScreen", "Family member")
FIELDS: dict[str, str] = {
    "applicant.iin": QT_TRANSLATE_NOOP("ApplicantScreen", "IIN"),
    "applicant.surname": QT_TRANSLATE_NOOP("ApplicantScreen", "Surname"),
    "applicant.given_name": QT_TRANSLATE_NOOP("ApplicantScreen", "Name"),
    "applicant.patronymic": QT_TRANSLATE_NOOP("ApplicantScreen", "Patronymic"),
    "applicant.birth_date": QT_TRANSLATE_NOOP("ApplicantScreen", "Date of birth"),
    "applicant.address": QT_TRANSLATE_NOOP("ApplicantScreen", "Address"),
    "applicant.phone": QT_TRANSLATE_NOOP("ApplicantScreen", "Phone"),
    "category": QT_TRANSLATE_NOOP("ApplicantScreen", "Category"),
    "subcategory": QT_TRANSLATE_NOOP("ApplicantScreen", "Sub-category"),
    "representative.surname": QT_TRANSLATE_NOOP("ApplicantScreen", "Representative: surname"),
    "representative.given_name": QT_TRANSLATE_NOOP("ApplicantScreen", "Representative: name"),
    "poa.number": QT_TRANSLATE_NOOP("ApplicantScreen", "Power of attorney"),
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
