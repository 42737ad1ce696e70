"""The first steps of a reception: in every size and theme, and by name."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.domain.case import Step
from tests.ui.first_steps.hands import (
    to_check,
)
from tests.ui.first_steps.reception import Reception
from ui import theme
from ui.translation import Translation
from ui.widgets.field import Field


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


def test_a_step_begins_at_its_top_wherever_the_one_before_was_left(reception: Reception) -> None:
    to_check(reception)
    reception.window.resize(1366, 600)
    reception.window.activateWindow()
    assert QTest.qWaitForWindowActive(reception.window)
    reception.presenter.go_to(Step.APPLICANT)
    QApplication.processEvents()
    reception.part("applicant.paper_notification").setFocus()
    above = reception.part("applicant.header")
    assert above.mapTo(reception.part("reception.workspace"), QPoint(0, 0)).y() < 0
    reception.presenter.go_to(Step.CHECK)
    QApplication.processEvents()
    header = reception.part("check.header")
    assert header.mapTo(reception.part("reception.workspace"), QPoint(0, 0)).y() >= 0


def test_a_switch_of_language_in_the_middle_of_a_case_leaves_no_word_behind(
    reception: Reception, translation: Translation
) -> None:
    translation.use("kk")
    reception.open_case()
    reception.type_into("applicant.iin", "99")
    translation.use("en")
    for _ in range(3):
        QApplication.processEvents()
    summary = reception.part("summary")
    shown = [label.text() for label in summary.findChildren(QLabel) if label.isVisible()]
    shown.append(reception.part("applicant.iin.below", QLabel).text())
    assert [words for words in shown if re.search("[А-яӘәҒғҚқҢңӨөҰұҮүҺһІі]", words)] == []
    assert any("IIN" in words for words in shown)


def test_esc_closes_the_summary_before_it_leaves_the_step(reception: Reception) -> None:
    reception.open_case()
    reception.window.resize(683, 384)
    reception.view.toggle_summary()
    QApplication.processEvents()
    drawer = reception.part("reception.workspace.drawer")
    assert drawer.isVisible()
    reception.window.activateWindow()
    assert QTest.qWaitForWindowActive(reception.window)
    QTest.keyClick(reception.window, Qt.Key.Key_Escape)
    assert not drawer.isVisible()
    assert reception.part("applicant.iin").isVisible()
    QTest.keyClick(reception.window, Qt.Key.Key_Escape)
