"""Login by keyboard alone, on the real screen over the real service."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.account import Session
from app.training import PASSWORD
from app.training_office import TRAINING
from tests.training_sites import SiteWithStand
from ui.clipping import clipped
from ui.presenter import run_at_once
from ui.screens.login.presenter import LoginPresenter
from ui.screens.login.view import LoginView
from ui.translation import Translation
from ui.widgets.message_line import MessageLine
from ui.widgets.text_field import TextField


def shown(qtbot: QtBot, site: SiteWithStand | None) -> LoginView:
    presenter = LoginPresenter(run_at_once)
    view = LoginView(presenter, "1")
    view.set_office(TRAINING.office)
    qtbot.addWidget(view)
    view.resize(1366, 768)
    view.show()
    view.activateWindow()
    assert QTest.qWaitForWindowActive(view)
    view.enter()
    if site is not None:
        presenter.ready(site.workplace.login)
    return view


def field(view: LoginView, name: str) -> TextField:
    found = view.findChild(TextField, f"login.{name}")
    assert isinstance(found, TextField)
    return found


def enter(view: LoginView, name: str, text: str) -> None:
    field(view, name).focus_input()
    field(view, name).set_text(text)
    QTest.keyClick(field(view, name).control, Qt.Key.Key_Return)


def test_enter_goes_from_the_login_to_the_password_and_then_in(
    qtbot: QtBot, shared_site: SiteWithStand
) -> None:
    view = shown(qtbot, shared_site)
    sessions: list[Session] = []
    view.logged_in.connect(sessions.append)
    enter(view, "login", "operator")
    assert field(view, "password").control.hasFocus()
    assert not field(view, "password").fault
    enter(view, "password", PASSWORD)
    assert [session.login for session in sessions] == ["operator"]
    assert field(view, "password").text() == ""


def test_the_next_person_types_over_the_name_of_the_last(
    qtbot: QtBot, shared_site: SiteWithStand
) -> None:
    view = shown(qtbot, shared_site)
    enter(view, "login", "executor")
    enter(view, "password", PASSWORD)
    view.enter()
    QTest.keyClicks(field(view, "login").control, "head")
    assert field(view, "login").text() == "head"


def test_a_wrong_password_says_which_attempt_it_was(
    qtbot: QtBot, shared_site: SiteWithStand
) -> None:
    view = shown(qtbot, shared_site)
    enter(view, "login", "head")
    enter(view, "password", "Wrong-2015")
    message = view.findChild(MessageLine, "login.message")
    assert isinstance(message, MessageLine)
    assert message.code == "LOG-02"
    assert "1" in message.text
    assert field(view, "password").control.hasFocus()


def test_the_sentence_after_a_wrong_password_is_whole_and_so_are_the_fields(
    qtbot: QtBot, shared_site: SiteWithStand, translation: Translation
) -> None:
    translation.use("kk")
    view = shown(qtbot, shared_site)
    enter(view, "login", "registrar")
    enter(view, "password", "Wrong-2015")
    for _ in range(4):
        QApplication.processEvents()
    assert clipped(view) == []
    for name in ("login", "password"):
        whole = field(view, name)
        assert whole.height() >= whole.minimumSizeHint().height(), name


def test_an_attempt_before_the_site_is_open_waits_for_it(
    qtbot: QtBot, shared_site: SiteWithStand
) -> None:
    view = shown(qtbot, None)
    sessions: list[Session] = []
    view.logged_in.connect(sessions.append)
    enter(view, "login", "executor")
    enter(view, "password", PASSWORD)
    assert sessions == []
    view.presenter.ready(shared_site.workplace.login)
    assert [session.login for session in sessions] == ["executor"]
