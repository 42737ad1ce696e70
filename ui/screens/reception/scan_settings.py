"""How to scan: device, glass or feeder, both sides, resolution."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.domain.attachment import Device, DeviceKind, ScanProfile, ScanSource
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
        name: stable object name.
    """

    changed = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)
        self._devices: dict[str, Device] = {}
        self._device = ChoiceField(name=f"{name}.device")
        self._source = SegmentField(name=f"{name}.source")
        self._sides = CheckBox(name=f"{name}.both_sides")
        self._dpi = SegmentField(name=f"{name}.dpi")
        self._build()
        self.retranslate()
        self._source.set_value(ScanSource.AUTO.value)
        self._dpi.set_value(RESOLUTIONS[0])

    def _build(self) -> None:
        card = Card()
        first, second = QHBoxLayout(), QHBoxLayout()
        for line in (first, second):
            line.setSpacing(Space.column)
            card.body.addLayout(line)
        first.addWidget(self._device, 1)
        first.addWidget(self._dpi)
        second.addWidget(self._source)
        second.addWidget(self._sides, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        self._device.chosen.connect(lambda _key: self.changed.emit())
        self._source.chosen.connect(lambda _key: self.changed.emit())
        self._dpi.chosen.connect(lambda _key: self.changed.emit())
        self._sides.toggled.connect(lambda _on: self.changed.emit())

    @property
    def device(self) -> Device | None:
        """The device chosen, or None when there is none."""
        return self._devices.get(self._device.value())

    @property
    def profile(self) -> ScanProfile:
        """What is asked of the scanner."""
        source = ScanSource(self._source.value() or ScanSource.AUTO.value)
        return ScanProfile(source, self._sides.isChecked(), int(self._dpi.value()))

    def show_devices(self, devices: tuple[Device, ...]) -> None:
        """Offer devices; the one chosen stays chosen while it is there."""
        before = self._device.value()
        self._devices = {device.id: device for device in devices}
        self._device.set_options([(d.id, self._device_name(d)) for d in devices])
        if devices and before not in self._devices:
            self._device.set_value(devices[0].id)
        self.changed.emit()

    def _device_name(self, device: Device) -> str:
        if device.kind is DeviceKind.FOLDER:
            return self.tr("Folder “{name}”").format(name=device.name)
        return device.name

    def words(self) -> str:
        """The choice in one line."""
        device = self.device
        if device is None:
            return self.tr("No scanner")
        if device.kind is DeviceKind.FOLDER:
            return self._device_name(device)
        sources = dict(self._source_words())
        parts = [sources[self.profile.source.value]]
        if self.profile.both_sides:
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
        self._dpi.set_label(self.tr("Resolution"))
        shown = self.tr("{dpi} dpi")
        self._dpi.set_options([(dpi, shown.format(dpi=dpi)) for dpi in RESOLUTIONS])
        self.show_devices(tuple(self._devices.values()))
