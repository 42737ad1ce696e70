"""From a case to what its papers say: names of documents, offices, marks, in the paper's language."""

from datetime import datetime

from app.domain.account import Session
from app.domain.case import Case
from app.domain.checklist import checklist
from app.domain.extra_fields import shown_fields
from app.domain.paper_parts import (
    AttachmentKind,
    AttachmentLine,
    Bilingual,
    Office,
    PaperLanguage,
    PrintMark,
)
from app.domain.public_service import PublicService
from app.domain.settings import OfficeSettings, ProviderSettings


def language_of(case: Case) -> PaperLanguage:
    """The language the applicant chose for the papers."""
    return PaperLanguage(case.language)


def csc_office(office: OfficeSettings) -> Office:
    """The center's department as a letterhead shows it."""
    return Office(
        name=Bilingual(office.organisation_kk, office.organisation_ru),
        branch=Bilingual(office.branch_kk, office.branch_ru),
        department=str(office.office),
        genitive=Bilingual(office.genitive_kk, office.genitive_ru),
        address=Bilingual(office.address_kk, office.address_ru),
        phone=office.phone,
        contact_centre=office.contact_centre,
    )


def provider_office(provider: ProviderSettings) -> Office:
    """The provider as a letterhead shows it."""
    return Office(
        name=Bilingual(provider.name_kk, provider.name_ru),
        branch=Bilingual(provider.branch_kk, provider.branch_ru),
        address=Bilingual(provider.address_kk, provider.address_ru),
        phone=provider.phone,
    )


def print_mark(session: Session, at: datetime, copy: int, *, training: bool) -> PrintMark:
    """Who prints which copy, when and at which counter."""
    return PrintMark(
        printed_at=at,
        printed_by=session.account.name.short,
        counter=str(session.counter),
        copy=copy,
        training=training,
    )


def attachments(case: Case, service: PublicService) -> tuple[AttachmentLine, ...]:
    """The documents given on paper, as the receipt lists them."""
    return tuple(
        AttachmentLine(
            row.rule.title.in_(case.language),
            max(1, row.entry.sheets),
            AttachmentKind.ORIGINAL if row.entry.original else AttachmentKind.COPY,
        )
        for row in checklist(case, service)
        if row.on_paper
    )


def category_shown(case: Case, service: PublicService, language: str) -> str:
    """The sub-category, or the category where it has none."""
    category = service.category(case.value("category"))
    sub = service.subcategory(case.value("category"), case.value("subcategory"))
    chosen = sub.title if sub else category.title if category else None
    return chosen.in_(language) if chosen else ""


def phones_of(case: Case) -> tuple[str, ...]:
    """The phones as entered."""
    fields = ("applicant.phone", "applicant.phone2")
    return tuple(case.value(f).strip() for f in fields if case.value(f).strip())


def details(case: Case, service: PublicService) -> tuple[tuple[str, str], ...]:
    """What the passport's fields hold; nothing where the statutory form has no place for it."""
    if not service.papers:
        return ()
    held = ((field, case.value(field.name)) for field in shown_fields(case, service))
    return tuple(
        (field.title.in_(case.language), field.shown_value(value, case.language))
        for field, value in held
        if value
    )
