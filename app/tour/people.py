"""The people of the tour at work: who logs in, and what they do on each screen."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QMenu, QWidget

from app.domain.case import Case, CaseState
from app.services.health import Condition
from app.stand.powers_of_attorney import PowerOfAttorney, load
from app.stand_process import StandProcess
from app.tour.driver import Driver
from app.training import TrainingSite
from ui.screens.reception.scan_step import ScanStep
from ui.tasks import Task

LAYING_ORDER = "{:03d}-{}.jpg"


class Guests:
    """Operator, supervisor and the provider's people, worked through the driver."""

    def __init__(self, driver: Driver, site: TrainingSite, stand: StandProcess, lang: str) -> None:
        self.see = driver
        self.site = site
        self.stand = stand
        self.lang = lang
        self._who = ""
        self._laid = 0
        # Each paper is laid on the glass when its row is scanned.
        for paper in site.scan_folder.glob("*.jpg"):
            paper.unlink()

    # --- coming and going -------------------------------------------------------------------

    def log_in(self, login: str) -> None:
        """Log in as one of the training staff, logging out whoever is there."""
        if self._who == login:
            return
        if self._who:
            self.log_out()
        self.see.type("login.login.input", login)
        self.see.type("login.password.input", self.site.password)
        self.see.press(Qt.Key.Key_Return)
        self.see.wait_for(f"{login} is in", lambda: self.see.sees("operator"))
        self._who = login

    def log_out(self) -> None:
        """Log out by the menu of the operator."""
        self.see.click("operator")
        self._choose("operator.menu", "operator.logout")
        self.see.wait_for("the login", lambda: self.see.has_focus("login.login.input"))
        self._who = ""

    def _choose(self, name: str, wanted: str) -> None:
        """Choose from a menu that opens."""
        self.see.wait_for(name, lambda: _menu(self.see.window, name) is not None)
        menu = _menu(self.see.window, name)
        assert menu is not None
        action = next(a for a in menu.actions() if a.objectName() == wanted)
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())

    def give_up(self) -> None:
        """After a journey got stuck: clear the faults, begin the next one from the login."""
        self.stand.clear_faults()
        if self._who:
            self.log_out()

    def go_to(self, activity: str) -> None:
        """Choose an activity in the rail."""
        if self.see.sees("nav"):
            self.see.click(f"nav.{activity}")
        else:
            self.see.click("top.menu")
            self._choose("nav.menu", f"nav.menu.{activity}")

    # --- reception --------------------------------------------------------------------------

    def begin_case(self, ticket: str) -> None:
        """A new reception from the desk, for the housing queue."""
        self.go_to("desk")
        self.see.find("desk.new")
        self.see.press(Qt.Key.Key_F2)
        self.see.type("service.ticket.input", ticket)
        self.see.click("service.row.housing-queue")
        self.see.click("service.begin")
        self.see.find("applicant.iin.input")

    def enter_applicant(
        self, iin: str, category: str, subcategory: str = "", phone: str = "8 701 555 01 42"
    ) -> None:
        """IIN first; the register fills what it knows."""
        self.see.type("applicant.iin.input", iin)
        self.see.wait_for("GBD FL answers", self._register_answered)
        self.see.type("applicant.phone.input", phone)
        self.see.choose("applicant.category.input", category)
        if subcategory:
            self.see.choose("applicant.subcategory.input", subcategory)
        self.choose_language()

    def choose_language(self) -> None:
        """The papers of the case come in the language of the tour; an English one has Kazakh ones."""
        language = "ru" if self.lang == "ru" else "kk"
        self.see.click(f"applicant.language.input.{language}")

    def _register_answered(self) -> bool:
        case = self.case()
        if case is None:
            return False
        with self.site.site.storage.read() as work:
            answers = work.cases.evidence(case.id)
        # What the register knows must stand in the form, too: the way on looks at the form.
        return bool(answers) and (answers[-1].person is None or bool(case.applicant_shown))

    def pass_check(self, reason: str) -> None:
        """Wait for the registers; say why the case goes on where somebody stands elsewhere."""
        see, keep = self.see, "check.duplicates.keep"
        see.wait_for("the check", lambda: see.enabled("check.continue") or see.sees(keep))
        if see.sees(keep):
            see.picture("check-duplicate")
            see.type("check.duplicates.reason.input", reason)
            see.click(keep)
        see.wait_for("the check is done", lambda: see.enabled("check.continue"))

    def tick(self, name: str) -> None:
        """Tick a box that is not ticked."""
        box = self.see.find(name)
        if isinstance(box, QCheckBox) and not box.isChecked():
            box.setFocus()
            self.see.press(Qt.Key.Key_Space)

    def next(self, button: str, then: str) -> None:
        """Press the primary button of a step and wait for the next one."""
        self.see.wait_for(button, lambda: self.see.enabled(button))
        self.see.click(button)
        self.see.wait_for(then, lambda: self.see.sees(then))

    def scan_all(self) -> None:
        """Lay each paper into the watched folder and scan it into its row."""
        step = self.see.window.findChild(ScanStep)
        assert step is not None
        paper = self._draw_paper()
        self.see.wait_for("the scanner is found", lambda: self.see.enabled("scan.scan"))
        while step.awaits_paper:
            self._lay(paper)
            self.see.press(Qt.Key.Key_F5)
            # The next one is made ready while the scanner draws.
            paper = self._draw_paper()
            self.see.wait_for("a page comes", lambda: not step.is_drawing)
        self.see.wait_for("every page is clean", lambda: self.see.enabled("scan.register"))

    def _draw_paper(self) -> Task:
        self._laid += 1
        case, number = self.case(), self._laid
        name = case.applicant_shown if case else ""
        return self.see.start(lambda: self.stand.draw_paper(self._drawn(number), number, name))

    def _lay(self, paper: Task) -> None:
        self.see.wait_for("the paper is drawn", lambda: not paper.is_running)
        drawn = self._drawn(self._laid)
        drawn.rename(self.site.scan_folder / drawn.name)

    def _drawn(self, number: int) -> Path:
        """Beside the watched folder's papers until it is laid among them."""
        return self.site.scan_folder / "drawn" / LAYING_ORDER.format(number, "paper")

    def sign(self, password: str = "") -> None:
        """Sign with the key file of the one at work."""
        self.see.type("sign.password.input", password or self.site.password)
        self.see.press(Qt.Key.Key_F9)

    def case(self) -> Case | None:
        """The newest case."""
        with self.site.site.storage.read() as work:
            cases = work.cases.in_states(
                tuple(CaseState), self.site.workplace.settings.office.office
            )
        return cases[-1] if cases else None

    def wait_state(self, number: str, state: CaseState) -> None:
        """Wait until a case has reached a state."""
        self.see.wait_for(f"{number} is {state}", lambda: self._state(number) is state)

    def asked(self) -> bool:
        """Whether a register has answered about the newest case."""
        return self._register_answered()

    def line_is_back(self) -> bool:
        """Whether everything has gone and the frame says so."""
        works = self.site.workplace.health.known()[2].condition is Condition.WORKS
        return works and self.site.workplace.sending.waiting_count() == 0

    def printed(self, form: str) -> bool:
        """Whether a paper of this form is in the print journal."""
        with self.site.site.storage.read() as work:
            today = self.site.workplace.clock.now().date()
            return any(
                printed == form for _number, printed, _c, _at in work.papers.printed_on(today)
            )

    def power(self, number: str) -> PowerOfAttorney:
        """A power of attorney of the stand."""
        known = load(self.site.workplace.clock.now().date())
        return next(power for power in known if power.number == number)

    def dossier_state(self, number: str) -> str:
        """Where a dossier stands."""
        with self.site.site.storage.read() as work:
            dossier = work.dossiers.by_case(number)
        return dossier.state.value if dossier else ""

    def _state(self, number: str) -> CaseState | None:
        with self.site.site.storage.read() as work:
            case = work.cases.by_number(number)
        return case.state if case else None


def _menu(window: QWidget, name: str) -> QMenu | None:
    menus = [m for m in window.findChildren(QMenu, name) if m.isVisible()]
    return menus[-1] if menus else None
