"""The six journeys of the tour, each told as what people do."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from app.domain.case import CaseState
from app.tour.people import Guests
from app.tour.provider import decide_notification, decide_refusal

Journey = Callable[[Guests], None]
ANOTHER_CATEGORY = "басқа санат бойынша"
"""Why somebody who stands in one list may be entered for another."""


def accepted(we: Guests) -> None:
    """(1) Accepted, notification with the queue number, stamped paper."""
    see = we.see
    see.wait_for("the office is named", lambda: bool(see.words("login.place")))
    see.picture("login")
    we.log_in("operator")
    see.find("desk.new")
    see.wait_for("the desk is read", lambda: see.sees("desk.work.empty"))
    see.picture("desk-morning")
    we.begin_case("Б-047")
    see.picture("applicant-empty")
    we.enter_applicant("900215300007", "vulnerable", "many_children")
    we.tick("applicant.paper_notification")
    see.picture("applicant")
    number = _through_documents(we, pictures=True)
    we.next("scan.register", "sign.password.input")
    see.picture("sign")
    we.sign("Wrong-2015")
    see.wait_for("wrong password is told", lambda: see.enabled("sign.sign"))
    see.picture("sign-wrong-password")
    we.sign()
    see.find("send.send")
    see.picture("send")
    see.press(Qt.Key.Key_F9)
    see.find("receipt.finish")
    see.wait_for("the receipt is drawn", lambda: see.enabled("receipt.finish"))
    see.picture("receipt")
    see.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    see.click("receipt.finish")
    we.wait_state(number, CaseState.SENT)
    decide_notification(we, number)
    we.wait_state(number, CaseState.RESULT_READY)
    we.log_in("authorised")
    see.picture("desk-result")
    _hand_over(we, number, "notification")


def incomplete(we: Guests) -> None:
    """(2) An incomplete package, the refusal receipt."""
    see = we.see
    we.log_in("operator")
    we.begin_case("Б-048")
    we.enter_applicant("850731400126", "vulnerable", "single_parent")
    number = _to_documents(we)
    see.find("documents.list.card").setFocus()
    see.find("documents.row.application").setFocus()
    for key in (Qt.Key.Key_1, Qt.Key.Key_Down, Qt.Key.Key_1, Qt.Key.Key_Down, Qt.Key.Key_3):
        see.press(key)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_2, Qt.Key.Key_Down, Qt.Key.Key_2):
        see.press(key)
    see.press(Qt.Key.Key_F6)
    see.wait_for("refusal is possible", lambda: see.enabled("documents.refuse"))
    see.picture("documents-missing")
    see.press(Qt.Key.Key_F8)
    we.wait_state(number, CaseState.REFUSED)
    see.find("documents.finish")
    see.picture("refusal-receipt")
    see.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    see.click("documents.finish")
    see.find("desk.new")


def no_data(we: Guests) -> None:
    """(3) No data in GBD FL: the message, and the way on by paper."""
    see = we.see
    we.log_in("operator")
    we.begin_case("Б-049")
    see.type("applicant.iin.input", "120630600079")
    see.wait_for("GBD FL knows nobody", we.asked)
    see.type("applicant.birth_date.input", "30.06.2012")
    see.type("applicant.surname.input", "Нұрпейісова")
    see.type("applicant.given_name.input", "Аяулым")
    see.type("applicant.patronymic.input", "Қайратқызы")
    see.type("applicant.address.input", "Астана қаласы, Көк тас көшесі, 54-үй, 174-пәтер")
    see.type("applicant.phone.input", "+7 702 555 03 18")
    see.choose("applicant.category.input", "orphans")
    we.choose_language()
    see.picture("applicant-no-data")
    we.next("applicant.continue", "representative.continue")
    we.next("representative.continue", "check.continue")
    see.find("check.no_data.print")
    see.picture("check-no-data")
    see.click("check.no_data.print")
    see.wait_for("the message is printed", lambda: we.printed("data-unavailable"))
    we.next("check.continue", "documents.next")
    number = _documents_and_scan(we)
    we.next("scan.register", "sign.courier")
    see.click("sign.courier")
    see.find("send.send")
    see.picture("send-courier")
    see.press(Qt.Key.Key_F9)
    we.wait_state(number, CaseState.WITH_COURIER)
    see.click("receipt.finish")
    we.go_to("courier")
    see.type("courier.name.input", "Мұратов Данияр")
    see.type("courier.seal.input", "004318")
    see.picture("courier")
    see.press(Qt.Key.Key_F9)
    see.wait_for("the register is printed", lambda: we.printed("courier-register"))
    see.picture("courier-register")
    see.press(Qt.Key.Key_Escape)


def representative(we: Guests) -> None:
    """(4) A representative with a notarised power of attorney."""
    see = we.see
    we.log_in("operator")
    we.begin_case("Б-050")
    we.enter_applicant("900215300800", "emergency")
    we.next("applicant.continue", "representative.continue")
    see.click("representative.basis.input.notarised")
    see.type("representative.iin.input", "791114468407")
    see.type("representative.surname.input", "Ковалёва")
    see.type("representative.given_name.input", "Ольга")
    see.type("representative.patronymic.input", "Николаевна")
    power = we.power("2015-0417")
    see.type("poa.number.input", power.number)
    see.type("poa.date.input", f"{power.issued_on:%d.%m.%Y}")
    see.type("poa.valid_until.input", f"{power.valid_until:%d.%m.%Y}")
    see.type("poa.notary.input", power.notary)
    see.picture("representative")
    we.next("representative.continue", "check.continue")
    see.wait_for("ENIS answers", lambda: see.enabled("check.continue"))
    see.picture("check-enis")
    we.next("check.continue", "documents.next")
    number = _documents_and_scan(we)
    we.next("scan.register", "sign.password.input")
    _sign_and_send(we)
    we.wait_state(number, CaseState.SENT)


def refused_with_reasons(we: Guests) -> None:
    """(5) The provider's reasoned refusal, for documents that the registrar found defective."""
    we.log_in("operator")
    we.begin_case("Б-051")
    we.enter_applicant("880402488671", "vulnerable", "pensioners")
    number = _through_documents(we)
    we.next("scan.register", "sign.password.input")
    _sign_and_send(we)
    we.wait_state(number, CaseState.SENT)
    decide_refusal(we, number)
    we.wait_state(number, CaseState.RESULT_READY)
    we.log_in("authorised")
    _hand_over(we, number, "reasoned-refusal")


def line_cut(we: Guests) -> None:
    """(6) The gateway goes down while working; everything is sent when it is back."""
    see = we.see
    we.log_in("operator")
    we.stand.set_fault("gateway", "down")
    we.stand.set_fault("files", "down")
    we.begin_case("Б-052")
    we.enter_applicant("881109374090", "state_servants", "civil_servant")
    number = _through_documents(we)
    we.next("scan.register", "sign.password.input")
    _sign_and_send(we)
    we.wait_state(number, CaseState.QUEUED)
    we.go_to("outbox")
    see.find("outbox.table.grid")
    see.wait_for("the line is known to be cut", lambda: see.sees("band"))
    see.wait_for("what waits is listed", lambda: see.sees("outbox.trouble"))
    see.picture("outbox-line-cut")
    we.stand.clear_faults()
    see.click("outbox.retry_all")
    we.wait_state(number, CaseState.SENT)
    see.wait_for("the band is gone", we.line_is_back)
    see.picture("outbox-sent")


def end_of_day(we: Guests) -> None:
    """The supervisor reads, prints and closes the day; every screen is seen once."""
    see = we.see
    we.log_in("supervisor")
    we.go_to("registers")
    see.find("registers.table.grid")
    see.picture("register")
    see.click("registers.print_register")
    see.wait_for("the register is printed", lambda: we.printed("daily-register"))
    see.picture("register-on-paper")
    see.press(Qt.Key.Key_Escape)
    we.go_to("day_close")
    see.wait_for("the sums are read", lambda: see.sees("day_close.tickets"))
    see.picture("day-close")
    we.log_in("administrator")
    for activity in ("accounts", "settings", "health"):
        we.go_to(activity)
        see.picture(activity)
    we.log_out()


def _hand_over(we: Guests, number: str, kind: str) -> None:
    """Print the result with the stamp place, then hand it over."""
    see = we.see
    we.go_to("results")
    see.find("results.table.grid")
    see.wait_for("the signature is checked", lambda: see.enabled("results.print_paper"))
    see.picture(f"results-{kind}")
    see.click("results.print_paper")
    see.find("results.paper.print")
    see.picture(f"{kind}-on-paper")
    see.press(Qt.Key.Key_Escape)
    we.tick("results.identity")
    see.click("results.hand_over")
    we.wait_state(number, CaseState.HANDED_OVER)


def _to_documents(we: Guests) -> str:
    we.next("applicant.continue", "representative.continue")
    we.next("representative.continue", "check.continue")
    we.pass_check(ANOTHER_CATEGORY)
    we.next("check.continue", "documents.next")
    case = we.case()
    assert case is not None
    return case.number.text


def _through_documents(we: Guests, *, pictures: bool = False) -> str:
    we.next("applicant.continue", "representative.continue")
    if pictures:
        we.see.picture("representative-none")
    we.next("representative.continue", "check.continue")
    we.pass_check(ANOTHER_CATEGORY)
    if pictures:
        we.see.picture("check")
    we.next("check.continue", "documents.next")
    return _documents_and_scan(we, pictures=pictures)


def _documents_and_scan(we: Guests, *, pictures: bool = False) -> str:
    see = we.see
    see.press(Qt.Key.Key_F6)
    see.wait_for("every row is decided", lambda: see.sees("scan.register"))
    if pictures:
        see.press(Qt.Key.Key_Escape)
        see.find("documents.next")
        see.picture("documents")
        see.click("documents.print_application")
        see.wait_for("the application is printed", lambda: we.printed("application-form"))
        see.picture("application")
        see.click("documents.close_paper")
        we.next("documents.next", "scan.register")
    we.scan_all()
    if pictures:
        see.picture("scan")
    case = we.case()
    assert case is not None
    return case.number.text


def _sign_and_send(we: Guests) -> None:
    we.sign()
    we.see.find("send.send")
    we.see.press(Qt.Key.Key_F9)
    we.see.find("receipt.finish")
    we.see.click("receipt.finish")
    we.see.find("desk.new")


JOURNEYS: tuple[tuple[str, Journey], ...] = (
    ("accepted", accepted),
    ("incomplete", incomplete),
    ("no-data", no_data),
    ("representative", representative),
    ("reasoned-refusal", refused_with_reasons),
    ("line-cut", line_cut),
    ("end-of-day", end_of_day),
)
