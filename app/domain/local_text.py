"""Words of a passport in the languages of the program."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """The languages of the program; papers come in the first two."""

    KAZAKH = "kk"
    RUSSIAN = "ru"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class LocalText:
    """One text in the languages of the program; where there is no English, Russian stands in."""

    kk: str
    ru: str
    en: str = ""

    def in_(self, language: str) -> str:
        """The text in a language given by its code."""
        return {"kk": self.kk, "ru": self.ru}.get(language, self.en or self.ru)

    def of(self, name: str) -> "LocalText":
        """The text about one person: "Marriage certificate: …"."""
        return LocalText(
            *(f"{text}: {name}" if text else "" for text in (self.kk, self.ru, self.en))
        )


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values a person may choose; `words` say it inside the sentence of a paper."""

    code: str
    title: LocalText
    words: LocalText | None = None
