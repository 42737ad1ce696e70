"""What follows from a service passport for one case."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.public_service import (
    Category,
    Choice,
    Condition,
    DocumentRule,
    LocalText,
    PublicService,
    RefusalGround,
)

TEXT = LocalText("қазақша", "по-русски", "English")
FACTS = st.dictionaries(
    st.sampled_from(["category", "circumstance"]),
    st.frozensets(st.sampled_from(["a", "b", "c"])),
)
CLAUSES = st.dictionaries(
    st.sampled_from(["category", "circumstance"]),
    st.tuples(st.sampled_from(["a", "b", "c"])),
    min_size=1,
)


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


@given(FACTS)
def test_no_clause_means_always(facts: dict[str, frozenset[str]]) -> None:
    assert Condition().holds(facts)


@given(FACTS, st.lists(CLAUSES, max_size=3))
def test_an_exception_wins_and_turns_the_rule(
    facts: dict[str, frozenset[str]], clauses: list[dict[str, tuple[str, ...]]]
) -> None:
    applies = bool(clauses) and Condition(when=tuple(clauses)).holds(facts)
    assert Condition(unless=tuple(clauses)).holds(facts) is not applies
    assert not (clauses and Condition(tuple(clauses), tuple(clauses)).holds(facts))


def test_within_a_clause_every_fact_must_hold_between_clauses_any() -> None:
    both = Condition(when=({"category": ("a",), "circumstance": ("x", "y")},))
    assert both.holds({"category": frozenset("a"), "circumstance": frozenset("zy")})
    assert not both.holds({"category": frozenset("a")})
    either = Condition(when=({"category": ("a",)}, {"circumstance": ("x",)}))
    assert either.holds({"circumstance": frozenset("x")})
    assert not either.holds({"circumstance": frozenset("y")})


def test_the_documents_that_apply_keep_their_order() -> None:
    always = DocumentRule("application", TEXT, TEXT)
    never = DocumentRule("income", TEXT, TEXT, Condition(when=({"category": ("vulnerable",)},)))
    last = DocumentRule("address", TEXT, TEXT, registry="gbd_fl")
    service = a_service(always, never, last)
    assert service.documents_for({"category": frozenset({"wwii"})}) == (always, last)
    assert service.documents_for({"category": frozenset({"vulnerable"})}) == (always, never, last)


def test_a_register_stands_in_only_where_one_is_named() -> None:
    assert DocumentRule("address", TEXT, TEXT, registry="gbd_fl").from_registry
    assert not DocumentRule("application", TEXT, TEXT).from_registry


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
