"""The reception screen: rail, steps, summary and action bar around the case."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.domain.case import CaseState
from app.domain.case import Step as Place
from app.domain.draft import Place as DraftPlace
from ui.at_rest import AtRest
from ui.keys.pressing import begins_ticket, is_enter
from ui.keys.tab_stops import step_on, tab_stops
from ui.keys.telling import tell
from ui.messages import code_of, sentence
from ui.screens.reception.barred_words import barred_words
from ui.screens.reception.case_summary import CaseSummary
from ui.screens.reception.held_line import HeldLine
from ui.screens.reception.place_watch import PlaceWatch
from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.run_on import RunOn
from ui.screens.reception.step_view import StepView
from ui.screens.reception.undo_page import UndoPage
from ui.screens.reception.ways_out import WaysOut
from ui.widgets.button import Button
from ui.widgets.message_line import MessageLine
from ui.widgets.step_rail import Step, StepState
from ui.widgets.view import View
from ui.widgets.workspace import Workspace

# Where the way leads after registration: nothing before it may be changed any more.
_AFTER_REGISTRATION = (Place.SIGN, Place.SEND, Place.RECEIPT)
_ORDER = tuple(Place)


class ReceptionView(View):
    """Shows one step at a time; the steps come in the order of the regulation.

    Signals:
        finished: the reception is over.
        case_shown: another case or another state is at the counter.
        ticket_begun: the first letter of the next applicant's ticket was typed.
    """

    finished = Signal()
    case_shown = Signal()
    ticket_begun = Signal(str)

    def __init__(self, presenter: ReceptionPresenter) -> None:
        super().__init__(name="reception")
        self.presenter = presenter
        self._steps: dict[Place, StepView] = {}
        self._current = Place.SERVICE
        self._entering = False
        self._message = MessageLine(name="reception.message")
        self._held = HeldLine(name="reception.held")
        self._left = MessageLine(name="reception.left")
        self._space = Workspace(name="reception.workspace")
        self._summary = CaseSummary(self._space.summary, presenter)
        self._ways_out = WaysOut()
        self._undo: UndoPage | None = None
        self._back = Button("", "quiet", name="reception.back", key="Esc", icon="arrow-left")
        self._watch = PlaceWatch(self, self._remember)
        self._soon = AtRest(self, self._show_again)
        self._later = AtRest(self, self._look_on)
        self._run_on = RunOn(lambda: self.step, self._later.ask)
        self._build()
        self.retranslate()
        presenter.attach(self)

    def _build(self) -> None:
        middle = View(name="reception.middle")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._message)
        column.addWidget(self._held)
        column.addWidget(self._left)
        self._column = column
        self._space.set_middle(middle)
        self._space.summary.add_foot(self._ways_out)
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._space)
        self._space.step_chosen.connect(self._on_step_chosen)
        self._space.step_barred.connect(self._on_step_barred)
        QShortcut(QKeySequence("F4"), self._space).activated.connect(lambda: self.step.next_fault())
        self._back.clicked.connect(self._on_back)
        self._held.action_chosen.connect(self.presenter.save_held)
        self._held.given_up.connect(self.presenter.drop_held)
        self._ways_out.undo_asked.connect(self.show_undo)
        self._ways_out.leave_asked.connect(self._ask_left)
        self._left.action_chosen.connect(self._on_left)

    def add_step(self, place: Place, step: StepView) -> None:
        """Put a step into its place; all nine must be there before a case is shown."""
        self._steps[place] = step
        step.hide()
        self._column.addWidget(step, 1)
        step.hide()

    @property
    def is_whole(self) -> bool:
        """Whether all nine steps are there."""
        return len(self._steps) == len(_ORDER)

    @property
    def step(self) -> StepView:
        """The step at the front."""
        return self._steps[self._current]

    def show_step(self, step: Place) -> None:
        """Bring a step to the front."""
        self._current = step
        self._message.clear()
        self._left.clear()
        self._show_page(None)
        self._let_go_of_focus()
        self._bring_to_front()
        self._space.bar.clear()
        self._space.bar.set_back(self._back)
        self._back.setVisible(True)
        for button in self.step.buttons():
            self._space.bar.add(button)
            button.show()
        self._entering = True
        self.step.enter()
        self.show_case()
        self._offer_return()
        # The step finds its height only with the next turn of the event loop.
        QTimer.singleShot(0, self._space, self._settle)

    def _settle(self) -> None:
        self._space.begin_at_the_top()
        self._space.keep_focus_in_sight()
        following = _ORDER.index(self._current) + 1
        if self.presenter.case is not None and following < len(_ORDER):
            self._steps[_ORDER[following]].prepare()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through what is held and the step in reading order, then back, then the primary."""
        stops = [
            *tab_stops(self._held), *tab_stops(self.step), self._back, *self.step.buttons(),
        ]  # fmt: skip
        return step_on(stops, forward=forward) or super().focusNextPrevChild(forward)

    def _let_go_of_focus(self) -> None:
        """What has it is hidden next, and Qt would look for another one in the step that goes."""
        now = QApplication.focusWidget()
        if now is not None and self.isAncestorOf(now):
            now.clearFocus()

    def _keep_focus(self) -> None:
        """What had the focus may be gone, or not have been ready for it: the first thing has it."""
        if not self.isVisible() or self._space.isHidden() or self._left.isVisible():
            return
        # Of this window, also while another one is at the front.
        first, now = self.step.first_focus(), self.window().focusWidget()
        if now is not None and now.isEnabled() and self._mine(now) and not self._entering:
            return
        if first is not None and first.isEnabled():
            first.setFocus()
            self._entering = False
        elif self._entering or now is None or not now.isVisible():
            # Keys go neither into a field of a step that is left nor to what stands around it.
            self.step.setFocus()

    def _mine(self, widget: QWidget) -> bool:
        around = (self.step, self._space.bar)
        return widget is self._space.summary or any(part.isAncestorOf(widget) for part in around)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes on to what is missing; a ticket may be typed once all is done."""
        if is_enter(event) and self.is_whole and self.step.move_on():
            return
        if self.is_whole and self._current is Place.RECEIPT and begins_ticket(event):
            self.ticket_begun.emit(event.text())
        elif event.key() != Qt.Key.Key_F10 or self._space.isHidden() or not self._ways_out.press():
            super().keyPressEvent(event)

    def _bring_to_front(self) -> None:
        """Only the step at the front decides how high the middle must be.

        A `QStackedWidget` would ask the hidden steps as well.
        """
        for view in self._steps.values():
            if view is not self.step:
                view.hide()
        self.step.show()

    def show_case_soon(self) -> None:
        """Show it once what was typed is painted; what comes until then is shown with it."""
        self._soon.ask()

    def show_what_waits(self) -> None:
        """Show it now, unless it was shown since it was asked for."""
        if self._soon.waits:
            self.show_case()

    def show_case(self) -> None:
        """Fill rail and summary from the case; the step shows it too."""
        self._soon.forget()
        self.step.refresh()
        self._space.set_steps(tuple(self._rail_step(place) for place in _ORDER))
        self._summary.show(self.step)
        self._held.show_held(self.presenter.held, self.presenter.service)
        self._ways_out.show_case(self.presenter.case)
        self._keep_focus()
        self.case_shown.emit()
        self._later.ask()

    def _show_again(self) -> None:
        if self.presenter.case is not None:
            self.show_case()

    def run_on(self) -> None:
        """The step has its last key: on to the next one that asks for something."""
        self._run_on.begin()

    def _look_on(self) -> None:
        if self.presenter.case is not None:
            self._run_on.look()

    def show_error(self, error: Exception) -> None:
        """Say what went wrong, above the step."""
        self._message.show_message("danger", sentence(error), code=code_of(error))

    def say_occupied(self) -> None:
        """The next applicant was asked for while a case is at the counter."""
        tell(
            self,
            self.tr("A case is at the counter: end it, or press F10 when the applicant leaves."),
        )

    def show_undo(self) -> None:
        """Correct or cancel the case, or see what was undone, in the place of the steps."""
        if self._undo is None:
            self._undo = UndoPage(self.presenter)
            self._undo.closed.connect(self._close_undo)
            self._outer.addWidget(self._undo)
        self._show_page(self._undo)
        self._undo.enter()

    def _close_undo(self) -> None:
        case = self.presenter.case
        if case is None or case.state is CaseState.CANCELLED:
            self.finished.emit()
        else:
            self.show_step(case.step)

    def _show_page(self, page: UndoPage | None) -> None:
        self._space.setVisible(page is None)
        if self._undo is not None:
            self._undo.setVisible(page is not None)

    def _ask_left(self) -> None:
        """One press may be a slip: the line asks once more."""
        words = self.tr("The applicant leaves without handing in? The draft stays.")
        self._left.show_message("warn", words, action=self.tr("Yes, left"))
        self._left.focus_action()

    def _offer_return(self) -> None:
        """A draft whose applicant left does nothing until it is taken up again."""
        case = self.presenter.case
        if case is not None and case.state is CaseState.LEFT:
            words = self.tr("The applicant had left. Take the draft up when they are back.")
            self._left.show_message("accent", words, action=self.tr("Take it up"))
            self._left.focus_action()

    def _on_left(self) -> None:
        case = self.presenter.case
        if case is not None and case.state is CaseState.LEFT:
            self.presenter.resume()
        else:
            self.presenter.leave()

    def show_place(self, place: DraftPlace) -> None:
        """Put the cursor and what was typed back to where they were."""
        self._watch.put_back(place, self.step)

    def _remember(self) -> None:
        if self.is_whole and self.presenter.case is not None:
            self.presenter.remember(self._watch.place(self._current, self.step))

    def finish(self) -> None:
        """Back to the desk."""
        self.finished.emit()

    def toggle_summary(self) -> None:
        """Open or close the summary where it is a drawer (F12)."""
        self._space.toggle_summary()

    def retranslate(self) -> None:
        """The back button and, when a case is open, rail and summary."""
        self._back.set_text(self.tr("Back"))
        # Rail and summary call fields by names that the steps get after this screen.
        QTimer.singleShot(0, self, self._show_case_anew)

    def _show_case_anew(self) -> None:
        if self.presenter.case is not None and self.is_whole:
            self.show_case()

    def _rail_step(self, place: Place) -> Step:
        view = self._steps[place]
        note = view.note() if self._has_case(place) else None
        return Step(
            place.value,
            view.title(),
            note.words if note else "",
            self._state(place),
            note.tone if note else "muted",
            enabled=self._may_go(place),
        )

    def _has_case(self, place: Place) -> bool:
        return self.presenter.case is not None or place is Place.SERVICE

    def _state(self, place: Place) -> StepState:
        if place is self._current:
            return "now"
        if self.presenter.case is None or _ORDER.index(place) > _ORDER.index(self._furthest()):
            return "to_come"
        return "missing" if self._steps[place].lacking() else "done"

    def _furthest(self) -> Place:
        case = self.presenter.case
        stored = case.step if case else Place.SERVICE
        return max(stored, self._current, key=_ORDER.index)

    def _may_go(self, place: Place) -> bool:
        case = self.presenter.case
        if case is None:
            return place is Place.SERVICE
        if case.state is CaseState.DRAFT:
            return place not in {Place.SERVICE, *_AFTER_REGISTRATION}
        return place in _AFTER_REGISTRATION and place is self._current

    def _on_step_chosen(self, key: str) -> None:
        place = Place(key)
        if place is not self._current and self._may_go(place):
            self.presenter.go_to(place)

    def _on_step_barred(self, key: str) -> None:
        tell(self, barred_words(self.presenter.case, Place(key), self._current))

    def _on_back(self) -> None:
        case = self.presenter.case
        if self._left.isVisible() and case is not None and case.state is CaseState.DRAFT:
            self._left.clear()
            self._keep_focus()
            return
        if self._space.close_summary() or self.step.escape():
            return
        before = _ORDER.index(self._current) - 1
        if before >= 0 and self._may_go(_ORDER[before]):
            self.presenter.go_to(_ORDER[before])
        else:
            self.finished.emit()
