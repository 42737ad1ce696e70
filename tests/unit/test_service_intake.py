"""The draft of a case: what is typed is kept, with where it comes from, until it is registered."""

import unicodedata
from collections.abc import Callable

import pytest

from app.domain.account import Session
from app.domain.case import (
    Case,
    CaseState,
    ChecklistEntry,
    Presence,
    Source,
    Step,
)
from app.domain.errors import InputError, InputErrors, Refused
from app.domain.lookup import Outcome
from app.domain.person import FamilyMember, Iin, PersonName
from tests.counter import FORM, SERVICE, Counter

SPOUSE = FamilyMember("spouse", Iin("910903424647"), PersonName("Сейтқазы", "Айгүл"))
CHILD = FamilyMember("child", Iin("120520580776"), PersonName("Сейтқазы", "Әлихан"))


def test_values_are_kept_as_they_were_typed(shared: Counter) -> None:
    typed = {"applicant.iin": "90 02", "applicant.surname": " сейт ", "applicant.phone": "кейін"}
    case = shared.opened(typed)
    assert {name: shared.case(case).value(name) for name in typed} == typed
    assert {held.source for held in case.fields.values()} == {Source.TYPED}


def test_an_unchanged_value_keeps_where_it_came_from(shared: Counter) -> None:
    work, operator = shared.work, shared.person()
    case = shared.opened()
    taken = work.lookup.accept(operator, case.id, {"applicant.surname": "Сейтқазы"}, "c-1")
    again = work.intake.save(operator, case.id, FORM)
    assert again.fields["applicant.surname"] == taken.fields["applicant.surname"]
    assert again.version == taken.version
    typed = work.intake.save(operator, case.id, {"applicant.surname": "Сейтказы"})
    assert typed.fields["applicant.surname"].source is Source.TYPED


def test_the_journal_tells_old_and_new_values(shared: Counter) -> None:
    work, operator = shared.work, shared.person()
    case = shared.opened()
    work.intake.save(
        operator, case.id, {"applicant.phone": "+7 701 555 01 43"}, note="қате терілді"
    )
    entry = work.outbox.history(operator, case.number.text)[-1]
    assert (entry.who, entry.action, entry.reason) == ("operator", "change", "қате терілді")
    assert entry.before == {"applicant.phone": FORM["applicant.phone"]}
    assert entry.after == {"applicant.phone": "+7 701 555 01 43"}


def test_what_another_entered_since_is_never_written_over(shared: Counter) -> None:
    intake, mine, theirs = shared.work.intake, shared.person(), shared.person("supervisor")
    seen = shared.opened()
    intake.save(theirs, seen.id, {"applicant.address": "Басқа көше"}, seen=seen)
    changes: tuple[Callable[[], Case], ...] = (
        lambda: intake.save(mine, seen.id, {"applicant.phone": "+7 701 555 01 43"}, seen=seen),
        lambda: intake.save_family(mine, seen.id, (SPOUSE,), seen),
        lambda: intake.save_circumstances(mine, seen.id, frozenset({"rented"}), seen),
        lambda: intake.mark(mine, seen.id, "address", ChecklistEntry(Presence.ABSENT), seen),
    )
    for change in changes:
        with pytest.raises(Refused, match="CAS-02"):
            change()
    held = shared.case(seen)
    assert held.value("applicant.address") == "Басқа көше"
    assert held.value("applicant.phone") == FORM["applicant.phone"]
    saved = intake.save(mine, seen.id, {"applicant.phone": "+7 701 555 01 43"}, seen=held)
    assert saved.value("applicant.address") == "Басқа көше"


def test_what_the_program_notes_by_itself_is_no_edit_of_another(shared: Counter) -> None:
    work, operator = shared.work, shared.person()
    seen = shared.opened(FORM | {"applicant.iin": "860109417527"})
    assert work.lookup.ask_gbd_fl(operator, seen.id).outcome is Outcome.NOT_FOUND
    assert shared.case(seen).version > seen.version
    work.intake.save(operator, seen.id, {"applicant.phone": "+7 701 555 01 43"}, seen=seen)


def test_two_operators_in_one_draft_lose_nothing(shared: Counter) -> None:
    intake = shared.work.intake
    case = shared.opened()
    intake.save(shared.person(), case.id, {"applicant.phone": "+7 701 555 01 43"})
    intake.save(shared.person("supervisor"), case.id, {"applicant.address": "Басқа көше"})
    held = shared.case(case)
    assert held.value("applicant.phone") == "+7 701 555 01 43"
    assert held.value("applicant.address") == "Басқа көше"
    who = [e.who for e in shared.work.outbox.history(shared.person(), case.number.text)]
    assert who[-2:] == ["operator", "supervisor"]


def test_a_case_read_before_another_changed_it_is_not_stored(shared: Counter) -> None:
    case = shared.opened()
    stale = shared.case(case)
    shared.work.intake.save(shared.person("supervisor"), case.id, {"applicant.phone": "1"})
    with shared.site.site.storage.begin() as work, pytest.raises(Refused, match="STO-05"):
        work.cases.put(stale)
    assert shared.case(case).value("applicant.phone") == "1"


def test_one_of_two_who_register_at_once_is_told(shared: Counter) -> None:
    case = shared.marked(shared.opened())
    shared.work.registration.register(shared.person(), case.id)
    with pytest.raises(Refused, match="CAS-01"):
        shared.work.registration.register(shared.person("supervisor"), case.id)
    assert len(shared.papers(case)) == 2


def test_family_is_kept_and_nobody_twice(shared: Counter) -> None:
    work, operator = shared.work, shared.person()
    case = shared.opened()
    assert work.intake.save_family(operator, case.id, (SPOUSE, CHILD)).family == (SPOUSE, CHILD)
    with pytest.raises(InputError, match="FAM-01"):
        work.intake.save_family(operator, case.id, (CHILD, CHILD))
    assert shared.case(case).family == (SPOUSE, CHILD)


def test_who_stands_elsewhere_already_is_found(shared: Counter) -> None:
    work, operator = shared.work, shared.person()
    first = shared.opened(FORM | {"applicant.iin": "880402488671"})
    member = FamilyMember("spouse", Iin("880402488671"), PersonName("Ахметова", "Бибігүл"))
    second = shared.opened(FORM | {"applicant.iin": "550918421461"})
    work.intake.save_family(operator, second.id, (member,))
    (found,) = work.duplicates.of_case(operator, second.id)
    assert (found.number, found.is_applicant, found.state) == (
        first.number.text,
        False,
        CaseState.DRAFT,
    )
    work.intake.leave(operator, first.id)
    assert work.duplicates.of_case(operator, second.id) == ()


def test_who_stands_in_the_queue_is_found(shared: Counter) -> None:
    person = shared.site.stand.people.in_queue()[0]
    case = shared.opened(FORM | {"applicant.iin": person.iin})
    (found,) = shared.work.duplicates.of_case(shared.person(), case.id)
    assert (found.iin, found.is_applicant, found.state) == (person.iin, True, None)


def test_numbers_follow_one_another(shared: Counter) -> None:
    first, second = shared.opened(), shared.opened()
    serials = [int(case.number.text.split("-")[3]) for case in (first, second)]
    assert serials[1] == serials[0] + 1
    assert first.number < second.number


def test_the_applicant_leaves_and_comes_back(shared: Counter) -> None:
    work, operator = shared.work, shared.person()
    case = shared.marked(shared.opened())
    began = work.intake.clocks(operator, case.id)
    assert work.intake.leave(operator, case.id).state is CaseState.LEFT
    assert work.intake.clocks(operator, case.id) == {}
    with pytest.raises(Refused, match="CAS-01"):
        shared.work.registration.register(operator, case.id)
    resumed = work.intake.resume(operator, case.id)
    assert (resumed.state, resumed.fields) == (CaseState.DRAFT, case.fields)
    again = work.intake.clocks(operator, case.id)
    assert again.keys() == began.keys()
    assert all(again[process] > began[process] for process in began)


def test_a_package_resumed_at_the_documents_goes_on_there(shared: Counter) -> None:
    work, operator = shared.work, shared.person()
    case = shared.opened()
    work.intake.go_to(operator, case.id, Step.DOCUMENTS)
    work.intake.leave(operator, case.id)
    assert work.intake.resume(operator, case.id).step is Step.DOCUMENTS
    assert work.intake.clocks(operator, case.id).keys() == {"7.1", "CSC-P5"}


Change = Callable[[Counter, Case], object]
CHANGES: dict[str, Change] = {
    "save": lambda c, k: c.work.intake.save(c.person(), k.id, {"applicant.phone": "1"}),
    "family": lambda c, k: c.work.intake.save_family(c.person(), k.id, (SPOUSE,)),
    "circumstances": lambda c, k: c.work.intake.save_circumstances(
        c.person(), k.id, frozenset({"divorced"})
    ),
    "mark": lambda c, k: c.work.intake.mark(
        c.person(), k.id, "application", ChecklistEntry(Presence.ABSENT)
    ),
    "accept": lambda c, k: c.work.lookup.accept(c.person(), k.id, {"applicant.address": "Ж"}, "c"),
    "keep": lambda c, k: c.work.lookup.keep_typed(c.person(), k.id, "applicant.address", "себебі"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_was_registered_is_not_changed_any_more(shared: Counter, change: str) -> None:
    case, _ = shared.registered()
    with pytest.raises(Refused, match="CAS-01"):
        CHANGES[change](shared, case)
    assert shared.case(case) == case


def test_a_look_up_after_registration_is_evidence_only(shared: Counter) -> None:
    case, _ = shared.registered(FORM | {"applicant.iin": "860109417527"})
    lookup, operator = shared.work.lookup, shared.person()
    assert lookup.ask_gbd_fl(operator, case.id).outcome is Outcome.NOT_FOUND
    assert len(lookup.evidence(operator, case.id)) == 1
    assert shared.case(case) == case


def test_what_was_refused_is_taken_up_before_it_is_changed(shared: Counter) -> None:
    case = shared.marked(shared.opened(), Presence.ABSENT)
    refused, _ = shared.work.registration.refuse(shared.person(), case.id)
    with pytest.raises(Refused, match="CAS-01"):
        CHANGES["save"](shared, refused)
    shared.work.intake.resume(shared.person(), case.id)
    CHANGES["save"](shared, refused)
    assert shared.case(case).value("applicant.phone") == "1"


def test_pages_of_a_signed_request_stay_as_they_were_signed(shared: Counter) -> None:
    case, _ = shared.registered()
    page = shared.page(case.id)
    shared.sign(case)
    arranging, operator = shared.work.arranging, shared.person()
    with pytest.raises(Refused, match="CAS-01"):
        shared.page(case.id)
    for change in (arranging.delete, arranging.restore, arranging.park, arranging.unpark):
        with pytest.raises(Refused, match="CAS-01"):
            change(operator, case.id, [page.id])
    with pytest.raises(Refused, match="CAS-01"):
        arranging.move(operator, case.id, [page.id], "identity_document")
    with pytest.raises(Refused, match="CAS-01"):
        arranging.undo(operator, case.id)
    assert page in shared.work.scanning.pages(shared.person(), case.id)


def test_all_faults_are_told_at_once(shared: Counter) -> None:
    case = shared.marked(shared.opened({"category": "wwii", "representative.basis": "legal"}))
    with pytest.raises(InputErrors) as raised:
        shared.work.registration.register(shared.person(), case.id)
    assert [(fault.code, fault.field) for fault in raised.value.faults] == [
        ("IIN-01", "applicant.iin"),
        ("DAT-01", "applicant.birth_date"),
        ("NAM-01", "applicant.surname"),
        ("ADR-01", "applicant.address"),
        ("PHO-01", "applicant.phone"),
        ("NAM-01", "representative.surname"),
    ]


def test_a_name_of_two_characters_a_letter_comes_through_to_the_paper(shared: Counter) -> None:
    typed = unicodedata.normalize("NFD", "Алексей")
    case = shared.marked(shared.opened(FORM | {"applicant.given_name": typed}))
    assert case.value("applicant.given_name") == typed
    assert case.id in {
        found.id for found in shared.work.desk.find(shared.person(), "Сейтқазы Алексей")
    }
    _, receipt = shared.work.registration.register(shared.person(), case.id)
    assert receipt.pdf.startswith(b"%PDF")


def test_services_begin_with_what_was_opened_today(shared: Counter) -> None:
    shared.opened()
    assert shared.work.intake.services(shared.person())[0].code == SERVICE


def test_the_service_most_asked_for_is_offered_first(counter: Counter) -> None:
    intake, mine, theirs = counter.work.intake, counter.person(), counter.person("supervisor")

    def offered(session: Session) -> list[str]:
        return [service.code for service in intake.services(session)]

    aid, certificate = "housing-aid", "communal-dwelling-certificate"
    assert offered(mine)[0] == SERVICE, "nothing was opened yet: as the passports say"
    for code in (aid, certificate, aid):
        intake.open(theirs, code)
    assert offered(mine) == [aid, certificate, SERVICE], "what the office opens most"
    intake.open(mine, SERVICE)
    intake.open(mine, certificate)
    intake.open(theirs, aid)
    assert offered(mine) == [certificate, SERVICE, aid], "what this operator chose last"
