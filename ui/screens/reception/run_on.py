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
    """

    def __init__(self, at: Callable[[], Passable]) -> None:
        self._at = at
        self._waits_on: Passable | None = None

    def begin(self) -> None:
        """The step at the front has its last key."""
        self._waits_on = self._at()
        self.look()

    def look(self) -> None:
        """Something changed: go on as far as nothing is asked."""
        while self._waits_on is not None and self._waits_on is self._at():
            turn = self._waits_on.turn()
            if turn is Turn.REGISTERS:
                return
            left, self._waits_on = self._waits_on, None
            if turn is Turn.OPERATOR:
                return
            left.go_on()
            if self._at() is not left:
                self._waits_on = self._at()
        self._waits_on = None
