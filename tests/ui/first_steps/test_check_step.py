"""Reception, step 4: what was entered beside what the registers hold."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.case import Case, Source, Step
from app.domain.lookup import Registry
from tests.training_sites import SiteWithStand
from tests.ui.first_steps.hands import (
    ANOTHER,
    KNOWN,
    UNKNOWN,
    enter_power,
    rows,
    to_check,
    to_representative,
    words,
)
from tests.ui.first_steps.reception import Reception
from ui.widgets.message_line import MessageLine
from ui.widgets.text_field import TextField


def test_everything_agrees_and_enis_is_not_asked(reception: Reception) -> None:
    to_check(reception)
    assert len(rows(reception)) == 5
    assert not any(row.is_open for row in rows(reception))
    assert words(reception, "check.enis.sentence")
    assert reception.presenter.registries.answer(Registry.ENIS) is None
    reception.press("check.continue")
    assert reception.case.step is Step.DOCUMENTS


def differ(reception: Reception) -> None:
    reception.open_case()
    reception.fill_applicant()
    reception.type_into("applicant.address", "Astana, 7-41")
    reception.presenter.go_to(Step.CHECK)


def test_a_difference_is_decided_by_taking_the_registers_value(reception: Reception) -> None:
    differ(reception)
    assert not reception.part("check.continue").isEnabled()
    assert reception.part("check.gbd_fl.address.take").hasFocus()
    QTest.keyClick(reception.window, Qt.Key.Key_1)
    held = reception.stored().fields["applicant.address"]
    assert held.source is Source.REGISTRY
    assert held.value.startswith("Астана")
    assert reception.part("check.continue").isEnabled()


def test_a_typed_value_is_kept_only_with_a_reason(reception: Reception) -> None:
    differ(reception)
    QTest.keyClick(reception.window, Qt.Key.Key_2)
    reason = reception.part("check.gbd_fl.reason", TextField)
    assert reason.isVisible()
    reception.press("check.gbd_fl.reason_given")
    assert reason.fault
    assert not reception.part("check.continue").isEnabled()

    reception.type_into("check.gbd_fl.reason", "moved last week")
    reception.press("check.gbd_fl.reason_given")
    assert reception.stored().fields["applicant.address"].note == "kept: moved last week"
    assert reception.part("check.continue").isEnabled()
    assert not any(row.is_open for row in rows(reception))


def test_the_reason_stands_in_the_journal(reception: Reception, site: SiteWithStand) -> None:
    differ(reception)
    QTest.keyClick(reception.window, Qt.Key.Key_2)
    reception.type_into("check.gbd_fl.reason", "moved last week")
    reception.press("check.gbd_fl.reason_given")
    with site.site.storage.read() as work:
        entries = work.journal.of(reception.case.number.text)
    (kept,) = [entry for entry in entries if entry.action == "keep typed"]
    assert kept.reason == "moved last week"
    assert kept.after == {"applicant.address": "Astana, 7-41"}


def test_data_that_cannot_be_obtained_has_its_message(reception: Reception) -> None:
    reception.open_case()
    reception.type_into("applicant.iin", UNKNOWN)
    reception.presenter.go_to(Step.CHECK)
    assert reception.part("check.no_data").isVisible()
    assert reception.part("check.continue").isEnabled()

    reception.press("check.no_data.print")
    assert "1" in words(reception, "check.no_data.done")
    folder = reception.presenter.workplace.papers_folder
    assert folder is not None
    assert list(folder.glob(f"{reception.case.number.text.replace('/', '-')}*.pdf"))


def test_no_network_is_not_no_data(reception: Reception, site: SiteWithStand) -> None:
    site.stand.faults.set("gbd_fl", "down")
    reception.open_case()
    reception.type_into("applicant.iin", KNOWN)
    reception.presenter.go_to(Step.CHECK)
    assert not reception.part("check.no_data").isVisible()
    assert "REG-01" in words(reception, "check.gbd_fl.sentence")
    assert reception.part("check.continue").isEnabled()

    site.stand.faults.clear()
    QTest.keyClick(reception.window, Qt.Key.Key_F5)
    assert len(rows(reception)) == 5


@pytest.mark.parametrize(
    ("number", "principal", "holds", "faults"),
    [
        ("2015-0417", ANOTHER, True, []),
        ("2015-0418", "620617489686", False, ["expired"]),
        ("2015-0419", "570713493387", False, ["revoked"]),
        ("2015-0420", ANOTHER, False, ["other_principal", "other_representative"]),
        ("2015-0421", "850731400126", True, ["ends_before_result"]),
    ],
)
def test_enis_is_asked_for_a_notarised_power(
    reception: Reception, number: str, principal: str, holds: bool, faults: list[str]
) -> None:
    to_representative(reception, principal)
    enter_power(reception, number, "791114468407")
    reception.press("representative.continue")
    lines = reception.part("check.enis").findChildren(MessageLine)
    shown = {line.objectName().rpartition(".")[2] for line in lines if line.isVisible()}
    assert shown == set(faults)
    assert reception.part("check.continue").isEnabled() is holds


def test_another_number_makes_what_enis_said_worthless(reception: Reception) -> None:
    to_representative(reception, ANOTHER)
    enter_power(reception, "2015-0417", "791114468407")
    reception.press("representative.continue")
    assert reception.presenter.registries.answer(Registry.ENIS) is not None
    reception.presenter.go_to(Step.REPRESENTATIVE)
    reception.type_into("poa.number", "2014-1188")
    assert reception.presenter.registries.answer(Registry.ENIS) is None
    reception.press("representative.continue")
    assert not reception.part("check.continue").isEnabled()


def test_a_draft_taken_up_again_asks_the_register_again(reception: Reception) -> None:
    to_check(reception)
    case: Case = reception.case
    reception.presenter.begin()
    reception.presenter.open_case(case.id)
    assert reception.part("check").isVisible()
    assert len(rows(reception)) == 5
