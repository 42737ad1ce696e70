"""The head's signature with a token and through NCALayer."""

from collections.abc import Iterator
from dataclasses import replace

import pkcs11
import pytest
from pkcs11 import TokenFlag
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.adapters.eds.keys import Keys
from app.domain.case import ResultKind
from app.domain.dossier import Dossier, DossierState, DraftResult
from app.domain.key_place import KeyKind
from app.stand.pki import KEY_PASSWORD
from tests.counter import FORM, Counter
from tests.tokens import PIN, Shelf
from tests.ui.provider import Stage
from ui.widgets.list_row import ListRow
from ui.widgets.message_line import MessageLine
from ui.widgets.text_field import TextField


@pytest.fixture
def dossier(shared: Counter) -> Dossier:
    """Waits for the head's signature."""
    case = shared.queued(FORM)
    shared.exchange()
    return shared.drafted(case, DraftResult(ResultKind.NOTIFICATION))


@pytest.fixture(autouse=True)
def _file_again(shared: Counter) -> Iterator[None]:
    """The choice is kept, and other tests begin with the key file."""
    yield
    choice, head = shared.work.key_choice, shared.person("head")
    choice.remember(head, choice.file(head))


@pytest.fixture
def token(shared: Counter, shelf: Shelf) -> Iterator[str]:
    """The workplace knows the library; a token with the head's key is plugged in."""
    keys = shared.work.keys
    assert isinstance(keys, Keys)
    before = keys.settings
    object.__setattr__(keys, "settings", replace(before, token_libraries=shelf.driver))
    path = shared.site.stand.pki.key_file("head")
    serial = shelf.token("Басшы", (path, KEY_PASSWORD))
    yield serial
    object.__setattr__(keys, "settings", before)
    shelf.pull_out(serial)


def opened(qtbot: QtBot, counter: Counter, dossier: Dossier) -> Stage:
    stage = Stage(qtbot, counter, "review", "head")
    stage.press(f"review.dossier.{dossier.case_number}")
    return stage


def choose(stage: Stage, kind: KeyKind) -> None:
    stage.press(f"review.key_kind.{kind.value}")


def hint(stage: Stage) -> str:
    """What the switched-off button says when one points at it."""
    button = stage.button("review.act")
    assert button.isEnabled() == (button.toolTip() == "")
    return button.toolTip()


def state(counter: Counter, dossier: Dossier) -> DossierState:
    with counter.site.site.storage.read() as work:
        return work.dossiers.get(dossier.id).state


def test_a_token_needs_its_pin_and_a_file_its_password(
    qtbot: QtBot, shared: Counter, dossier: Dossier, token: str
) -> None:
    stage = opened(qtbot, shared, dossier)
    assert hint(stage) == "Type the password of the key"
    choose(stage, KeyKind.TOKEN)
    assert stage.part("review.key", ListRow).text() == "Басшы"
    assert stage.part("review.password", TextField).label == "PIN of the token"
    assert hint(stage) == "Type the PIN of the token"
    stage.type("review.password", "87654321")
    stage.press("review.act")
    field = stage.part("review.password", TextField)
    assert (bool(field.fault), field.text()) == (True, "")
    assert "a wrong PIN was typed" in stage.part("review.key", ListRow).accessibleName()
    assert state(shared, dossier) is DossierState.DRAFTED
    stage.type("review.password", PIN)
    stage.press("review.act")
    assert state(shared, dossier) is DossierState.SIGNED


def test_enter_after_the_password_signs_and_the_sentence_about_a_wrong_one_is_seen(
    qtbot: QtBot, shared: Counter, dossier: Dossier
) -> None:
    stage = opened(qtbot, shared, dossier)
    stage.window.resize(1366, 690)
    stage.type("review.password", "wrong")
    stage.key(Qt.Key.Key_Return)
    field = stage.part("review.password", TextField)
    qtbot.waitUntil(lambda: bool(field.fault))
    below = stage.part("review.password.below", QLabel)
    qtbot.waitUntil(lambda: below.visibleRegion().boundingRect() == below.rect())
    stage.type("review.password", KEY_PASSWORD)
    stage.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: state(shared, dossier) is DossierState.SIGNED)


def test_the_token_of_last_time_is_looked_for_by_itself(
    qtbot: QtBot, shared: Counter, dossier: Dossier, token: str
) -> None:
    first = opened(qtbot, shared, dossier)
    choose(first, KeyKind.TOKEN)
    first.type("review.password", PIN)
    first.press("review.act")
    case = shared.queued(FORM)
    shared.exchange()
    following = shared.drafted(case, DraftResult(ResultKind.NOTIFICATION))
    again = opened(qtbot, shared, following)
    assert again.part("review.key", ListRow).text() == "Басшы"
    assert hint(again) == "Type the PIN of the token"


def test_ncalayer_needs_nothing_typed_here(qtbot: QtBot, shared: Counter, dossier: Dossier) -> None:
    stage = opened(qtbot, shared, dossier)
    choose(stage, KeyKind.NCALAYER)
    assert not stage.has("review.password")
    assert hint(stage) == ""
    with shared.site.stand.faults.during("ncalayer", "cancelled"):
        stage.press("review.act")
    assert state(shared, dossier) is DossierState.DRAFTED
    assert not stage.part("review.message", MessageLine).isVisible()
    stage.press("review.act")
    assert state(shared, dossier) is DossierState.SIGNED


class LockingToken:
    """Plays a token at the edge of python-pkcs11 that locks after three wrong PINs; SoftHSM never does."""

    label, serial, model = "Басшы", b"0042", "stand-in"

    def __init__(self) -> None:
        self.left, self.asked = 3, 0
        self.slot = self

    @property
    def flags(self) -> TokenFlag:
        told = {
            3: TokenFlag(0),
            2: TokenFlag.USER_PIN_COUNT_LOW,
            1: TokenFlag.USER_PIN_COUNT_LOW | TokenFlag.USER_PIN_FINAL_TRY,
            0: TokenFlag.USER_PIN_LOCKED,
        }
        return told[self.left] | TokenFlag.TOKEN_INITIALIZED

    def get_slots(self, token_present: bool) -> list["LockingToken"]:
        return [self] if token_present else []

    def get_token(self) -> "LockingToken":
        return self

    def open(self, user_pin: str) -> None:
        self.asked += 1
        if self.left == 0:
            raise pkcs11.PinLocked
        self.left -= user_pin != PIN
        raise pkcs11.PinIncorrect


def test_the_tries_left_are_told_and_a_locked_token_is_not_asked(
    qtbot: QtBot, shared: Counter, dossier: Dossier, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = LockingToken()
    keys = shared.work.keys
    assert isinstance(keys, Keys)
    known = replace(keys.settings, token_libraries="/stand-in.so")
    monkeypatch.setitem(keys.__dict__, "settings", known)
    monkeypatch.setattr(pkcs11, "lib", lambda _path: token)
    stage = opened(qtbot, shared, dossier)
    choose(stage, KeyKind.TOKEN)
    row, field = stage.part("review.key", ListRow), stage.part("review.password", TextField)
    told = []
    for _ in range(2):
        stage.type("review.password", "1111")
        stage.press("review.act")
        told.append((field.fault, row.accessibleName()))
        assert field.text() == ""
    assert told[0][0] != told[1][0], "the last try has its own sentence"
    assert "a wrong PIN was typed" in told[0][1]
    assert "one" in told[1][1]
    stage.type("review.password", "1111")
    stage.press("review.act")
    message = stage.part("review.message", MessageLine)
    assert (token.left, message.code) == (0, "SIG-13")
    assert "locked" in row.accessibleName()
    assert "locked" in hint(stage), "the token is not even asked any more"
    assert token.asked == 3
    assert state(shared, dossier) is DossierState.DRAFTED
