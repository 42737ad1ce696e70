"""What would make the pages small enough, seen before it is done: sizes, and a page before and after."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.page_fit import FitChoice, FitStep
from ui.screens.reception.size_meter import size_words
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.page_zoom import PageZoom
from ui.widgets.radio_row import RadioRow
from ui.widgets.text import Text
from ui.widgets.view import View

KIBI = 1024


class FitOffer(View):
    """Steps from the mildest on; nothing changes before one is accepted.

    Signals:
        step_chosen: show what a step would make of the current page.
        accepted: make all pages so.
        closed: leave them as they are.

    Args:
        limit: bytes the gateway takes.
        name: stable object name.
    """

    step_chosen = Signal(object)
    accepted = Signal(object)
    closed = Signal()

    def __init__(self, limit: int, *, name: str) -> None:
        super().__init__(name=name)
        self._limit, self._size = limit, 0
        self._choices: dict[FitStep, FitChoice] = {}
        self._step = FitStep.QUALITY
        self._sizes = (0, 0)
        self._title = Text("", "section", wrap=True, name=f"{name}.title")
        self._rows = {step: RadioRow(name=f"{name}.{step.value}") for step in FitStep}
        self._captions = Text("", "label", "ink2"), Text("", "label", "ink2")
        self._views = PageZoom(name=f"{name}.before"), PageZoom(name=f"{name}.after")
        self._accept = Button("", "secondary", name=f"{name}.accept", small=True)
        self._close = Button("", "quiet", name=f"{name}.close", small=True, icon="x")
        self._build()
        self.hide()
        self.retranslate()

    def _build(self) -> None:
        card = Card()
        card.body.setContentsMargins(Space.s, Space.m, Space.s, Space.m)
        card.add(self._title)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        card.body.addLayout(rows)
        for step, row in self._rows.items():
            rows.addWidget(row)
            row.clicked.connect(lambda _on=False, step=step: self.choose(step))
        card.body.addLayout(self._pictures(), 1)
        line = FlowLayout(Space.s)
        for button in (self._accept, self._close):
            line.addWidget(button)
        card.body.addLayout(line)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        self._accept.clicked.connect(lambda: self.accepted.emit(self._step))
        self._close.clicked.connect(self.closed)

    def _pictures(self) -> QHBoxLayout:
        both = QHBoxLayout()
        both.setSpacing(Space.m)
        for caption, view in zip(self._captions, self._views, strict=True):
            column = QVBoxLayout()
            column.setSpacing(Space.xs)
            column.addWidget(caption)
            column.addWidget(view, 1)
            both.addLayout(column, 1)
        return both

    @property
    def step(self) -> FitStep:
        """The step looked at."""
        return self._step

    @property
    def promised(self) -> bool:
        """Whether the step looked at is said to be enough."""
        choice = self._choices.get(self._step)
        return choice is not None and choice.fits

    def show_choices(self, choices: Sequence[FitChoice], size: int) -> None:
        """Offer steps, at first the mildest that is enough."""
        self._choices, self._size = {each.step: each for each in choices}, size
        for step, row in self._rows.items():
            row.setVisible(step in self._choices)
        enough = next((each.step for each in choices if each.fits), choices[-1].step)
        self.retranslate()
        self.choose(enough)

    def choose(self, step: FitStep) -> None:
        """Look at a step."""
        self._step = step
        for each, row in self._rows.items():
            row.setChecked(each is step)
        self.show_sample(None, None, (0, 0))
        self.step_chosen.emit(step)

    def show_sample(
        self, before: QImage | None, after: QImage | None, sizes: tuple[int, int]
    ) -> None:
        """Show a page as it is and as it would be, and what it weighs."""
        self._sizes = sizes
        for view, image in zip(self._views, (before, after), strict=True):
            size = (image.width(), image.height()) if image is not None else (1, 1)
            view.show_page(image, size, "")
        self._name_pictures()

    def _name_pictures(self) -> None:
        now, then = (QLocale().toString(round(size / KIBI)) for size in self._sizes)
        shown = any(self._sizes)
        words = (
            self.tr("Now: {size} KB").format(size=now) if shown else self.tr("Now"),
            self.tr("Then: {size} KB").format(size=then) if shown else self.tr("Then"),
        )
        for caption, view, said in zip(self._captions, self._views, words, strict=True):
            caption.setText(said)
            view.setAccessibleName(said)

    def retranslate(self) -> None:
        """All words."""
        title = self.tr("The pages weigh {size} MB; the gateway takes {limit} MB")
        self._title.setText(
            title.format(size=size_words(self._size), limit=size_words(self._limit))
        )
        names = {
            FitStep.QUALITY: self.tr("Stronger compression"),
            FitStep.RESOLUTION: self.tr("Fewer dots"),
            FitStep.GREY: self.tr("Shades of grey"),
            FitStep.BITONAL: self.tr("Black and white"),
        }
        for step, row in self._rows.items():
            choice = self._choices.get(step)
            row.set_words(names[step] if choice is None else self._named(names[step], choice))
        self._accept.set_text(self.tr("Make all pages so"))
        self._close.set_text(self.tr("Leave them"))
        self._name_pictures()

    def _named(self, name: str, choice: FitChoice) -> str:
        size = "~" + size_words(choice.size)
        if choice.fits:
            return self.tr("{step}: {size} MB").format(step=name, size=size)
        return self.tr("{step}: {size} MB, too much").format(step=name, size=size)
