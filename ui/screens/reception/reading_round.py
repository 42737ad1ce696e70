"""What the steps know of the reading of pages, which goes on behind them."""

from typing import Protocol


class ReadingRound(Protocol):
    """Pages are read one after another until the request is signed."""

    @property
    def left(self) -> int:
        """How many pages are still to be read; none where pages cannot be read."""

    def go_on(self) -> None:
        """Read the next page, if there is one and time for it."""

    def stop(self) -> None:
        """Leave the page that is being read as it is."""


class NothingToRead:
    """No page has been looked at yet."""

    left = 0

    def go_on(self) -> None:
        """Nothing to read."""

    def stop(self) -> None:
        """Nothing is being read."""
