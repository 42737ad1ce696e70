"""The words of one form in one language, read from its data."""

from dataclasses import dataclass
from functools import cache
from typing import cast

from app.domain.paper_parts import PaperLanguage
from forms.resources import texts_of


@dataclass(frozen=True)
class Texts:
    """One table of a form's text file; a missing word is our bug and raises KeyError."""

    table: dict[str, object]

    def __getitem__(self, key: str) -> str:
        """A word or sentence as it stands."""
        return cast("str", self.table[key])

    def fill(self, key: str, **values: str | int) -> str:
        """A sentence with its blanks filled."""
        return self[key].format(**values)

    def many(self, key: str) -> list[str]:
        """A list of words: the heads of columns, the months."""
        return cast("list[str]", self.table[key])


@cache
def texts(form: str, language: PaperLanguage) -> Texts:
    """The texts of a form.

    Args:
        form: file name in `resources/forms`, without the ending.
        language: of the paper.
    """
    return Texts(texts_of(form)[language.value])


def furniture(language: PaperLanguage) -> Texts:
    """The words all forms share."""
    return texts("furniture", language)
