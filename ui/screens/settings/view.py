"""Settings: read from the site's file, written back, in force from the next start."""

from PySide6.QtWidgets import QVBoxLayout

from app.domain.account import Session
from app.domain.errors import InputError, InputErrors
from app.domain.settings import Settings
from app.domain.site_details import RECEPTION, Purpose, missing, needed
from app.services.workplace import Workplace
from ui.messages import code_of, sentence
from ui.presenter import Run
from ui.screens.settings.form import SettingsForm
from ui.screens.settings.hints import Hints
from ui.screens.settings.presenter import SettingsPresenter
from ui.screens.settings.values import words_of
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.message_line import MessageLine
from ui.widgets.page_header import PageHeader
from ui.widgets.scroll import Scroll
from ui.widgets.view import View


class SettingsView(View):
    """Cards with fields; one button saves them all."""

    def __init__(self, workplace: Workplace, session: Session, run: Run) -> None:
        super().__init__(name="settings")
        self.presenter = SettingsPresenter(self, workplace, session, run)
        self._is_edited = False
        self._shown: Settings | None = None
        self._header = PageHeader("", "", name="settings.header")
        self._undo = Button("", "quiet", name="settings.undo", icon="arrow-back-up")
        self._save = Button("", "primary", name="settings.save", key="Ctrl Enter", icon="check")
        self._message = MessageLine(name="settings.message")
        self._missing = MessageLine(name="settings.missing")
        self._hints = Hints()
        self._form = SettingsForm()
        for button in (self._undo, self._save):
            self._header.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.page, 20, Space.page, Space.l)
        column.setSpacing(Space.m)
        for part in (self._header, self._message, self._missing):
            column.addWidget(part)
        column.addWidget(Scroll(self._form), 1)
        self._form.edited.connect(lambda: self._set_edited(True))
        self._undo.clicked.connect(self.presenter.load)
        self._save.clicked.connect(self._on_save)
        self._set_edited(False)
        self.retranslate()

    def enter(self) -> None:
        """Read the settings, unless something typed is not saved yet."""
        self.refresh()
        self._form.focus_first()

    def refresh(self) -> None:
        """Read the settings again, unless something typed is not saved yet."""
        if not self._is_edited:
            self.presenter.load()

    def show_settings(self, settings: Settings) -> None:
        """What the next start will begin with."""
        self._message.clear()
        self._form.show_words(words_of(settings), needed(settings))
        self._tell_missing(settings)
        self._set_edited(False)

    def show_saved(self, settings: Settings) -> None:
        """They hold from the next start."""
        self._set_edited(False)
        self._form.mark_needed(needed(settings))
        self._tell_missing(settings)
        self._message.show_message(
            "ok", self.tr("Saved. The settings hold from the next start of the program.")
        )

    def show_error(self, error: Exception) -> None:
        """At the fields, and in the line above."""
        faults = error.faults if isinstance(error, InputErrors) else ()
        if isinstance(error, InputError):
            faults = (error,)
        taken = self._form.take_faults({fault.field: self._words_of(fault) for fault in faults})
        shown = faults[0] if faults and not taken else error
        self._message.show_message("danger", sentence(shown), code=code_of(shown))

    def _words_of(self, fault: InputError) -> str:
        """What would be right, where that is known."""
        wanted = {
            "time": self.tr("Write hours and minutes, such as 09:40."),
            "int": self.tr("Write a whole number in digits."),
            "float": self.tr("Write a number in digits, such as 2.5."),
        }
        unknown = self._hints.fault(fault.field)
        return wanted.get(str(fault.values.get("expected", "")), unknown)

    def _tell_missing(self, settings: Settings) -> None:
        """What the site cannot do while these settings hold."""
        self._shown = settings
        self._missing.clear()
        if missing(settings, *RECEPTION):
            self._missing.show_message("warn", self._hints.no_case())
        elif missing(settings, Purpose.EXCHANGE, Purpose.REGISTRIES):
            self._missing.show_message("warn", self._hints.no_exchange())

    def retranslate(self) -> None:
        """The words of the head."""
        self._header.set_words(
            self.tr("Settings"), self.tr("They hold from the next start of the program")
        )
        self._undo.set_text(self.tr("Undo"))
        self._save.set_text(self.tr("Save"))
        if self._shown is not None:
            self._tell_missing(self._shown)

    def _set_edited(self, edited: bool) -> None:
        self._is_edited = edited
        self._undo.setVisible(edited)
        self._save.allow(edited, self.tr("Nothing is changed"))

    def _on_save(self) -> None:
        self._message.clear()
        self._form.take_faults({})
        self.presenter.save(self._form.words(), self._form.passwords())
