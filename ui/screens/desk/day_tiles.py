"""The four numbers of the desk: at my work, waiting, ready, overdue."""

from PySide6.QtWidgets import QGridLayout

from app.services.desk import Today
from ui.tokens import Space
from ui.widgets.tile import Tile
from ui.widgets.view import View

MOST = 4


class DayTiles(View):
    """Four tiles in one line, or two and two."""

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)
        self.mine = Tile("", name="desk.mine", icon="pencil")
        self.waiting = Tile("", name="desk.waiting", icon="send")
        self.ready = Tile("", name="desk.ready", icon="file-check")
        self.overdue = Tile("", name="desk.overdue", icon="alert-triangle", alarming=True)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.l)
        self.place(MOST)
        self.retranslate()

    @property
    def all(self) -> tuple[Tile, ...]:
        """The tiles in order."""
        return (self.mine, self.waiting, self.ready, self.overdue)

    def place(self, columns: int) -> None:
        """So many tiles beside each other."""
        for number, tile in enumerate(self.all):
            self._grid.removeWidget(tile)
            self._grid.addWidget(tile, number // columns, number % columns)
        for column in range(MOST):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def show_today(self, today: Today) -> None:
        """The numbers of the day."""
        self.mine.set_number(len(today.mine), self._age_words(today))
        self.waiting.set_number(len(today.waiting), self._next_try_words(today))
        fresh = sum(
            c.result_at is not None and c.result_at.date() == today.at.date() for c in today.ready
        )
        self.ready.set_number(len(today.ready), self.tr("arrived today – {n}").format(n=fresh))
        late = self.tr("the provider has not answered") if today.overdue else ""
        self.overdue.set_number(len(today.overdue), late)

    def retranslate(self) -> None:
        """What is counted."""
        self.mine.set_title(self.tr("At my work"))
        self.waiting.set_title(self.tr("Waiting to be sent"))
        self.ready.set_title(self.tr("Ready for hand-over"))
        self.overdue.set_title(self.tr("Overdue"))

    def _age_words(self, today: Today) -> str:
        if not today.mine:
            return ""
        oldest = min(case.opened_at for case in today.mine)
        minutes = int((today.at - oldest).total_seconds() // 60)
        return self.tr("the oldest – {minutes} min").format(minutes=minutes)

    def _next_try_words(self, today: Today) -> str:
        if not today.waiting:
            return ""
        next_try = min(message.next_try_at for message in today.waiting)
        return self.tr("next try at {hour}").format(hour=f"{next_try:%H:%M}")
