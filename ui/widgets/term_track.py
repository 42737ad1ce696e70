"""The parts of a long term one after another: what is over, how far the current one has come."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.tokens import Tone
from ui.widgets.paint import Painted, begin, box, line_of_text, text_width

BAR = 8
KNOB = 14
GAP = 6
LINE = 20
HEIGHT = LINE + 18 + LINE
FILLS: dict[Tone, str] = {"warn": "warn_fill", "danger": "danger"}


@dataclass(frozen=True)
class Term:
    """One part of the term.

    Args:
        title: its name.
        note: its norm, or how much of it has passed.
        weight: how wide it is beside the others.
    """

    title: str
    note: str
    weight: float = 1.0


class TermTrack(Painted):
    """Bars with names above and norms below; the current one carries a knob.

    Args:
        name: stable object name.
    """

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._terms: tuple[Term, ...] = ()
        self._at = 0
        self._share = 0.0
        self._tone: Tone = "accent"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_terms(
        self, terms: Sequence[Term], at: int, share: float, tone: Tone = "accent"
    ) -> None:
        """Show the parts.

        Args:
            terms: in order.
            at: index of the current one; their number when all are over.
            share: 0 to 1, how much of the current one has passed.
            tone: "accent", "warn" or "danger".
        """
        self._terms, self._at = tuple(terms), at
        self._share, self._tone = min(max(share, 0.0), 1.0), tone
        self.setAccessibleName(self._words())
        self.show_anew(self._terms, at, self._share, tone)

    def _words(self) -> str:
        if not self._terms:
            return ""
        term = self._terms[min(self._at, len(self._terms) - 1)]
        return (
            f"{term.title}: {term.note} ({min(self._at + 1, len(self._terms))}/{len(self._terms)})"
        )

    def sizeHint(self) -> QSize:
        """Names, bars, norms."""
        wide = sum(text_width("label", term.title) + GAP for term in self._terms)
        return QSize(max(wide, 320), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Where it is narrow only the current part is named."""
        return QSize(200, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw every part."""
        painter = begin(self)
        wide = self._wide()
        for index, (left, width) in enumerate(self._places()):
            self._paint_bar(painter, index, left, width)
            if wide:
                self._paint_words(painter, index, left, width)
        if not wide and self._terms:
            index = min(self._at, len(self._terms) - 1)
            self._paint_words(painter, index, 0, self.width())
        painter.end()

    def _places(self) -> list[tuple[float, float]]:
        total = sum(term.weight for term in self._terms) or 1.0
        room = self.width() - GAP * max(len(self._terms) - 1, 0)
        places, left = [], 0.0
        for term in self._terms:
            width = room * term.weight / total
            places.append((left, width))
            left += width + GAP
        return places

    def _wide(self) -> bool:
        return all(
            text_width("label", term.title) <= width
            for term, (_, width) in zip(self._terms, self._places(), strict=True)
        )

    def _paint_bar(self, painter: QPainter, index: int, left: float, width: float) -> None:
        bar = QRectF(left, LINE + 5, width, BAR)
        box(painter, bar, BAR / 2, theme.color("accent" if index < self._at else "line"))
        if index != self._at:
            return
        ink = theme.color(FILLS.get(self._tone, "accent"))
        passed = max(width * self._share, KNOB / 2)
        box(painter, QRectF(left, bar.top(), passed, BAR), BAR / 2, ink)
        middle = min(max(left + passed, left + KNOB / 2), left + width - KNOB / 2)
        knob = QRectF(middle - KNOB / 2, bar.center().y() - KNOB / 2, KNOB, KNOB)
        box(painter, knob.adjusted(-2, -2, 2, 2), KNOB, theme.color("surface"))
        box(painter, knob, KNOB / 2, ink)

    def _paint_words(self, painter: QPainter, index: int, left: float, width: float) -> None:
        term, now = self._terms[index], index == self._at
        upper = QRectF(left, 0, width, LINE)
        ink = theme.color("ink" if now else "ink2")
        line_of_text(painter, upper, term.title, "label" if now else "caption", ink)
        tone = self._tone if now and self._tone in FILLS else "ink3"
        lower = QRectF(left, LINE + 18, width, LINE)
        line_of_text(painter, lower, term.note, "caption", theme.color(tone))
