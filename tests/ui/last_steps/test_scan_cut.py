"""Nothing of the scan step is cut when there are many pages, or too many for the gateway."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.case import Step
from app.domain.feed import Feed
from app.domain.page_fit import MEBI
from tests.ui.last_steps.hands import part
from tests.ui.last_steps.reception import Reception
from tests.ui.test_nothing_is_cut import SIZES
from ui.clipping import clipped
from ui.screens.reception.scan_pages import TOOLS
from ui.screens.reception.tool_button import ToolButton
from ui.translation import LANGUAGES, Translation
from ui.widgets.button import Button
from ui.widgets.text import Text


def test_the_tools_of_a_page_share_one_line(reception: Reception) -> None:
    counter = reception.counter
    case = counter.marked(counter.opened())
    counter.page(case.id)
    reception.open(case, Step.SCAN)
    QApplication.processEvents()
    tools = [part(reception, ToolButton, f"scan.{key}") for key, *_ in TOOLS]
    assert len({tool.y() for tool in tools}) == 1
    assert [tool.x() for tool in tools] == sorted({tool.x() for tool in tools})
    assert all(tool.width() > tool.minimumSizeHint().width() for tool in tools)


@pytest.mark.parametrize("size", [4.8 * MEBI, 123.4 * MEBI])
def test_the_size_of_pages_is_never_cut(
    reception: Reception, translation: Translation, size: float
) -> None:
    counter = reception.counter
    case = counter.marked(counter.opened())
    page = counter.page(case.id)
    with counter.site.site.storage.begin() as work:
        work.pages.put(case.id, replace(page, size=round(size), looked=True))
        work.pages.mark_feed(case.id, Feed(page.id, "application", page.scanned_at))
        work.commit()
    reception.open(case, Step.SCAN)
    too_large = part(reception, Button, "scan.size.fit").isVisible()
    assert too_large is (size > 5 * MEBI)
    found = []
    for window in SIZES:
        reception.window.resize(*window)
        for language in LANGUAGES:
            translation.use(language)
            for _ in range(8):
                QApplication.processEvents()
            cuts = clipped(reception.window)
            found += [f"{language}, {window}: {cut}" for cut in cuts]
    assert part(reception, Text, "scan.size.words").isVisible()
    assert found == []
