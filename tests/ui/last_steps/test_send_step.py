"""Reception, steps 8 and 9: by gateway or by courier, and the receipt in copies."""

import pytest
from PySide6.QtTest import QSignalSpy

from app.domain.case import CaseState, Delivery, Step
from app.domain.errors import Unavailable
from tests.ui.last_steps.hands import at_signing, part, press, state
from tests.ui.last_steps.reception import Reception
from ui import printing
from ui.pdf_preview import PdfPreview
from ui.widgets.message_line import MessageLine
from ui.widgets.radio_row import RadioRow


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
    counter.scanned(case)
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
    folder = reception.counter.work.papers_folder
    assert folder is not None
    # What was sent is printed at once: the applicant waits for it.
    assert len(list(folder.iterdir())) == 1
    assert reception.counter.papers(case) == [("acceptance-receipt", 1), ("acceptance-receipt", 2)]
    press(reception, "receipt.print")
    assert reception.counter.papers(case)[-1] == ("acceptance-receipt", 3)
    assert len(list(folder.iterdir())) == 2
    over = QSignalSpy(reception.view.finished)
    press(reception, "receipt.finish")
    assert over.count() == 1


def test_a_receipt_that_did_not_reach_the_printer_is_printed_again_as_the_same_copies(
    reception: Reception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def jammed(*_args: object) -> None:
        raise Unavailable("PRN-03")

    case = at_signing(reception)
    press(reception, "sign.courier")
    monkeypatch.setattr(printing, "save_paper", jammed)
    press(reception, "send.send")
    assert part(reception, MessageLine, "receipt.paper.message").code == "PRN-03"
    monkeypatch.undo()
    press(reception, "receipt.print")
    folder = reception.counter.work.papers_folder
    assert folder is not None
    assert len(list(folder.iterdir())) == 1
    assert reception.counter.papers(case) == [("acceptance-receipt", 1), ("acceptance-receipt", 2)]
