"""What identifies a form: its code on paper, its twin in the QR, its name in files, its version."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.paper_parts import PaperLanguage
from forms.texts import Texts, texts

NOTHING: Mapping[str, str] = {}


@dataclass(frozen=True)
class Form:
    """The identity of one form.

    Args:
        code: printed in the footer; scopes the number ("Қ-1").
        latin: the same for the QR, upper-case Latin ("R1").
        name: in names of files ("acceptance-receipt").
        version: of the layout and the words.
    """

    code: str
    latin: str
    name: str
    version: str = "2015.1"

    def texts(self, language: PaperLanguage, otherwise: Mapping[str, str] = NOTHING) -> Texts:
        """The words of the form.

        Args:
            language: of the paper.
            otherwise: words of the service that stand in place of the form's own, by key.
        """
        own = texts(self.name.replace("-", "_"), language)
        return Texts({**own.table, **otherwise}) if otherwise else own

    def title(self, language: PaperLanguage) -> str:
        """The title on one line, for lists and metadata."""
        return self.texts(language)["title"].replace("\n", " ")
