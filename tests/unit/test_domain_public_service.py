"""What follows from a service passport for one case."""

from dataclasses import replace
from datetime import date

from app.domain.condition import Before, Equals
from app.domain.local_text import Choice, LocalText
from app.domain.passport_field import EventRule
from app.domain.public_service import (
    APPLICANT,
    Category,
    DocumentRule,
    Each,
    PublicService,
    RefusalGround,
)

TEXT = LocalText("қазақша", "по-русски", "English")
VULNERABLE = Equals("category", frozenset({"vulnerable"}))


def a_service(*documents: DocumentRule) -> PublicService:
    return PublicService(
        code="service",
        version="1",
        digest="0" * 64,
        title=TEXT,
        short_title=TEXT,
        provider=TEXT,
        provider_service_id="SERVICE",
        route_id="R_Astana",
        term_days=30,
        result=TEXT,
        cost=TEXT,
        law=TEXT,
        categories=(Category("vulnerable", TEXT, "vulnerable", (Choice("disabled", TEXT),)),),
        circumstances=(),
        relations=(),
        documents=documents,
        refusal_grounds=(RefusalGround("untrue", TEXT, TEXT),),
    )


def test_a_text_falls_back_to_english() -> None:
    assert [TEXT.in_(language) for language in ("kk", "ru", "en", "de")] == [
        "қазақша",
        "по-русски",
        "English",
        "English",
    ]


def test_without_english_russian_stands_in() -> None:
    assert LocalText("қазақша", "по-русски").in_("en") == "по-русски"


def test_the_documents_that_apply_keep_their_order() -> None:
    always = DocumentRule("application", TEXT, TEXT)
    never = DocumentRule("income", TEXT, TEXT, VULNERABLE)
    last = DocumentRule("address", TEXT, TEXT, registry="gbd_fl")
    service = a_service(always, never, last)
    assert service.documents_for({"category": frozenset({"wwii"})}) == (always, last)
    assert service.documents_for({"category": frozenset({"vulnerable"})}) == (always, never, last)


def test_a_row_for_each_names_the_person_and_knows_the_days() -> None:
    early = Before("marriage", date(2008, 6, 1))
    marriage = DocumentRule("marriage", TEXT, TEXT, early, each=Each.MEMBER)
    income = DocumentRule("income", TEXT, TEXT, each=Each.PERSON)
    persons = {
        APPLICANT: ("Сейтқазы Ержан", {}),
        "1": ("Сейтқазы Айгүл", {"marriage": frozenset({"2008-05-31"})}),
        "2": ("Сейтқазы Нұрлан", {"marriage": frozenset({"2008-06-01"})}),
    }
    rows = a_service(marriage, income).documents_for({}, persons)
    assert [row.code for row in rows] == ["marriage.1", "income.applicant", "income.1", "income.2"]
    assert rows[0].title.ru == "по-русски: Сейтқазы Айгүл"
    assert a_service(marriage).document("marriage.1") is marriage


def test_days_are_asked_of_the_relations_they_belong_to() -> None:
    service = replace(a_service(), events=(EventRule("marriage", TEXT, ("spouse",)),))
    assert [event.code for event in service.events_of("spouse")] == ["marriage"]
    assert service.events_of("child") == ()


def test_parts_are_found_by_code() -> None:
    service = a_service(DocumentRule("application", TEXT, TEXT))
    assert service.category("vulnerable") is service.categories[0]
    assert service.subcategory("vulnerable", "disabled") is service.categories[0].subcategories[0]
    assert service.document("application") is service.documents[0]
    assert service.ground("untrue") is service.refusal_grounds[0]


def test_unknown_codes_find_nothing() -> None:
    service = a_service()
    assert service.category("other") is None
    assert service.subcategory("other", "disabled") is None
    assert service.subcategory("vulnerable", "other") is None
    assert service.document("other") is None
    assert service.ground("other") is None
