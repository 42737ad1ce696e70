"""The parts of one scan profile."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from app.domain.attachment import ColourMode, ScanProfile, ScanSource
from app.domain.scan_profiles import FORBIDDEN_IN_NAMES, NamedProfile
from ui.widgets.check_box import CheckBox
from ui.widgets.choice_field import ChoiceField
from ui.widgets.field_grid import FieldGrid
from ui.widgets.segment import SegmentField
from ui.widgets.text_field import TextField
from ui.widgets.view import View

RESOLUTIONS = (100, 150, 200, 300, 400, 600)
LONGEST = 60
NARROW_BELOW = 1000


class ProfileFields(View):
    """Fields of the profile that is chosen.

    Signals:
        edited: something was changed by hand.

    Args:
        name: beginning of the object names.
    """

    edited = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__(name=f"{name}.fields", ground="none")
        self.title = TextField("", name=f"{name}.name", max_length=LONGEST)
        self._source = SegmentField("", name=f"{name}.source")
        self._dpi = ChoiceField(name=f"{name}.dpi")
        self._wanted = TextField("", name=f"{name}.wanted", max_length=300)
        self._device = TextField("", name=f"{name}.device", max_length=LONGEST)
        self._colour = CheckBox("", name=f"{name}.colour")
        self._sides = CheckBox("", name=f"{name}.both_sides")
        self._offered: tuple[int, ...] = RESOLUTIONS
        self._build()
        self.retranslate()

    def _build(self) -> None:
        grid = FieldGrid(narrow=NARROW_BELOW)
        for field, span in (
            (self.title, 2),
            (self._source, 2),
            (self._dpi, 2),
            (self._wanted, 3),
            (self._device, 3),
        ):
            grid.add(field, span)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(grid)
        for box in (self._colour, self._sides):
            rows.addWidget(box)
            box.clicked.connect(lambda _on: self.edited.emit())
        for line in (self.title, self._wanted, self._device):
            line.wrap_label()
            line.edited.connect(lambda _text: self.edited.emit())
        self._source.chosen.connect(lambda _key: self.edited.emit())
        self._dpi.chosen.connect(lambda _key: self.edited.emit())

    def show_profile(self, named: NamedProfile) -> None:
        """Put a profile in."""
        profile = named.profile
        self._offered = tuple(sorted({*RESOLUTIONS, profile.dpi}))
        self._name_resolutions()
        self.title.set_text(named.name)
        self.title.set_fault(None)
        self._source.set_value(profile.source.value)
        self._dpi.set_value(str(profile.dpi))
        self._wanted.set_text(" ".join(sorted(named.wanted_for)))
        self._device.set_text(named.device)
        self._colour.setChecked(profile.colour is ColourMode.COLOUR)
        self._sides.setChecked(profile.both_sides)

    def profile(self) -> NamedProfile:
        """What stands in the fields."""
        colour = ColourMode.COLOUR if self._colour.isChecked() else ColourMode.GREY
        return NamedProfile(
            _plain(self.title.text()),
            ScanProfile(
                ScanSource(self._source.value()),
                self._sides.isChecked(),
                int(self._dpi.value()),
                colour,
            ),
            frozenset(_plain(self._wanted.text()).replace("@", " ").split()),
            _plain(self._device.text()),
        )

    def _name_resolutions(self) -> None:
        words = self.tr("{dpi} dots per inch")
        self._dpi.set_options([(str(dpi), words.format(dpi=dpi)) for dpi in self._offered])

    def retranslate(self) -> None:
        """All words."""
        self.title.set_label(self.tr("Name"))
        self._source.set_label(self.tr("Paper lies in"))
        self._source.set_options(
            [
                (ScanSource.AUTO.value, self.tr("Automatic")),
                (ScanSource.FEEDER.value, self.tr("Feeder")),
                (ScanSource.FLATBED.value, self.tr("Glass")),
            ]
        )
        self._dpi.set_label(self.tr("Resolution"))
        before = self._dpi.value()
        self._name_resolutions()
        self._dpi.set_value(before)
        self._wanted.set_label(self.tr("Taken by itself for these documents and services (codes)"))
        self._wanted.set_hint(self.tr("For example: {code}").format(code="identity_document"))
        self._device.set_label(self.tr("Only for scanners with this in their name, if any"))
        self._colour.set_text(self.tr("In colour"))
        self._sides.set_text(self.tr("Both sides of each sheet"))


def _plain(text: str) -> str:
    """Without the characters that part profiles in the settings."""
    return "".join(each for each in text if each not in FORBIDDEN_IN_NAMES).strip()
