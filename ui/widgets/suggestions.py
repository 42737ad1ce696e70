"""Whole lines offered under a field while it is typed in."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView

from ui.widgets.text_field import TextField

MOST_SHOWN = 8


class Suggestions(QObject):
    """Arrows and Enter choose, Esc closes; what is typed stays until something is chosen.

    Args:
        field: the field; its own value changes only by choosing.

    Signals:
        wanted: the field was typed in and lines may be offered; carries what stands in it.
    """

    wanted = Signal(str)

    def __init__(self, field: TextField) -> None:
        super().__init__(field)
        self._field = field
        self._lines = QStringListModel(self)
        self._popup = QCompleter(self._lines, self)
        self._popup.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup.setMaxVisibleItems(MOST_SHOWN)
        self._popup.setWidget(field.line)
        self._list = QListView()
        self._list.setObjectName(f"{field.objectName()}.suggestions")
        self._popup.setPopup(self._list)
        # The completer leaves its list without an owner, and it would outlive the field.
        self._list.setParent(field, Qt.WindowType.Popup)
        self._list.installEventFilter(self)
        self._popup.activated.connect(self._on_chosen)
        field.edited.connect(self.wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc closes the list only: the step behind it would take it for going back."""
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        if event.type() is QEvent.Type.KeyPress:
            self._list.hide()
        event.accept()
        return True

    def offer(self, typed: str, lines: Sequence[str]) -> None:
        """Show the lines, unless the field has another text or nobody types in it any more."""
        line = self._field.line
        if not line.hasFocus() or self._field.text() != typed.strip():
            return
        self._lines.setStringList(list(lines))
        if not lines:
            self._list.hide()
            return
        self._list.setAccessibleName(self._field.control.accessibleName())
        self._popup.complete()
        self._list.setCurrentIndex(self._lines.index(-1, 0))

    def _on_chosen(self, chosen: str) -> None:
        line = self._field.line
        line.setText(chosen)
        line.setCursorPosition(len(chosen))
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.edited.emit(chosen)
