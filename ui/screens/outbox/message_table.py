"""The table of messages: two lines a cell, the four stops drawn, the trouble in words."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.domain.delivery import OutboxMessage, Stage
from ui import theme
from ui.screens.outbox.words import next_words, stage_mark, stop_words, trouble_words
from ui.tokens import State
from ui.widgets.paint import line_of_text, text_width
from ui.widgets.stage_track import LENGTH, paint_track
from ui.widgets.table import PAD, Table, paint_cell_ground
from ui.widgets.table_model import KEY_ROLE, TONE_ROLE, Column, Row, TableModel

ROW = 72
NARROW = 700
NAME, WIDEST_NAME = 200, 290
STAGE, HAPPENED = 1, 2
_LINE = 20


class _MessagePainter(QStyledItemDelegate):
    """Draws a cell of a message."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(parent)
        self.marks: Mapping[str, tuple[int, State]] = {}

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        model, view = index.model(), self.parent()
        if not isinstance(model, TableModel) or not isinstance(view, QTableView):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        paint_cell_ground(painter, area, view, index)
        room = area.adjusted(PAD, 0, -PAD, 0)
        key = model.columns[index.column()].key
        if key == "stage":
            self._paint_stage(painter, room, index)
        elif key == "happened":
            _paint_words(painter, room, index)
        else:
            _paint_two_lines(painter, room, str(index.data() or ""), strong=key == "applicant")
        painter.restore()

    def _paint_stage(
        self, painter: QPainter, room: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        at, state = self.marks.get(str(index.data(KEY_ROLE)), (0, "idle"))
        middle = room.center().y()
        track = QRectF(room.left(), middle - 18, min(LENGTH, room.width()), 16)
        paint_track(painter, track, 4, at, state)
        below = QRectF(room.left(), middle + 2, room.width(), _LINE)
        line_of_text(painter, below, str(index.data() or ""), "caption", theme.color("ink2"))


def _paint_words(
    painter: QPainter, room: QRectF, index: QModelIndex | QPersistentModelIndex
) -> None:
    """As many whole lines as there is room for; the rest is in the detail."""
    tone = index.data(TONE_ROLE)
    painter.setFont(theme.font("caption"))
    painter.setPen(theme.color(str(tone) if tone else "ink"))
    words, measures = str(index.data() or ""), theme.metrics("caption")
    lines = 3
    box = QRectF(room.left(), 0, room.width(), measures.lineSpacing() * lines)
    flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
    while words and painter.boundingRect(box, flags, words).height() > box.height():
        words = words.rstrip("…").rpartition(" ")[0] + "…"
    high = painter.boundingRect(box, flags, words).height()
    box.moveTop(room.center().y() - high / 2)
    painter.drawText(box, flags, words)


def _paint_two_lines(painter: QPainter, room: QRectF, text: str, *, strong: bool) -> None:
    first, _, second = text.partition("\n")
    middle = room.center().y()
    upper = QRectF(room.left(), middle - _LINE, room.width(), _LINE)
    role = "strong" if strong else "caption"
    line_of_text(painter, upper, first, role, theme.color("ink"))
    lower = QRectF(room.left(), middle + 1, room.width(), _LINE)
    line_of_text(painter, lower, second, "caption", theme.color("ink2"))


class MessageTable(Table):
    """Messages, one a row; the key is the message's id."""

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)
        self._painter = _MessagePainter(self.grid)
        self.grid.setItemDelegate(self._painter)
        self.grid.verticalHeader().setDefaultSectionSize(ROW)

    def name_columns(self) -> None:
        """Set the titles of the columns, in the language of the program."""
        narrow = self.width() < NARROW
        self.set_columns(
            (
                Column("applicant", self.tr("Applicant"), 190 if narrow else self._name_width()),
                Column("stage", self.tr("Stage"), LENGTH + 2 * PAD + 6),
                Column("happened", self.tr("What happened"), 0),
                Column("next", self.tr("Next"), 130 if narrow else 168),
            )
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words of the columns what a narrow table leaves them."""
        super().resizeEvent(event)
        if self.model.columns:
            self.name_columns()

    def _name_width(self) -> int:
        """Names are the last to be shortened."""
        first = (row.cells[0].partition("\n")[0] for row in self.model.rows)
        longest = max((text_width("strong", words) for words in first), default=0)
        return min(max(longest + 2 * PAD + 2, NAME), WIDEST_NAME)

    def show_messages(self, messages: Sequence[OutboxMessage]) -> None:
        """Fill the rows."""
        self._painter.marks = {str(m.id): stage_mark(m) for m in messages}
        self.set_rows([_row(message) for message in messages])
        self.name_columns()


def _row(message: OutboxMessage) -> Row:
    at, _state = stage_mark(message)
    cells = (
        f"{message.subject}\n{message.case_number}",
        stop_words()[at],
        trouble_words(message),
        "\n".join(next_words(message)),
    )
    failed = message.stage is Stage.STOPPED
    return Row(str(message.id), cells, (("happened", "danger"),) if failed else ())
