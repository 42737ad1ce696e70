"""Reads the rows of the document list and when they are needed."""

from app.adapters.catalogue.conditions import read_condition
from app.adapters.catalogue.strict_table import StrictTable
from app.adapters.catalogue.vocabulary import Vocabulary
from app.domain.condition import ALWAYS
from app.domain.lookup import Registry
from app.domain.public_service import DocumentRule, Each


def read_document(
    row: StrictTable, known: Vocabulary, of_each: Vocabulary | None = None
) -> DocumentRule:
    """One row.

    Args:
        row: its table.
        known: the facts of a case.
        of_each: those and what is known of a person, for rows that are asked of each; None in the
            first schema, which had none.
    """
    registry = row.text("registry", required=False)
    if registry and registry not in {r.value for r in Registry}:
        row.fault("unknown-value", "registry", registry)
    each = _each(row) if of_each is not None else Each.CASE
    return DocumentRule(
        code=_code(row),
        title=row.local("title"),
        basis=row.local("basis"),
        needed=read_condition(
            row, "needed", known if each is Each.CASE else of_each or known, ALWAYS
        ),
        registry=registry,
        identity=row.flag("identity"),
        each=each,
    )


def _code(row: StrictTable) -> str:
    code = row.text("code")
    if "." in code:
        # After a point the program writes whose paper it is.
        row.fault("bad-code", "code", code)
    return code


def _each(row: StrictTable) -> Each:
    told = row.text("each", required=False)
    if told and told not in set(Each):
        row.fault("unknown-value", "each", told)
    return Each(told) if told in set(Each) else Each.CASE
