"""How to scan: device, glass or feeder, both sides, resolution."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.attachment import ColourMode, Device, DeviceKind, ScanProfile, ScanSource
from app.domain.scan_profiles import NamedProfile, profile_for
from ui.tokens import Space
from ui.widgets.card import Card
from ui.widgets.check_box import CheckBox
from ui.widgets.choice_field import ChoiceField
from ui.widgets.segment import SegmentField
from ui.widgets.view import View

RESOLUTIONS = ("200", "300")


class ScanSettings(View):
    """The scanner's controls; `changed` follows every choice.

    Args:
        profiles: ready answers of the administrator.
        locked: only the profiles may be chosen.
        name: stable object name.
    """

    changed = Signal()

    def __init__(
        self, profiles: tuple[NamedProfile, ...] = (), locked: bool = False, *, name: str
    ) -> None:
        super().__init__(name=name)
        self._profiles = {each.name: each for each in profiles}
        self._locked = locked and bool(profiles)
        self._profile = ChoiceField(name=f"{name}.profile")
        self._colour = CheckBox(name=f"{name}.colour")
        self._devices: dict[str, Device] = {}
        self._was_told = False
        self._device = ChoiceField(name=f"{name}.device")
        self._source = SegmentField(name=f"{name}.source")
        self._sides = CheckBox(name=f"{name}.both_sides")
        self._by_hand = CheckBox(name=f"{name}.by_hand")
        self._dpi = SegmentField(name=f"{name}.dpi")
        self._build()
        self.retranslate()
        self._source.set_value(ScanSource.AUTO.value)
        self._dpi.set_value(RESOLUTIONS[0])
        self._colour.setChecked(True)
        if self._locked:
            self._take(profiles[0])
        self._colour.setEnabled(not self._locked)
        self._allow()

    def _build(self) -> None:
        card = Card()
        first, second = QHBoxLayout(), QHBoxLayout()
        for line in (first, second):
            line.setSpacing(Space.column)
            card.body.addLayout(line)
        first.addWidget(self._profile, 1)
        first.addWidget(self._device, 1)
        first.addWidget(self._dpi)
        self._profile.setVisible(bool(self._profiles))
        second.addWidget(self._source)
        sides = QVBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(self._sides)
        sides.addWidget(self._by_hand)
        second.addLayout(sides)
        second.addWidget(self._colour, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        self._profile.chosen.connect(self._on_profile)
        self._colour.toggled.connect(lambda _on: self.changed.emit())
        self._device.chosen.connect(lambda _key: self._on_device())
        self._source.chosen.connect(lambda _key: self.changed.emit())
        self._dpi.chosen.connect(lambda _key: self.changed.emit())
        self._sides.toggled.connect(self._on_sides)
        self._by_hand.toggled.connect(lambda _on: self.changed.emit())

    @property
    def device(self) -> Device | None:
        """The device chosen, or None when there is none."""
        return self._devices.get(self._device.value())

    @property
    def _is_camera(self) -> bool:
        return self.device is not None and self.device.kind is DeviceKind.CAMERA

    @property
    def by_hand(self) -> bool:
        """Whether the operator turns the pile, because the feeder takes one side."""
        return self._by_hand.isEnabled() and self._by_hand.isChecked()

    @property
    def profile(self) -> ScanProfile:
        """What is asked of the scanner; of a pile turned by hand, one side at a time.

        A camera sees what lies under it with all the dots it has.
        """
        source = ScanSource(self._source.value() or ScanSource.AUTO.value)
        colour = ColourMode.COLOUR if self._colour.isChecked() else ColourMode.GREY
        dpi, both = int(self._dpi.value()), self._sides.isChecked()
        if self._is_camera:
            return ScanProfile(colour=colour)
        if self.by_hand:
            return ScanProfile(ScanSource.FEEDER, False, dpi, colour)
        return ScanProfile(source, both, dpi, colour)

    def focus_first(self) -> None:
        """Put the focus on the first choice."""
        (self._profile if self._profiles else self._device).focus_input()

    def prefer(self, row: str, service: str) -> None:
        """Take the profile laid down for a row or a service, if there is one."""
        wanted = profile_for(tuple(self._profiles.values()), row, service)
        if wanted is not None:
            self._take(wanted)
            self.changed.emit()

    def _on_profile(self, name: str) -> None:
        if name in self._profiles:
            self._take(self._profiles[name])
        self.changed.emit()

    def _take(self, wanted: NamedProfile) -> None:
        """Set every control as a profile says."""
        profile = wanted.profile
        self._profile.set_value(wanted.name)
        self._source.set_value(profile.source.value)
        self._offer_resolutions(str(profile.dpi))
        self._dpi.set_value(str(profile.dpi))
        self._sides.setChecked(profile.both_sides)
        self._colour.setChecked(profile.colour is ColourMode.COLOUR)
        named = (d.id for d in self._devices.values() if wanted.device in d.name)
        if wanted.device and (device := next(named, "")):
            self._device.set_value(device)
        self._allow()

    def _offer_resolutions(self, *further: str) -> None:
        shown = self.tr("{dpi} dpi")
        offered = sorted({*RESOLUTIONS, *further}, key=int)
        self._dpi.set_options([(dpi, shown.format(dpi=dpi)) for dpi in offered])

    def _on_sides(self, _both: bool) -> None:
        self._allow()
        self.changed.emit()

    def _on_device(self) -> None:
        self._allow()
        self.changed.emit()

    def _allow(self) -> None:
        """Leave open what the administrator leaves open and the device can be asked for."""
        for control in (self._source, self._sides, self._dpi):
            control.setEnabled(not self._locked and not self._is_camera)
        # A feeder that takes one side is no matter of the profile.
        self._by_hand.setEnabled(self._sides.isChecked() and not self._is_camera)

    def show_devices(self, devices: tuple[Device, ...]) -> None:
        """Offer devices; the one chosen stays chosen while it is there."""
        self._was_told = True
        self._offer({device.id: device for device in devices})

    def _offer(self, devices: dict[str, Device]) -> None:
        before, self._devices = self._device.value(), devices
        self._device.set_options([(d.id, self._device_name(d)) for d in devices.values()])
        if devices and before not in devices:
            self._device.set_value(next(iter(devices)))
        self._allow()
        self.changed.emit()

    def _device_name(self, device: Device) -> str:
        if device.kind is DeviceKind.FOLDER:
            return self.tr("Folder “{name}”").format(name=device.name)
        if device.kind is DeviceKind.CAMERA:
            return self.tr("Camera “{name}”").format(name=device.name)
        return device.name

    def words(self) -> str:
        """The choice in one line."""
        device = self.device
        if device is None:
            return self.tr("No scanner") if self._was_told else self.tr("Looking for scanners…")
        if device.kind in {DeviceKind.FOLDER, DeviceKind.CAMERA}:
            return self._device_name(device)
        sources = dict(self._source_words())
        parts = [sources[self.profile.source.value]]
        if self._sides.isChecked():
            parts.append(self.tr("both sides"))
        parts.append(self.tr("{dpi} dpi").format(dpi=self.profile.dpi))
        return ", ".join(parts)

    def _source_words(self) -> list[tuple[str, str]]:
        return [
            (ScanSource.AUTO.value, self.tr("Automatic")),
            (ScanSource.FEEDER.value, self.tr("Feeder")),
            (ScanSource.FLATBED.value, self.tr("Glass")),
        ]

    def retranslate(self) -> None:
        """All words of the controls."""
        self._device.set_label(self.tr("Scanner"))
        self._device.set_placeholder(self.tr("No scanner found"))
        self._source.set_label(self.tr("Paper lies in"))
        self._source.set_options(self._source_words())
        self._sides.set_text(self.tr("Both sides of each sheet"))
        self._by_hand.set_text(self.tr("I turn the pile myself"))
        self._dpi.set_label(self.tr("Resolution"))
        self._offer_resolutions(*filter(None, [self._dpi.value()]))
        self._colour.set_text(self.tr("In colour"))
        self._profile.set_label(self.tr("Profile"))
        self._profile.set_placeholder(self.tr("As set below"))
        self._profile.set_options([(each, each) for each in self._profiles])
        self._offer(self._devices)
