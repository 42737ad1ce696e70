"""Finds what a person could not read or press: words that are cut, a primary button out of sight.

One rule for the tour and for the tests of every screen. What shortens its words with an ellipsis
(the cells of a table, painted rows) shows by that that there is more, and is left alone; labels and
buttons never do so.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QWidget

from ui.widgets.button import Button
from ui.widgets.icon_label import IconLabel
from ui.widgets.segment_item import SegmentItem

# Measures are rounded; a pixel less is not seen.
TOLERANCE = 1
# Lower windows scroll whatever they show.
TALL = 600
NEVER_CUT = (Button, SegmentItem, IconLabel)


@dataclass(frozen=True)
class Clipped:
    """One thing that is cut.

    Args:
        name: object name, or that of the nearest part around it that has one.
        words: what it says.
        why: "narrow", "low" or "outside".
    """

    name: str
    words: str
    why: str

    def __str__(self) -> str:
        """For a report."""
        return f"{self.name} is {self.why}: {self.words}"


def clipped(window: QWidget) -> list[Clipped]:
    """Everything seen in a window that is cut.

    Args:
        window: a window or a screen that is shown and laid out.
    """
    return [
        Clipped(_name(part), _words(part), why)
        for part in window.findChildren(QWidget)
        if part.isVisibleTo(window) and not part.isHidden()
        for why in _faults(part, window)
    ]


def _faults(part: QWidget, window: QWidget) -> Iterator[str]:
    if isinstance(part, QLabel) and part.text():
        yield from _label_faults(part)
    elif isinstance(part, NEVER_CUT) and _words(part):
        if part.width() + TOLERANCE < part.minimumSizeHint().width():
            yield "narrow"
    else:
        return
    if not _is_inside(part, window):
        yield "outside"


def _label_faults(label: QLabel) -> Iterator[str]:
    room, measures = label.contentsRect(), label.fontMetrics()
    parts = label.text().split() if label.wordWrap() else label.text().splitlines()
    widest = max((measures.horizontalAdvance(part) for part in parts), default=0)
    if widest > room.width() + TOLERANCE:
        yield "narrow"
    flags = int(Qt.TextFlag.TextWordWrap) if label.wordWrap() else 0
    needed = measures.boundingRect(QRect(0, 0, room.width(), 16_000), flags, label.text())
    if needed.height() > room.height() + TOLERANCE:
        yield "low"


def _is_inside(part: QWidget, window: QWidget) -> bool:
    """Whether the window shows it, or would after scrolling.

    In a window of the usual height the primary button is seen without scrolling.
    """
    area = QRect(QPoint(0, 0), part.size())
    at, scrolls = part, False
    while at is not window:
        above = at.parentWidget()
        if above is None:
            return True
        area.translate(at.pos())
        around = above.parentWidget()
        if isinstance(around, QAbstractScrollArea) and around.viewport() is above:
            if _scrolls_across(around):
                return True
            scrolls = True
        if area.left() < -TOLERANCE or area.right() > above.width() + TOLERANCE:
            return False
        at = above
    tall = window.height() >= TALL
    primary = isinstance(part, Button) and part.kind == "primary" and tall
    return area.bottom() <= window.height() + TOLERANCE or (scrolls and not primary)


def _scrolls_across(area: QAbstractScrollArea) -> bool:
    return area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _words(part: QWidget) -> str:
    if isinstance(part, IconLabel):
        return part.text
    return part.text() if isinstance(part, QLabel | QAbstractButton) else ""


def _name(part: QWidget) -> str:
    at: QWidget | None = part
    while at is not None and not at.objectName():
        at = at.parentWidget()
    return at.objectName() if at is not None else ""
