"""Every text of every screen has contrast enough in both themes: measured in pictures of the screens."""

import numpy as np
import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.counter import Counter
from tests.ui.every_screen import EveryScreen
from tests.ui.painted_texts import PaintedText, contrast, contrast_of, painted_texts, picture
from ui import theme
from ui.tokens import LIGHT, ThemeName
from ui.widgets.text import Text

LEAST = 4.5
MOSTLY = 0.8
"""The rest of the texts lie outside what is scrolled to, or under something."""


@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_text_can_be_read(
    qtbot: QtBot, shared: Counter, dressed: QApplication, name: ThemeName
) -> None:
    theme.apply(dressed, name)
    pale: set[str] = set()
    painted = measured = 0
    screens = EveryScreen(shared, again=False)
    qtbot.addWidget(screens.window)
    for screen, window in screens.show():
        seen = picture(window)
        for text in painted_texts(window):
            painted += 1
            found = contrast_of(text, seen)
            measured += found is not None
            if found is not None and found < LEAST:
                pale.add(f"{screen}: {found:.1f} {text.ink.name()} {text.words}")
    assert sorted(pale) == []
    assert measured > MOSTLY * painted
    assert measured > 800


def test_the_measure_itself(qtbot: QtBot, dressed: QApplication) -> None:
    black, white = np.array([0, 0, 0], np.int16), np.array([255, 255, 255], np.int16)
    assert contrast(black, white) == pytest.approx(21)
    label = Text("Тегі", "micro", "line")
    qtbot.addWidget(label)
    label.show()
    (text,) = painted_texts(label)
    assert text.words == "Тегі"
    assert text.ink == QColor(LIGHT.line)
    found = contrast_of(text, picture(label))
    assert found is not None
    assert found < 1.5
    elsewhere = PaintedText(text.words, QColor("#FF0000"), text.area)
    assert contrast_of(elsewhere, picture(label)) is None
