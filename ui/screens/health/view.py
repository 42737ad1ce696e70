"""Health: each part with its condition, the hour of its last answer, and what to do."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.account import Session
from app.services.health import Condition, PartHealth
from app.services.workplace import Workplace
from ui.messages import code_of, sentence, sentence_of_code
from ui.presenter import Run
from ui.screens.health.device_line import DeviceLine
from ui.screens.health.presenter import HealthPresenter
from ui.tokens import Space, State
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.message_line import MessageLine
from ui.widgets.page_header import PageHeader
from ui.widgets.scroll import Scroll
from ui.widgets.state_dot import StateDot
from ui.widgets.text import Text
from ui.widgets.view import View

STATES: dict[Condition, State] = {
    Condition.WORKS: "works",
    Condition.FAILS: "fails",
    Condition.UNKNOWN: "unknown",
}


class HealthView(View):
    """One card per part; F5 asks them all."""

    def __init__(self, workplace: Workplace, session: Session, run: Run) -> None:
        super().__init__(name="health")
        self._session = session
        self._parts: tuple[PartHealth, ...] = ()
        self.presenter = HealthPresenter(self, workplace, run)
        self._header = PageHeader("", "", name="health.header")
        self._check = Button("", "primary", name="health.check", key="F5", icon="refresh")
        self._message = MessageLine(name="health.message")
        self._scroll = Scroll()
        self._header.add(self._check)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.page, 20, Space.page, Space.l)
        column.setSpacing(Space.m)
        for part in (self._header, self._message):
            column.addWidget(part)
        column.addWidget(self._scroll, 1)
        self._check.clicked.connect(self._on_check)
        self.retranslate()

    def enter(self) -> None:
        """Show what is known; asking again is the first thing to do."""
        self.presenter.load()
        self._check.setFocus()

    def refresh(self) -> None:
        """Show what is known now."""
        self.presenter.load()

    def show_parts(self, parts: tuple[PartHealth, ...]) -> None:
        """The condition of every part; those that fail come first."""
        self._parts = tuple(sorted(parts, key=lambda p: p.condition is not Condition.FAILS))
        self._fill()

    def show_busy(self, busy: bool) -> None:
        """The parts are being asked."""
        self._check.set_busy(self.tr("Checking…") if busy else None)

    def show_error(self, error: Exception) -> None:
        """What went wrong."""
        self._message.show_message("danger", sentence(error), code=code_of(error))

    def retranslate(self) -> None:
        """The words that do not come with the data."""
        lead = self.tr("Whether what the program needs answers, and what to do when it does not")
        self._header.set_words(self.tr("Health"), lead)
        self._check.set_text(self.tr("Check now"))
        self._fill()

    def _on_check(self) -> None:
        self._message.clear()
        self.presenter.check()

    def _fill(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.m)
        for part in self._parts:
            column.addWidget(self._card(part))
        column.addStretch(1)
        before = self._scroll.widget()
        self._scroll.set_content(content)
        if before is not None:
            before.deleteLater()

    def _card(self, part: PartHealth) -> Card:
        card = Card(self.part_words(part.part), name=f"health.{part.part}")
        state = STATES[part.condition]
        dot = StateDot("", name=f"health.{part.part}.state", state=state)
        dot.set_label(dot.state_word())
        card.add_to_head(dot)
        card.add(Text(self._last(part), "caption", "ink2", wrap=True))
        for number, device in enumerate(part.devices):
            card.add(DeviceLine(device, name=f"health.{part.part}.device{number}"))
        if part.condition is Condition.FAILS:
            line = MessageLine(name=f"health.{part.part}.what_to_do")
            line.show_message("danger", sentence_of_code(part.code), code=part.code)
            card.add(line)
        return card

    def _last(self, part: PartHealth) -> str:
        if part.at is None:
            return self.tr("No answer since the program was started")
        return self.tr("Last answer: {hour}").format(hour=f"{part.at:%d.%m.%Y, %H:%M:%S}")

    def part_words(self, part: str) -> str:
        """The name of a part; a part not known here keeps its own."""
        return {
            "gbd_fl": self.tr("GBD FL, the database of individuals"),
            "enis": self.tr("ENIS, the register of powers of attorney"),
            "gateway": self.tr("Gateway"),
            "key": self.tr("Signing key"),
            "scanner": self.tr("Scanner"),
            "page_text": self.tr("Text of scanned pages"),
            "printer": self.tr("Printer"),
            "receipt_seal": self.tr("Key of the receipt codes"),
            "database": self.tr("Database"),
            "journal": self.tr("Journal"),
            "disk": self.tr("Disk"),
            "clock": self.tr("Clock"),
        }.get(part, part)
