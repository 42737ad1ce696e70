"""The second schema of passports: fields, days, papers, routes; every fault told with its line."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from app.adapters.catalogue import PassportShelf
from app.adapters.catalogue.passport import read_passport
from app.domain.condition import After, All, AnyOf, Before, Equals, IsSet, Not
from app.domain.deadline import NORMS, Norm, Process
from app.domain.passport_field import FieldKind
from app.domain.public_service import Each, PublicService, Route
from app.domain.service_terms import CHAIN, proportional, together
from app.paths import resource
from tests.passports import FOURTH

BUNDLED = sorted(resource("services").glob("*.toml"))


def read(text: str) -> PublicService:
    service, faults = read_passport(text.encode(), "x.toml")
    assert faults == ()
    assert service is not None
    return service


def faults_of(text: str) -> list[tuple[object, object, object]]:
    """Line, kind and name of every fault."""
    service, faults = read_passport(text.encode(), "x.toml")
    assert (service is None) is bool(faults)
    return [(f.values["line"], f.values["fault"], f.values["name"]) for f in faults]


def changed(old: str, new: str) -> str:
    assert old in FOURTH
    return FOURTH.replace(old, new, 1)


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


def test_a_passport_says_what_its_fields_are() -> None:
    service = read(FOURTH)
    assert {field.code: field.kind for field in service.fields} == {
        "trees": FieldKind.NUMBER,
        "greenhouse": FieldKind.YES_NO,
        "heating": FieldKind.CHOICE,
        "gas_since": FieldKind.DATE,
        "neighbour": FieldKind.IIN,
        "wish": FieldKind.TEXT,
    }
    assert service.fields[0].name == "extra.trees"
    assert (service.fields[0].least, service.fields[0].most) == ("1", "40")
    assert service.routes == (Route.ELECTRONIC,)
    assert service.documents[-1].each is Each.MEMBER
    assert service.words_of("application_form", "ru")["consent"] == "Обязуюсь вырастить сад."
    assert service.words_of("reasoned_refusal", "ru") == {}
    assert service.title.en == ""


def test_the_three_services_of_the_family_are_whole(tmp_path: Path) -> None:
    shelf = PassportShelf([resource("services")], tmp_path)
    assert shelf.faults() == ()
    assert {service.code for service in shelf.services()} == {
        "housing-queue",
        "housing-aid",
        "communal-dwelling-certificate",
    }
    for service in shelf.services():
        assert all(text for text in (service.title.en, service.cost.en, service.result.en))
    queued = {s.code for s in shelf.services() if any(c.queue_list for c in s.categories)}
    assert queued == {"housing-queue"}


def test_a_condition_says_everything_the_language_has() -> None:
    old = "[{ gas_since = { before = 2010-01-01 } }]"
    new = """[
  { greenhouse = ["yes"], not = { trees = { equals = "5" } } },
  { any = [{ wish = { is_set = false } }, { all = [{ trees = { in = ["1", "2"] } }] }] },
]
needed.unless = [{ gas_since = { after = "2009-12-31", before = 2010-01-01 } }]"""
    rule = read(changed(old, new)).document("gas_project")
    assert rule is not None
    assert isinstance(rule.needed, All)
    when, unless = rule.needed.parts
    assert when == AnyOf(
        (
            All((Equals("greenhouse", frozenset({"yes"})),
                 Not(All((Equals("trees", frozenset({"5"})),))))),
            All((AnyOf((All((Not(IsSet("wish")),)),
                        All((All((All((Equals("trees", frozenset({"1", "2"})),)),)),)))),)),
        )
    )  # fmt: skip
    days = (Before("gas_since", date(2010, 1, 1)), After("gas_since", date(2009, 12, 31)))
    assert unless == Not(AnyOf((All(days),)))


CYCLE = changed(
    'kind = "yes_no"\n', 'kind = "yes_no"\nshown.when = [{ gas_since = { is_set = true } }]\n'
)

# What is changed into what, the fault told, and on how many lines below the change.
BAD = [
    ('kind = "iin"', 'kind = "snils"', "unknown-type", "snils", 0),
    ('kind = "iin"', "kind = 5", "wrong-type", "kind", 0),
    ('kk = "Тілек"', 'kz = "Тілек"', "missing", "kk", 0),
    ('ru = "Пожелание"', 'ru = ""', "empty", "ru", 0),
    ('code = "wish"', 'code = "trees"', "duplicate-code", "trees", 0),
    ('code = "wish"', 'code = "category"', "duplicate-code", "category", 0),
    ('code = "wish"', 'code = "Wish list"', "bad-code", "Wish list", 0),
    ('code = "wish"', 'code = "relation"', "bad-code", "relation", 0),
    ('code = "marriage"', 'code = "trees"', "duplicate-code", "trees", 0),
    ('relations = ["spouse"]', 'relations = ["wife"]', "unknown-value", "wife", 0),
    ('circumstances = ["away"]', 'circumstances = ["near"]', "unknown-value", "near", 0),
    ('circumstances = ["away"]\n', "", "missing", "relations", -2),
    ('{ circumstance = ["away"] }', '{ circumstance = ["near"] }', "unknown-value", "near", 0),
    ('{ circumstance = ["away"] }', '{ weather = ["rain"] }', "unknown-fact", "weather", 0),
    ("[family]\n", '[family]\nsize = "5"\n', "unknown-key", "size", 1),
    ('proof = "neighbour_consent"', 'proof = "letter"', "unknown-document", "letter", 0),
    ("most = 40", "most = 0", "out-of-range", "most", 0),
    ("most = 40", 'most = "many"', "wrong-type", "most", 0),
    ("most = 10", "most = 0", "out-of-range", "most", 0),
    ('routes = ["electronic"]', 'routes = ["pigeon"]', "unknown-value", "pigeon", 0),
    ("schema = 2", "schema = 3", "unknown-schema", "3", 0),
    ("schema = 2", "schema = 1", "unknown-key", "fields", 81),
    ('each = "member"', 'each = "dog"', "unknown-value", "dog", 0),
    ('{ trees = ["1", "2", "3"] }', '{ bushes = ["1"] }', "unknown-fact", "bushes", 0),
    ('{ heating = ["gas"] }', '{ heating = ["oil"] }', "unknown-value", "oil", 0),
    ('{ heating = ["gas"] }', '{ heating = { before = 2010-01-01 } }', "not-a-day-fact", "heating", 0),
    ('{ heating = ["gas"] }', "{ heating = {} }", "empty", "heating", 0),
    ('{ heating = ["gas"] }', "{ }", "empty", "when", 0),
    ('{ heating = ["gas"] }', '{ heating = { like = "g" } }', "unknown-key", "like", 0),
    ("before = 2010-01-01", 'before = "2010-02-30"', "not-a-day", "before", 0),
    ("before = 2010-01-01", "before = 2010-01-01T00:00:00", "not-a-day", "before", 0),
    ("before = 2010-01-01", "before = 2010", "not-a-day", "before", 0),
    ("is_set = true", 'is_set = "yes"', "wrong-type", "is_set", 0),
    ('{ gas_since = {', '{ marriage = {', "unknown-fact", "marriage", 0),
    ('sentence.kk = "{date_of}', 'sentence.kk = "{wife}', "unknown-blank", "wife", 0),
    ('request.ru = "Прошу', 'request.ru = "{ Прошу', "unknown-blank", "{ Прошу предоставить", 0),
    ('consent.kk = "Бақ', 'consents.kk = "Бақ', "unknown-key", "consents", 0),
    ('least = 1\nmost = 900', 'least = "1"\nmost = 900', "wrong-type", "least", 0),
    ('code = "plot"', 'code = "number"', "bad-code", "number", 0),
    ('code = "plot"', 'code = "fence"', "duplicate-code", "fence", 34),
    ('{ plot = { is_set', '{ trees = { is_set', "unknown-fact", "trees", 0),
    ('{ water = ["piped"] }', '{ water = ["rain"] }', "unknown-value", "rain", 0),
    ('{ water = ["piped"] }', '{ until = { is_set = true } }', "cycle", "until → until", 0),
    ('"суы {until} дейін', '"суы {fence} дейін', "unknown-blank", "fence", 0),
    ('"суы {until} дейін', '"суы {number} дейін', "unknown-blank", "number", 0),
    ('"суы {until} дейін', '"суы {until:{x}} дейін', "unknown-blank", "until!None:{x}", 0),
    ('{applicant} № {plot}', '{applicant.name} № {plot}', "unknown-blank", "applicant.name", 0),
    ('{applicant} № {plot}', '{applicant} № {trees}', "unknown-blank", "trees", 0),
    ('title.ru = "водопровод"', 'words.en = "x"', "missing", "ru", -1),
    ('title.ru = "газ"\n', 'title.ru = "газ"\n  words.ru = "газ"\n', "unknown-key", "words", 1),
    ('code = "until"\n', 'code = "until"\nproof = "letter"\n', "unknown-document", "letter", 1),
    ('limit = "3 days"', 'limit = "3 weeks"', "not-a-span", "3 weeks", 0),
    ('limit = "3 days"', 'limit = "three days"', "not-a-span", "three days", 0),
    ('limit = "3 days"', 'limit = "1.5 days"', "not-a-span", "1.5 days", 0),
    ('limit = "3 days"', 'limit = "0 days"', "out-of-range", "0 days", 0),
    ('limit = "3 days"', 'limit = "-3 days"', "out-of-range", "-3 days", 0),
    ('limit = "3 days"', "limit = 3", "wrong-type", "limit", 0),
    ('limit = "3 days"', 'limit = ""', "empty", "limit", 0),
    ('limit = "3 days"', 'limit = "9 days"', "over-the-term", "terms", -4),
    ('signing = { limit', 'signature = { limit', "unknown-key", "signature", 0),
    ('signing = { limit', 'signature = { limit', "missing", "signing", -5),
    ('signing = { limit = "1 day" }', 'signing = "1 day"', "wrong-type", "signing", 0),
    ('clause = "5"', 'claus = "5"', "unknown-key", "claus", 0),
    ('result = { clause', 'result = { limit = "9 days", clause', "unknown-key", "limit", 0),
    ("[terms]\n", "terms = 5\n[wishes]\n", "wrong-type", "terms", 0),
    ('kk = "газ"', 'kk = "гaз"', "mixed-alphabets", "гaз", 0),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "kind", "name", "below"), BAD)
def test_a_fault_is_told_with_its_line(
    old: str, new: str, kind: str, name: str, below: int
) -> None:
    told = faults_of(changed(old, new))
    assert (line_of(FOURTH, old) + below, kind, name) in told


def test_fields_that_wait_for_each_other_are_told_with_the_whole_ring() -> None:
    (fault,) = faults_of(CYCLE)
    line = line_of(CYCLE, "shown.when = [{ gas_since")
    assert fault == (line, "cycle", "greenhouse → gas_since → heating → greenhouse")


def test_a_field_that_waits_for_itself_is_a_ring_too() -> None:
    text = changed('code = "wish"', 'code = "wish"\nshown.when = [{ wish = { is_set = true } }]')
    assert [(kind, name) for _, kind, name in faults_of(text)] == [("cycle", "wish → wish")]


def test_fields_may_ask_for_each_other_and_be_shown_by_what_comes_later() -> None:
    both = "most = 10\nrequired.when = [{ trees = { is_set = true } }]\n"
    text = changed("most = 10\n", both)
    old = "most = 40\nrequired = true"
    assert old in text
    read(text.replace(old, "most = 40\nrequired.when = [{ wish = { is_set = true } }]"))
    read(changed('kind = "number"', 'kind = "number"\nshown.when = [{ wish = { is_set = true } }]'))


def test_a_condition_over_several_lines_is_told_on_its_own_line() -> None:
    old = "[{ gas_since = { before = 2010-01-01 } }]"
    new = """[
  { trees = ["1"] },
  # a remark with [ and {
  { any = [
    { bushes = ["2"] },
  ] },
]"""
    text = changed(old, new)
    assert faults_of(text) == [(line_of(text, "bushes"), "unknown-fact", "bushes")]


def test_every_fault_is_told_at_once_in_the_order_of_the_lines() -> None:
    text = FOURTH
    for old, new, *_ in (BAD[0], BAD[3], BAD[10], BAD[14], BAD[18], BAD[24]):
        text = text.replace(old, new, 1)
    told = faults_of(text)
    assert len(told) == 6
    assert told == sorted(told)


def test_the_same_key_twice_is_told_as_such() -> None:
    text = changed("term_days = 12", "term_days = 12\nterm_days = 13")
    assert faults_of(text) == [(line_of(text, "term_days = 13"), "duplicate-key", "x.toml")]


def test_words_are_needed_where_the_forms_would_speak_of_another_service() -> None:
    without = "".join(
        line for line in FOURTH.splitlines(keepends=True) if not line.startswith("consent.")
    )
    assert [(kind, name) for _, kind, name in faults_of(without)] == [("missing", "consent")]
    whole = FOURTH[: FOURTH.index("[papers.app")] + FOURTH[FOURTH.index("[[relations]]") :]
    assert [(kind, name) for _, kind, name in faults_of(whole)] == [("missing", "papers")]
    read(whole.replace("schema = 2", 'schema = 2\npapers = "regulation"'))


def test_lists_are_asked_of_every_category_or_of_none() -> None:
    one = '[[categories]]\ncode = "a"\nqueue_list = "a"\ntitle.kk = "а"\ntitle.ru = "а"\n'
    text = FOURTH + one + one.replace('"a"', '"b"').replace('queue_list = "b"\n', "")
    line = text.count("\n", 0, text.rindex("[[categories]]")) + 1
    assert faults_of(text) == [(line, "missing", "queue_list")]


@pytest.mark.parametrize("text", ["a = " + "[" * 5000, "\n\na = " + "9" * 5000])
def test_what_the_toml_reader_cannot_bear_is_told_too(text: str) -> None:
    line = text.count("\n") + 1
    assert faults_of(text) == [(line, "not-toml", "x.toml")]


# What stands in a passport before its titles, without the terms.
TERMS = FOURTH[FOURTH.index("[terms]") : FOURTH.index("[title]")]
WITHOUT_TERMS = FOURTH.replace(TERMS, "")
DAY = timedelta(days=1)


def limits(service: PublicService) -> list[timedelta | None]:
    """Of the steps from the registration to the hand-over."""
    return [service.norm(step).limit for step in CHAIN]


def test_a_passport_states_what_the_steps_after_the_counter_may_take() -> None:
    service = read(FOURTH)
    hour, minute = timedelta(hours=1), timedelta(minutes=1)
    assert limits(service) == [30 * minute, 2 * hour, 3 * DAY, DAY, hour, 5 * DAY]
    assert service.norm(Process.EXAMINATION).clause == "5"
    assert service.norm(Process.RESOLUTION).clause == ""
    assert service.norm(Process.DOCUMENT_CHECK) == Norm("3", 10 * minute)
    assert service.norm(Process.FORMAL_REFUSAL) == Norm("", 5 * minute)
    assert service.norm(Process.RESULT) == Norm("9", 12 * DAY)
    # The counter's own are everybody's.
    assert service.norm(Process.RECEPTION) == NORMS[Process.RECEPTION]


@pytest.mark.parametrize("days", [1, 3, 12, 30, 365])
def test_without_terms_each_step_has_its_share_of_the_regulation(days: int) -> None:
    service = read(WITHOUT_TERMS.replace("term_days = 12", f"term_days = {days}"))
    share = DAY * days / 30
    assert limits(service) == [
        timedelta(minutes=15), share, 25 * share, share, share, share,
    ]  # fmt: skip
    assert together(service.terms) <= days * DAY
    assert service.norm(Process.RESULT) == Norm("", days * DAY)


def test_terms_may_fill_the_term_and_no_minute_more() -> None:
    fills = changed('limit = "3 days"', 'limit = "141 hours"')
    assert faults_of(fills) == [(line_of(fills, "[terms]"), "over-the-term", "terms")]
    assert together(read(fills.replace('"1 hour"', '"30 minutes"')).terms) == 12 * DAY


@pytest.mark.parametrize("days", ["0", "99999", '"3"', "true"])
def test_the_term_itself_is_told_and_not_what_follows_from_it(days: str) -> None:
    told = faults_of(changed("term_days = 12", f"term_days = {days}"))
    assert [name for _, _, name in told] == ["term_days"]


def test_the_terms_of_the_regulation_are_those_of_its_service(tmp_path: Path) -> None:
    shelf = PassportShelf([resource("services")], tmp_path)
    terms = shelf.get("housing-queue").terms
    assert terms == proportional(30, cited=True)
    for code in ("housing-aid", "communal-dwelling-certificate"):
        service = shelf.get(code)
        assert service.terms != proportional(service.term_days, cited=False)
        assert together(service.terms) <= service.term_days * DAY
        assert not any(norm.clause for norm in service.terms.values())


@pytest.mark.parametrize("schema", ["schema = 2\n", ""])
def test_versions_kept_before_passports_had_terms_go_by_those_of_the_regulation(
    schema: str,
) -> None:
    text = resource("services", "housing-queue.toml").read_text(encoding="utf-8")
    kept = text[: text.index("[terms]")] + text[text.index("[title]") :]
    if not schema:
        kept = FIRST_SCHEMA.replace("term_days = 12", "term_days = 30")
    assert read(kept).terms == proportional(30, cited=True)


FIRST_SCHEMA = (
    "\n".join(
        line
        for line in (
            WITHOUT_TERMS[: WITHOUT_TERMS.index("[papers.app")]
            + FOURTH[FOURTH.index("[[documents]]") :]
        )
        .replace('routes = ["electronic"]\n', "")
        .replace("schema = 2\n", "")
        .splitlines()
        if not line.startswith(("needed", "each"))
    )
    + '\n[[categories]]\ncode = "a"\nqueue_list = "a"\ntitle.kk = "а"\ntitle.ru = "а"\n'
)


def test_a_passport_of_the_first_schema_still_opens_its_cases() -> None:
    service = read(FIRST_SCHEMA)
    assert (service.fields, service.events, dict(service.papers)) == ((), (), {})
    assert service.routes == tuple(Route)


def test_passports_stand_in_the_order_they_say_and_those_that_say_none_by_title(
    tmp_path: Path,
) -> None:
    shelf = PassportShelf([resource("services")], tmp_path)
    assert [service.code for service in shelf.services()] == [
        "housing-queue",
        "communal-dwelling-certificate",
        "housing-aid",
    ]
    for wrong, kind in (("0", "out-of-range"), ('"first"', "wrong-type")):
        text = changed("term_days = 12", f"term_days = 12\norder = {wrong}")
        assert faults_of(text) == [(line_of(text, "order ="), kind, "order")]
