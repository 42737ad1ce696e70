"""Accounts on the screen: who may be added, what is told at which field."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.account import Account
from app.domain.errors import Refused
from tests.counter import Counter
from tests.ui.provider import Stage
from tests.workplace import log_in
from ui.widgets.choice_field import ChoiceField
from ui.widgets.field import Field
from ui.widgets.message_line import MessageLine
from ui.widgets.scroll import Scroll
from ui.widgets.table import Table
from ui.widgets.text_field import TextField

PASSWORD = "a long enough one"


def account(counter: Counter, login: str) -> Account | None:
    """The account as it is stored."""
    with counter.site.site.storage.read() as work:
        return work.accounts.get(login)


def filled(qtbot: QtBot, counter: Counter, login: str, password: str = PASSWORD) -> Stage:
    """The form of a new person, complete."""
    stage = Stage(qtbot, counter, "accounts", "administrator")
    stage.press("accounts.add")
    for field, text in (
        ("surname", "Бекенова"),
        ("given_name", "Сая"),
        ("iin", "900215300007"),
        ("post", "ХҚО операторы"),
        ("login", login),
        ("password", password),
    ):
        stage.type(f"accounts.{field}", text)
    stage.part("accounts.role", ChoiceField).set_value("operator")
    return stage


def test_a_person_who_was_added_may_log_in(qtbot: QtBot, shared: Counter) -> None:
    stage = filled(qtbot, shared, "bekenova")
    stage.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shared.work.login.authorise("bekenova", PASSWORD).account.name.full == "Бекенова Сая"
    assert "Бекенова" in stage.part("accounts.message", MessageLine).text
    table = stage.part("accounts.table", Table)
    assert "bekenova" in [row.key for row in table.model.rows]
    assert table.current_key == "bekenova"


def test_enter_goes_on_from_line_to_line_and_what_is_wrong_is_typed_over(
    qtbot: QtBot, shared: Counter
) -> None:
    stage = Stage(qtbot, shared, "accounts", "administrator")
    stage.press("accounts.add")
    walked = ("surname", "given_name", "patronymic", "iin", "post")
    for name, following in zip(walked, (*walked[1:], "role"), strict=True):
        assert stage.part(f"accounts.{name}", Field).control.hasFocus(), name
        stage.key(Qt.Key.Key_Return)
        assert stage.part(f"accounts.{following}", Field).control.hasFocus(), following
    iin = stage.part("accounts.iin", TextField)
    stage.type("accounts.iin", "900215300008")
    stage.press("accounts.save")
    stage.part("accounts.surname", TextField).set_fault(None)
    iin.focus_input()
    QTest.keyClicks(iin.control, "900215300007")
    assert iin.text() == "900215300007"


def test_a_form_that_fits_does_not_scroll(qtbot: QtBot, shared: Counter) -> None:
    stage = Stage(qtbot, shared, "accounts", "administrator")
    form = stage.part("accounts.form", QWidget)
    form.window().resize(1366, 742)
    stage.press("accounts.add")
    stage.type("accounts.iin", "900101300018")
    QApplication.processEvents()
    holder = stage.part("accounts.form.card", QWidget).parentWidget()
    scroll = holder.parentWidget() if holder is not None else None
    assert isinstance(scroll, Scroll)
    assert form.isVisible()
    assert scroll.verticalScrollBar().maximum() == 0


def test_every_empty_field_is_told_and_f4_goes_from_one_to_the_next(
    qtbot: QtBot, shared: Counter
) -> None:
    stage = Stage(qtbot, shared, "accounts", "administrator")
    stage.press("accounts.add")
    stage.press("accounts.save")
    needed = ("surname", "given_name", "iin", "post", "login", "password")
    fields = {name: stage.part(f"accounts.{name}", TextField) for name in needed}
    assert all(field.fault for field in fields.values())
    assert stage.part("accounts.role", ChoiceField).fault
    assert not stage.part("accounts.patronymic", TextField).fault
    assert fields["surname"].control.hasFocus()
    stage.key(Qt.Key.Key_F4)
    assert fields["given_name"].control.hasFocus()


@pytest.mark.parametrize(
    ("login", "password", "field"),
    [("Bekenova!", PASSWORD, "login"), ("newcomer", "short", "password")],
)
def test_what_the_rules_refuse_is_told_at_its_field(
    qtbot: QtBot, shared: Counter, login: str, password: str, field: str
) -> None:
    stage = filled(qtbot, shared, login, password)
    stage.press("accounts.save")
    assert stage.part(f"accounts.{field}", TextField).fault
    assert account(shared, login) is None


def test_a_taken_login_is_told(qtbot: QtBot, shared: Counter) -> None:
    stage = filled(qtbot, shared, "operator")
    stage.press("accounts.save")
    assert stage.part("accounts.message", MessageLine).code == "LOG-07"


def test_somebody_switched_off_may_not_log_in_until_switched_on(
    qtbot: QtBot, counter: Counter
) -> None:
    stage = Stage(qtbot, counter, "accounts", "administrator")
    stage.part("accounts.table", Table).select("registrar")
    stage.press("accounts.switch")
    with pytest.raises(Refused, match="LOG-04"):
        log_in(counter.work, "registrar")
    stage.press("accounts.switch")
    assert log_in(counter.work, "registrar").login == "registrar"


def test_nobody_can_switch_themselves_off(qtbot: QtBot, shared: Counter) -> None:
    stage = Stage(qtbot, shared, "accounts", "administrator")
    stage.part("accounts.table", Table).select("administrator")
    assert not stage.button("accounts.switch").isEnabled()


def test_a_new_password_is_the_one_that_counts(qtbot: QtBot, counter: Counter) -> None:
    stage = Stage(qtbot, counter, "accounts", "administrator")
    stage.part("accounts.table", Table).select("executor")
    stage.type("accounts.new_password", "tiny")
    stage.press("accounts.set_password")
    field = stage.part("accounts.new_password", TextField)
    assert field.fault
    stage.type("accounts.new_password", PASSWORD)
    stage.press("accounts.set_password")
    assert counter.work.login.authorise("executor", PASSWORD)
    assert field.text() == ""


def test_a_supervisor_looks_and_changes_nothing(qtbot: QtBot, shared: Counter) -> None:
    stage = Stage(qtbot, shared, "accounts", "supervisor")
    assert stage.part("accounts.table", Table).model.rows
    assert stage.has("accounts.detail.only")
    assert not stage.has("accounts.add")
    assert not stage.has("accounts.switch")


def test_an_operator_does_not_even_look(qtbot: QtBot, shared: Counter) -> None:
    stage = Stage(qtbot, shared, "accounts", "operator")
    assert stage.part("accounts.message", MessageLine).code == "ACC-01"
