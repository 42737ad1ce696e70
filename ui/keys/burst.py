"""Tells a barcode gun from a hand by the speed of its keys; without Qt."""

from dataclasses import dataclass, field

GAP_SECONDS = 0.03
"""A hand rolls two keys this fast now and then, four in a row with Enter never."""
FEWEST = 4


@dataclass
class Burst:
    """Keys that follow each other too fast for a hand."""

    text: str = ""
    _last: float = field(default=float("-inf"))

    def goes_on(self, at: float) -> bool:
        """Whether a key at this moment follows the one before without a breath.

        Args:
            at: seconds of any steady clock.
        """
        return bool(self.text) and at - self._last <= GAP_SECONDS

    def begin(self, letter: str, at: float) -> None:
        """A first key; whatever came before was not of this burst."""
        self.text, self._last = letter, at

    def add(self, letter: str, at: float) -> None:
        """The next key of the burst."""
        self.text, self._last = self.text + letter, at

    def is_code(self, at: float) -> bool:
        """Whether Enter at this moment ends a code."""
        return self.goes_on(at) and len(self.text) >= FEWEST

    def forget(self) -> None:
        """Nothing is under way."""
        self.text, self._last = "", float("-inf")
