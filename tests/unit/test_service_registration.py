"""The end of intake: what is registered, what is refused, and what the papers say and count."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from app.adapters.catalogue import PassportShelf
from app.domain.case import CaseState, ChecklistEntry, Presence
from app.domain.correction import Correction
from app.domain.errors import InputErrors, Refused
from app.paths import resource
from app.services.corrections import Ground
from app.services.intake import Intake
from tests.counter import FORM, NEEDED, SERVICE, Counter


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    pages = [document[i].get_textpage().get_text_range() for i in range(len(document))]
    document.close()
    return " ".join(" ".join(pages).split())


def test_undecided_rows_are_counted(shared: Counter) -> None:
    case = shared.opened()
    for attempt in (shared.work.registration.register, shared.work.registration.refuse):
        with pytest.raises(Refused) as refusal:
            attempt(shared.person(), case.id)
        assert refusal.value.code in {"INT-02", "INT-03"}
    shared.work.intake.mark(
        shared.person(), case.id, "application", ChecklistEntry(Presence.ABSENT)
    )
    with pytest.raises(Refused) as refusal:
        shared.work.registration.refuse(shared.person(), case.id)
    assert (refusal.value.code, refusal.value.values) == ("INT-02", {"count": len(NEEDED) - 1})
    assert shared.case(case).state is CaseState.DRAFT


def test_an_incomplete_package_is_not_registered(shared: Counter) -> None:
    case = shared.marked(shared.opened())
    for code in ("address", "category_proof"):
        shared.work.intake.mark(shared.person(), case.id, code, ChecklistEntry(Presence.ABSENT))
    with pytest.raises(Refused) as refusal:
        shared.work.registration.register(shared.person(), case.id)
    assert (refusal.value.code, refusal.value.values) == ("INT-01", {"count": 2})
    assert (shared.case(case).state, shared.papers(case)) == (CaseState.DRAFT, [])


def test_a_faulty_form_is_not_registered(shared: Counter) -> None:
    case = shared.marked(shared.opened(FORM | {"applicant.phone": ""}))
    with pytest.raises(InputErrors):
        shared.work.registration.register(shared.person(), case.id)
    with pytest.raises(InputErrors):
        shared.work.registration.print_application(
            shared.person(), shared.opened(FORM | {"applicant.address": ""}).id
        )
    assert (shared.case(case).state, shared.papers(case)) == (CaseState.DRAFT, [])


def test_a_complete_package_cannot_be_refused(shared: Counter) -> None:
    case = shared.marked(shared.opened())
    with pytest.raises(Refused, match="INT-03"):
        shared.work.registration.refuse(shared.person(), case.id)
    assert shared.papers(case) == []


def test_the_refusal_receipt_names_everything_missing_in_two_copies(shared: Counter) -> None:
    case = shared.marked(shared.opened(FORM | {"document_language": "ru"}))
    absent = ("identity_document", "category_proof")
    for code in absent:
        shared.work.intake.mark(shared.person(), case.id, code, ChecklistEntry(Presence.ABSENT))
    _, paper = shared.work.registration.refuse(shared.person(), case.id)
    assert (paper.copy, paper.copies) == (1, 2)
    service = shared.work.intake.service_of(case)
    said = text_of(paper.pdf)
    for code in absent:
        rule = service.document(code)
        assert rule is not None
        assert " ".join(rule.title.ru.split()[:3]) in said
    given = service.document("application")
    assert given is not None
    assert given.title.ru not in said


def test_the_receipt_again_is_the_next_copy_and_names_who_accepted(shared: Counter) -> None:
    case, first = shared.registered()
    again = shared.work.registration.receipt_again(shared.person("supervisor"), case.id)
    assert (first.copy, first.copies, again.copy, again.copies) == (1, 2, 3, 1)
    assert shared.person().account.name.full in text_of(again.pdf)
    assert shared.person("supervisor").account.name.full not in text_of(again.pdf)
    assert [copy for _, copy in shared.papers(case)] == [1, 2, 3]


def test_the_receipt_again_names_who_accepted_whoever_corrected_since(shared: Counter) -> None:
    case, _ = shared.registered()
    chief = shared.person("supervisor")
    phone = Correction({"applicant.phone": "+7 701 555 09 99"})
    shared.work.corrections.correct(chief, case.id, phone, Ground("терілім қатесі"))
    again = text_of(shared.work.registration.receipt_again(chief, case.id).pdf)
    assert shared.person().account.name.full in again
    assert chief.account.name.full not in again


def test_no_receipt_before_registration(shared: Counter) -> None:
    with pytest.raises(Refused, match="INT-04"):
        shared.work.registration.receipt_again(shared.person(), shared.opened().id)


def test_the_term_is_thirty_days_after_the_day_of_intake(shared: Counter) -> None:
    case, _ = shared.registered()
    assert case.registered_at is not None
    assert case.due_at is not None
    assert (case.due_at.date() - case.registered_at.date()).days == 30
    assert case.due_at.time() == shared.work.settings.office.closes


def test_a_case_keeps_the_passport_it_was_opened_with(counter: Counter, tmp_path: Path) -> None:
    case = counter.opened()
    bundled = resource("services") / f"{SERVICE}.toml"
    newer = tmp_path / "newer"
    newer.mkdir()
    text = bundled.read_text("utf-8")
    text = text.replace('version = "2015.5"', 'version = "2016.1"').replace(
        "term_days = 30", "term_days = 45"
    )
    (newer / bundled.name).write_text(text, "utf-8")
    shelf = PassportShelf((newer,), tmp_path / "kept-services")
    intake = Intake(counter.site.site.storage, counter.work.clock, shelf, counter.work.settings)
    operator = counter.person()
    assert intake.service_of(case).version == "2015.5"
    later = intake.open(operator, SERVICE)
    assert (later.service.version, intake.service_of(later).term_days) == ("2016.1", 45)
    assert intake.service_of(intake.get(operator, case.id)).term_days == 30
    lost = replace(case, service=replace(case.service, digest="0" * 64))
    with pytest.raises(Refused, match="PAS-01"):
        intake.service_of(lost)
