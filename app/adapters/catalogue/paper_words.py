"""Reads what papers say otherwise for one service; only texts that the form has can be replaced."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Set
from functools import cache
from string import Formatter

from app.adapters.catalogue.strict_table import StrictTable
from app.domain.local_text import Language, LocalText
from app.domain.result_fields import OF_THE_LETTER
from app.paths import resource

STANDING = "regulation"
"""The value of `papers` where the words of the forms are those of the service itself."""

FORMS = (
    "application_form",
    "acceptance_receipt",
    "refusal_receipt",
    "notification",
    "reasoned_refusal",
)
# Without these the paper would speak of another service.
NEEDED = {
    "application_form": ("annex", "head", "request", "consent"),
    "notification": ("title", "sentence"),
}

PaperWords = Mapping[str, Mapping[str, LocalText]]
More = Mapping[tuple[str, str], Set[str]]
"""Blanks that a sentence may have beside those of the form's own, by form and key."""


def read_papers(table: StrictTable, answers: Iterable[str] = ()) -> PaperWords:
    """The wordings by form and key; none where the forms' own words stand.

    Args:
        table: the passport.
        answers: codes of the result fields, which are blanks of the notification's sentence.
    """
    if table.peek("papers") == STANDING:
        table.skip("papers")
        return {}
    papers = table.table("papers")
    more = {("notification", "sentence"): OF_THE_LETTER | set(answers)}
    read = {
        form: dict(_form(papers, form, more))
        for form in FORMS
        if papers.has(form) or form in NEEDED
    }
    papers.finish()
    return read


def _form(papers: StrictTable, form: str, more: More) -> Iterator[tuple[str, LocalText]]:
    table = papers.table(form)
    for key in dict.fromkeys((*NEEDED.get(form, ()), *table.names())):
        own = _own_words(form).get(key)
        if own is None:
            continue
        text = table.local(key)
        if table.is_table(key):
            judge_blanks(table, key, text, blanks_of(own) | more.get((form, key), set()))
        yield key, text
    table.finish()


def judge_blanks(table: StrictTable, key: str, text: LocalText, known: Set[str]) -> None:
    """The blanks of a sentence are filled by the program: others would stay open."""
    for told, words in ((Language.KAZAKH, text.kk), (Language.RUSSIAN, text.ru)):
        try:
            extra = blanks_of(words) - known
        except ValueError:
            extra = {words[:20]}
        for blank in sorted(extra):
            table.fault_at((key, told.value), "unknown-blank", blank)


def blanks_of(text: str) -> set[str]:
    """The blanks of a sentence, by name; one that asks for a shape is none that the program fills.

    Raises:
        ValueError: a brace stands alone.
    """
    return {
        f"{blank}!{turned}:{shape}" if turned or shape else blank
        for _, blank, shape, turned in Formatter().parse(text)
        if blank is not None
    }


@cache
def _own_words(form: str) -> Mapping[str, str]:
    """The sentences a form has in Kazakh, as data of the program."""
    texts = tomllib.loads(resource("forms", f"{form}.toml").read_text(encoding="utf-8"))
    return {key: text for key, text in texts["kk"].items() if isinstance(text, str)}
