"""What a positive result says by the fields of its passport: the executor fills them in the draft."""

from collections.abc import Iterator, Mapping
from datetime import date
from string import Formatter

from app.domain.asked_fields import Told, faults, plain, settled
from app.domain.errors import InputErrors
from app.domain.passport_field import PassportField
from app.domain.public_service import PublicService

Values = Mapping[str, str]
"""By the code of the field."""

OF_THE_LETTER = frozenset({"date_of", "number", "applicant", "iin"})
"""The blanks of the sentence that the program fills; no field of a result is called so."""


def asked_of(service: PublicService, values: Values) -> tuple[PassportField, ...]:
    """The fields that are asked, with what stands in them so far, in the order of the passport."""
    return settled(service.result_fields, {}, _told(values))[1]


def required_of(service: PublicService, values: Values) -> tuple[PassportField, ...]:
    """Those of them that must not stay empty, and are."""
    facts, shown = settled(service.result_fields, {}, _told(values))
    told = _told(values)
    return tuple(f for f in shown if f.required.holds(facts) and not told(f).strip())


def demand_told(service: PublicService, values: Values, today: date) -> None:
    """Refuse a result that leaves out what its passport asks for, or says what cannot be.

    Raises:
        InputErrors: FLD-01 to FLD-07, DAT-01, DAT-02, IIN-01, IIN-02, every field at once.
    """
    facts, shown = settled(service.result_fields, {}, _told(values))
    found = tuple(faults(shown, facts, _told(values), today))
    if found:
        raise InputErrors(found)


def told_in(service: PublicService, values: Values) -> dict[str, str]:
    """What goes out with the result: of the fields that are asked, what was entered, in one shape."""
    told = ((field, values.get(field.code, "").strip()) for field in asked_of(service, values))
    return {field.code: plain(field, text) for field, text in told if text}


def blanks(service: PublicService, values: Values, language: str) -> dict[str, str]:
    """What fills the blanks of the letter's sentence: of a choice its words, nothing for nothing."""
    told = told_in(service, values)
    plainly = {
        field.code: field.shown_value(told.get(field.code, ""), language)
        for field in service.result_fields
    }
    return {
        field.code: _words(field, told, language).format_map(plainly) or plainly[field.code]
        for field in service.result_fields
    }


def rows(service: PublicService, values: Values, language: str) -> tuple[tuple[str, str], ...]:
    """Title and value of what no sentence of the letter names."""
    told = told_in(service, values)
    sentence = service.words_of("notification", language).get("sentence", "")
    named = set(_named(sentence))
    for field in service.result_fields:
        if field.code in named:
            named |= set(_named(_words(field, told, language)))
    return tuple(
        (field.title.in_(language), field.shown_value(told[field.code], language))
        for field in service.result_fields
        if field.code in told and field.code not in named
    )


def _told(values: Values) -> Told:
    return lambda field: values.get(field.code, "")


def _words(field: PassportField, told: Values, language: str) -> str:
    """The words of the chosen answer, their blanks still open."""
    chosen = next((c for c in field.choices if c.code == told.get(field.code)), None)
    return chosen.words.in_(language) if chosen and chosen.words else ""


def _named(sentence: str) -> Iterator[str]:
    return (blank for _, blank, _, _ in Formatter().parse(sentence) if blank)
