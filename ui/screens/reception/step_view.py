"""The base of the nine steps: what the screen around them asks of each."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.case import Case
from ui.keys.telling import tell
from ui.screens.reception.place_watch import retype
from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.run_on import Turn
from ui.tokens import Tone
from ui.widgets.button import Button
from ui.widgets.view import View


@dataclass(frozen=True)
class StepNote:
    """The short note under a step's name in the rail."""

    words: str = ""
    tone: Tone = "muted"


class StepView(View):
    """One step of the reception.

    The shell calls `enter` when the step comes to the front, `refresh` when the case changed, and
    asks `note`, `lacking`, `buttons`, `next_words` to fill rail, summary and action bar.
    """

    def __init__(self, reception: ReceptionPresenter, *, name: str) -> None:
        super().__init__(name=name)
        self.reception = reception

    @property
    def case(self) -> Case:
        """The case at the counter."""
        assert self.reception.case is not None
        return self.reception.case

    def title(self) -> str:
        """The step's name in the rail."""
        raise AssertionError("every step has a title")

    def note(self) -> StepNote:
        """The short note for the rail."""
        return StepNote()

    def lacking(self) -> tuple[str, ...]:
        """Sentences of what is missing; none means the step is complete."""
        return ()

    def complete_words(self) -> str:
        """What the green box of the summary says when nothing is missing."""
        return self.tr("Everything on this step is complete")

    def buttons(self) -> tuple[Button, ...]:
        """The step's buttons for the action bar, the primary one last."""
        return ()

    def prepare(self) -> None:
        """The step is the next: make in pieces what entering would have to make at once."""

    def enter(self) -> None:
        """The step comes to the front; then the case is shown and the first thing to do has the focus."""

    def move_on(self) -> bool:
        """Enter in a field: go to the next thing that is missing; whether there was a field."""
        return False

    def next_fault(self) -> None:
        """F4: to the next thing that is missing, or why there is none."""
        lacking = self.lacking()
        if not lacking:
            primary = self.buttons()[-1]
            words = self.tr("Nothing is missing here: go on with {button} ({key}).")
            tell(self, words.format(button=primary.text(), key=primary.key))
            return
        first = self.first_focus()
        if first is not None and first.isEnabled():
            first.setFocus()
        tell(self, self.tr("Missing: {what}").format(what="; ".join(lacking)))

    def refresh(self) -> None:
        """Show the case as it is now; never touch a field that is being typed in."""

    def first_focus(self) -> QWidget | None:
        """Where the focus lands on entry."""
        return None

    def turn(self) -> Turn:
        """Whose turn it is; a step that says nothing asks for the operator."""
        return Turn.OPERATOR

    def go_on(self) -> None:
        """Leave for the next step, as its primary button does."""
        self.buttons()[-1].click()

    def unsaved(self) -> Mapping[str, str]:
        """What is typed and not yet saved with the case, by the names of the controls."""
        return {}

    def put_back(self, unsaved: Mapping[str, str]) -> Mapping[str, str]:
        """Show again what was typed before a crash; returns which controls got another name."""
        for name, text in unsaved.items():
            line = self.findChild(QLineEdit, name)
            if line is not None and line.text() != text:
                retype(line, text)
        return {}

    def escape(self) -> bool:
        """Esc: stop what is under way; returns whether there was anything to stop."""
        return False
