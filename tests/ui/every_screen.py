"""Every screen of every role, one after another, over a real counter: for tests that look at all of them."""

from collections.abc import Iterator
from datetime import date
from typing import cast

from PySide6.QtWidgets import QApplication, QWidget

from app.domain.case import Case, ChecklistEntry, Presence, Step
from app.domain.correction import Correction
from app.domain.person import FamilyMember, Iin, PersonName
from app.services.corrections import Ground
from app.training_office import TRAINING
from tests.counter import FORM, Counter
from tests.ui.list_screens import ANOTHER
from ui.applicant_screen.window import ApplicantScreen
from ui.frame import Frame
from ui.keys.help import Help
from ui.keys.palette import Palette
from ui.keys.palette_entries import Entry
from ui.main_window import MainWindow
from ui.navigation import ALLOWED
from ui.presenter import run_at_once
from ui.screens.catalogue import Screen, make_screen
from ui.screens.login.presenter import LoginPresenter
from ui.screens.login.view import LoginView
from ui.screens.reception.make import make_reception
from ui.screens.reception.sign_step import SignStep
from ui.screens.reception.view import ReceptionView

BEFORE_REGISTRATION = (Step.APPLICANT, Step.REPRESENTATIVE, Step.CHECK, Step.DOCUMENTS, Step.SCAN)
AFTER = (Step.SIGN, Step.SEND, Step.RECEIPT)
POWER = {
    "representative.basis": "notarised",
    "representative.iin": "791114468407",
    "representative.surname": "Ковалёва",
    "representative.given_name": "Ольга",
    "poa.number": "2015-0420",
    "poa.date": "2015-01-12",
    "extra.divorce_date": "2012-03-01",
}
FAMILY = (
    FamilyMember(
        "spouse",
        None,
        PersonName("Сейтқазы", "Айгүл", "Маратқызы"),
        (("marriage", date(2003, 5, 19)), ("death", date(2006, 2, 1))),
        circumstances=frozenset({"deceased"}),
    ),
    FamilyMember("child", Iin("120630600079"), PersonName("Сейтқазы", "Нұрлан")),
)


class EveryScreen:
    """Shows each screen in a window and tells its name; what is shown stays until the next.

    Args:
        counter: whose cases the screens show; some are made here.
        again: whether what several roles see is shown for each of them.
    """

    def __init__(self, counter: Counter, *, again: bool = True) -> None:
        self._counter = counter
        self._again = again
        self._seen: set[str] = set()
        self.window = MainWindow()
        self.frame = Frame(self.window)
        self.window.resize(1366, 768)

    def show(self) -> Iterator[tuple[str, QWidget]]:
        """Name and window of each, shown and laid out."""
        self.window.show()
        yield from self._login()
        self._make_cases()
        for role in ALLOWED:
            for activity in ALLOWED[role]:
                if self._again or activity not in self._seen:
                    self._seen.add(activity)
                    yield from self._activity(role, activity)
        yield from self._activity("operator", "site_password")
        self.window.close()

    def show_counter(self) -> Iterator[tuple[str, QWidget]]:
        """Only the login and what the operator goes through with an applicant."""
        self.window.show()
        yield from self._login()
        self._make_cases()
        yield from self._activity("operator", "reception")
        self.window.close()

    def _login(self) -> Iterator[tuple[str, QWidget]]:
        presenter = LoginPresenter(run_at_once)
        login = LoginView(presenter, "1")
        login.set_office(TRAINING.office)
        presenter.ready(self._counter.work.login)
        self.window.show_page(login)
        login.enter()
        yield self._settled("login")
        presenter.locked = self._counter.person()
        login.enter()
        yield self._settled("login, locked")

    def _make_cases(self) -> None:
        self._draft = self._counter.marked(self._counter.opened())
        self._counter.page(self._draft.id)
        self._registered, _ = self._counter.registered(FORM)
        self._counter.queued({**FORM, **ANOTHER})
        self._counter.exchange()
        self._full = self._make_full()
        self._refused = self._counter.marked(self._counter.opened(), Presence.ABSENT)
        self._counter.work.registration.refuse(self._counter.person(), self._refused.id)
        wrong = Correction({"applicant.phone": "+7 701 555 09 99", "category": "orphans"})
        self._corrected, _ = self._counter.registered()
        self._counter.work.corrections.correct(
            self._counter.person("supervisor"), self._corrected.id, wrong, Ground("терілім қатесі")
        )

    def _make_full(self) -> Case:
        """A draft with everything a passport can ask: family, circumstances, a representative."""
        intake, operator = self._counter.work.intake, self._counter.person()
        case = self._counter.opened(FORM | POWER)
        intake.save_family(operator, case.id, FAMILY)
        case = intake.save_circumstances(operator, case.id, frozenset({"divorced"}))
        for row in intake.checklist(case):
            absent = ChecklistEntry(Presence.ABSENT)
            case = intake.mark(operator, case.id, row.rule.code, absent)
        return case

    def _activity(self, role: str, activity: str) -> Iterator[tuple[str, QWidget]]:
        session = self._counter.person(role)
        self.frame.set_operator(session.account.name.full, role)
        self.frame.set_navigation(ALLOWED[role], activity)
        if activity == "reception":
            view = make_reception(self._counter.work, session, run_at_once)
            self.frame.show_screen(view, with_summary=True)
            yield from self._steps(role, view)
        else:
            screen = make_screen(activity, self._counter.work, session, run_at_once)
            self.frame.show_screen(screen)
            cast("Screen", screen).enter()
            yield self._settled(f"{role}: {activity}")
            if activity == "desk" and role == "operator":
                yield from self._over_the_desk()

    def _over_the_desk(self) -> Iterator[tuple[str, QWidget]]:
        palette, help_ = Palette(self.window), Help(self.frame)
        palette.open([Entry("Entry", lambda: None)])
        yield self._settled("palette")[0], palette
        palette.close()
        help_.open()
        yield self._settled("help")[0], help_
        help_.close()

    def _steps(self, role: str, view: ReceptionView) -> Iterator[tuple[str, QWidget]]:
        view.presenter.begin()
        yield self._settled(f"{role}: service")
        for step in BEFORE_REGISTRATION:
            yield self._step(role, view, self._draft, step)
        for step in AFTER:
            yield self._step(role, view, self._registered, step)
            if step is Step.SIGN and role == "operator":
                yield from self._applicant_screen(view)
        if role == "operator":
            yield from self._other_states(view)

    def _other_states(self, view: ReceptionView) -> Iterator[tuple[str, QWidget]]:
        """What steps show seldom: much asked and missing, duplicates, a power that fails, undoing."""
        for step in (Step.APPLICANT, Step.REPRESENTATIVE, Step.CHECK, Step.DOCUMENTS):
            _, window = self._step("operator", view, self._full, step)
            yield f"operator: {step.value}, full", window
        view.presenter.open_case(self._refused.id)
        yield self._settled("operator: documents, refused")
        yield self._undo(view, self._corrected)

    def _undo(self, view: ReceptionView, case: Case) -> tuple[str, QWidget]:
        self._step("operator", view, case, Step.SIGN)
        view.show_undo()
        return self._settled("operator: undo")

    def _step(self, role: str, view: ReceptionView, case: Case, step: Step) -> tuple[str, QWidget]:
        self._counter.work.intake.go_to(self._counter.person(role), case.id, step)
        view.presenter.open_case(case.id)
        view.show_step(step)
        return self._settled(f"{role}: {step.value}")

    def _applicant_screen(self, view: ReceptionView) -> Iterator[tuple[str, QWidget]]:
        step = view.step
        assert isinstance(step, SignStep)
        button = step.findChild(QWidget, "sign.applicant.show")
        assert button is not None
        button.click()  # type: ignore[attr-defined]  # a button
        (screen,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, ApplicantScreen))
        yield self._settled("applicant_screen")[0], screen
        screen.hide()

    def _settled(self, name: str) -> tuple[str, QWidget]:
        for _ in range(8):
            QApplication.processEvents()
        return name, self.window
