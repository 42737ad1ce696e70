"""The head signs all that waits with one password."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.adapters.eds.signing_key import OpenedKey
from app.domain.case import ResultKind
from app.domain.dossier import Dossier, DossierState, DraftResult
from app.domain.key_place import KeyPlace
from app.ports import SigningKey
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


def test_forty_are_signed_by_one_password_though_one_in_the_middle_cannot_be(
    qtbot: QtBot, counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = counter.queued()
    counter.exchange()
    draft = DraftResult(ResultKind.NOTIFICATION)
    forty = counter.alike(counter.drafted(case, draft), 40)
    stage = Stage(qtbot, counter, "review", "head")
    stage.press(f"review.dossier.{forty[0].case_number}")
    # Somebody takes one back while the head types.
    lost = forty[20]
    counter.work.review.send_back(counter.person("head"), lost.id)
    opened = []
    keys = counter.work.keys
    right = type(keys).open

    def counting(self: object, place: KeyPlace, secret: str, owner: str) -> SigningKey:
        opened.append(place)
        key: SigningKey = right(keys, place, secret, owner)
        return key

    monkeypatch.setattr(type(keys), "open", counting)
    # How a letter is stamped is shown above; forty of them would cost the tests ten seconds.
    monkeypatch.setattr(OpenedKey, "sign_pdf", lambda _self, letter, _place: letter)
    stage.type("review.password", KEY_PASSWORD)
    stage.press("review.sign_all")
    told = stage.part("review.message", MessageLine).text
    assert told.startswith("39 ")
    assert lost.case_number.text in told
    assert len(told.splitlines()) == 2
    assert len(opened) == 1
    with counter.site.site.storage.read() as work:
        now = {one.id: work.dossiers.get(one.id) for one in forty}
    unsigned = [one for one in forty if now[one.id].state is not DossierState.SIGNED]
    assert unsigned == [lost]
    numbers = [one.queue_number for one in now.values() if one.queue_number]
    assert len(set(numbers)) == 39
