"""Makes a public service of the text of a service passport, or says all that is wrong with it."""

import hashlib
import tomllib
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from app.adapters.catalogue.strict_table import Fault, StrictTable
from app.adapters.toml_lines import TomlLines, toml_error_line
from app.domain.errors import Refused
from app.domain.lookup import Registry
from app.domain.power_of_attorney import RepresentativeBasis
from app.domain.public_service import (
    Category,
    Choice,
    Condition,
    DocumentRule,
    PublicService,
    RefusalGround,
)

_Coded = TypeVar("_Coded", Category, Choice, DocumentRule, RefusalGround)
_Allowed = dict[str, frozenset[str]]


def read_passport(content: bytes, file: str) -> tuple[PublicService | None, tuple[Refused, ...]]:
    """The public service of a passport, or None and every fault (PAS-02) found in it.

    Args:
        content: the bytes of the file.
        file: its name, for the faults.
    """
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        return None, (_refused(file, line, "not-utf-8", file),)
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return None, (_refused(file, toml_error_line(error, text), "not-toml", file),)
    faults: list[Fault] = []
    service = _service(StrictTable(values, (), faults), hashlib.sha256(content).hexdigest())
    if not faults:
        return service, ()
    lines = TomlLines(text)
    return None, tuple(_refused(file, lines.of(f.place), f.kind, f.name) for f in faults)


def _refused(file: str, line: int, kind: str, name: str) -> Refused:
    return Refused("PAS-02", file=file, line=line, fault=kind, name=name)


def _service(table: StrictTable, digest: str) -> PublicService:
    categories = tuple(_coded(table, "categories", _category))
    circumstances = tuple(_coded(table, "circumstances", _choice, required=False))
    allowed = _allowed(categories, circumstances)
    documents = tuple(_coded(table, "documents", lambda row: _document(row, allowed)))
    service = PublicService(
        code=table.text("code"),
        version=table.text("version"),
        digest=digest,
        title=table.local("title"),
        short_title=table.local("short_title"),
        provider=table.local("provider"),
        provider_service_id=table.text("provider_service_id"),
        route_id=table.text("route_id"),
        term_days=table.whole("term_days", least=1),
        result=table.local("result"),
        cost=table.local("cost"),
        law=table.local("law"),
        categories=categories,
        circumstances=circumstances,
        relations=tuple(_coded(table, "relations", _choice, required=False)),
        documents=documents,
        refusal_grounds=tuple(_coded(table, "refusal_grounds", _ground)),
    )
    table.finish()
    return service


def _coded(
    table: StrictTable,
    key: str,
    make: Callable[[StrictTable], _Coded],
    *,
    required: bool = True,
) -> Iterator[_Coded]:
    """The rows of a list, each under a code of its own."""
    seen = set()
    for row in table.tables(key, required=required):
        made = make(row)
        row.finish()
        if made.code and made.code in seen:
            row.fault("duplicate-code", "code", made.code)
        seen.add(made.code)
        yield made


def _choice(row: StrictTable) -> Choice:
    return Choice(row.text("code"), row.local("title"))


def _category(row: StrictTable) -> Category:
    return Category(
        row.text("code"),
        row.local("title"),
        row.text("queue_list"),
        tuple(_coded(row, "subcategories", _choice, required=False)),
    )


def _ground(row: StrictTable) -> RefusalGround:
    return RefusalGround(row.text("code"), row.local("title"), row.local("law"))


def _document(row: StrictTable, allowed: _Allowed) -> DocumentRule:
    registry = row.text("registry", required=False)
    if registry and registry not in {r.value for r in Registry}:
        row.fault("unknown-value", "registry", registry)
    return DocumentRule(
        code=row.text("code"),
        title=row.local("title"),
        basis=row.local("basis"),
        needed=_condition(row.table("needed"), allowed) if row.has("needed") else Condition(),
        registry=registry,
        identity=row.flag("identity"),
    )


def _condition(table: StrictTable, allowed: _Allowed) -> Condition:
    when = tuple(_clause(c, allowed) for c in table.tables("when", required=False))
    unless = tuple(_clause(c, allowed) for c in table.tables("unless", required=False))
    table.finish()
    return Condition(when, unless)


def _clause(table: StrictTable, allowed: _Allowed) -> dict[str, tuple[str, ...]]:
    clause = dict(table.texts())
    if not clause:
        table.fault("empty", "", "when")
    for fact, values in clause.items():
        if fact not in allowed:
            table.fault("unknown-fact", fact)
            continue
        for value in values:
            if value not in allowed[fact]:
                table.fault("unknown-value", fact, value)
    return clause


def _allowed(categories: Iterable[Category], circumstances: Iterable[Choice]) -> _Allowed:
    """The facts that conditions may name, each with the values it can have."""
    listed = tuple(categories)
    return {
        "category": frozenset(c.code for c in listed),
        "subcategory": frozenset(s.code for c in listed for s in c.subcategories),
        "circumstance": frozenset(c.code for c in circumstances),
        "representative": frozenset(b.value for b in RepresentativeBasis),
        "family": frozenset({"yes", "no"}),
        "data_unavailable": frozenset(r.value for r in Registry),
    }
