"""Results: what waits, whether it can be believed, the hand-over, and the paper copy."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.case import Case, CaseState, ResultKind
from app.domain.dossier import DraftResult, Finding
from app.domain.e_document import ServiceResult
from app.domain.signature import Check, CheckedThing, Validity, Verdict
from app.domain.written_day import ASTANA
from tests.counter import SERVICE, Counter
from tests.ui.list_screens import (
    LOW,
    NARROW,
    beyond_the_edge,
    entered,
    part,
    press,
    rows,
    saved_papers,
    told,
)
from ui.presenter import run_at_once
from ui.screens.results.presenter import Waiting
from ui.screens.results.view import ResultsView
from ui.screens.results.words import signature_words
from ui.widgets.button import Button
from ui.widgets.check_box import CheckBox
from ui.widgets.message_line import MessageLine
from ui.widgets.text import Text


def decided(counter: Counter, draft: DraftResult | None = None) -> Case:
    """A case whose result came back."""
    case = counter.queued()
    counter.exchange()
    counter.decided(case, draft)
    counter.exchange()
    return counter.case(case)


def test_a_notification_is_shown_with_its_list_and_its_signature(
    qtbot: QtBot, counter: Counter
) -> None:
    case = decided(counter)
    view = entered(qtbot, counter, "results")
    ((applicant, number, kind, _arrived, days),) = rows(view, "results.table")
    assert (applicant, number, days) == ("Сейтқазы Ержан Болатұлы", case.number.text, "0")
    assert kind == f"Notification, № {case.queue_number}"
    assert part(view, Text, "results.queue").text() == f"Queue № {case.queue_number}"
    assert "Great Patriotic War" in part(view, Text, "results.list").text()
    sentence, code = told(view, "results.signature")
    assert sentence.startswith("The signature is valid: Бейсенов")
    assert code == ""


def test_a_time_stamp_is_told_by_the_clock_of_the_office() -> None:
    stamped = datetime(2015, 3, 10, 4, 12, tzinfo=UTC)
    verdict = Verdict(
        (Check(CheckedThing.INTEGRITY, Validity.VALID, "", stamped),), signed_at=stamped
    )
    result = ServiceResult("", ResultKind.NOTIFICATION, stamped, "Бейсенов", "", "", None, (), b"")
    told_words = signature_words(verdict, result, ZoneInfo(ASTANA))
    assert told_words[1].endswith("10.03.2015 10:12")


def test_nothing_is_handed_over_before_the_identity_is_checked(
    qtbot: QtBot, counter: Counter
) -> None:
    case = decided(counter)
    view = entered(qtbot, counter, "results")
    assert not part(view, Button, "results.hand_over").isEnabled()
    part(view, CheckBox, "results.identity").click()
    press(view, "results.hand_over")
    assert counter.case(case).state is CaseState.HANDED_OVER
    assert case.number.text in told(view, "results.message")[0]
    assert rows(view, "results.table") == []
    assert not part(view, CheckBox, "results.identity").isVisible()


def test_the_paper_copy_is_the_authorised_persons(qtbot: QtBot, counter: Counter) -> None:
    case = decided(counter)
    view = entered(qtbot, counter, "results")
    assert not part(view, Button, "results.print_paper").isEnabled()
    assert "Қожабеков" in part(view, Text, "results.who_certifies").text()

    view = entered(qtbot, counter, "results", "authorised")
    assert not part(view, Text, "results.who_certifies").isVisible()
    QTest.keyClick(view.window(), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert counter.papers(case)[-1] == ("notification", 1)
    QTest.keyClick(view.window(), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert any("notification-1" in name for name in saved_papers(counter))
    press(view, "results.paper.back")
    assert part(view, Button, "results.hand_over").isVisible()


def test_a_refusal_has_no_number(qtbot: QtBot, counter: Counter) -> None:
    service = counter.work.catalogue.get(SERVICE)
    ground = service.refusal_grounds[0].code
    case = decided(
        counter, DraftResult(ResultKind.REASONED_REFUSAL, (Finding(ground, "Факт", "Негіз"),))
    )
    view = entered(qtbot, counter, "results")
    assert rows(view, "results.table")[0][2] == "Reasoned refusal"
    assert not part(view, Text, "results.queue").isVisible()
    assert not part(view, Text, "results.list").isVisible()
    assert not part(view, Text, "results.who_certifies").isVisible()
    press(view, "results.print_paper")
    assert counter.papers(case)[-1] == ("reasoned-refusal", 1)
    with counter.site.site.storage.read() as work:
        actions = {entry.action for entry in work.journal.of(case.number.text)}
    assert "certify-paper" not in actions, "S 4 certifies the notification only"


def test_a_result_that_was_changed_stays_here(qtbot: QtBot, counter: Counter) -> None:
    case = decided(counter)
    with counter.site.site.storage.begin() as work:
        signed = work.cases.document(case.id, "result")
        assert signed is not None
        changed = signed.replace(b"notification", b"reasoned_refusal")
        assert changed != signed
        work.cases.put_document(case.id, "result", changed, counter.work.clock.now())
        work.commit()
    view = entered(qtbot, counter, "results")
    assert told(view, "results.signature")[1] == "RES-02"
    part(view, CheckBox, "results.identity").click()
    assert not part(view, Button, "results.hand_over").isEnabled()


def test_a_signature_that_cannot_be_checked_is_said_to_be_so(
    qtbot: QtBot, counter: Counter
) -> None:
    decided(counter)
    faults = counter.site.stand.faults
    with faults.during("ocsp", "down"), faults.during("crl", "down"):
        view = entered(qtbot, counter, "results")
    assert told(view, "results.signature")[0].startswith("Cannot tell yet")
    part(view, CheckBox, "results.identity").click()
    assert part(view, Button, "results.hand_over").isEnabled()


def test_the_chosen_case_stays_chosen_when_the_list_is_read_again(
    qtbot: QtBot, counter: Counter
) -> None:
    first, second = decided(counter), decided(counter)
    view = entered(qtbot, counter, "results")
    assert isinstance(view, ResultsView)
    view.choose(second.id)
    part(view, CheckBox, "results.identity").click()
    view.refresh()
    assert second.number.text in part(view, Text, "results.about").text()
    assert part(view, CheckBox, "results.identity").isChecked()
    view.choose(first.id)
    assert first.number.text in part(view, Text, "results.about").text()
    assert not part(view, CheckBox, "results.identity").isChecked()


def test_waiting_is_counted_in_days(counter: Counter) -> None:
    case = decided(counter)
    assert case.result_at is not None
    waiting = Waiting(case.result_at + timedelta(days=30), (case,))
    assert waiting.days(case) == 30


def test_who_may_not_hand_over_is_told_so(qtbot: QtBot, counter: Counter) -> None:
    view = ResultsView(counter.work, counter.person("executor"), run_at_once)
    qtbot.addWidget(view)
    view.show()
    view.enter()
    assert told(view, "results.message")[1] == "ACC-01"


def test_nothing_is_cut_in_a_wide_and_in_a_narrow_window(
    qtbot: QtBot, counter: Counter, tmp_path: Path
) -> None:
    decided(counter)
    view = entered(qtbot, counter, "results")
    assert beyond_the_edge(view) == []
    assert view.grab().save(str(tmp_path / "results.png"))
    view.resize(NARROW, LOW)
    QApplication.processEvents()
    assert beyond_the_edge(view) == []
    signature, identity = (
        part(view, MessageLine, "results.signature"),
        part(view, CheckBox, "results.identity"),
    )
    below = signature.mapTo(view, signature.rect().bottomLeft()).y()
    assert below < identity.mapTo(view, identity.rect().topLeft()).y()
