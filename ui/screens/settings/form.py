"""The fields of the settings, in cards."""

from collections import deque
from collections.abc import Collection, Mapping
from itertools import chain

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from ui.gradual import Gradual
from ui.screens.form_fields import go_to_next_fault, walk_by_enter
from ui.screens.settings.hints import Hints
from ui.screens.settings.labels import Labels
from ui.screens.settings.profiles_editor import ProfilesEditor
from ui.screens.settings.values import YES
from ui.tokens import Space
from ui.translation import LANGUAGES, OWN_NAMES
from ui.widgets.card import Card
from ui.widgets.check_box import CheckBox
from ui.widgets.field_grid import FieldGrid
from ui.widgets.segment import SegmentField
from ui.widgets.text import Text
from ui.widgets.text_field import TextField
from ui.widgets.view import View

# How many of six columns a field takes; all others take three.
NARROW = {
    "office.office": 2,
    "office.counter": 2,
    "office.closes": 2,
    "office.phone": 2,
    "office.contact_centre": 2,
    "office.time_zone": 2,
    "wire.timeout_seconds": 2,
    "wire.exchange_seconds": 2,
    "wire.message_limit": 2,
    "wire.sender_id": 2,
    "wire.provider_sender_id": 2,
    "wire.gbd_fl_service": 2,
    "wire.enis_service": 2,
    "keys.ncalayer_host": 2,
    "keys.ncalayer_port": 2,
    "keys.ncalayer_module": 2,
    "idle_lock_minutes": 2,
}
CHECKS = {
    "scanning": (
        "scanning.search_network",
        "scanning.any_certificate",
        "scanning.profiles_only",
        "scanning.text_layer",
        "scanning.cameras",
    ),
    "keys": ("keys.transport_demanded",),
    "program": ("count_intake_day", "provider_workplace"),
}
PROFILES = "scanning.profiles"
SEGMENTS = ("language", "theme")
PASSWORDS = ("sender_password", "transport_password", "database_password")
# Six columns are too narrow for the longest label under this.
NARROW_BELOW = 1000


SettingField = TextField | ProfilesEditor


class SettingsForm(View):
    """Fields by dotted name.

    Signals:
        edited: something was changed by hand.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__(name="settings.form", ground="none")
        self._labels, self._hints = Labels(), Hints()
        self._fields: dict[str, SettingField] = {}
        self._segments = {name: SegmentField("", name=f"settings.{name}") for name in SEGMENTS}
        self._checks = {
            name: CheckBox("", name=f"settings.{name}") for name in chain(*CHECKS.values())
        }
        self._receipt_key = Text("", "caption", "ink2", wrap=True, name="settings.receipt_key")
        self._cards: dict[str, Card] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.card)
        self._column.addStretch(1)
        self._values: Mapping[str, str] = {}
        self._needed: Collection[str] = ()
        self._last_line: list[TextField] = []
        self._waiting = deque(self._labels.groups())
        self._make_next()
        # The cards under the first are made while nobody can see them yet.
        Gradual(self, [self._make_next] * len(self._waiting), lambda: None)
        QShortcut(QKeySequence("F4"), self).activated.connect(self.next_fault)
        self.retranslate()

    @property
    def is_whole(self) -> bool:
        """Whether all cards are made."""
        return not self._waiting

    def _make_next(self) -> None:
        """One more card, unless all are made."""
        if not self._waiting:
            return
        group = self._waiting.popleft()
        card = self._card(group, tuple(self._labels.groups()[group]))
        self._column.insertWidget(self._column.count() - 1, card)
        card.show()
        self._name(group)
        for name in self._labels.groups()[group]:
            self._fields[name].set_text(self._values.get(name, ""))
            self._mark(name)

    def _finish(self) -> None:
        """Make at once what is not made yet: values are put in or taken out."""
        while self._waiting:
            self._make_next()

    def _card(self, group: str, names: tuple[str, ...]) -> Card:
        card = Card(" ", name=f"settings.{group}")
        grid = FieldGrid(narrow=NARROW_BELOW)
        if group == "program":
            for segment in self._segments.values():
                grid.add(segment, 3)
                segment.chosen.connect(lambda _key: self.edited.emit())
        card.add(grid)
        for name in names:
            field = self._field(name)
            if isinstance(field, TextField):
                grid.add(field, NARROW.get(name, 3))
            else:
                card.add(field)
        lines = [self._fields[name] for name in names]
        walk = [*self._last_line, *(line for line in lines if isinstance(line, TextField))]
        walk_by_enter(walk)
        self._last_line = walk[-1:]
        for name in CHECKS.get(group, ()):
            card.add(self._checks[name])
            self._checks[name].toggled.connect(lambda _on: self.edited.emit())
        if group == "keys":
            card.add(self._receipt_key)
        self._cards[group] = card
        return card

    def _field(self, name: str) -> "SettingField":
        if name == PROFILES:
            editor = ProfilesEditor(name=f"settings.{name}")
            editor.edited.connect(lambda _text: self.edited.emit())
            self._fields[name] = editor
            return editor
        secret = name in PASSWORDS
        field = TextField("", name=f"settings.{name}", secret=secret, max_length=300)
        field.edited.connect(lambda _text: self._on_edited(name, field))
        field.wrap_label()
        self._fields[name] = field
        return field

    def words(self) -> dict[str, str]:
        """What stands in the fields, by dotted name; passwords are not among them."""
        self._finish()
        typed = {
            name: field.text() for name, field in self._fields.items() if name not in PASSWORDS
        }
        typed |= {name: segment.value() for name, segment in self._segments.items()}
        typed |= {name: YES if box.isChecked() else "" for name, box in self._checks.items()}
        return typed

    def passwords(self) -> dict[str, str]:
        """What was typed as passwords, by field; an empty one keeps the old."""
        self._finish()
        typed = {name: self._fields[name].text() for name in PASSWORDS}
        return {name: password for name, password in typed.items() if password}

    def show_words(self, words: Mapping[str, str], needed: Collection[str]) -> None:
        """Put the settings in; cards that are not made yet get theirs when they are.

        Args:
            words: by dotted name.
            needed: the fields that are marked while they are empty.
        """
        self._values = words
        for name, field in self._fields.items():
            field.set_text(words.get(name, ""))
            field.set_fault(None)
        self.mark_needed(needed)
        for name, segment in self._segments.items():
            segment.set_value(words.get(name, ""))
        for name, box in self._checks.items():
            box.blockSignals(True)
            box.setChecked(words.get(name) == YES)
            box.blockSignals(False)
            box.update()

    def mark_needed(self, needed: Collection[str]) -> None:
        """Other fields are needed now than before."""
        self._needed = needed
        for name in self._fields:
            self._mark(name)

    def take_faults(self, faults: Mapping[str, str]) -> bool:
        """Show faults at their fields and go to the first; whether there was one."""
        self._finish()
        fields: dict[str, SettingField | SegmentField] = {**self._fields, **self._segments}
        found = [name for name in fields if name in faults]
        for name, field in fields.items():
            field.set_fault(faults.get(name))
        if found:
            fields[found[0]].focus_input()
        return bool(found)

    def next_fault(self) -> None:
        """Go to the next field with a fault, or with a mark where none is wrong, round and round."""
        self._finish()
        fields = list(self._fields.values())
        wanted = [field for name, field in self._fields.items() if self._is_wanted(name)]
        go_to_next_fault(self, fields, [] if any(field.fault for field in fields) else wanted)

    def focus_first(self) -> None:
        """The first field."""
        next(iter(self._fields.values())).focus_input()

    def retranslate(self) -> None:
        """All words."""
        for group in self._cards:
            self._name(group)
        labels = self._labels
        self._segments["language"].set_label(labels.language())
        self._segments["language"].set_options([(code, OWN_NAMES[code]) for code in LANGUAGES])
        self._segments["theme"].set_label(labels.theme())
        self._segments["theme"].set_options(labels.themes())
        for name, words in labels.checks().items():
            self._checks[name].set_text(words)
        self._receipt_key.setText(labels.receipt_key())

    def _name(self, group: str) -> None:
        """The words of one card."""
        labels = self._labels
        self._cards[group].set_title(labels.title(group))
        hints = self._hints.all()
        for name, label in labels.groups()[group].items():
            self._fields[name].set_label(label)
            field = self._fields[name]
            if name in hints and isinstance(field, TextField):
                field.set_hint(hints[name])
            self._mark(name)

    def _on_edited(self, name: str, field: TextField) -> None:
        field.set_fault(None)
        self._mark(name)
        self.edited.emit()

    def _mark(self, name: str) -> None:
        """Say beside the label of an empty field that it is needed, while it is."""
        field = self._fields[name]
        if isinstance(field, TextField):
            field.set_demand(self._hints.needed() if self._is_wanted(name) else "")

    def _is_wanted(self, name: str) -> bool:
        return name in self._needed and not self._fields[name].text()
