"""Reception, step 7: the operator's key, its password, and why a key may not sign."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.case import CaseState, Step
from app.stand.pki import KEY_PASSWORD
from tests.counter import Counter
from tests.ui.last_steps.hands import at_signing, choose_files, part, press, state
from tests.ui.last_steps.reception import Reception
from ui.screens.reception.sign_step import SignStep
from ui.widgets.list_row import ListRow
from ui.widgets.message_line import MessageLine
from ui.widgets.text_field import TextField


def sign_with(reception: Reception, password: str) -> None:
    part(reception, TextField, "sign.password").set_text(password)
    press(reception, "sign.sign")


def test_the_operators_key_is_proposed_and_signs(reception: Reception, qtbot: QtBot) -> None:
    case = at_signing(reception)
    password = part(reception, TextField, "sign.password")
    assert password.line.hasFocus()
    assert part(reception, ListRow, "sign.key").text() == "operator.p12"
    QTest.keyClicks(password.line, KEY_PASSWORD)
    QTest.keyClick(reception.window, Qt.Key.Key_F9)
    assert state(reception) is CaseState.SIGNED
    assert reception.case.step is Step.SEND
    assert password.text() == ""
    assert signed_request(reception.counter, case.id)


def signed_request(counter: Counter, case_id: UUID) -> bytes | None:
    with counter.site.site.storage.read() as work:
        return work.cases.document(case_id, "request")


def test_a_wrong_password_stands_at_its_field_which_is_emptied(reception: Reception) -> None:
    at_signing(reception)
    sign_with(reception, "wrong")
    password = part(reception, TextField, "sign.password")
    assert password.fault
    assert password.text() == ""
    assert not part(reception, MessageLine, "sign.message").isVisible()
    assert state(reception) is CaseState.REGISTERED
    sign_with(reception, KEY_PASSWORD)
    assert state(reception) is CaseState.SIGNED


def test_no_password_asks_for_one(reception: Reception) -> None:
    at_signing(reception)
    press(reception, "sign.sign")
    assert part(reception, TextField, "sign.password").fault


@pytest.mark.parametrize(
    ("holder", "code", "row_name"),
    [
        ("operator-revoked", "SIG-63", "revocation"),
        ("head", "SIG-08", "certificate"),
    ],
)
def test_a_key_that_may_not_sign_says_why(
    reception: Reception,
    monkeypatch: pytest.MonkeyPatch,
    holder: str,
    code: str,
    row_name: str,
) -> None:
    case = at_signing(reception)
    file = reception.counter.site.stand.pki.key_file(holder)
    assert file.is_file()
    choose_files(monkeypatch, "getOpenFileName", (str(file), ""))
    press(reception, "sign.choose_key")
    sign_with(reception, KEY_PASSWORD)
    assert part(reception, MessageLine, "sign.message").code == code
    assert "invalid" in part(reception, ListRow, f"sign.checks.{row_name}").accessibleName()
    assert state(reception) is CaseState.REGISTERED
    assert signed_request(reception.counter, case.id) is None


def test_a_key_out_of_term_is_not_even_opened(
    reception: Reception, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_signing(reception)
    file = reception.counter.site.stand.pki.key_file("operator-expired")
    choose_files(monkeypatch, "getOpenFileName", (str(file), ""))
    press(reception, "sign.choose_key")
    sign_with(reception, KEY_PASSWORD)
    assert part(reception, MessageLine, "sign.message").code == "SIG-04"
    assert "not checked" in part(reception, ListRow, "sign.checks.term").accessibleName()


def test_what_will_be_signed_can_be_read_in_full(reception: Reception) -> None:
    at_signing(reception)
    step = part(reception, SignStep, "sign")
    press(reception, "sign.request.look")
    words = [label.text() for label in step.findChildren(QLabel)]
    assert any("Көк тас көшесі" in text for text in words)
