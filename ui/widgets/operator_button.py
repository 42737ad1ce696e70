"""Who is at work; pressing opens what this person can do with the program itself."""

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
        for language in LANGUAGES:
            self._add(menu, "language", OWN_NAMES[language], f"language:{language}")
        menu.addSeparator()
        if theme.theme_name() == "light":
            self._add(menu, "moon", self.tr("Dark theme"), "theme:dark")
        else:
            self._add(menu, "sun", self.tr("Light theme"), "theme:light")
        menu.addSeparator()
        self._add(menu, "lock", self.tr("Lock the screen") + "\tCtrl+L", "lock")
        self._add(menu, "logout", self.tr("Log out"), "logout")
        return menu

    def _add(self, menu: QMenu, picture: str, words: str, action: str) -> None:
        entry = menu.addAction(icon(picture), words)
        entry.setObjectName(f"operator.{action}")
        entry.triggered.connect(lambda _on=False: self.action_chosen.emit(action))

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
