"""What presenters are: what a screen does, without Qt, so that it is tested without a window."""

from collections.abc import Callable
from typing import Protocol, TypeVar

T = TypeVar("T")


class Run(Protocol):
    """Does a job elsewhere and comes back with its value or its error."""

    def __call__(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Begin the job.

        Args:
            job: what to do; may wait, touches no screen.
            done: gets the value.
            failed: gets the error.
        """


def run_at_once(
    job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
) -> None:
    """A `Run` that does the job here and now.

    Args:
        job: what to do.
        done: gets the value.
        failed: gets the error.
    """
    try:
        value = job()
    except Exception as error:
        failed(error)
    else:
        done(value)
