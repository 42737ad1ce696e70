"""Reception, steps 1 to 4: service, applicant, representative, check."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from app.domain.account import Session
from app.domain.case import Case, Source, Step
from app.domain.lookup import Registry
from app.domain.power_of_attorney import RepresentativeBasis
from app.training import TrainingSite
from tests.ui.first_steps import Later, Reception
from tests.workplace import log_in
from ui import theme
from ui.widgets.check_box import CheckBox
from ui.widgets.compare_row import CompareRow
from ui.widgets.field import Field
from ui.widgets.iin_field import IinField
from ui.widgets.message_line import MessageLine
from ui.widgets.text_field import TextField

KNOWN = "900215300007"
ANOTHER = "900215300800"
UNKNOWN = "860109417527"
DECEASED = "320404485771"
WIFE = "910903424647"


@pytest.fixture
def later() -> Later:
    return Later()


@pytest.fixture(scope="module")
def operator(shared_site: TrainingSite) -> Session:
    return log_in(shared_site.workplace)


@pytest.fixture
def reception(shared_site: TrainingSite, operator: Session, later: Later) -> Iterator[Reception]:
    made = Reception(shared_site.workplace, operator, later)
    yield made
    shared_site.stand.faults.clear()
    made.close()


def words(reception: Reception, name: str) -> str:
    return reception.part(name, QLabel).text()


def rows(reception: Reception) -> list[CompareRow]:
    return [row for row in reception.window.findChildren(CompareRow) if row.isVisible()]


def to_check(reception: Reception, iin: str = KNOWN) -> None:
    reception.open_case()
    reception.fill_applicant(iin)
    reception.press("applicant.continue")
    reception.press("representative.continue")


def enter_power(reception: Reception, number: str, representative: str) -> None:
    reception.press("representative.basis.input.notarised")
    reception.type_into("representative.iin", representative)
    reception.type_into("representative.surname", "Kovaleva")
    reception.type_into("representative.given_name", "Olga")
    reception.type_into("poa.number", number)
    reception.type_into("poa.date", "01.11.2025")


# --- service ------------------------------------------------------------------------------------


def test_the_passport_is_told_in_words_and_begins_a_case_with_the_ticket(
    reception: Reception,
) -> None:
    facts = [words(reception, f"service.passport.facts.{row}") for row in range(6)]
    assert "30" in facts[0]
    assert all(facts)

    reception.type_into("service.ticket", "B-047")
    reception.press("service.begin")

    assert reception.case.ticket == "B-047"
    assert reception.part("applicant").isVisible()
    assert reception.part("applicant.iin.input").hasFocus()


def test_a_search_without_a_hit_leaves_nothing_to_begin(reception: Reception) -> None:
    reception.type_into("service.search", "fishing licence")
    assert reception.part("service.nothing").isVisible()
    assert not reception.part("service.begin").isEnabled()

    reception.type_into("service.search", "housing")
    assert not reception.part("service.nothing").isVisible()
    assert reception.part("service.begin").isEnabled()


def test_two_presses_open_one_case(reception: Reception, later: Later) -> None:
    later.held = True
    reception.press("service.begin")
    reception.press("service.begin")
    later.go_on()
    opened = reception.case
    assert reception.part("applicant").isVisible()
    serial = str(opened.number)
    reception.presenter.begin()
    reception.press("service.begin")
    assert int(str(reception.case.number).split("-")[-2]) == int(serial.split("-")[-2]) + 1


# --- applicant ----------------------------------------------------------------------------------


def test_twelve_good_digits_bring_what_the_register_knows(reception: Reception) -> None:
    reception.open_case()
    reception.type_into("applicant.iin", KNOWN)

    assert reception.part("applicant.surname", TextField).text() == "Сейтқазы"
    assert reception.part("applicant.surname", TextField).source == "registry"
    assert reception.part("applicant.iin", IinField).source == "registry"
    assert words(reception, "applicant.iin.below")
    stored = reception.stored()
    assert stored.value("applicant.birth_date") == "1990-02-15"
    assert stored.fields["applicant.address"].source is Source.REGISTRY


def test_a_wrong_check_digit_is_said_while_typing_and_nobody_is_asked(
    reception: Reception,
) -> None:
    reception.open_case()
    reception.type_into("applicant.iin", "900215300008")
    assert reception.part("applicant.iin", IinField).fault
    assert reception.presenter.registries.answer(Registry.GBD_FL) is None

    reception.type_into("applicant.iin", "9002153")
    assert "5" in (reception.part("applicant.iin", IinField).fault or "")


def test_another_iin_leaves_nothing_of_the_former_person(reception: Reception) -> None:
    reception.open_case()
    reception.type_into("applicant.iin", KNOWN)
    reception.type_into("applicant.phone", "+77015550417")
    reception.type_into("applicant.iin", UNKNOWN)

    stored = reception.stored()
    for part in ("surname", "given_name", "patronymic", "birth_date", "address"):
        assert stored.value(f"applicant.{part}") == "", part
    assert stored.value("applicant.phone") == "+77015550417"


def test_what_was_typed_is_not_overwritten_by_the_register(reception: Reception) -> None:
    reception.open_case()
    reception.type_into("applicant.surname", "Petrov")
    reception.type_into("applicant.iin", KNOWN)

    assert reception.stored().value("applicant.surname") == "Petrov"
    assert reception.part("applicant.surname", TextField).source == "typed"
    assert reception.stored().value("applicant.given_name") == "Ержан"


def test_editing_a_value_of_the_register_makes_it_typed(reception: Reception) -> None:
    reception.open_case()
    reception.type_into("applicant.iin", KNOWN)
    reception.type_into("applicant.address", "Astana, 7-41")
    assert reception.part("applicant.address", TextField).source == "typed"
    assert reception.stored().fields["applicant.address"].source is Source.TYPED


def test_a_register_without_data_is_a_notice_and_the_case_goes_on(reception: Reception) -> None:
    reception.open_case()
    reception.type_into("applicant.iin", UNKNOWN)
    assert reception.part("applicant.notices.0", MessageLine).isVisible()
    assert reception.part("applicant.iin", IinField).fault is None
    assert reception.stored().data_unavailable == ("gbd_fl",)


def test_a_register_that_is_down_is_asked_again_with_f5(
    reception: Reception, shared_site: TrainingSite
) -> None:
    shared_site.stand.faults.set("gbd_fl", "down")
    reception.open_case()
    reception.type_into("applicant.iin", KNOWN)
    line = reception.part("applicant.notices.0", MessageLine)
    assert line.code == "REG-01"
    assert reception.part("applicant.iin", IinField).source == "later"

    shared_site.stand.faults.clear()
    QTest.keyClick(reception.window, Qt.Key.Key_F5)
    assert reception.part("applicant.surname", TextField).text() == "Сейтқазы"
    assert not line.isVisible()


def test_a_dead_person_is_a_warning_that_is_seen_and_does_not_block(reception: Reception) -> None:
    reception.open_case()
    reception.fill_applicant(DECEASED)
    assert "06.06.2007" in reception.part("applicant.notices.0", MessageLine).text
    reception.press("applicant.continue")
    assert reception.part("representative").isVisible()


def test_esc_ends_the_wait_and_a_late_answer_is_dropped(reception: Reception, later: Later) -> None:
    reception.open_case()
    later.held = True
    reception.type_into("applicant.iin", KNOWN)
    assert reception.presenter.registries.is_asking(Registry.GBD_FL)

    QTest.keyClick(reception.window, Qt.Key.Key_Escape)
    assert not reception.presenter.registries.is_asking(Registry.GBD_FL)
    assert reception.part("applicant").isVisible()
    later.go_on()

    assert reception.part("applicant.surname", TextField).text() == ""
    assert reception.stored().value("applicant.iin") == KNOWN


def test_an_answer_about_the_former_iin_is_dropped(reception: Reception, later: Later) -> None:
    reception.open_case()
    later.held = True
    reception.type_into("applicant.iin", KNOWN)
    reception.type_into("applicant.iin", ANOTHER)
    later.go_on()
    assert reception.stored().value("applicant.surname") == "Өтегенов"


def test_faults_wait_for_the_primary_button_and_f4_goes_round(reception: Reception) -> None:
    reception.open_case()
    fields = ("iin", "birth_date", "surname", "address", "phone", "category")
    assert not any(reception.part(f"applicant.{name}", Field).fault for name in fields)

    QTest.keyClick(reception.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert all(reception.part(f"applicant.{name}", Field).fault for name in fields)
    assert reception.part("applicant").isVisible()
    assert reception.part("applicant.iin.input").hasFocus()

    for name in (*fields[1:], "iin"):
        QTest.keyClick(reception.window, Qt.Key.Key_F4)
        assert reception.part(f"applicant.{name}.input").hasFocus(), name

    reception.fill_applicant()
    assert not reception.part("applicant.faults.line", MessageLine).isVisible()


def test_a_bad_phone_is_said_when_the_field_is_left(reception: Reception) -> None:
    reception.open_case()
    reception.type_into("applicant.phone", "+7701")
    assert reception.part("applicant.phone", Field).fault
    assert reception.part("applicant.address", Field).fault is None


def test_what_is_being_typed_survives_a_change_that_comes_from_elsewhere(
    reception: Reception,
) -> None:
    reception.open_case()
    line = reception.part("applicant.address.input", QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "Astana, ")
    reception.view.show_case()
    assert line.text() == "Astana, "
    reception.part("applicant.phone.input").setFocus()
    assert reception.stored().value("applicant.address") == "Astana,"


def test_nothing_typed_is_lost_when_the_step_goes_away(reception: Reception) -> None:
    reception.open_case()
    line = reception.part("applicant.address.input", QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "Astana 5")
    reception.presenter.go_to(Step.REPRESENTATIVE)
    assert reception.stored().value("applicant.address") == "Astana 5"


def test_another_category_asks_for_its_own_subcategory(reception: Reception) -> None:
    reception.open_case()
    reception.fill_applicant()
    reception.choose("applicant.category", "state_servants")
    assert reception.stored().value("subcategory") == ""
    assert any("ub-category" in each for each in reception.view.step.lacking())
    reception.choose("applicant.category", "orphans")
    assert not reception.part("applicant.subcategory.input").isEnabled()
    assert reception.view.step.lacking() == ()


def test_circumstances_and_paper_are_kept(reception: Reception) -> None:
    reception.open_case()
    for name in ("applicant.circumstances.married", "applicant.paper_notification"):
        QTest.mouseClick(reception.part(name, CheckBox), Qt.MouseButton.LeftButton)
    reception.press("applicant.language.input.ru")
    stored = reception.stored()
    assert stored.circumstances == {"married"}
    assert stored.paper_notification
    assert stored.language == "ru"
    assert any(
        row.rule.code.startswith("marriage") is False for row in reception.presenter.checklist()
    )


def add_member(reception: Reception, number: int, iin: str) -> None:
    row = f"applicant.family_editor.{number}"
    reception.choose(f"{row}.relation", "spouse")
    reception.type_into(f"{row}.iin", iin)
    reception.type_into(f"{row}.name", "Seitkazy Aigul Maratkyzy")


def test_a_family_member_is_added_and_taken_away(reception: Reception) -> None:
    reception.open_case()
    reception.press("applicant.family")
    add_member(reception, 1, WIFE)
    (member,) = reception.stored().family
    assert (member.relation, member.iin.digits) == ("spouse", WIFE)
    assert member.name.patronymic == "Maratkyzy"

    reception.press("applicant.family_editor.1.remove")
    assert reception.stored().family == ()


def test_the_same_member_twice_and_an_unfinished_one_are_said(reception: Reception) -> None:
    reception.open_case()
    reception.fill_applicant()
    reception.press("applicant.family")
    add_member(reception, 1, WIFE)
    reception.press("applicant.family_editor.add")
    add_member(reception, 2, WIFE)
    assert reception.part("applicant.family_editor.2.iin", Field).fault
    assert len(reception.stored().family) == 1
    assert len(reception.view.step.lacking()) == 1

    reception.type_into("applicant.family_editor.2.iin", KNOWN)
    assert reception.part("applicant.family_editor.2.iin", Field).fault, "the applicant's own"


# --- representative -----------------------------------------------------------------------------


def to_representative(reception: Reception, iin: str = KNOWN) -> None:
    reception.open_case()
    reception.fill_applicant(iin)
    reception.press("applicant.continue")


def test_nobody_acts_and_the_way_on_is_open(reception: Reception) -> None:
    to_representative(reception)
    reception.press("representative.continue")
    assert reception.part("check").isVisible()
    assert reception.stored().value("representative.basis") == "none"


def test_only_a_notarised_power_is_entered(reception: Reception) -> None:
    to_representative(reception)
    reception.press("representative.basis.input.notarised")
    assert reception.part("poa.number").isVisible()
    reception.type_into("poa.number", "2015-0417")
    reception.press("representative.basis.input.otherwise")

    assert not reception.part("poa.number").isVisible()
    assert not reception.part("representative.iin").isVisible()
    assert reception.part("representative.note").isVisible()
    assert reception.stored().value("poa.number") == ""
    assert reception.stored().basis is RepresentativeBasis.OTHERWISE_CERTIFIED

    reception.press("representative.basis.input.notarised")
    assert reception.part("poa.number", TextField).text() == "2015-0417", "kept at hand"


def test_a_power_without_its_data_does_not_go_on(reception: Reception) -> None:
    to_representative(reception)
    reception.press("representative.basis.input.notarised")
    reception.press("representative.continue")
    assert reception.part("representative").isVisible()
    assert reception.part("poa.number", Field).fault
    assert reception.part("representative.faults.line", MessageLine).isVisible()


def test_a_power_that_ends_before_the_result_is_warned_of(reception: Reception) -> None:
    to_representative(reception)
    enter_power(reception, "2015-0417", "791114468407")
    soon = reception.presenter.workplace.clock.now().date()
    reception.type_into("poa.valid_until", f"{soon:%d.%m.%Y}")
    line = reception.part("representative.term", MessageLine)
    assert f"{soon:%d.%m.%Y}" in line.text
    reception.type_into("poa.valid_until", "01.01.2099")
    assert not line.isVisible()


# --- check --------------------------------------------------------------------------------------


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


def test_the_reason_stands_in_the_journal(reception: Reception, shared_site: TrainingSite) -> None:
    differ(reception)
    QTest.keyClick(reception.window, Qt.Key.Key_2)
    reception.type_into("check.gbd_fl.reason", "moved last week")
    reception.press("check.gbd_fl.reason_given")
    with shared_site.site.storage.read() as work:
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


def test_no_network_is_not_no_data(reception: Reception, shared_site: TrainingSite) -> None:
    shared_site.stand.faults.set("gbd_fl", "down")
    reception.open_case()
    reception.type_into("applicant.iin", KNOWN)
    reception.presenter.go_to(Step.CHECK)
    assert not reception.part("check.no_data").isVisible()
    assert "REG-01" in words(reception, "check.gbd_fl.sentence")
    assert reception.part("check.continue").isEnabled()

    shared_site.stand.faults.clear()
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


def test_an_open_case_and_a_place_in_the_queue_are_shown(
    reception: Reception, shared_site: TrainingSite
) -> None:
    waiting = shared_site.stand.people.in_queue()[0]
    to_check(reception, "850731400126")
    first = reception.case
    reception.presenter.begin()
    reception.open_case()
    reception.fill_applicant("850731400126")
    reception.press("applicant.family")
    add_member(reception, 1, waiting.iin)
    reception.presenter.go_to(Step.CHECK)

    found = reception.presenter.workplace.duplicates.of_case(
        reception.presenter.session, reception.case.id
    )
    assert first.number.text in {each.number for each in found if each.is_applicant}
    assert any(each.state is None and each.iin == waiting.iin for each in found)
    assert reception.part("check.duplicates").isVisible()
    assert reception.part("check.continue").isEnabled(), "a duplicate is shown, not forbidden"


def test_a_draft_taken_up_again_asks_the_register_again(reception: Reception) -> None:
    to_check(reception)
    case: Case = reception.case
    reception.presenter.begin()
    reception.presenter.open_case(case.id)
    assert reception.part("check").isVisible()
    assert len(rows(reception)) == 5


# --- looks --------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(1366, 768), (683, 384)])
@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_steps_can_be_grabbed_and_their_primary_is_in_the_window(
    reception: Reception, tmp_path: Path, qapp: QApplication, size: tuple[int, int], name: str
) -> None:
    theme.apply(qapp, "dark" if name == "dark" else "light")
    reception.window.resize(*size)
    to_check(reception)
    for step, primary in (
        (Step.APPLICANT, "applicant.continue"),
        (Step.REPRESENTATIVE, "representative.continue"),
        (Step.CHECK, "check.continue"),
    ):
        reception.presenter.go_to(step)
        button = reception.part(primary)
        corner = button.mapTo(reception.window, button.rect().bottomRight())
        assert reception.window.rect().contains(corner), step
        assert reception.window.grab().save(str(tmp_path / f"{step.value}.png"))


def test_every_control_says_its_name(reception: Reception) -> None:
    to_check(reception)
    for step in (Step.APPLICANT, Step.REPRESENTATIVE, Step.CHECK):
        reception.presenter.go_to(step)
        for field in reception.view.step.findChildren(Field):
            named = field.control.accessibleName()
            assert named, field.objectName()
            assert named != field.objectName() or not field.isVisible(), field.objectName()
