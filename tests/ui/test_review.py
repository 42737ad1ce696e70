"""The review on the screen: every role's step, on real dossiers."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.case import ResultKind
from app.domain.dossier import Dossier, DossierState, DraftResult, Finding
from app.stand.pki import KEY_PASSWORD
from tests.counter import Counter
from tests.ui.provider import Stage
from ui import theme
from ui.pdf_preview import PdfPreview
from ui.translation import Translation
from ui.widgets.message_line import MessageLine
from ui.widgets.text_field import TextField

FOUND = Finding("untrue_data", "Мәлімет расталмады", "Шарт орындалмады")
REFUSAL = DraftResult(ResultKind.REASONED_REFUSAL, (FOUND,))


def arrived(counter: Counter) -> Dossier:
    """A dossier that has just come to the provider."""
    case = counter.queued()
    counter.exchange()
    return counter.dossier(case)


def now(counter: Counter, dossier: Dossier) -> Dossier:
    """The dossier as it is stored now."""
    with counter.site.site.storage.read() as work:
        return work.dossiers.get(dossier.id)


def drafted(counter: Counter, draft: DraftResult | None = None) -> Dossier:
    """A dossier that waits for the head's signature."""
    case = counter.queued()
    counter.exchange()
    return counter.drafted(case, draft or DraftResult(ResultKind.NOTIFICATION))


def opened(qtbot: QtBot, counter: Counter, login: str, dossier: Dossier) -> Stage:
    """The review with this dossier chosen."""
    stage = Stage(qtbot, counter, "review", login)
    stage.press(f"review.dossier.{dossier.case_number}")
    return stage


def test_the_registrar_answers_the_formal_check_before_registering(
    qtbot: QtBot, shared: Counter
) -> None:
    dossier = arrived(shared)
    stage = opened(qtbot, shared, "registrar", dossier)
    assert not stage.button("review.act").isEnabled()
    stage.press("review.in_order.input.no")
    stage.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    after = now(shared, dossier)
    assert after.state is DossierState.REGISTERED
    assert after.registration_number
    assert shared.work.review.formal_check(stage.session, after) is False
    assert not stage.has(f"review.dossier.{dossier.case_number}")
    assert dossier.applicant_name in stage.part("review.message", MessageLine).text


def test_the_formal_check_runs_from_when_the_registrar_is_shown_the_dossier(
    qtbot: QtBot, shared: Counter
) -> None:
    dossier = arrived(shared)
    stage = opened(qtbot, shared, "registrar", dossier)
    stage.press("review.in_order.input.yes")
    stage.press("review.act")
    with shared.site.site.storage.read() as work:
        took = {e.action: e.seconds or 0 for e in work.journal.of(dossier.case_number.text)}
    assert 0 < took["CSC-C2"] < took["7.2"], "that it lay in the pile is no part of the check"


def test_the_head_names_the_executor_with_words(qtbot: QtBot, shared: Counter) -> None:
    dossier = arrived(shared)
    shared.work.review.register(shared.person("registrar"), dossier.id, in_order=True)
    stage = opened(qtbot, shared, "head", dossier)
    assert not stage.has("review.return")
    stage.write("review.resolution_text", "Жеті күнде қарау")
    stage.press("review.act")
    after = now(shared, dossier)
    assert (after.state, after.executor) == (DossierState.RESOLVED, "executor")
    assert after.resolution == "Жеті күнде қарау"


def test_the_executor_marks_documents_by_keys_and_says_what_is_wrong(
    qtbot: QtBot, shared: Counter
) -> None:
    dossier = arrived(shared)
    shared.work.review.register(shared.person("registrar"), dossier.id, in_order=True)
    shared.work.review.resolve(shared.person("head"), dossier.id, "executor", "")
    stage = opened(qtbot, shared, "executor", dossier)
    stage.press("review.document.application")
    stage.key(Qt.Key.Key_2)
    remark = stage.part("review.remark", TextField)
    assert remark.control.hasFocus()
    stage.type("review.remark", "Қолы жоқ 1")
    remark.submitted.emit()
    stage.press("review.document.address")
    stage.button("review.document.address").setFocus()
    stage.key(Qt.Key.Key_1)
    found = {m.code: (m.in_order, m.remark) for m in now(shared, dossier).marks}
    assert found == {"application": (False, "Қолы жоқ 1"), "address": (True, "")}


def test_a_digit_typed_into_the_remark_is_no_finding(qtbot: QtBot, shared: Counter) -> None:
    dossier = arrived(shared)
    shared.work.review.register(shared.person("registrar"), dossier.id, in_order=True)
    shared.work.review.resolve(shared.person("head"), dossier.id, "executor", "")
    stage = opened(qtbot, shared, "executor", dossier)
    stage.key(Qt.Key.Key_2)
    stage.key(Qt.Key.Key_1)
    assert stage.part("review.remark", TextField).text() == "1"
    assert [m.in_order for m in now(shared, dossier).marks] == [False]


def test_a_refusal_goes_to_the_head_with_its_ground_fact_and_reasoning_only(
    qtbot: QtBot, shared: Counter
) -> None:
    dossier = arrived(shared)
    shared.work.review.register(shared.person("registrar"), dossier.id, in_order=False)
    shared.work.review.resolve(shared.person("head"), dossier.id, "executor", "Қарау")
    stage = opened(qtbot, shared, "executor", dossier)
    assert stage.has("review.draft.warning"), "the registrar's finding must be seen"
    assert not stage.button("review.act").isEnabled()
    stage.button("review.ground.untrue_data").click()
    assert not stage.button("review.act").isEnabled(), "the fact is still missing"
    stage.write("review.facts.untrue_data", "Табыс туралы анықтама жалған")
    assert not stage.button("review.act").isEnabled(), "why it follows is still missing"
    stage.write("review.reasoning.untrue_data", "Табысы шектен асады")
    stage.button("review.ground.not_in_category").click()
    assert not stage.button("review.act").isEnabled(), "the second ground has neither"
    stage.button("review.ground.not_in_category").click()
    stage.press("review.act")
    after = now(shared, dossier)
    assert after.state is DossierState.DRAFTED
    assert after.draft == DraftResult(
        ResultKind.REASONED_REFUSAL,
        (Finding("untrue_data", "Табыс туралы анықтама жалған", "Табысы шектен асады"),),
    )


def test_the_draft_is_seen_as_the_letter_before_it_is_handed_on(
    qtbot: QtBot, shared: Counter
) -> None:
    dossier = arrived(shared)
    shared.work.review.register(shared.person("registrar"), dossier.id, in_order=True)
    shared.work.review.resolve(shared.person("head"), dossier.id, "executor", "Қарау")
    stage = opened(qtbot, shared, "executor", dossier)
    stage.key(Qt.Key.Key_F7)
    assert stage.part("review.letter", PdfPreview).page_count == 1
    assert stage.has("review.letter")
    assert now(shared, dossier).state is DossierState.RESOLVED
    stage.key(Qt.Key.Key_Escape)
    assert stage.has("review.draft.notification")


def test_a_wrong_password_stays_at_its_field_and_the_right_one_signs(
    qtbot: QtBot, shared: Counter
) -> None:
    dossier = drafted(shared)
    stage = opened(qtbot, shared, "head", dossier)
    password = stage.part("review.password", TextField)
    assert password.control.hasFocus(), "the key file is known, the password comes first"
    stage.type("review.password", "not the password")
    stage.press("review.act")
    assert password.fault
    assert password.text() == ""
    assert now(shared, dossier).state is DossierState.DRAFTED
    stage.type("review.password", KEY_PASSWORD)
    stage.key(Qt.Key.Key_F9)
    after = now(shared, dossier)
    assert after.state is DossierState.SIGNED
    assert after.queue_number
    assert password.text() == ""


def test_the_head_returns_a_draft(qtbot: QtBot, shared: Counter) -> None:
    dossier = drafted(shared, REFUSAL)
    stage = opened(qtbot, shared, "head", dossier)
    assert "Мәлімет расталмады" in stage.part("review.sign.why", QLabel).text()
    stage.press("review.return")
    assert now(shared, dossier).state is DossierState.RESOLVED
    again = opened(qtbot, shared, "executor", dossier)
    assert again.button("review.draft.refusal").isChecked(), "what was drafted is still there"


@pytest.mark.parametrize("login", ["registrar", "executor"])
def test_a_signed_result_is_seen_and_sent(qtbot: QtBot, shared: Counter, login: str) -> None:
    dossier = drafted(shared)
    shared.work.review.sign(shared.person("head"), dossier.id, shared.key("head"))
    stage = opened(qtbot, shared, login, dossier)
    stage.key(Qt.Key.Key_F7)
    assert stage.part("review.letter", PdfPreview).page_count == 1
    stage.press("review.back")
    stage.press("review.act")
    assert now(shared, dossier).state is DossierState.SENT


def test_a_dossier_that_somebody_else_moved_on_is_closed(qtbot: QtBot, shared: Counter) -> None:
    dossier = arrived(shared)
    stage = opened(qtbot, shared, "registrar", dossier)
    shared.work.review.register(shared.person("registrar"), dossier.id, in_order=True)
    stage.screen.refresh()
    assert not stage.has("review.act")
    assert not stage.has(f"review.dossier.{dossier.case_number}")


def test_a_step_taken_twice_is_told_and_changes_nothing(qtbot: QtBot, shared: Counter) -> None:
    dossier = arrived(shared)
    stage = opened(qtbot, shared, "registrar", dossier)
    shared.work.review.register(shared.person("registrar"), dossier.id, in_order=True)
    number = now(shared, dossier).registration_number
    stage.press("review.in_order.input.yes")
    stage.press("review.act")
    assert stage.part("review.message", MessageLine).code == "DOS-01"
    assert now(shared, dossier).registration_number == number


def test_a_page_is_seen_large_and_left_with_escape(qtbot: QtBot, shared: Counter) -> None:
    dossier = arrived(shared)
    stage = opened(qtbot, shared, "registrar", dossier)
    pages = shared.work.scanning.pages(shared.person(), dossier.id)
    page = next(p for p in pages if p.document_code == "application")
    stage.press(f"page.{page.id}")
    assert stage.has("review.look.page")
    stage.key(Qt.Key.Key_Escape)
    assert stage.has("review.in_order")


def test_words_change_and_the_focus_stays(
    qtbot: QtBot, qapp: QApplication, shared: Counter
) -> None:
    dossier = arrived(shared)
    stage = opened(qtbot, shared, "registrar", dossier)
    row = f"review.dossier.{dossier.case_number}"
    stage.button(row).setFocus()
    before = stage.button("review.act").text()
    translation = Translation(qapp)
    translation.use("ru")
    qtbot.waitUntil(lambda: stage.button("review.act").text() != before)
    # The rows of the language before are deleted now, not some time.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert stage.button(row).hasFocus()


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("size", [(1366, 768), (683, 384)])
def test_the_primary_button_is_always_inside_the_window(
    qtbot: QtBot,
    qapp: QApplication,
    shared: Counter,
    tmp_path: Path,
    size: tuple[int, int],
    colours: str,
) -> None:
    theme.apply(qapp, "dark" if colours == "dark" else "light")
    dossier = drafted(shared)
    stage = Stage(qtbot, shared, "review", "head")
    stage.window.resize(*size)
    qtbot.waitUntil(lambda: stage.window.width() == size[0])
    stage.press(f"review.dossier.{dossier.case_number}")
    qtbot.waitUntil(lambda: stage.button("review.act").isVisible())
    assert stage.in_window("review.act")
    assert stage.has("review.pile") == (size[0] > 900)
    picture = stage.window.grab().toImage()
    assert picture.save(str(tmp_path / "review.png"))
    ground = picture.pixelColor(picture.width() // 2, picture.height() - 120)
    assert (ground.lightness() < 100) == (colours == "dark")


def test_a_person_of_the_counter_has_no_pile(qtbot: QtBot, shared: Counter) -> None:
    stage = Stage(qtbot, shared, "review", "operator")
    assert stage.part("review.message", MessageLine).code == "ACC-01"


def test_every_control_has_a_name_and_says_it(qtbot: QtBot, shared: Counter) -> None:
    dossier = arrived(shared)
    stage = opened(qtbot, shared, "registrar", dossier)
    controls = [
        part
        for part in stage.view.findChildren(QWidget)
        if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(controls) > 5
    nameless = [p for p in controls if not p.objectName() or not p.accessibleName()]
    assert nameless == []
