"""The head signs all that waits with one password."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.case import ResultKind
from app.domain.dossier import Dossier, DossierState, DraftResult
from app.stand.pki import KEY_PASSWORD
from tests.counter import FORM, Counter
from tests.ui.list_screens import ANOTHER
from tests.ui.provider import Stage
from ui.widgets.message_line import MessageLine
from ui.widgets.text_field import TextField


@pytest.fixture
def waiting(counter: Counter) -> list[Dossier]:
    cases = [counter.queued(form) for form in (FORM, FORM | ANOTHER)]
    counter.exchange()
    return [counter.drafted(case, DraftResult(ResultKind.NOTIFICATION)) for case in cases]


def test_one_password_signs_all_that_waits(
    qtbot: QtBot, counter: Counter, waiting: list[Dossier], tmp_path: Path
) -> None:
    stage = Stage(qtbot, counter, "review", "head")
    stage.press(f"review.dossier.{waiting[0].case_number}")
    assert not stage.button("review.sign_all").isEnabled()
    stage.type("review.password", KEY_PASSWORD)
    assert stage.in_window("review.sign_all")
    stage.press("review.sign_all")
    assert stage.part("review.password", TextField).text() == ""
    with counter.site.site.storage.read() as work:
        states = {work.dossiers.get(one.id).state for one in waiting}
    assert states == {DossierState.SIGNED}
    assert "2" in stage.part("review.message", MessageLine).text


def test_a_wrong_password_signs_none_and_stays_at_its_field(
    qtbot: QtBot, counter: Counter, waiting: list[Dossier]
) -> None:
    stage = Stage(qtbot, counter, "review", "head")
    stage.press(f"review.dossier.{waiting[0].case_number}")
    stage.type("review.password", "wrong")
    stage.press("review.sign_all")
    assert stage.part("review.password", TextField).fault
    with counter.site.site.storage.read() as work:
        assert work.dossiers.get(waiting[0].id).state is DossierState.DRAFTED
