"""The page processes as the workstation sees them: few, started when needed, replaced when they die."""

import contextlib
import logging
import os
import queue
from collections.abc import Sequence
from typing import IO, BinaryIO, cast

from app.adapters.own_process import Process, let_go, own_command, started
from app.adapters.pages.wire import LineBroke, Values, hear, say
from app.domain.errors import InputError, Unavailable
from app.domain.made_page import MadePage, PageLook
from app.domain.page_recipe import PageWarning, Recipe, recipe_of, recipe_values
from app.domain.page_text import PageText, text_values

LOG = logging.getLogger(__name__)
MOST_PROCESSES = 2
LEAVE_SECONDS = 1.0
MODULE = "app.adapters.pages.page_worker"


class PageWorkers:
    """Plays `app.ports.PageMaker`; may be used from several threads."""

    def __init__(self, command: Sequence[str] | None = None) -> None:
        """Prepare; nothing is started yet.

        Args:
            command: program and arguments of a page process, where not the usual ones.
        """
        self._command = tuple(command or own_command("page-worker", MODULE))
        self._idle: queue.LifoQueue[Process | None] = queue.LifoQueue()
        for _ in range(min(MOST_PROCESSES, os.cpu_count() or 1)):
            self._idle.put(None)

    def clean(
        self, original: bytes, dpi: int, recipe: Recipe | None, *, scanned: bool
    ) -> tuple[PageLook, MadePage]:
        """Examine a page and make it.

        Args:
            original: the scan.
            dpi: dots per inch, where the file does not say.
            recipe: asked for by the operator already; None for the one found.
            scanned: it lay on a scanner.

        Raises:
            InputError: SCN-22 the bytes are no picture.
            Unavailable: SCN-34 the page process died or took too long.
        """
        job = {"do": "clean", "dpi": dpi, "scanned": scanned, "recipe": recipe_values(recipe)}
        values, data = self._do(job, original)
        look = PageLook(
            recipe_of(values["recipe"]) or Recipe(),
            tuple(PageWarning(each) for each in values["warnings"]),
            str(values["cover"]),
        )
        return look, _page(values, data)

    def make(self, original: bytes, dpi: int, recipe: Recipe) -> MadePage:
        """Make a page by a recipe; raises as `clean`."""
        job = {"do": "make", "dpi": dpi, "recipe": recipe_values(recipe)}
        return _page(*self._do(job, original))

    def with_text(self, page: bytes, text: PageText) -> bytes:
        """A made page with its words over the picture, unseen.

        Args:
            page: a PDF that `make` gave.
            text: what was read on it.

        Raises:
            Unavailable: SCN-34 the page process died or took too long.
        """
        return self._do({"do": "text", "text": text_values(text)}, page)[1]

    def prepare(self) -> None:
        """Start the processes that are not at work, so that the first page does not wait for them."""
        free = []
        with contextlib.suppress(queue.Empty):
            while True:
                free.append(self._idle.get_nowait() or started(self._command))
        for process in free:
            self._idle.put(process)

    def close(self) -> None:
        """Let the processes go; those at work end when their line is closed."""
        while not self._idle.empty():
            process = self._idle.get_nowait()
            if process is not None:
                let_go(process, LEAVE_SECONDS)

    def _do(self, job: Values, payload: bytes) -> tuple[Values, bytes]:
        process, kept = self._idle.get() or started(self._command), False
        try:
            say(_open(process.stdin), job, payload)
            values, data = hear(_open(process.stdout))
            kept = True
        except LineBroke as gone:
            LOG.warning("a page process ended with a page unfinished")
            let_go(process, LEAVE_SECONDS)
            raise Unavailable("SCN-34") from gone
        finally:
            self._idle.put(process if kept else None)
        if "code" in values:
            raise _error(values)
        return values, data


def _page(values: Values, data: bytes) -> MadePage:
    return MadePage(data, int(values["width"]), int(values["height"]), int(values["dpi"]))


def _error(values: Values) -> InputError | Unavailable:
    if "bug" in values:
        LOG.error("a page process failed: %s", values["bug"])
    code = str(values["code"])
    return InputError(code, "file") if code == "SCN-22" else Unavailable(code)


def _open(pipe: IO[bytes] | None) -> BinaryIO:
    if pipe is None:
        raise LineBroke
    return cast("BinaryIO", pipe)
