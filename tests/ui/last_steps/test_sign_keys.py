"""Reception, step 7: signing with a token and through NCALayer."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.adapters.eds.keys import Keys
from app.domain.case import CaseState
from app.domain.key_place import KeyKind
from app.services.health import Condition
from app.stand.pki import KEY_PASSWORD
from tests.tokens import PIN, Shelf
from tests.ui.last_steps.hands import at_signing, part, press, state
from tests.ui.last_steps.reception import Reception
from ui.widgets.list_row import ListRow
from ui.widgets.message_line import MessageLine
from ui.widgets.text_field import TextField


@pytest.fixture(autouse=True)
def _file_again(reception: Reception) -> Iterator[None]:
    """The choice is kept for the next reception, and other tests begin with the key file."""
    yield
    choice, operator = reception.counter.work.key_choice, reception.counter.person()
    choice.remember(operator, choice.file(operator))


@pytest.fixture
def with_tokens(reception: Reception, shelf: Shelf) -> Iterator[str]:
    """The workplace knows the library; a token with the operator's key is plugged in."""
    keys = reception.counter.work.keys
    assert isinstance(keys, Keys)
    before = keys.settings
    known = replace(before, token_libraries=f"/none.so; {shelf.driver}")
    object.__setattr__(keys, "settings", known)
    path = reception.counter.site.stand.pki.key_file("operator")
    serial = shelf.token(f"Гүлназ {id(reception)}"[:30], (path, KEY_PASSWORD))
    yield serial
    object.__setattr__(keys, "settings", before)
    shelf.pull_out(serial)


def choose(reception: Reception, kind: KeyKind) -> None:
    item = part(reception, QAbstractButton, f"sign.key_kind.{kind.value}")
    item.click()


def sign_with(reception: Reception, secret: str) -> None:
    part(reception, TextField, "sign.password").set_text(secret)
    press(reception, "sign.sign")


def test_a_token_signs_and_is_proposed_next_time(reception: Reception, with_tokens: str) -> None:
    at_signing(reception)
    choose(reception, KeyKind.TOKEN)
    assert part(reception, ListRow, "sign.key").text().startswith("Гүлназ")
    assert part(reception, TextField, "sign.password").label == "PIN of the token"
    sign_with(reception, PIN)
    assert state(reception) is CaseState.SIGNED
    again = reception.counter.work.key_choice.proposed(reception.counter.person())
    assert (again.kind, again.where) == (KeyKind.TOKEN, with_tokens)


def test_a_wrong_pin_stands_at_its_field_and_the_tries_beside_the_token(
    reception: Reception, with_tokens: str
) -> None:
    at_signing(reception)
    choose(reception, KeyKind.TOKEN)
    row = part(reception, ListRow, "sign.key")
    assert "no wrong PIN" in row.accessibleName()
    sign_with(reception, "87654321")
    assert part(reception, TextField, "sign.password").fault
    assert part(reception, TextField, "sign.password").text() == ""
    assert "a wrong PIN was typed" in row.accessibleName()
    assert state(reception) is CaseState.REGISTERED
    sign_with(reception, PIN)
    assert state(reception) is CaseState.SIGNED


def test_without_a_library_the_row_says_so_and_nothing_can_be_signed(reception: Reception) -> None:
    at_signing(reception)
    choose(reception, KeyKind.TOKEN)
    assert "No library for tokens" in part(reception, ListRow, "sign.key").accessibleName()
    assert not part(reception, QAbstractButton, "sign.sign").isEnabled()
    choose(reception, KeyKind.FILE)
    assert part(reception, ListRow, "sign.key").text() == "operator.p12"


def test_ncalayer_signs_and_asks_for_no_password_here(reception: Reception, qtbot: QtBot) -> None:
    at_signing(reception)
    choose(reception, KeyKind.NCALAYER)
    assert not part(reception, TextField, "sign.password").isVisible()
    press(reception, "sign.sign")
    assert state(reception) is CaseState.SIGNED


def test_a_closed_window_of_ncalayer_is_no_error(reception: Reception) -> None:
    at_signing(reception)
    choose(reception, KeyKind.NCALAYER)
    faults = reception.counter.site.stand.faults
    with faults.during("ncalayer", "cancelled"):
        press(reception, "sign.sign")
    assert not part(reception, MessageLine, "sign.message").isVisible()
    assert state(reception) is CaseState.REGISTERED
    press(reception, "sign.sign")
    assert state(reception) is CaseState.SIGNED


def test_ncalayer_that_hangs_up_is_told_and_seen_at_the_status_dot(reception: Reception) -> None:
    at_signing(reception)
    choose(reception, KeyKind.NCALAYER)
    with reception.counter.site.stand.faults.during("ncalayer", "down"):
        press(reception, "sign.sign")
    assert part(reception, MessageLine, "sign.message").code == "SIG-41"
    known = {one.part: one for one in reception.counter.work.health.known()}
    assert (known["key"].condition, known["key"].code) == (Condition.FAILS, "SIG-41")
