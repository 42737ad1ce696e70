"""A page process: examines and makes pages, where neither time nor a crash is felt by the window.

Started as `python -m app.adapters.pages.page_worker`, in the frozen program as `tereze page-worker`.
"""

import contextlib
import faulthandler
import os
import sys
import traceback
from collections.abc import Iterator

from app.adapters.pages.examine import examined
from app.adapters.pages.make import made
from app.adapters.pages.pdf_a import with_text
from app.adapters.pages.picture import dpi_in, opened
from app.adapters.pages.wire import LineBroke, Values, hear, say
from app.domain.errors import AppError
from app.domain.made_page import MadePage
from app.domain.page_recipe import Recipe, recipe_of, recipe_values
from app.domain.page_text import text_of

MOST_SECONDS = 60
"""For one page; a picture that holds a decoder up longer is given up together with the process."""


def main() -> int:
    """Do one job after another until the workstation closes the line."""
    out, source = os.fdopen(os.dup(1), "wb"), sys.stdin.buffer
    nowhere = os.open(os.devnull, os.O_WRONLY)
    # Libraries print as they please; the line is for answers only.
    os.dup2(2, 1)
    with contextlib.suppress(LineBroke):
        while True:
            job, payload = hear(source)
            with _time_limit(nowhere):
                answer, data = _answer(job, payload)
            say(out, answer, data)
    return 0


def _answer(job: Values, payload: bytes) -> tuple[Values, bytes]:
    try:
        return _done(job, payload)
    except AppError as error:
        return {"code": error.code, "values": error.values}, b""
    except MemoryError:
        return {"code": "SCN-34", "values": {}}, b""
    except Exception as bug:
        # The text of a bug may hold what was read from the page; where it arose does not.
        where = traceback.extract_tb(bug.__traceback__)[-1]
        said = f"{type(bug).__name__} in {where.name}:{where.lineno}"
        return {"code": "SCN-34", "values": {}, "bug": said}, b""


def _done(job: Values, original: bytes) -> tuple[Values, bytes]:
    if job["do"] == "text":
        return {}, with_text(original, text_of(job["text"]))
    dpi = dpi_in(original, int(job["dpi"]))
    asked = recipe_of(job["recipe"])
    if job["do"] == "make":
        return _page(made(original, None, asked or Recipe(), dpi))
    pixels = opened(original)
    look = examined(pixels, dpi, scanned=bool(job["scanned"]))
    recipe = look.recipe if asked is None else asked
    values, data = _page(made(original, pixels, recipe, dpi))
    values["recipe"] = recipe_values(recipe)
    values["warnings"] = [warning.value for warning in look.warnings]
    values["cover"] = look.cover
    return values, data


def _page(page: MadePage) -> tuple[Values, bytes]:
    return {"width": page.width, "height": page.height, "dpi": page.dpi}, page.data


@contextlib.contextmanager
def _time_limit(nowhere: int) -> Iterator[None]:
    """End the process after `MOST_SECONDS`; the interpreter's own watch needs no Python to run."""
    faulthandler.dump_traceback_later(MOST_SECONDS, exit=True, file=nowhere)
    yield
    faulthandler.cancel_dump_traceback_later()


if __name__ == "__main__":
    sys.exit(main())
