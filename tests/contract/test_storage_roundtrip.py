"""Whatever the domain can hold comes back from the database as it was."""

import itertools
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar
from uuid import uuid4
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.adapters.storage import SqlStorage
from app.domain.case import (
    Case,
    CaseState,
    ChecklistEntry,
    Delivery,
    FieldValue,
    Presence,
    ResultKind,
    ServiceRef,
    Source,
    Step,
)
from app.domain.case_number import CaseNumber
from app.domain.delivery import Mender, MessageKind, OutboxMessage, Stage
from app.domain.dossier import DocumentMark, Dossier, DossierState, DraftResult, Finding
from app.domain.journal import JournalEntry
from app.domain.person import FamilyMember, Iin, PersonName

ALMATY = ZoneInfo("Asia/Almaty")
T = TypeVar("T", Case, Dossier, OutboxMessage)


def whole(kind: type[T], /, **parts: st.SearchStrategy[Any]) -> st.SearchStrategy[T]:
    """Values with every field drawn: one that storage was not told of must not slip through."""
    assert set(parts) == {field.name for field in fields(kind)}
    return st.builds(kind, **parts)


HARD = (
    "O'Коннор",
    "Әйгерім 👩‍👩‍👧",
    "עברית عربي",
    "\u202eRTL\u202c",
    "a\nb\tc",
    '"; DROP',
    " ",
    "null",
)
TEXT = st.one_of(
    st.sampled_from(HARD),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12),
)
# Seconds of 1990 to 2090 with microseconds; Almaty changed its offset several times in them.
MOMENT = st.integers(631_152_000 * 10**6, 3_786_912_000 * 10**6).map(
    lambda count: (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=count)).astimezone(
        ALMATY
    )
)
MAYBE = st.one_of(st.none(), MOMENT)
# The widest integer of a server, less the one that a changed version needs.
COUNT = st.integers(0, 2**31 - 2)
NUMBER = CaseNumber.give(date(2015, 3, 10), 3, 7, 1)
SERIALS = itertools.count(1)
NAME = st.builds(
    PersonName,
    st.sampled_from(["О'Коннор", "Иванов-Петров", "Сәрсен"]),
    st.sampled_from(["Айгүл", "Ян"]),
    st.sampled_from(["", "Болатұлы"]),
)
MEMBER = st.builds(FamilyMember, TEXT, st.just(Iin("850203300129")), NAME)
FIELD = st.builds(FieldValue, TEXT, st.sampled_from(Source), MAYBE, TEXT)
CASES = whole(
    Case,
    id=st.uuids(),
    number=st.just(NUMBER),
    service=st.builds(ServiceRef, TEXT, TEXT, TEXT),
    office=COUNT,
    counter=COUNT,
    operator=TEXT,
    opened_at=MOMENT,
    ticket=TEXT,
    state=st.sampled_from(CaseState),
    step=st.sampled_from(Step),
    fields=st.dictionaries(
        st.one_of(TEXT, st.sampled_from(["applicant.iin", "applicant.surname"])), FIELD, max_size=4
    ),
    family=st.lists(MEMBER, max_size=2).map(tuple),
    circumstances=st.frozensets(TEXT, max_size=3),
    checklist=st.dictionaries(
        TEXT,
        st.builds(ChecklistEntry, st.sampled_from(Presence), st.booleans(), COUNT, TEXT),
        max_size=3,
    ),
    data_unavailable=st.lists(TEXT, max_size=2).map(tuple),
    delivery=st.one_of(st.none(), st.sampled_from(Delivery)),
    registered_at=MAYBE,
    due_at=MAYBE,
    sent_at=MAYBE,
    result_kind=st.one_of(st.none(), st.sampled_from(ResultKind)),
    result_at=MAYBE,
    queue_number=st.one_of(st.none(), COUNT),
    handed_at=MAYBE,
    cancelled_at=MAYBE,
    version=COUNT,
)
MESSAGES = whole(
    OutboxMessage,
    id=st.uuids(),
    kind=st.sampled_from(MessageKind),
    case_number=TEXT,
    subject=TEXT,
    service_id=TEXT,
    route_id=TEXT,
    payload=st.binary(max_size=200),
    created_at=MOMENT,
    next_try_at=MOMENT,
    correlation_id=TEXT,
    stage=st.sampled_from(Stage),
    attempts=COUNT,
    last_error=TEXT,
    last_error_at=MAYBE,
    mender=st.sampled_from(Mender),
    gateway_message_id=TEXT,
    parts_total=COUNT,
    parts_sent=COUNT,
    delivered_at=MAYBE,
)
DRAFT = st.one_of(
    st.builds(
        DraftResult,
        st.just(ResultKind.NOTIFICATION),
        values=st.dictionaries(TEXT, TEXT, max_size=3),
    ),
    st.builds(
        DraftResult,
        st.just(ResultKind.REASONED_REFUSAL),
        st.lists(
            st.builds(Finding, *[TEXT.map(lambda text: f"мәтін {text}")] * 3),
            min_size=1,
            max_size=2,
        ).map(tuple),
    ),
)
DOSSIERS = whole(
    Dossier,
    id=st.uuids(),
    case_number=st.just(NUMBER),
    service_code=TEXT,
    applicant_iin=TEXT,
    applicant_name=TEXT,
    category=TEXT,
    subcategory=TEXT,
    queue_list=TEXT,
    intake_at=MOMENT,
    received_at=MOMENT,
    due_at=MOMENT,
    language=TEXT,
    address=TEXT,
    gateway_message_id=TEXT,
    on_paper=st.booleans(),
    state=st.sampled_from(DossierState),
    state_since=MAYBE,
    registration_number=TEXT,
    executor=TEXT,
    resolution=TEXT,
    resolved_by=TEXT,
    resolved_at=MAYBE,
    marks=st.lists(
        st.builds(DocumentMark, TEXT, st.one_of(st.none(), st.booleans()), TEXT), max_size=2
    ).map(tuple),
    draft=st.one_of(st.none(), DRAFT),
    queue_number=st.one_of(st.none(), COUNT),
    signed_by=TEXT,
    signed_at=MAYBE,
    service_digest=TEXT,
    request_validity=TEXT,
    version=COUNT,
)
VALUES = st.one_of(st.none(), st.dictionaries(TEXT, TEXT, max_size=3))
SECONDS = st.one_of(st.none(), st.integers(0, 10**6), st.floats(0, 1e9))
ENTRIES = st.builds(
    JournalEntry, MOMENT, TEXT, TEXT, TEXT, TEXT, TEXT, SECONDS, SECONDS, VALUES, VALUES, TEXT
)
# One database serves all examples: each brings its own number and identifier.
ONE_DATABASE = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def next_number() -> CaseNumber:
    return CaseNumber.give(date(2015, 3, 10), 3, 7, next(SERIALS))


@ONE_DATABASE
@given(first=CASES, second=CASES)
def test_case(storage: SqlStorage, first: Case, second: Case) -> None:
    first = replace(first, id=uuid4(), number=next_number())
    with storage.begin() as work:
        work.cases.add(first)
        work.commit()
    with storage.begin() as work:
        assert work.cases.get(first.id) == first
        changed = replace(second, id=first.id, number=first.number, version=first.version)
        stored = work.cases.put(changed)
        work.commit()
    with storage.read() as work:
        assert work.cases.get(first.id) == stored == replace(changed, version=first.version + 1)


@ONE_DATABASE
@given(message=MESSAGES)
def test_message(storage: SqlStorage, message: OutboxMessage) -> None:
    message = replace(message, id=uuid4())
    with storage.begin() as work:
        work.outbox.add(message)
        work.commit()
    with storage.read() as work:
        assert work.outbox.get(message.id) == message


@ONE_DATABASE
@given(dossier=DOSSIERS, request=st.binary(max_size=50))
def test_dossier(storage: SqlStorage, dossier: Dossier, request: bytes) -> None:
    dossier = replace(dossier, id=uuid4(), case_number=next_number())
    with storage.begin() as work:
        work.dossiers.add(dossier, request)
        work.commit()
    with storage.read() as work:
        assert work.dossiers.get(dossier.id) == dossier
        assert work.dossiers.request(dossier.id) == request


@ONE_DATABASE
@given(entries=st.lists(ENTRIES, min_size=1, max_size=4))
def test_journal(storage: SqlStorage, entries: list[JournalEntry]) -> None:
    subject = str(uuid4())
    entries = [replace(each, subject=subject) for each in entries]
    with storage.begin() as work:
        for each in entries:
            work.journal.append(each)
        work.commit()
    with storage.read() as work:
        assert work.journal.of(subject) == tuple(entries)
        assert work.journal.broken_at() is None
