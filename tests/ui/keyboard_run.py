"""One applicant received by keys alone, as somebody practised does it: journey 1 of the tour."""

from PySide6.QtCore import Qt

from app.stand.pile import draw_named
from app.training import PASSWORD
from tests.counter import Counter
from tests.training_sites import SiteWithStand
from tests.ui.station import Station
from ui.screens.reception.scan_step import ScanStep

TICKET, IIN, PHONE = "A-047", "900215300007", "87015550142"


def clear_desk(site: SiteWithStand) -> None:
    """No paper lies about, and the housing queue is what was asked for last."""
    Counter(site).opened({"applicant.iin": "850731400126"})
    for paper in site.scan_folder.glob("*.jpg"):
        paper.unlink()


def receive(station: Station) -> int:
    """One applicant whose papers are complete; returns how many keys were information.

    Information is what nobody but the operator knows: what is typed and where a password ends, the
    service, the category and its kind, that the papers are there (F6), that the next sheet lies on
    the glass (F5), that the package is accepted, and which way it goes.
    """
    station.type(TICKET)
    station.wait_enabled("service.begin")
    station.press(Qt.Key.Key_Return)
    station.wait_focus("applicant.iin.input")
    station.type(IIN)
    station.wait_focus("applicant.phone.input")
    station.type(PHONE)
    station.wait_focus("applicant.category.input")
    station.press("3")
    station.wait_focus("applicant.subcategory.input")
    station.press("1")
    sheets = _through_documents(station)
    _sign_and_send(station)
    typed = sum(len(text) for text in (TICKET, IIN, PHONE, PASSWORD)) + 1
    choices = len(("service", "category", "sub-category", "accept", "way"))
    papers = 1 + sheets
    return typed + choices + papers


def _through_documents(station: Station) -> int:
    station.wait(lambda: station.focus.startswith("documents.row."))
    station.press(Qt.Key.Key_F6)
    sheets = scan(station)
    station.wait_focus("scan.register")
    station.press(Qt.Key.Key_Return)
    return sheets


def _sign_and_send(station: Station) -> None:
    station.wait_focus("sign.password.input")
    station.type(PASSWORD)
    station.press(Qt.Key.Key_Return)
    station.wait_enabled("send.send")
    station.press(Qt.Key.Key_F9)
    station.wait_focus("receipt.finish")


def scan(station: Station) -> int:
    """A sheet on the glass for each paper, F5 for each sheet; returns how many."""
    for number in range(1, 12):
        station.wait(lambda: way_on_is_known(station))
        if station.focus == "scan.register":
            return number - 1
        draw_named(station.site.scan_folder / f"{number:03d}.jpg", number, "")
        station.press(Qt.Key.Key_F5)
        wait_pages(station, number)
        station.wait_enabled("scan.scan")
    raise AssertionError("the papers have no end")


def way_on_is_known(station: Station) -> bool:
    """Whether the keys stand where the case goes on: at the scanner while a paper is awaited."""
    view = station.window.findChild(ScanStep)
    awaits = view is not None and view.awaits_paper
    return station.focus == ("scan.scan" if awaits else "scan.register")


def wait_pages(station: Station, count: int) -> None:
    """Until the case holds as many pages."""
    case = station.case
    assert case is not None
    scanning, operator = station.site.workplace.scanning, Counter(station.site).person()
    station.wait(lambda: len(scanning.pages(operator, case.id)) >= count)
