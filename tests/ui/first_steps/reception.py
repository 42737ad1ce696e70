"""The reception screen for tests of its first steps, in a window, on a real workplace."""

from collections import deque
from collections.abc import Callable
from typing import TypeVar, overload

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.account import Session
from app.domain.case import Case, Step
from app.services.workplace import Workplace
from ui.frame import Frame
from ui.main_window import MainWindow
from ui.presenter import Run, run_at_once
from ui.screens.reception.applicant_step import ApplicantStep
from ui.screens.reception.check_step import CheckStep
from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.representative_step import RepresentativeStep
from ui.screens.reception.service_step import ServiceStep
from ui.screens.reception.step_view import StepView
from ui.screens.reception.view import ReceptionView
from ui.widgets.choice_field import ChoiceField

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)

SERVICE = "housing-queue"


class Later:
    """A `Run` that waits until it is told to go on."""

    def __init__(self) -> None:
        self._jobs: deque[Callable[[], None]] = deque()
        self.held = False

    def __call__(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        if self.held:
            self._jobs.append(lambda: run_at_once(job, done, failed))
        else:
            run_at_once(job, done, failed)

    def step(self) -> None:
        """Do the first of what waits; what follows from it waits as well."""
        self._jobs.popleft()()

    def go_on(self) -> None:
        """Do everything that waits."""
        self.held = False
        while self._jobs:
            self._jobs.popleft()()


class LaterStep(StepView):
    """Stands in for a step that is not looked at here."""

    def title(self) -> str:
        return self.objectName()


class Reception:
    """The screen, and hands that use it by the names of its parts."""

    def __init__(self, workplace: Workplace, session: Session, run: Run = run_at_once) -> None:
        self.presenter = ReceptionPresenter(workplace, session, run)
        steps: dict[Step, StepView] = {
            Step.SERVICE: ServiceStep(self.presenter),
            Step.APPLICANT: ApplicantStep(self.presenter),
            Step.REPRESENTATIVE: RepresentativeStep(self.presenter),
            Step.CHECK: CheckStep(self.presenter),
        }
        self.view = ReceptionView(self.presenter)
        for place in Step:
            made = steps.get(place) or LaterStep(self.presenter, name=place.value)
            self.view.add_step(place, made)
        self.window = MainWindow()
        Frame(self.window).show_screen(self.view)
        self.window.resize(1366, 768)
        self.window.show()
        self.presenter.begin()

    @property
    def case(self) -> Case:
        """The case at the counter."""
        assert self.presenter.case is not None
        return self.presenter.case

    def stored(self) -> Case:
        """The case as it is on disk."""
        return self.presenter.workplace.intake.get(self.presenter.session, self.case.id)

    @overload
    def part(self, name: str) -> QWidget: ...

    @overload
    def part(self, name: str, kind: type[W]) -> W: ...

    def part(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """A part by its object name."""
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    def press(self, name: str) -> None:
        """Press a button as a hand does."""
        button = self.part(name)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)

    def type_into(self, name: str, text: str) -> None:
        """Replace what stands in a field, and leave it."""
        line = self.part(f"{name}.input", QLineEdit)
        line.setFocus()
        line.selectAll()
        if text.isascii():
            QTest.keyClicks(line, text)
        else:
            line.insert(text)
            line.textEdited.emit(line.text())
        line.clearFocus()

    def text_of(self, name: str) -> str:
        """What stands in a field."""
        return self.part(f"{name}.input", QLineEdit).text()

    def choose(self, name: str, key: str) -> None:
        """Choose from a list."""
        field = self.part(name, ChoiceField)
        field.set_value(key)
        field.chosen.emit(key)

    def open_case(self, service: str = SERVICE) -> None:
        """Begin a case with a service."""
        self.press(f"service.row.{service}")
        self.press("service.begin")

    def fill_applicant(self, iin: str = "900215300007") -> None:
        """Everything about an applicant whom GBD FL knows."""
        self.type_into("applicant.iin", iin)
        self.type_into("applicant.phone", "+77015550417")
        self.choose("applicant.category", "vulnerable")
        self.choose("applicant.subcategory", "many_children")
