"""The package as the services demand it, whatever a screen allowed (S 7.1, 11.6, 11.7)."""

from datetime import date

import pypdfium2
import pytest

from app.domain.case import Case, CaseState, ChecklistEntry, Presence
from app.domain.errors import Refused
from app.domain.lookup import Outcome
from app.domain.person import FamilyMember, Iin, PersonName
from tests.counter import FORM, SERVICE, Counter

UNKNOWN = "120630600079"
"""GBD FL has no such person."""
VULNERABLE = FORM | {"category": "vulnerable", "subcategory": "pensioners"}
INCOME = "income.applicant"
POWER = {
    "representative.basis": "notarised",
    "representative.iin": "791114468407",
    "representative.surname": "Ковалёва",
    "representative.given_name": "Ольга",
    "poa.number": "9999-1",
    "poa.date": "2015-01-01",
    "poa.notary": "Қалиева А.",
}


def mark(counter: Counter, case: Case, code: str, presence: Presence, note: str = "") -> Case:
    entry = ChecklistEntry(presence, note=note)
    return counter.work.intake.mark(counter.person(), case.id, code, entry)


@pytest.mark.parametrize("code", ["application", "identity_document", "address", "category_proof"])
def test_a_paper_of_every_case_is_never_not_required(shared: Counter, code: str) -> None:
    case = shared.opened()
    with pytest.raises(Refused, match="CHK-02"):
        mark(shared, case, code, Presence.NOT_REQUIRED, "себебі бар")
    assert code not in shared.case(case).checklist


def test_what_no_register_holds_is_not_taken_from_one(shared: Counter) -> None:
    case = shared.opened()
    shared.work.lookup.ask_gbd_fl(shared.person(), case.id)
    with pytest.raises(Refused, match="CHK-03"):
        mark(shared, case, "category_proof", Presence.FROM_REGISTRY)
    assert mark(shared, case, "address", Presence.FROM_REGISTRY).checklist.keys() == {"address"}


def test_a_register_stands_in_for_whom_it_knows_alone(shared: Counter) -> None:
    work, operator = shared.work, shared.person()
    case = shared.marked(shared.opened())
    with pytest.raises(Refused, match="CHK-03"):
        mark(shared, case, "address", Presence.FROM_REGISTRY)
    assert work.lookup.ask_gbd_fl(operator, case.id).outcome is Outcome.FOUND
    mark(shared, case, "address", Presence.FROM_REGISTRY)
    work.intake.save(operator, case.id, {"applicant.iin": "850731400126"})
    shared.decide_duplicates(case)
    with pytest.raises(Refused, match="CHK-03"):
        work.registration.register(operator, case.id)
    assert shared.case(case).state is CaseState.DRAFT


def test_why_a_paper_is_not_required_must_be_said(shared: Counter) -> None:
    case = shared.marked(shared.opened(VULNERABLE))
    mark(shared, case, INCOME, Presence.NOT_REQUIRED)
    with pytest.raises(Refused, match="INT-06") as refusal:
        shared.work.registration.register(shared.person(), case.id)
    assert refusal.value.values == {"count": 1}
    mark(shared, case, INCOME, Presence.NOT_REQUIRED, "мүгедек бала")
    registered, _ = shared.work.registration.register(shared.person(), case.id)
    assert registered.state is CaseState.REGISTERED


def test_what_has_no_page_is_not_certified(shared: Counter) -> None:
    case, _ = shared.work.registration.register(shared.person(), shared.marked(shared.opened()).id)
    shared.page(case.id)
    with pytest.raises(Refused, match="INT-07") as refusal:
        shared.sign(case)
    assert refusal.value.values == {"count": 2}
    for code in ("address", "category_proof"):
        shared.page(case.id, code)
    assert shared.sign(case).state is CaseState.SIGNED


def test_what_has_no_page_is_not_queued(shared: Counter) -> None:
    case = shared.signed()
    with shared.site.site.storage.begin() as work:
        page = next(p for p in work.pages.of(case.id) if p.document_code == "address")
        work.pages.put(case.id, page.moved(None, 0))
        work.commit()
    with pytest.raises(Refused, match="INT-07"):
        shared.work.sending.queue(shared.person(), case.id)
    assert shared.case(case).state is CaseState.SIGNED


def test_no_data_of_one_person_is_not_said_of_the_next(shared: Counter) -> None:
    work, operator = shared.work, shared.person()
    case = shared.opened(FORM | {"applicant.iin": UNKNOWN})
    assert work.lookup.ask_gbd_fl(operator, case.id).outcome is Outcome.NOT_FOUND
    again = work.intake.save(operator, case.id, {"applicant.iin": "120630 600079"})
    assert again.data_unavailable == ("gbd_fl",)
    other = work.intake.save(operator, case.id, {"applicant.iin": FORM["applicant.iin"]})
    assert other.data_unavailable == ()
    with pytest.raises(Refused, match="DUN-01"):
        work.data_unavailable.print_message(operator, case.id)
    wedding = ("marriage", date(2015, 5, 1))
    wife = FamilyMember("spouse", Iin("910903424647"), PersonName("Сейтқазы", "Айгүл"), (wedding,))
    case = work.intake.save_family(operator, case.id, (wife,))
    rows = [row.rule.code.partition(".")[0] for row in work.intake.checklist(case)]
    assert "marriage_certificate" not in rows


def test_the_message_tells_only_of_what_is_asked_now(shared: Counter) -> None:
    work, operator = shared.work, shared.person()
    case = shared.opened(FORM | POWER | {"applicant.iin": UNKNOWN})
    assert work.lookup.ask_gbd_fl(operator, case.id).outcome is Outcome.NOT_FOUND
    assert work.lookup.ask_enis(operator, case.id).outcome is Outcome.NOT_FOUND
    case = work.intake.save(operator, case.id, {"representative.basis": "none"})
    assert case.data_unavailable == ("gbd_fl",)
    paper = pypdfium2.PdfDocument(work.data_unavailable.print_message(operator, case.id).pdf)
    said = paper[0].get_textpage().get_text_range()
    paper.close()
    assert "БНАЖ" not in said
    assert "ЖТ МДҚ" in said


def test_a_silence_later_leaves_the_answer_on_the_message(shared: Counter) -> None:
    work, operator = shared.work, shared.person()
    case = work.intake.open(operator, SERVICE)
    case = work.intake.save(operator, case.id, FORM | {"applicant.iin": UNKNOWN})
    work.lookup.ask_gbd_fl(operator, case.id)
    shared.site.stand.faults.set("gbd_fl", "down")
    assert work.lookup.ask_gbd_fl(operator, case.id).outcome is Outcome.UNAVAILABLE
    assert work.data_unavailable.print_message(operator, case.id).form == "data-unavailable"
