"""Makes the lines the applicant reads from what will be signed."""

from collections.abc import Iterator
from datetime import date

from app.domain.e_document import ServiceRequest
from app.domain.public_service import PublicService
from app.domain.read_back import ReadBack
from ui.applicant_screen.own_words import DOCUMENT, FIELDS, MEMBER, REQUEST, said


def read_back_of(request: ServiceRequest, service: PublicService, language: str) -> ReadBack:
    """What will be signed, in words.

    Args:
        request: as it will be signed.
        service: its passport, for the words of the categories.
        language: "kk" or "ru".
    """
    return ReadBack(language, tuple(_lines(request, service, language)))


def _lines(
    request: ServiceRequest, service: PublicService, language: str
) -> Iterator[tuple[str, str]]:
    yield said(REQUEST, language), request.case_number
    for name, label in FIELDS.items():
        value = request.fields.get(name, "")
        if value:
            yield said(label, language), _value(request, service, name, value, language)
    for member in request.family:
        yield said(MEMBER, language), ", ".join(part for part in (member.name, member.iin) if part)
    for document in request.documents:
        yield said(DOCUMENT, language), document.title


def _value(
    request: ServiceRequest, service: PublicService, name: str, value: str, language: str
) -> str:
    if name.endswith("_date"):
        return _day(value)
    if name == "category" and (category := service.category(value)) is not None:
        return category.title.in_(language)
    if name == "subcategory":
        sub = service.subcategory(request.fields.get("category", ""), value)
        return sub.title.in_(language) if sub is not None else value
    return value


def _day(value: str) -> str:
    try:
        return f"{date.fromisoformat(value):%d.%m.%Y}"
    except ValueError:
        return value
