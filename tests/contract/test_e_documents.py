"""The electronic documents: what is built can be read, and nothing else can."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from app.adapters.gateway.e_documents import XmlDocuments
from app.domain.case import ResultKind
from app.domain.dossier import Finding
from app.domain.e_document import (
    FamilyRow,
    PageDigest,
    RegistrationNotice,
    RequestDocument,
    ServiceRequest,
    ServiceResult,
)
from app.domain.errors import Refused

DOCUMENTS = XmlDocuments(Path(__file__).resolve().parents[2] / "resources/schemas")
NOW = datetime(2015, 4, 30, 10, 0, tzinfo=timezone(timedelta(hours=6)))
REQUEST = ServiceRequest(
    case_number="003-150430-0001-7",
    service_code="housing-queue",
    service_version="2015.1",
    service_digest="ab" * 32,
    office=3,
    counter=7,
    operator="operator",
    opened_at=NOW,
    intake_at=NOW + timedelta(minutes=9),
    due_at=NOW + timedelta(days=30),
    language="kk",
    paper_notification=True,
    queue_list="large-families",
    fields={"applicant.surname": "Сейтқазы", "applicant.patronymic": ""},
    family=(FamilyRow("жұбайы", "910903424647", "Сейтқазы Айгүл Маратқызы"),),
    documents=(RequestDocument("identity", "Жеке куәлік", "present", True, 2),),
    pages=(PageDigest("identity", 0, "0f" * 32, 123_456, "image/jpeg"),),
)
RESULT = ServiceResult(
    case_number="003-150430-0001-7",
    kind=ResultKind.NOTIFICATION,
    decided_at=NOW,
    signed_by="Сәрсенов Қ. Т.",
    post="басшысы",
    queue_list="large-families",
    queue_number=1204,
    findings=(),
    paper=b"%PDF-1.7\r\n\x00\xff",
)

TEXT = st.text(
    st.characters(exclude_categories=["Cs", "Cn", "Cc"]) | st.sampled_from("\t\n\r<&>\"']")
)
CODE = TEXT.filter(bool)
COUNT = st.integers(0, 2**31 - 1)
DIGEST = st.text("0123456789abcdef", min_size=64, max_size=64)
MOMENT = st.datetimes(
    min_value=datetime(1000, 1, 1),  # noqa: DTZ001 the zone comes from the next line
    timezones=st.integers(-13 * 60, 13 * 60).map(lambda m: timezone(timedelta(minutes=m))),
)


def rows(row: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(row, max_size=3).map(tuple)


REQUESTS = st.builds(
    ServiceRequest,
    case_number=CODE,
    service_code=CODE,
    service_version=CODE,
    office=COUNT,
    counter=COUNT,
    operator=TEXT,
    service_digest=TEXT,
    opened_at=MOMENT,
    intake_at=MOMENT,
    due_at=MOMENT,
    language=st.sampled_from(["kk", "ru", "en"]),
    queue_list=TEXT,
    fields=st.dictionaries(CODE, TEXT, max_size=4),
    family=rows(st.builds(FamilyRow, TEXT, st.text("0123456789", min_size=12, max_size=12), TEXT)),
    documents=rows(st.builds(RequestDocument, CODE, TEXT, TEXT, st.booleans(), COUNT)),
    pages=rows(st.builds(PageDigest, CODE, COUNT, DIGEST, st.integers(0, 2**40), TEXT)),
)
RESULTS = st.builds(
    ServiceResult,
    case_number=CODE,
    kind=st.sampled_from(ResultKind),
    decided_at=MOMENT,
    signed_by=TEXT,
    post=TEXT,
    queue_list=TEXT,
    queue_number=st.none() | st.integers(1, 10**9),
    findings=rows(st.builds(Finding, TEXT, TEXT, TEXT.map(lambda text: f"себебі {text}"))),
    paper=st.binary(min_size=1),
    values=st.dictionaries(CODE, TEXT, max_size=3),
)


@given(REQUESTS)
def test_request_there_and_back(request_: ServiceRequest) -> None:
    assert DOCUMENTS.parse_request(DOCUMENTS.build_request(request_)) == request_


@given(RESULTS)
def test_result_there_and_back(result: ServiceResult) -> None:
    assert DOCUMENTS.parse_result(DOCUMENTS.build_result(result)) == result


@given(REQUESTS)
def test_canonical_form_reads_the_same(request_: ServiceRequest) -> None:
    """A verified signature covers the canonical form, so that is what gets read."""
    canonical = etree.tostring(
        etree.fromstring(DOCUMENTS.build_request(request_)), method="c14n", with_comments=True
    )
    assert DOCUMENTS.parse_request(canonical) == request_


def test_same_values_give_the_same_bytes() -> None:
    turned = replace(REQUEST, fields=dict(reversed(list(REQUEST.fields.items()))))
    assert DOCUMENTS.build_request(turned) == DOCUMENTS.build_request(REQUEST)


def test_document_is_utf_8_with_latin_names() -> None:
    content = DOCUMENTS.build_request(REQUEST)
    assert content.startswith(b"<?xml version='1.0' encoding='utf-8'?>\n<request xmlns=")
    assert "Сейтқазы Айгүл".encode() in content
    assert all(etree.QName(one).localname.isascii() for one in etree.fromstring(content).iter())


@pytest.mark.parametrize(
    "broken",
    [
        replace(REQUEST, case_number=""),
        replace(REQUEST, language="tt"),
        replace(REQUEST, fields={"applicant.surname": "Сейт\x00қазы"}),
        replace(REQUEST, fields={"\x0bname": "x"}),
        replace(REQUEST, family=(FamilyRow("ұлы", "12", "Сейтқазы"),)),
        replace(REQUEST, pages=(PageDigest("identity", 0, "short", 1, "image/jpeg"),)),
        replace(REQUEST, opened_at=NOW.replace(tzinfo=None)),
    ],
    ids=["number", "language", "nul", "field name", "iin", "digest", "no zone"],
)
def test_what_the_provider_could_not_read_is_not_built(broken: ServiceRequest) -> None:
    with pytest.raises(Refused, match="DOC-02"):
        DOCUMENTS.build_request(broken)


def test_result_without_a_case_is_not_built() -> None:
    with pytest.raises(Refused, match="DOC-02"):
        DOCUMENTS.build_result(replace(RESULT, case_number=""))


def good() -> str:
    return DOCUMENTS.build_request(REQUEST).decode()


NOT_REQUESTS = {
    "empty": b"",
    "not xml": "қағаз".encode(),
    "cut short": good().encode()[:-30],
    "another root": DOCUMENTS.build_result(RESULT),
    "another namespace": good().replace("urn:tereze:request:v1", "urn:other").encode(),
    "unknown element": good().replace("<family>", "<extra/><family>").encode(),
    "field twice": good()
    .replace("</fields>", '<field name="applicant.surname"/></fields>')
    .encode(),
    "no such hour": good().replace("2015-04-30T10:00:00", "2015-04-30T24:00:00").encode(),
    "no zone": good().replace("2015-04-30T10:00:00+06:00", "2015-04-30T10:00:00").encode(),
    "entities": good()
    .replace("<request ", '<!DOCTYPE request [<!ENTITY a "b">]><request ')
    .replace("Сейтқазы", "&a;")
    .encode(),
    "entities in utf-16": (
        '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE request [<!ENTITY a "b">]>'
        + good().partition("?>")[2]
    ).encode("utf-16"),
}


@pytest.mark.parametrize("content", NOT_REQUESTS.values(), ids=NOT_REQUESTS.keys())
def test_not_a_request(content: bytes) -> None:
    with pytest.raises(Refused, match=r"DOC-01 \(document=request\)"):
        DOCUMENTS.parse_request(content)


def test_notice_is_not_a_result() -> None:
    notice = DOCUMENTS.build_notice(RegistrationNotice("003-150430-0001-7", "2015/17", NOW))
    with pytest.raises(Refused, match=r"DOC-01 \(document=result\)"):
        DOCUMENTS.parse_result(notice)


def test_result_with_another_kind() -> None:
    content = DOCUMENTS.build_result(RESULT).replace(b">notification<", b">promise<")
    with pytest.raises(Refused, match="DOC-01"):
        DOCUMENTS.parse_result(content)


def test_a_refusal_of_an_earlier_program_is_still_read() -> None:
    """One fact for all grounds, and no reasoning."""
    found = tuple(Finding(code, "сатылған", "x") for code in ("untrue_data", "not_in_category"))
    written = DOCUMENTS.build_result(
        replace(RESULT, kind=ResultKind.REASONED_REFUSAL, queue_number=None, findings=found)
    )
    once = written.replace(b"<reasoning>x</reasoning>", b"", 1).replace(b">x<", b"><")
    second = once.rindex(b"<facts>"), once.rindex(b"</facts>") + len(b"</facts>")
    old = once[: second[0]] + once[second[1] :]
    read = DOCUMENTS.parse_result(old).findings
    assert [(f.ground, f.fact, f.reasoning) for f in read] == [
        ("untrue_data", "сатылған", "–"),
        ("not_in_category", "сатылған", "–"),
    ]


def test_a_result_that_is_asked_nothing_is_written_as_before() -> None:
    assert b"<value" not in DOCUMENTS.build_result(RESULT)
    told = DOCUMENTS.build_result(replace(RESULT, values={"holding": "has", "address": "Астана"}))
    assert '<value name="address">Астана</value><value name="holding">has</value>'.encode() in told
