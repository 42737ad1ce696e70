"""Documents, scanning, signing, sending and the receipt, on the real screen over real services."""

from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.attachment import Page
from app.domain.case import Case, CaseState, Delivery, Presence, Step
from app.domain.deadline import Process
from app.domain.settings import Settings
from app.paths import Places
from app.stand.pki import KEY_PASSWORD
from app.training import TrainingSite
from tests.counter import NEEDED, Counter
from tests.ui.last_steps import Reception, make_reception, tear_down
from tests.workplace import KEY_CACHE, quick
from ui.pdf_preview import PdfPreview
from ui.screens.reception.sign_step import SignStep
from ui.widgets.button import Button
from ui.widgets.checklist_row import ChecklistRow
from ui.widgets.choice_field import ChoiceField
from ui.widgets.list_row import ListRow
from ui.widgets.message_line import MessageLine
from ui.widgets.page_strip import PageStrip
from ui.widgets.page_thumbnail import PageThumbnail
from ui.widgets.radio_row import RadioRow
from ui.widgets.text_field import TextField

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)


class Steps:
    """A `Run` whose jobs wait until the test lets them go, one at a time."""

    def __init__(self) -> None:
        self._waiting: deque[Callable[[], None]] = deque()

    def __call__(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        def go() -> None:
            try:
                value = job()
            except Exception as error:
                failed(error)
            else:
                done(value)

        self._waiting.append(go)

    def one(self) -> None:
        self._waiting.popleft()()

    def all(self) -> None:
        while self._waiting:
            self.one()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TrainingSite]:
    """One site for all tests here: each opens cases of its own."""
    places = Places(tmp_path_factory.mktemp("site"))
    made = TrainingSite(places, quick(Settings()), KEY_CACHE)
    yield made
    made.close()


@pytest.fixture
def counter(site: TrainingSite) -> Counter:
    """The people at work; the pile lies in the scan folder again, the papers folder is empty."""
    for taken in site.scan_folder.glob("stored/*"):
        taken.rename(site.scan_folder / taken.name)
    folder = site.workplace.papers_folder
    for paper in folder.glob("*") if folder else ():
        paper.unlink()
    return Counter(site)


@pytest.fixture(autouse=True)
def tidy() -> Iterator[None]:
    yield
    tear_down()


@pytest.fixture
def reception(qtbot: QtBot, counter: Counter) -> Reception:
    return make_reception(qtbot, counter)


def part(reception: Reception, kind: type[W], name: str) -> W:
    found = reception.view.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def press(reception: Reception, name: str) -> None:
    part(reception, QAbstractButton, name).click()


def enabled(reception: Reception, name: str) -> bool:
    return part(reception, Button, name).isEnabled()


def state(reception: Reception) -> CaseState:
    return reception.case.state


def row(reception: Reception, code: str) -> ChecklistRow:
    return part(reception, ChecklistRow, f"documents.row.{code}")


def at_documents(reception: Reception) -> Case:
    case = reception.counter.opened()
    reception.open(case, Step.DOCUMENTS)
    return case


def at_scanning(reception: Reception) -> Case:
    case = reception.counter.marked(reception.counter.opened())
    reception.open(case, Step.SCAN)
    return case


def at_signing(reception: Reception) -> Case:
    case, paper = reception.counter.registered()
    reception.open(case, Step.SIGN)
    reception.presenter.gathered.paper = paper
    return case


# --- documents -------------------------------------------------------------------------------


def test_the_cursor_stands_on_the_first_open_row_and_keys_mark_it(
    reception: Reception, qtbot: QtBot
) -> None:
    at_documents(reception)
    first = row(reception, "application")
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_1)
    assert reception.case.checklist["application"].presence is Presence.PRESENT
    assert reception.case.checklist["application"].sheets == 1
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert row(reception, "identity_document").hasFocus()
    QTest.keyClick(row(reception, "identity_document"), Qt.Key.Key_2)
    assert reception.case.checklist["identity_document"].presence is Presence.ABSENT


def test_a_registry_stands_in_for_paper_only_once_it_has_answered(
    reception: Reception, qtbot: QtBot
) -> None:
    case = at_documents(reception)
    address = row(reception, "address")
    QTest.keyClick(address, Qt.Key.Key_3)
    assert "address" not in reception.case.checklist
    reception.counter.work.lookup.ask_gbd_fl(reception.counter.person(), case.id)
    reception.open(case, Step.DOCUMENTS)
    QTest.keyClick(row(reception, "address"), Qt.Key.Key_3)
    assert reception.case.checklist["address"].presence is Presence.FROM_REGISTRY


def test_copy_and_sheets_are_stored(reception: Reception) -> None:
    at_documents(reception)
    press(reception, "documents.row.application.state.present")
    press(reception, "documents.row.application.kind.copy")
    row(reception, "application").sheets_chosen.emit(4)
    entry = reception.case.checklist["application"]
    assert (entry.original, entry.sheets) == (False, 4)


def test_why_a_document_is_not_required_is_kept(reception: Reception, qtbot: QtBot) -> None:
    at_documents(reception)
    address = row(reception, "address")
    address.setFocus()
    reason = part(reception, TextField, "documents.reason")
    assert not reason.isVisible()
    QTest.keyClick(address, Qt.Key.Key_4)
    assert reason.isVisible()
    QTest.keyClicks(reason.line, "lives in a boarding school")
    QTest.keyClick(reason.line, Qt.Key.Key_Return)
    assert reception.case.checklist["address"].note == "lives in a boarding school"


def test_scanning_opens_once_every_row_is_decided_and_none_absent(reception: Reception) -> None:
    at_documents(reception)
    press(reception, "documents.row.application.state.absent")
    assert not enabled(reception, "documents.next")
    press(reception, "documents.rest_present")
    assert not enabled(reception, "documents.next")
    press(reception, "documents.row.application.state.present")
    assert enabled(reception, "documents.next")
    press(reception, "documents.next")
    assert reception.case.step is Step.SCAN


def test_a_refusal_waits_for_all_rows_and_names_what_is_absent(
    reception: Reception, qtbot: QtBot
) -> None:
    case = at_documents(reception)
    assert not enabled(reception, "documents.refuse")
    press(reception, "documents.row.category_proof.state.absent")
    clocks = reception.counter.work.intake.clocks(case.id)
    assert Process.REFUSAL_TO_ACCEPT in clocks
    QTest.keyClick(reception.window, Qt.Key.Key_F8)
    assert state(reception) is CaseState.DRAFT
    assert part(reception, MessageLine, "documents.message").isVisible()
    press(reception, "documents.rest_present")
    QTest.keyClick(reception.window, Qt.Key.Key_F8)
    assert state(reception) is CaseState.REFUSED
    assert reception.counter.papers(case) == [("refusal-receipt", 1), ("refusal-receipt", 2)]
    assert part(reception, PdfPreview, "documents.paper.preview").page_count == 2
    over = QSignalSpy(reception.view.finished)
    press(reception, "documents.finish")
    assert over.count() == 1


def test_a_refused_draft_is_taken_up_again(reception: Reception) -> None:
    case = at_documents(reception)
    press(reception, "documents.row.category_proof.state.absent")
    press(reception, "documents.rest_present")
    press(reception, "documents.refuse")
    reception.view.presenter.begin()
    other = reception.counter.opened()
    reception.open(other, Step.DOCUMENTS)
    reception.presenter.open_case(case.id)
    assert not row(reception, "application").isEnabled()
    press(reception, "documents.message.action")
    assert state(reception) is CaseState.DRAFT
    assert enabled(reception, "documents.refuse")


def test_the_application_is_printed_and_saved_in_training(reception: Reception) -> None:
    case = at_documents(reception)
    press(reception, "documents.print_application")
    folder = reception.counter.work.papers_folder
    assert folder is not None
    (paper,) = folder.iterdir()
    assert paper.read_bytes().startswith(b"%PDF")
    assert reception.counter.papers(case) == [("application-form", 1)]
    press(reception, "documents.close_paper")
    assert row(reception, "application").isVisible()


# --- scanning --------------------------------------------------------------------------------


def thumbnails(reception: Reception) -> list[PageThumbnail]:
    strip = part(reception, PageStrip, "scan.strip")
    return [t for t in strip.findChildren(PageThumbnail) if t.isVisibleTo(strip)]


def test_each_page_shows_as_soon_as_it_is_stored(qtbot: QtBot, counter: Counter) -> None:
    run = Steps()
    reception = make_reception(qtbot, counter, run)
    case = at_scanning(reception)
    run.all()
    press(reception, "scan.scan")
    for count in (1, 2):
        run.one()
        while len(thumbnails(reception)) < count:
            run.one()
        stored = counter.work.scanning.pages(case.id)
        assert len(stored) >= count
    assert part(reception, Button, "scan.scan").is_busy


def test_escape_stops_the_scanner_and_keeps_the_pages(qtbot: QtBot, counter: Counter) -> None:
    run = Steps()
    reception = make_reception(qtbot, counter, run)
    window = reception.window
    case = at_scanning(reception)
    run.all()
    over = QSignalSpy(reception.view.finished)
    QTest.keyClick(window, Qt.Key.Key_F5)
    while not thumbnails(reception):
        run.one()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    run.all()
    stored = counter.work.scanning.pages(case.id)
    assert 1 <= len(stored) < 5
    assert len(thumbnails(reception)) == len(stored)
    assert part(reception, MessageLine, "scan.message").isVisible()
    assert over.count() == 0


def test_the_pile_is_sorted_into_its_rows(reception: Reception) -> None:
    case = at_scanning(reception)
    press(reception, "scan.scan")
    assert len(thumbnails(reception)) == 5
    page = reception.presenter.gathered.pages[-1]
    thumb = next(t for t in thumbnails(reception) if t.page.key == str(page.id))
    thumb.click()
    move = part(reception, ChoiceField, "scan.move")
    move.set_value("category_proof")
    move.chosen.emit("category_proof")
    stored = {p.id: p for p in reception.counter.work.scanning.pages(case.id)}
    assert stored[page.id].document_code == "category_proof"
    assert not enabled(reception, "scan.register")


def test_pages_are_turned_binned_and_taken_back(reception: Reception, qtbot: QtBot) -> None:
    case = at_scanning(reception)
    page = reception.counter.page(case.id)
    reception.presenter.reload_pages()
    press(reception, "scan.rotate")
    assert stored_page(reception, case).rotation == 90
    QTest.keyClick(reception.window, Qt.Key.Key_Delete)
    assert stored_page(reception, case).deleted
    assert thumbnails(reception) == []
    window = reception.window
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not stored_page(reception, case).deleted
    assert [t.page.key for t in thumbnails(reception)] == [str(page.id)]


def stored_page(reception: Reception, case: Case) -> Page:
    (page,) = reception.counter.work.scanning.pages(case.id)
    return page


def test_pages_change_places(reception: Reception) -> None:
    case = at_scanning(reception)
    first, second = reception.counter.page(case.id), reception.counter.page(case.id)
    reception.presenter.reload_pages()
    assert [t.page.key for t in thumbnails(reception)] == [str(first.id), str(second.id)]
    next(t for t in thumbnails(reception) if t.page.key == str(second.id)).click()
    press(reception, "scan.earlier")
    assert [t.page.key for t in thumbnails(reception)] == [str(second.id), str(first.id)]
    positions = {p.id: p.position for p in reception.counter.work.scanning.pages(case.id)}
    assert positions[second.id] < positions[first.id]


def test_a_blank_page_is_parked_and_can_be_taken_back(
    reception: Reception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = at_scanning(reception)
    blank = tmp_path / "blank.png"
    Image.new("RGB", (827, 1169), "white").save(blank, dpi=(100, 100))
    choose_files(monkeypatch, "getOpenFileNames", ([str(blank)], ""))
    press(reception, "scan.add_file")
    assert stored_page(reception, case).parked
    assert thumbnails(reception) == []
    press(reception, "scan.take_back")
    assert not stored_page(reception, case).parked
    assert len(thumbnails(reception)) == 1


def choose_files(monkeypatch: pytest.MonkeyPatch, what: str, answer: object) -> None:
    monkeypatch.setattr(f"PySide6.QtWidgets.QFileDialog.{what}", lambda *_: answer)


def test_an_empty_folder_says_so_and_the_pages_stay(reception: Reception) -> None:
    case = at_scanning(reception)
    press(reception, "scan.scan")
    press(reception, "scan.scan")
    assert part(reception, MessageLine, "scan.message").code == "SCN-17"
    assert len(reception.counter.work.scanning.pages(case.id)) == 5
    assert not part(reception, Button, "scan.scan").is_busy


def test_a_file_that_is_no_page_is_named_and_harms_nothing(
    reception: Reception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_scanning(reception)
    wrong = tmp_path / "letter.txt"
    wrong.write_text("not a page")
    choose_files(monkeypatch, "getOpenFileNames", ([str(wrong)], ""))
    press(reception, "scan.add_file")
    assert part(reception, MessageLine, "scan.message").code == "SCN-20"
    assert thumbnails(reception) == []


def test_registering_waits_for_every_paper_but_the_identity_document(
    reception: Reception,
) -> None:
    case = at_scanning(reception)
    for code in NEEDED:
        assert not enabled(reception, "scan.register")
        if code != "identity_document":
            reception.counter.page(case.id, code)
            reception.presenter.reload_pages()
    press(reception, "scan.register")
    assert state(reception) is CaseState.REGISTERED
    assert reception.case.step is Step.SIGN
    paper = reception.presenter.gathered.paper
    assert paper is not None
    assert (paper.form, paper.copies) == ("acceptance-receipt", 2)


# --- signing ---------------------------------------------------------------------------------


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


# --- sending and the receipt -----------------------------------------------------------------


def test_a_signed_case_goes_electronically(reception: Reception) -> None:
    case = reception.counter.signed()
    reception.open(case, Step.SEND)
    assert part(reception, RadioRow, "send.electronic").isChecked()
    press(reception, "send.send")
    assert state(reception) is CaseState.QUEUED
    assert reception.case.step is Step.RECEIPT
    reception.counter.exchange()
    assert reception.case.sent_at is not None


def test_an_unsigned_case_goes_by_courier_only(reception: Reception) -> None:
    at_signing(reception)
    press(reception, "sign.courier")
    assert part(reception, RadioRow, "send.courier").isChecked()
    assert not part(reception, RadioRow, "send.electronic").isEnabled()
    press(reception, "send.send")
    assert state(reception) is CaseState.WITH_COURIER
    assert reception.case.delivery is Delivery.COURIER


def test_the_courier_is_proposed_when_a_registry_has_no_data(reception: Reception) -> None:
    counter = reception.counter
    unknown = next(p for p in counter.site.stand.people.of_kind("not_found"))
    draft = counter.opened()
    counter.work.intake.save(counter.person(), draft.id, {"applicant.iin": unknown.iin})
    counter.work.lookup.ask_gbd_fl(counter.person(), draft.id)
    case = counter.marked(counter.case(draft))
    counter.page(case.id)
    registered, _ = counter.work.registration.register(counter.person(), case.id)
    reception.open(counter.sign(registered), Step.SEND)
    assert part(reception, RadioRow, "send.courier").isChecked()
    assert part(reception, RadioRow, "send.electronic").isEnabled()


def test_the_receipt_is_printed_in_two_copies_and_again_as_the_third(
    reception: Reception,
) -> None:
    case = at_signing(reception)
    press(reception, "sign.courier")
    press(reception, "send.send")
    assert part(reception, PdfPreview, "receipt.paper.preview").page_count == 2
    press(reception, "receipt.print")
    assert reception.counter.papers(case) == [("acceptance-receipt", 1), ("acceptance-receipt", 2)]
    press(reception, "receipt.print")
    assert reception.counter.papers(case)[-1] == ("acceptance-receipt", 3)
    folder = reception.counter.work.papers_folder
    assert folder is not None
    assert len(list(folder.iterdir())) == 2
    over = QSignalSpy(reception.view.finished)
    press(reception, "receipt.finish")
    assert over.count() == 1


# --- how it looks ----------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(1366, 768), (683, 384)])
@pytest.mark.parametrize("step", [Step.DOCUMENTS, Step.SCAN])
def test_the_primary_button_stands_in_the_window(
    reception: Reception, qtbot: QtBot, tmp_path: Path, size: tuple[int, int], step: Step
) -> None:
    reception.window.resize(*size)
    case = reception.counter.marked(reception.counter.opened())
    for code in NEEDED:
        reception.counter.page(case.id, code)
    reception.open(case, step)
    primary = reception.view.step.buttons()[-1]
    qtbot.waitUntil(primary.isVisible)
    picture = reception.window.grab()
    assert picture.save(str(tmp_path / f"{step}.png"))
    inside = reception.window.rect()
    assert inside.contains(primary.rect().translated(primary.mapTo(reception.window, QPoint())))
