"""Makes the lines the applicant reads from what will be signed."""

from collections.abc import Iterator
from datetime import date

from app.domain.e_document import FamilyRow, ServiceRequest
from app.domain.public_service import PublicService
from app.domain.read_back import ReadBack
from ui.applicant_screen.own_words import (
    DOCUMENT,
    FIELDS,
    MEMBER,
    REQUEST,
    SERVICE,
    VALUES,
    YES_NO,
    said,
)

DAYS = frozenset({"applicant.birth_date", "poa.date", "poa.valid_until"})


def read_back_of(request: ServiceRequest, service: PublicService, language: str) -> ReadBack:
    """All that will be signed, in words.

    Args:
        request: as it will be signed.
        service: its passport, for the words of the categories, the relations and its own fields.
        language: "kk" or "ru".
    """
    return ReadBack(language, tuple(_lines(request, service, language)))


def _lines(
    request: ServiceRequest, service: PublicService, language: str
) -> Iterator[tuple[str, str]]:
    yield said(REQUEST, language), request.case_number
    yield said(SERVICE, language), service.title.in_(language)
    for name, label in FIELDS.items():
        value = request.fields.get(name, "")
        if value:
            yield said(label, language), _value(request, service, name, language)
    for field in service.fields:
        value = request.fields.get(field.name, "")
        if value:
            shown = said(YES_NO[value], language) if value in YES_NO else ""
            yield _capital(field.title.in_(language)), shown or field.shown_value(value, language)
    for place, member in enumerate(request.family, start=1):
        told = _of_member(request, service, place, member, language)
        yield said(MEMBER, language), ", ".join(part for part in told if part)
    for document in request.documents:
        yield said(DOCUMENT, language), document.title


def _of_member(
    request: ServiceRequest, service: PublicService, place: int, member: FamilyRow, language: str
) -> Iterator[str]:
    """Who it is, and the days and circumstances on which papers depend."""
    relations = (r.title.in_(language) for r in service.relations if r.code == member.relation)
    yield from (member.name, next(relations, ""), member.iin)
    who = f"family.{member.iin or place}."
    for event in service.events:
        if day := request.fields.get(f"{who}{event.code}", ""):
            yield f"{event.title.in_(language)}: {_day(day)}"
    for held in service.member_circumstances:
        if request.fields.get(f"{who}{held.code}"):
            yield held.title.in_(language)


def _value(request: ServiceRequest, service: PublicService, name: str, language: str) -> str:
    value = request.fields[name]
    if name in DAYS:
        return _day(value)
    category = service.category(request.fields.get("category", ""))
    if name == "category" and category is not None:
        return category.title.in_(language)
    if name == "subcategory" and category is not None:
        sub = service.subcategory(category.code, value)
        return sub.title.in_(language) if sub is not None else value
    words = VALUES.get((name, value)) or (YES_NO[value] if name == "paper_notification" else "")
    return said(words, language) if words else value


def _capital(title: str) -> str:
    return title[:1].upper() + title[1:]


def _day(value: str) -> str:
    try:
        return f"{date.fromisoformat(value):%d.%m.%Y}"
    except ValueError:
        return value
