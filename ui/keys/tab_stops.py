"""Where Tab stops inside a part of a screen, as one reads it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

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


def step_on(stops: Sequence[QWidget], *, forward: bool) -> bool:
    """Move the focus from a stop to the one beside it; whether there was one.

    Qt's own chain is not used: a field or segment in it passes the focus on to its line or first
    choice, which leads Tab back to what it has passed.
    """
    seen = [stop for stop in stops if stop.isVisible() and stop.isEnabled()]
    now = QApplication.focusWidget()
    if now not in seen:
        return False
    at = seen.index(now) + (1 if forward else -1)
    if not 0 <= at < len(seen):
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    seen[at].setFocus(reason)
    return True
