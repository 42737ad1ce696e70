"""The service passport of the regulation: the housing queue, row by row."""

import pytest

from app.adapters.catalogue import PassportShelf
from app.domain.condition import Equals, Facts, leaves
from app.domain.public_service import APPLICANT, PublicService
from app.paths import resource


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> PublicService:
    shelf = PassportShelf([resource("services")], tmp_path_factory.mktemp("kept"))
    assert shelf.faults() == ()
    return shelf.get("housing-queue")


PERSONAL = {"relation", "marriage", "birth", "death"}


def documents(service: PublicService, **facts: str | tuple[str, ...]) -> set[str]:
    """Codes of what is needed beyond what everybody brings."""
    known = {"representative": frozenset({"none"})} | {
        name: frozenset({value} if isinstance(value, str) else value)
        for name, value in facts.items()
    }
    always = {"application", "identity_document", "address", "category_proof"}
    persons = {APPLICANT: ("Ержан", {}), "1": ("Айгүл", known)} if PERSONAL & set(facts) else {}
    needed = {rule.code for rule in service.documents_for(known, persons)}
    assert always <= needed
    return needed - always


def test_it_is_named_by_the_words_of_the_decree(service: PublicService) -> None:
    assert service.title.kk.startswith("Мемлекеттік тұрғын үй қорынан берілетін тұрғын үйге")
    assert service.title.ru.startswith("Постановка на учет и очередность")
    assert (service.term_days, service.route_id) == (30, "R_Astana")
    assert service.provider_service_id == "TEREZE_HOUSING_QUEUE"


def test_each_category_has_a_list_of_its_own(service: PublicService) -> None:
    assert [c.code for c in service.categories] == [
        "wwii",
        "orphans",
        "vulnerable",
        "state_servants",
        "emergency",
    ]
    assert len({c.queue_list for c in service.categories}) == len(service.categories)


def test_the_vulnerable_are_the_ten_groups_of_article_68(service: PublicService) -> None:
    vulnerable = service.category("vulnerable")
    assert vulnerable
    assert len(vulnerable.subcategories) == 10
    assert service.subcategory("vulnerable", "many_children")


def test_veterans_bring_only_what_everybody_brings(service: PublicService) -> None:
    assert documents(service, category="wwii") == set()


def test_the_vulnerable_show_their_income_disabled_children_do_not(service: PublicService) -> None:
    facts = {name: frozenset({"vulnerable"}) for name in ("category",)}
    persons: dict[str, tuple[str, Facts]] = {APPLICANT: ("Ержан", {}), "1": ("Айгүл", {})}
    rows = [row for row in service.documents_for(facts, persons) if row.code.startswith("income")]
    assert [row.code for row in rows] == ["income.applicant", "income.1"]
    assert rows[1].title.kk.endswith(": Айгүл")
    child = documents(
        service,
        category="vulnerable",
        subcategory="disabled",
        circumstance="disabled_child_applicant",
    )
    assert child == set()
    assert documents(service, category="orphans") == set()


@pytest.mark.parametrize(
    ("fact", "last", "first", "document"),
    [
        ("marriage", "2008-05-31", "2008-06-01", "marriage_certificate.1"),
        ("birth", "2007-08-12", "2007-08-13", "birth_certificate.1"),
        ("divorce_date", "2008-05-31", "2008-06-01", "divorce_certificate"),
        ("death", "2007-08-12", "2007-08-13", "death_certificate.1"),
    ],
)
def test_paper_is_needed_for_acts_older_than_the_register(
    service: PublicService, fact: str, last: str, first: str, document: str
) -> None:
    assert documents(service, category="wwii", **{fact: first}) == set()
    assert documents(service, category="wwii", **{fact: last}) == {document}


def test_where_the_register_has_no_data_paper_stands_in(service: PublicService) -> None:
    for relation, needed in (("spouse", "marriage"), ("child", "birth"), ("ward", "birth")):
        found = documents(service, category="wwii", relation=relation, data_unavailable="gbd_fl")
        assert found == {f"{needed}_certificate.1"}
    known = documents(service, category="wwii", relation="child")
    assert known == set()


@pytest.mark.parametrize(
    ("basis", "expected"),
    [
        ("none", set()),
        ("notarised", {"notarised_poa", "representative_identity"}),
        ("otherwise", {"otherwise_certified_poa", "representative_identity"}),
        ("legal", {"legal_representative_proof", "representative_identity"}),
    ],
)
def test_a_representative_brings_papers_by_basis(
    service: PublicService, basis: str, expected: set[str]
) -> None:
    assert documents(service, category="wwii", representative=basis) == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"category": "emergency"}, {"emergency_certificate"}),
        ({"category": "state_servants", "subcategory": "military"}, {"employment_certificate"}),
        ({"category": "state_servants", "subcategory": "cosmonaut"}, {"cosmonaut_status"}),
        ({"category": "wwii", "circumstance": "court_family"}, {"court_decision"}),
        ({"category": "wwii", "circumstance": "unfit_dwelling"}, {"unfit_certificates"}),
        ({"category": "wwii", "circumstance": "adjoining_rooms"}, {"adjoining_rooms_proof"}),
    ],
)
def test_what_a_situation_asks_for(
    service: PublicService, facts: dict[str, str], expected: set[str]
) -> None:
    assert documents(service, **facts) == expected


def test_every_row_can_be_needed_and_every_circumstance_matters(service: PublicService) -> None:
    conditions = [rule.needed for rule in service.documents]
    conditions += [field.shown for field in service.fields]
    asked = [leaf for condition in conditions for leaf in leaves(condition)]
    named = {
        value
        for leaf in asked
        if isinstance(leaf, Equals) and leaf.fact == "circumstance"
        for value in leaf.values
    }
    held = (*service.circumstances, *service.member_circumstances)
    assert named == {c.code for c in held}


def of_each(
    service: PublicService, persons: dict[str, Facts], **facts: str
) -> dict[str, list[str]]:
    """What is asked of each of these persons alone, by their marks."""
    known: Facts = {name: frozenset({value}) for name, value in facts.items()}
    rows = service.documents_for(known, {mark: ("Ержан", own) for mark, own in persons.items()})
    found: dict[str, list[str]] = {mark: [] for mark in persons}
    for row in rows:
        code, _, mark = row.code.partition(".")
        if mark:
            found[mark].append(code)
    return found


def person(*circumstances: str, **facts: str) -> Facts:
    return {n: frozenset({v}) for n, v in facts.items()} | {
        "circumstance": frozenset(circumstances)
    }


def test_each_of_several_deceased_and_ill_members_is_told_by_itself(service: PublicService) -> None:
    persons: dict[str, Facts] = {
        APPLICANT: {},
        "early": person("deceased", relation="spouse", death="2005-04-12"),
        "late": person("deceased", relation="parent", death="2011-02-03"),
        "ill": person("severely_ill", relation="child"),
        "both": person("deceased", "severely_ill", relation="parent", death="2006-01-01"),
    }
    assert of_each(service, persons, category="wwii") == {
        APPLICANT: [],
        "early": ["death_certificate"],
        "late": [],
        "ill": ["medical_certificate"],
        "both": ["death_certificate", "medical_certificate"],
    }
    vulnerable = of_each(service, persons, category="vulnerable")
    assert [mark for mark, codes in vulnerable.items() if "income" in codes] == [APPLICANT, "ill"]
    silent = of_each(service, persons, category="wwii", data_unavailable="gbd_fl")
    assert "death_certificate" in silent["late"]


@pytest.mark.parametrize(
    "facts",
    [
        {"category": "wwii", "circumstance": "severely_ill_applicant"},
        {"category": "vulnerable", "subcategory": "chronic_illness"},
    ],
)
def test_an_applicant_who_is_ill_brings_the_certificate_alone(
    service: PublicService, facts: dict[str, str]
) -> None:
    whole = person(facts.get("circumstance", ""), relation="spouse", marriage="2012-01-01")
    found = of_each(service, {APPLICANT: {}, "wife": whole}, **facts)
    assert "medical_certificate" in found[APPLICANT]
    assert "medical_certificate" not in found["wife"]


def test_the_iin_is_asked_of_those_who_live_with_the_applicant(service: PublicService) -> None:
    asked = service.member_iin
    assert asked.holds(person(relation="child"))
    assert asked.holds(person("severely_ill", relation="child"))
    assert not asked.holds(person("deceased", relation="child"))


def test_only_the_address_comes_from_a_register(service: PublicService) -> None:
    assert {r.code: r.registry for r in service.documents if r.registry} == {"address": "gbd_fl"}
    identities = [r.code for r in service.documents if r.identity]
    assert identities == ["identity_document", "representative_identity"]


def test_the_grounds_of_refusal_name_their_law(service: PublicService) -> None:
    assert len(service.refusal_grounds) == 7
    assert all("10" in ground.law.ru for ground in service.refusal_grounds)
