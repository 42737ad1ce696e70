"""Reads what a passport asks the executor to say in a positive result."""

from app.adapters.catalogue.fields import read_fields
from app.adapters.catalogue.paper_words import judge_blanks
from app.adapters.catalogue.strict_table import StrictTable
from app.domain.passport_field import PassportField
from app.domain.result_fields import OF_THE_LETTER

KEY = "result_fields"


def read_result_fields(table: StrictTable) -> tuple[PassportField, ...]:
    """The fields; their conditions know one another and nothing else.

    A choice may have words for the sentence of the letter, and those the blanks of fields that are
    no choices.
    """
    fields, _ = read_fields(table, {}, KEY, worded=True)
    plain = {field.code for field in fields if not field.choices}
    for position, field in enumerate(fields):
        if field.code in OF_THE_LETTER:
            table.fault_at((KEY, position, "code"), "bad-code", field.code)
        for place, choice in enumerate(field.choices):
            if choice.words is not None:
                row = table.inside(KEY, position, "choices", place)
                judge_blanks(row, "words", choice.words, plain)
    return fields
