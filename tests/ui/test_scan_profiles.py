"""The scanner's controls with the administrator's profiles: chosen, taken by themselves, locked."""

import pytest
from PySide6.QtWidgets import QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from app.domain.attachment import ColourMode, Device, DeviceKind, ScanProfile, ScanSource
from app.domain.scan_profiles import profiles_of
from ui.screens.reception.scan_settings import ScanSettings
from ui.widgets.choice_field import ChoiceField

PROFILES = profiles_of("A4: 200 grey both; ID: 600 colour glass @identity_document on Canon")
CARD = ScanProfile(ScanSource.FLATBED, False, 600, ColourMode.COLOUR)
PAPER = ScanProfile(ScanSource.AUTO, True, 200, ColourMode.GREY)
DEVICES = (Device("a", "HP Scan", DeviceKind.ESCL), Device("b", "Canon MF", DeviceKind.SANE))


def controls(qtbot: QtBot, *, locked: bool) -> ScanSettings:
    made = ScanSettings(PROFILES, locked, name="scanner")
    qtbot.addWidget(made)
    made.show_devices(DEVICES)
    return made


def found(within: ScanSettings, name: str) -> QWidget:
    part = within.findChild(QWidget, f"scanner.{name}")
    assert isinstance(part, QWidget)
    return part


def test_a_profile_sets_every_control(qtbot: QtBot) -> None:
    made = controls(qtbot, locked=False)
    assert made.profile == ScanProfile()
    choice = found(made, "profile")
    assert isinstance(choice, ChoiceField)
    choice.set_value("A4")
    choice.chosen.emit("A4")
    assert made.profile == PAPER


def test_the_rows_profile_and_device_are_taken_by_themselves(qtbot: QtBot) -> None:
    made = controls(qtbot, locked=False)
    made.prefer("identity_document", "housing-queue")
    assert made.profile == CARD
    assert made.device == DEVICES[1]
    made.prefer("address", "housing-queue")
    assert made.profile == CARD


@pytest.mark.parametrize("locked", [True, False])
def test_the_administrator_may_leave_only_the_profiles(qtbot: QtBot, locked: bool) -> None:
    made = controls(qtbot, locked=locked)
    for name in ("source", "both_sides", "dpi", "colour"):
        assert found(made, name).isEnabled() is not locked
    assert found(made, "profile").isEnabled()
    assert made.profile == (PAPER if locked else ScanProfile())


def test_without_profiles_nothing_is_locked(qtbot: QtBot) -> None:
    made = ScanSettings((), True, name="scanner")
    qtbot.addWidget(made)
    assert found(made, "dpi").isEnabled()
    assert found(made, "profile").isHidden()


def test_a_feeder_of_one_side_can_be_turned_by_hand_whatever_is_locked(qtbot: QtBot) -> None:
    made = controls(qtbot, locked=True)
    by_hand = found(made, "by_hand")
    assert isinstance(by_hand, QCheckBox)
    assert by_hand.isEnabled()
    by_hand.setChecked(True)
    assert made.by_hand
    assert made.profile == ScanProfile(ScanSource.FEEDER, False, 200, ColourMode.GREY)


def test_a_camera_is_asked_for_nothing_but_its_colours(qtbot: QtBot) -> None:
    made = ScanSettings(name="scanner")
    qtbot.addWidget(made)
    overhead = Device("/dev/video0", "Overhead", DeviceKind.CAMERA)
    made.show_devices((DEVICES[0], overhead))
    for name in ("both_sides", "colour"):
        box = found(made, name)
        assert isinstance(box, QCheckBox)
        box.click()
    device = found(made, "device")
    assert isinstance(device, ChoiceField)
    for chosen, asks in ((overhead, False), (DEVICES[0], True)):
        device.set_value(chosen.id)
        device.chosen.emit(chosen.id)
        assert made.profile == ScanProfile(both_sides=asks, colour=ColourMode.GREY)
        for name in ("source", "both_sides", "by_hand", "dpi"):
            assert found(made, name).isEnabled() is asks
        assert found(made, "colour").isEnabled()
        assert (made.words() == "Camera “Overhead”") is not asks
