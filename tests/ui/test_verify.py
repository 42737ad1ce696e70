"""The screen that checks any signed file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.adapters.receipt_picture import ReceiptPictures
from app.domain.signature import SignaturePlace
from tests.capsule_samples import capsule, capsule_keys
from tests.counter import Counter
from tests.signed_samples import CONTENT, paper
from tests.training_sites import SiteWithStand
from tests.ui.list_screens import NARROW, WIDE, part, press
from tests.ui.station import at_work
from ui.navigation import activities_for
from ui.presenter import run_at_once
from ui.screens.catalogue import make_screen
from ui.screens.verify.carried_card import CarriedCard
from ui.screens.verify.receipt_card import ReceiptCard
from ui.screens.verify.view import VerifyView
from ui.widgets.list_row import ListRow
from ui.widgets.message_line import MessageLine
from ui.widgets.text import Text
from ui.widgets.text_field import TextField

PLACE = SignaturePlace(0, (56, 60, 540, 142), ("Қол",))


@pytest.fixture
def screen(qtbot: QtBot, shared: Counter) -> VerifyView:
    view = make_screen("verify", shared.work, shared.person(), run_at_once)
    assert isinstance(view, VerifyView)
    qtbot.addWidget(view)
    view.resize(WIDE, 664)
    view.show()
    view.enter()
    return view


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


def answer(view: VerifyView) -> MessageLine:
    return part(view, MessageLine, "verify.answer")


def drop(view: VerifyView, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), copy, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(view, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(50, 50), copy, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(view, event)


def test_a_good_paper_is_said_to_be_good(
    screen: VerifyView, shared: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "letter.pdf"
    file.write_bytes(shared.key("head").sign_pdf(paper(), PLACE))
    choose(monkeypatch, file)
    press(screen, "verify.choose")
    assert "letter.pdf" in answer(screen).text
    assert answer(screen).code == ""
    row = part(screen, ListRow, "verify.signature.1.revocation")
    assert row.isVisible()
    assert "OCSP" in row.accessibleName()
    assert "0" * 12 not in row.accessibleName()


def test_a_changed_paper_dropped_is_said_to_be_changed(
    screen: VerifyView, shared: Counter, tmp_path: Path
) -> None:
    file = tmp_path / "request.xml"
    file.write_bytes(shared.key().sign_xml(b"<r><s>1</s></r>").replace(b">1<", b">2<"))
    drop(screen, file)
    assert answer(screen).code == "SIG-58"
    assert answer(screen).isVisible()


def test_what_cannot_be_told_is_checked_again_by_itself(
    screen: VerifyView, shared: Counter, tmp_path: Path
) -> None:
    file, faults = tmp_path / "request.xml", shared.site.stand.faults
    file.write_bytes(shared.key().sign_xml(b"<r/>"))
    with faults.during("ocsp", "down"), faults.during("crl", "down"):
        drop(screen, file)
        assert answer(screen).code == "SIG-64"
        screen.refresh()
        assert answer(screen).code == "SIG-64"
    screen.refresh()
    assert answer(screen).code == ""
    assert "valid" in answer(screen).text
    file.unlink()
    screen.refresh()
    assert answer(screen).code == "", "what was told stays"


def test_when_the_line_returns_it_is_checked_again(
    qtbot: QtBot, shared_site: SiteWithStand, tmp_path: Path
) -> None:
    file, faults = tmp_path / "request.xml", shared_site.stand.faults
    file.write_bytes(Counter(shared_site).key().sign_xml(b"<r/>"))
    with at_work(qtbot, shared_site, "operator") as station:
        station.station.front.go_to("verify")
        station.wait(lambda: station.sees("verify"))
        view = station.window.findChild(VerifyView)
        assert view is not None
        for one in ("gateway", "ocsp", "crl"):
            faults.set(one, "down")
        station.station._surroundings.exchange_now()
        station.wait(lambda: station.sees("band"))
        drop(view, file)
        station.wait(lambda: answer(view).code == "SIG-64")
        faults.clear()
        station.station._surroundings.exchange_now()
        station.wait(lambda: answer(view).code == "")


def test_of_the_key_of_another_nobody_is_told_to_take_his_own(
    screen: VerifyView, shared: Counter, tmp_path: Path
) -> None:
    file = tmp_path / "request.xml"
    file.write_bytes(shared.key("operator-revoked").sign_xml(b"<r/>"))
    drop(screen, file)
    row = part(screen, ListRow, "verify.signature.1.revocation")
    assert answer(screen).code == "SIG-63"
    for said in (answer(screen).text, row.accessibleName()):
        assert "The signer's certificate was revoked." in said
        assert "Use another key" not in said


def test_a_file_of_no_kind_and_one_that_is_gone(screen: VerifyView, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_bytes(CONTENT)
    screen.presenter.check(tmp_path / "notes.txt")
    assert answer(screen).code == "SIG-86"
    screen.presenter.check(tmp_path / "nowhere.pdf")
    assert answer(screen).code == "FIL-02"


def test_every_role_that_handles_papers_may_check(screen: VerifyView, shared: Counter) -> None:
    for login in ("operator", "supervisor", "registrar", "head", "executor"):
        assert "verify" in activities_for([shared.person(login).account.role])
    assert "verify" not in activities_for([shared.person("administrator").account.role])


def test_a_narrow_window_shows_it_all(screen: VerifyView, shared: Counter, tmp_path: Path) -> None:
    file = tmp_path / "request.xml"
    file.write_bytes(shared.key().sign_xml(b"<r/>"))
    screen.resize(NARROW, 500)
    screen.presenter.check(file)
    QApplication.processEvents()
    assert part(screen, ListRow, "verify.signature.1.term").width() <= NARROW


def test_the_code_of_a_receipt_read_by_the_gun_and_dropped_as_a_paper(
    screen: VerifyView, shared: Counter, tmp_path: Path
) -> None:
    case, receipt = shared.registered()
    file = tmp_path / "receipt.pdf"
    file.write_bytes(receipt.pdf)
    drop(screen, file)
    card = part(screen, ReceiptCard, "verify.receipt")
    assert answer(screen).code == ""
    assert any(case.number.text in text.text() for text in card.findChildren(Text))
    text = ReceiptPictures().read(receipt.pdf)
    field = part(screen, TextField, "verify.code")
    for wanted, changed in (
        ("", text),
        ("RCP-03", text.replace("*R1*", "*R2*")),
        ("RCP-01", "TRZ"),
    ):
        QTest.keyClicks(field.line, changed)
        QTest.keyClick(field.line, Qt.Key.Key_Return)
        assert answer(screen).code == wanted
        assert field.text() == ""
    assert screen.findChildren(ReceiptCard) == [] or not card.isVisible()


def test_a_capsule_is_told_without_being_opened(
    screen: VerifyView, shared: Counter, tmp_path: Path
) -> None:
    file = tmp_path / "stick.capsule"
    file.write_bytes(capsule(capsule_keys(shared.site.stand, shared.work.clock.now)))
    drop(screen, file)
    assert answer(screen).code == ""
    card = part(screen, CarriedCard, "verify.carried")
    told = [text.text() for text in card.findChildren(Text)]
    assert "Messages inside: 1" in told
    assert any("stay sealed" in words for words in told)
    assert screen.grab().save(str(tmp_path / "capsule.png"))
