"""Where Tab stops inside a part of a screen, as one reads it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

ROW = 20
"""Pixels: parts whose upper edges differ by less stand in one row."""


def tab_stops(part: QWidget) -> list[QWidget]:
    """The widgets that take the focus by Tab, row by row from left to right.

    Args:
        part: laid out; what is hidden in it keeps the order in which it was made.
    """
    mine = (w for w in part.findChildren(QWidget) if w.window() is part.window())
    stops = [w for w in mine if _stops(w)]
    places = {id(stop): stop.mapTo(part, QPoint(0, 0)) for stop in stops}
    return sorted(stops, key=lambda w: (places[id(w)].y() // ROW, places[id(w)].x()))


def _stops(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(by_tab) and widget.focusProxy() is None
