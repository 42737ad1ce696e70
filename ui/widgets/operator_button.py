"""Who is at work; pressing opens what this person can do with the program itself."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from ui import theme
from ui.icons import icon
from ui.translation import LANGUAGES, OWN_NAMES
from ui.widgets.avatar import SIDE, Avatar
from ui.widgets.paint import begin, box, focus_mark, line_of_text, refresh, text_width

LEFT = 20
GAP = 10
RIGHT = 28


class OperatorButton(QAbstractButton):
    """Initials, name, role; `action_chosen` carries "lock", "logout", "language:kk", "theme:dark".

    Args:
        name: stable object name.
    """

    action_chosen = Signal(str)

    def __init__(self, *, name: str = "operator", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._person, self._role = "", ""
        self._short = False
        self._avatar = Avatar()
        self._avatar.setParent(self)
        self._avatar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.clicked.connect(self._open_menu)
        lock = QShortcut(QKeySequence("Ctrl+L"), self)
        lock.activated.connect(lambda: self.action_chosen.emit("lock"))

    def set_person(self, person: str, role: str) -> None:
        """Show who is at work.

        Args:
            person: surname and given name.
            role: the role in words.
        """
        self._person, self._role = person, role
        self._avatar.set_person(person)
        self.setAccessibleName(f"{person}, {role}")
        self.updateGeometry()
        self.update()

    def set_short(self, short: bool) -> None:
        """Show the initials only, where there is little room."""
        self._short = short
        self.updateGeometry()
        self.update()

    def menu(self) -> QMenu:
        """What can be chosen, in the language of the program."""
        menu = QMenu(self)
        menu.setObjectName("operator.menu")
        for picture, words, action in self.offers():
            if action == "lock" or action.startswith("theme"):
                menu.addSeparator()
            shown = f"{words}\tCtrl+L" if action == "lock" else words
            entry = menu.addAction(icon(picture), shown)
            entry.setObjectName(f"operator.{action}")
            entry.triggered.connect(lambda _on=False, action=action: self.choose(action))
        return menu

    def offers(self) -> Iterator[tuple[str, str, str]]:
        """What can be chosen: icon, words, and what `action_chosen` then carries."""
        for language in LANGUAGES:
            yield ("language", OWN_NAMES[language], f"language:{language}")
        if theme.theme_name() == "light":
            yield ("moon", self.tr("Dark theme"), "theme:dark")
        else:
            yield ("sun", self.tr("Light theme"), "theme:light")
        yield ("lock", self.tr("Lock the screen"), "lock")
        yield ("logout", self.tr("Log out"), "logout")

    def choose(self, action: str) -> None:
        """Do one of what is offered."""
        self.action_chosen.emit(action)

    def _open_menu(self) -> None:
        menu = self.menu()
        theme.dress(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        size = menu.sizeHint()
        menu.popup(self.mapToGlobal(QPoint(self.width() - size.width() - 8, self.height())))

    def changeEvent(self, event: QEvent) -> None:
        """Measure and draw again when language, type or colours change."""
        super().changeEvent(event)
        refresh(self, event)

    def sizeHint(self) -> QSize:
        """Initials, and the longer of the two lines."""
        longer = max(text_width("strong", self._person), text_width("caption", self._role))
        words = 0 if self._short else GAP + min(longer, 240) + 2
        right = 14 if self._short else RIGHT
        return QSize(LEFT + SIDE + words + right, 68)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw divider and lines."""
        painter = begin(self)
        area = QRectF(self.rect())
        self._avatar.setGeometry(LEFT, (self.height() - SIDE) // 2, SIDE, SIDE)
        if self.underMouse():
            box(painter, area.adjusted(8, 8, -8, -8), 8, theme.color("sunken"))
        painter.fillRect(QRectF(0, 0, 1, area.height()), theme.color("line"))
        if not self._short:
            left, middle = LEFT + SIDE + GAP, area.center().y()
            wide = area.width() - left - RIGHT + 2
            upper = QRectF(left, middle - 20, wide, 22)
            line_of_text(painter, upper, self._person, "strong", theme.color("ink"))
            lower = QRectF(left, middle + 1, wide, 19)
            line_of_text(painter, lower, self._role, "caption", theme.color("ink2"))
        if self.hasFocus():
            focus_mark(painter, area.adjusted(6, 6, -6, -6), 8)
        painter.end()
