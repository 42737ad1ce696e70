"""What was done to a page: each thing can be left out; held down, the scan itself is shown."""

from PySide6.QtCore import Qt, Signal

from app.domain.recipe_switches import SWITCHES
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.hold_key import HoldKey
from ui.widgets.toggle_chip import ToggleChip
from ui.widgets.view import View


class RecipeRow(View):
    """A chip for each thing done or left out.

    Signals:
        switch_pressed: leave it out, or do it again; carries the name of a switch.
        compared: whether the scan is to be shown instead of the page.

    Args:
        name: stable object name.
    """

    switch_pressed = Signal(str)
    compared = Signal(bool)

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)
        self.comparing = False
        self._chips = {each: ToggleChip(name=f"{name}.{each}") for each in SWITCHES}
        self._compare = Button("", "quiet", name=f"{name}.compare", small=True, icon="eye")
        flow = FlowLayout(Space.s, self)
        for key, chip in self._chips.items():
            flow.addWidget(chip)
            chip.clicked.connect(lambda _on=False, key=key: self.switch_pressed.emit(key))
        flow.addWidget(self._compare)
        self._compare.pressed.connect(lambda: self._show_scan(True))
        self._compare.released.connect(lambda: self._show_scan(False))
        HoldKey(Qt.Key.Key_F11, self).held.connect(self._show_scan)
        self.show_switches({})
        self.retranslate()

    def show_switches(self, on: dict[str, bool]) -> None:
        """Show what is done to the page, by the name of the switch."""
        for key, chip in self._chips.items():
            chip.setVisible(key in on)
            chip.setChecked(on.get(key, False))
        self._compare.setVisible(bool(on))

    def _show_scan(self, shown: bool) -> None:
        if shown is not self.comparing:
            self.comparing = shown
            self.compared.emit(shown)

    def retranslate(self) -> None:
        """The names of all that can be done."""
        words = {
            "turn": self.tr("Turned"),
            "skew": self.tr("Levelled"),
            "crop": self.tr("Cropped"),
            "whiten": self.tr("Whitened"),
            "colour": self.tr("Fewer shades"),
            "smaller": self.tr("Made smaller"),
        }
        for key, chip in self._chips.items():
            chip.set_text(words[key])
        self._compare.set_text(self.tr("As scanned: hold F11"))
