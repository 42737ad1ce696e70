"""Makes a public service of the text of a service passport, or says all that is wrong with it."""

import hashlib
import tomllib
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from app.adapters.catalogue.documents import read_document
from app.adapters.catalogue.family import Family, read_family
from app.adapters.catalogue.fields import read_fields
from app.adapters.catalogue.paper_words import read_papers
from app.adapters.catalogue.result_fields import KEY as RESULT_FIELDS
from app.adapters.catalogue.result_fields import read_result_fields
from app.adapters.catalogue.strict_table import Fault, StrictTable, coded
from app.adapters.catalogue.terms import read_terms
from app.adapters.catalogue.vocabulary import of_case
from app.adapters.toml_lines import TomlLines, toml_error_line
from app.domain.errors import Refused
from app.domain.local_text import Choice
from app.domain.passport_field import PassportField
from app.domain.public_service import (
    Category,
    DocumentRule,
    PublicService,
    RefusalGround,
    Route,
)
from app.domain.service_terms import proportional

SCHEMA = 2
"""The newest schema of passports; the first had no fields, events, papers, routes, terms
and fields of the result."""


LONGEST_TERM = 3650
"""Days; a term of ten years is a slip of the pen."""


def read_passport(content: bytes, file: str) -> tuple[PublicService | None, tuple[Refused, ...]]:
    """The public service of a passport, or None and every fault (PAS-02) found in it, by line.

    Args:
        content: the bytes of the file.
        file: its name, for the faults.
    """
    try:
        text = _text(content, file)
        values = _values(text, file)
    except Refused as fault:
        return None, (fault,)
    faults: list[Fault] = []
    service = _service(StrictTable(values, (), faults), hashlib.sha256(content).hexdigest())
    if not faults:
        return service, ()
    lines = TomlLines(text)
    told = {(lines.of(f.place), f.kind, f.name): None for f in faults}
    return None, tuple(_refused(file, *each) for each in sorted(told))


def _text(content: bytes, file: str) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise _refused(file, line, "not-utf-8", file) from error


def _values(text: str, file: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        twice = any(words in str(error) for words in ("overwrite", "twice", "Cannot mutate"))
        kind = "duplicate-key" if twice else "not-toml"
        raise _refused(file, toml_error_line(error, text), kind, file) from error
    except (RecursionError, ValueError) as error:
        # Brackets inside brackets a thousand times, or a number with thousands of digits.
        rows = text.split("\n")
        line = max(range(len(rows)), key=lambda at: len(rows[at])) + 1
        raise _refused(file, line, "not-toml", file) from error


def _refused(file: str, line: int, kind: str, name: str) -> Refused:
    return Refused("PAS-02", file=file, line=line, fault=kind, name=name)


@dataclass(frozen=True, slots=True)
class _Lists:
    """The lists of a passport that conditions hold together."""

    categories: tuple[Category, ...]
    circumstances: tuple[Choice, ...]
    relations: tuple[Choice, ...]
    documents: tuple[DocumentRule, ...]
    fields: tuple[PassportField, ...] = ()
    family: Family | None = None


def _service(table: StrictTable, digest: str) -> PublicService:
    second = _schema(table) >= SCHEMA
    service = _of_first_schema(table, digest, _lists(table, second=second))
    if second:
        result_fields = read_result_fields(table)
        papers = read_papers(table, (field.code for field in result_fields))
        _judge_proofs(table, RESULT_FIELDS, result_fields, service.documents)
        service = replace(
            service,
            papers=papers,
            result_fields=result_fields,
            terms=read_terms(table, service.term_days, by_regulation=not papers),
            term_extension_days=table.whole("term_extension_days", least=0, required=False),
            routes=_routes(table),
            order=table.whole("order", least=1) if table.has("order") else 0,
        )
    table.finish()
    return service


def _of_first_schema(table: StrictTable, digest: str, lists: _Lists) -> PublicService:
    term_days = table.whole("term_days", least=1, most=LONGEST_TERM)
    service = PublicService(
        code=table.text("code"),
        version=table.text("version"),
        digest=digest,
        title=table.local("title"),
        short_title=table.local("short_title"),
        provider=table.local("provider"),
        provider_service_id=table.text("provider_service_id"),
        route_id=table.text("route_id"),
        term_days=term_days,
        result=table.local("result"),
        cost=table.local("cost"),
        law=table.local("law"),
        categories=lists.categories,
        circumstances=lists.circumstances,
        relations=lists.relations,
        documents=lists.documents,
        refusal_grounds=tuple(coded(table, "refusal_grounds", _ground)),
        fields=lists.fields,
        terms=proportional(term_days, cited=True),
    )
    if lists.family is None:
        return service
    return replace(
        service,
        events=lists.family.events,
        member_circumstances=lists.family.circumstances,
        member_iin=lists.family.iin,
    )


def _lists(table: StrictTable, *, second: bool) -> _Lists:
    category = partial(_category, queued=_queues(table) or not second)
    categories = tuple(coded(table, "categories", category, required=not second))
    circumstances = tuple(coded(table, "circumstances", _choice, required=False))
    relations = tuple(coded(table, "relations", _choice, required=False))
    known = of_case(categories, circumstances)
    if not second:
        documents = tuple(coded(table, "documents", partial(read_document, known=known)))
        return _Lists(categories, circumstances, relations, documents)
    fields, known = read_fields(table, known)
    family = read_family(table, known, relations, circumstances)
    make = partial(read_document, known=known, of_each=family.words)
    documents = tuple(coded(table, "documents", make))
    _judge_proofs(table, "fields", fields, documents)
    return _Lists(categories, circumstances, relations, documents, fields, family)


def _schema(table: StrictTable) -> int:
    if not table.has("schema"):
        return 1
    schema = table.whole("schema", least=1)
    if schema > SCHEMA:
        table.fault("unknown-schema", "schema", str(schema))
    return schema


def _routes(table: StrictTable) -> tuple[Route, ...]:
    if not table.has("routes"):
        return tuple(Route)
    told = table.listed("routes")
    for value in told:
        if value not in set(Route):
            table.fault("unknown-value", "routes", value)
    return tuple(route for route in Route if route in told)


def _judge_proofs(
    table: StrictTable,
    key: str,
    fields: tuple[PassportField, ...],
    documents: tuple[DocumentRule, ...],
) -> None:
    """A field may name the document its value is read from; the document must be there."""
    codes = {document.code for document in documents}
    for position, field in enumerate(fields):
        if field.proof and field.proof not in codes:
            table.fault_at((key, position, "proof"), "unknown-document", field.proof)


def _choice(row: StrictTable) -> Choice:
    return Choice(row.text("code"), row.local("title"))


def _queues(table: StrictTable) -> bool:
    """Whether people queue for the service: then every category has its list."""
    rows = table.peek("categories")
    found = rows if isinstance(rows, list) else []
    return any(isinstance(row, dict) and "queue_list" in row for row in found)


def _category(row: StrictTable, *, queued: bool) -> Category:
    """A category; where people queue for the service, each has its list."""
    return Category(
        row.text("code"),
        row.local("title"),
        row.text("queue_list", required=queued),
        tuple(coded(row, "subcategories", _choice, required=False)),
    )


def _ground(row: StrictTable) -> RefusalGround:
    return RefusalGround(row.text("code"), row.local("title"), row.local("law"))
