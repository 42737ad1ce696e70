"""Going on by itself through the steps that ask nothing of the operator."""

from collections.abc import Callable
from enum import Enum
from typing import Protocol


class Turn(Enum):
    """Whose turn it is on a step."""

    OPERATOR = "operator"
    """Something is to be typed, chosen or looked at."""
    REGISTERS = "registers"
    """The answer is on its way."""
    NEXT = "next"
    """Nothing is asked here: the next step may come."""


class Passable(Protocol):
    """What going on needs to know of a step."""

    def turn(self) -> Turn:
        """Whose turn it is."""

    def go_on(self) -> None:
        """Leave for the next step."""


class RunOn:
    """Begins with the key that completes a step and ends where the operator is needed again.

    The operator may go elsewhere meanwhile: then it ends as well.

    Args:
        at: the step at the front.
        later: calls `look` once what was shown has been painted; one step comes after the other.
    """

    def __init__(self, at: Callable[[], Passable], later: Callable[[], None]) -> None:
        self._at = at
        self._later = later
        self._waits_on: Passable | None = None

    def begin(self) -> None:
        """The step at the front has its last key."""
        here = self._at()
        turn = here.turn()
        self._waits_on = None if turn is Turn.OPERATOR else here
        if turn is Turn.NEXT:
            self._later()

    def look(self) -> None:
        """Something changed: go on to the next step when nothing is asked here."""
        here, waits_on = self._at(), self._waits_on
        turn = here.turn() if waits_on is here else Turn.OPERATOR
        if turn is Turn.REGISTERS:
            return
        self._waits_on = None
        if turn is Turn.NEXT:
            here.go_on()
            if self._at() is not here:
                self.begin()
