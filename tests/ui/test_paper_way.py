"""The courier's way on the screens of both ends."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from app.domain.case import Case, CaseState
from app.domain.dossier import DossierState
from tests.counter import FORM, Counter
from tests.ui.provider import Stage
from ui.widgets.chip import Chip
from ui.widgets.field import Field
from ui.widgets.message_line import MessageLine

CONTROL = Qt.KeyboardModifier.ControlModifier


def dispatched(counter: Counter) -> Case:
    case, _ = counter.registered()
    return counter.work.courier.dispatch(counter.person(), case.id)


def filled(stage: Stage, case: Case) -> None:
    """The form of a package as the registrar fills it from the papers."""
    assert case.registered_at is not None
    stage.key(Qt.Key.Key_F2)
    for name, text in (
        ("number", case.number.text),
        ("intake_date", f"{case.registered_at:%d.%m.%Y}"),
        ("intake_time", f"{case.registered_at:%H:%M}"),
        ("iin", FORM["applicant.iin"]),
        ("surname", FORM["applicant.surname"]),
        ("given_name", FORM["applicant.given_name"]),
        ("patronymic", FORM["applicant.patronymic"]),
        ("address", FORM["applicant.address"]),
    ):
        stage.type(f"review.package.{name}", text)
    choose(stage, "review.package.category", case.value("category"))
    if case.value("subcategory"):
        choose(stage, "review.package.subcategory", case.value("subcategory"))


def choose(stage: Stage, name: str, key: str) -> None:
    box = stage.part(f"{name}.input", QComboBox)
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def test_the_registrar_takes_a_package_in_and_registers_it(qtbot: QtBot, shared: Counter) -> None:
    case = dispatched(shared)
    stage = Stage(qtbot, shared, "review", "registrar")
    filled(stage, case)
    stage.key(Qt.Key.Key_Return, CONTROL)
    dossier = shared.dossier(case)
    assert (dossier.state, dossier.on_paper) == (DossierState.RECEIVED, True)
    assert dossier.applicant_name in stage.part("review.message", MessageLine).text
    stage.press(f"review.dossier.{case.number}")
    assert stage.part("review.validity", Chip).accessibleName() == "Came on paper"
    assert stage.has("review.document.application"), "the documents its category asks for"
    assert not stage.has("review.fault")
    stage.press("review.in_order.input.yes")
    stage.press("review.act")
    assert shared.dossier(case).state is DossierState.REGISTERED


def test_faults_stand_at_their_fields_and_nothing_typed_is_lost(
    qtbot: QtBot, shared: Counter
) -> None:
    case = dispatched(shared)
    stage = Stage(qtbot, shared, "review", "registrar")
    filled(stage, case)
    stage.type("review.package.intake_time", "9 o'clock"[:5])
    stage.type("review.package.number", case.number.text[:-1])
    stage.press("review.intake.take")
    assert stage.part("review.package.number", Field).fault
    assert stage.part("review.package.intake_time", Field).fault
    assert stage.part("review.package.number.input", QWidget).hasFocus()
    stage.key(Qt.Key.Key_F4)
    assert stage.part("review.package.intake_time.input", QWidget).hasFocus()
    stage.key(Qt.Key.Key_Escape)
    stage.key(Qt.Key.Key_F2)
    assert stage.part("review.package.surname", Field).control.property("text") == "Сейтқазы"
    stage.type("review.package.number", case.number.text)
    stage.type("review.package.intake_time", "00:01")
    stage.press("review.intake.take")
    assert shared.dossier(case).on_paper


def test_others_take_no_packages_in(qtbot: QtBot, shared: Counter) -> None:
    assert not Stage(qtbot, shared, "review", "executor").has("review.paper")


def test_the_operator_notes_the_letter_and_hands_it_over(qtbot: QtBot, shared: Counter) -> None:
    case = dispatched(shared)
    stage = Stage(qtbot, shared, "results", "operator")
    stage.key(Qt.Key.Key_F6)
    assert stage.has("results.letter")
    choose(stage, "results.letter.case", str(case.id))
    stage.press("results.letter.kind.input.notification")
    stage.press("results.letter.note")
    assert stage.part("results.letter.letter_number", Field).fault
    assert stage.part("results.letter.queue_number", Field).fault
    stage.type("results.letter.letter_number", "2026-00001")
    stage.type("results.letter.queue_number", "17")
    stage.key(Qt.Key.Key_Return, CONTROL)
    assert shared.case(case).state is CaseState.RESULT_READY
    assert case.number.text in stage.part("results.message", MessageLine).text
    assert "on paper" in stage.part("results.signature", MessageLine).text
    assert not stage.button("results.print_paper").isEnabled()
    stage.press("results.identity")
    stage.key(Qt.Key.Key_Return, CONTROL)
    assert shared.case(case).state is CaseState.HANDED_OVER
