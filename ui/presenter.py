"""What presenters are: what a screen does, without Qt, so that it is tested without a window."""

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

T = TypeVar("T")
V = TypeVar("V")


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


class Presenter(Generic[V]):
    """Knows the services and a view's protocol; the view knows only how to show.

    Args:
        view: what shows.
        run: how jobs are done away from the screen.
    """

    def __init__(self, view: V, run: Run) -> None:
        self.view = view
        self.run = run
