"""The scan profiles of a site: one is chosen, its parts are set, others are added or taken away."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.scan_profiles import NamedProfile, profiles_of, profiles_text
from ui.screens.settings.profile_fields import ProfileFields
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.choice_field import ChoiceField
from ui.widgets.flow import FlowLayout
from ui.widgets.view import View


class ProfilesEditor(View):
    """Stands among the fields of the settings: its text is what the settings keep.

    Signals:
        edited: something was changed by hand; carries the text.

    Args:
        name: stable object name.
    """

    edited = Signal(str)

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name, ground="none")
        self._profiles: list[NamedProfile] = []
        self._at = 0
        self._choice = ChoiceField(name=f"{name}.choice")
        self._add = Button("", "secondary", name=f"{name}.add", small=True, icon="plus")
        self._remove = Button("", "quiet", name=f"{name}.remove", small=True, icon="trash")
        self._fields = ProfileFields(name=name)
        self._build()
        self.retranslate()
        self._show()

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(Space.column)
        buttons = FlowLayout(Space.s)
        for button in (self._add, self._remove):
            buttons.addWidget(button)
        line.addWidget(self._choice, 1)
        beside = QVBoxLayout()
        beside.addStretch(1)
        beside.addLayout(buttons)
        line.addLayout(beside, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.field)
        rows.addLayout(line)
        rows.addWidget(self._fields)
        self._choice.chosen.connect(self._on_chosen)
        self._add.clicked.connect(self._on_add)
        self._remove.clicked.connect(self._on_remove)
        self._fields.edited.connect(self._on_edited)

    # --- as a field of the settings ---------------------------------------------------------

    @property
    def control(self) -> QWidget:
        """Where the cursor goes first."""
        return self._fields.title.control if self._profiles else self._choice.control

    @property
    def fault(self) -> str | None:
        """The sentence about the fault, or None."""
        return self._fields.title.fault

    def text(self) -> str:
        """The profiles as the settings keep them."""
        return profiles_text(self._profiles)

    def set_text(self, text: str) -> None:
        """Show the profiles of the settings; the one chosen stays chosen."""
        self._profiles = list(profiles_of(text))
        self._at = min(self._at, max(0, len(self._profiles) - 1))
        self._show()

    def set_fault(self, sentence: str | None) -> None:
        """Show a fault at the first name that is missing or stands there twice, or clear it."""
        if sentence is not None:
            names = [each.name for each in self._profiles]
            wrong = (at for at, name in enumerate(names) if not name or name in names[:at])
            self._at = next(wrong, self._at)
            self._show()
        self._fields.title.set_fault(sentence)

    def focus_input(self) -> None:
        """Put the cursor into the name of the profile."""
        self.control.setFocus()

    def set_label(self, label: str) -> None:
        """Change the name of the list."""
        self._choice.set_label(label)

    # --- what is seen and done --------------------------------------------------------------

    def _show(self) -> None:
        self._name_choices()
        there = bool(self._profiles)
        self._choice.setEnabled(there)
        self._remove.setEnabled(there)
        self._fields.setVisible(there)
        if there:
            self._fields.show_profile(self._profiles[self._at])

    def _name_choices(self) -> None:
        unnamed = self.tr("(no name)")
        self._choice.set_options(
            [(str(at), each.name or unnamed) for at, each in enumerate(self._profiles)]
        )
        self._choice.set_value(str(self._at) if self._profiles else "")

    def _on_chosen(self, key: str) -> None:
        self._at = int(key)
        self._show()

    def _on_add(self) -> None:
        taken = {each.name for each in self._profiles}
        words = self.tr("Profile {number}")
        numbers = range(1, len(taken) + 2)
        name = next(n for n in map(lambda n: words.format(number=n), numbers) if n not in taken)
        self._profiles.append(replace(NamedProfile.usual(), name=name))
        self._at = len(self._profiles) - 1
        self._show()
        self._fields.title.control.setFocus()
        self.edited.emit(self.text())

    def _on_remove(self) -> None:
        del self._profiles[self._at]
        self._at = max(0, self._at - 1)
        self._show()
        self._choice.control.setFocus()
        self.edited.emit(self.text())

    def _on_edited(self) -> None:
        self._profiles[self._at] = self._fields.profile()
        self._fields.title.set_fault(None)
        self._name_choices()
        self.edited.emit(self.text())

    def retranslate(self) -> None:
        """All words."""
        self._choice.set_placeholder(self.tr("None yet"))
        self._add.set_text(self.tr("New profile"))
        self._remove.set_text(self.tr("Remove"))
        self._name_choices()
