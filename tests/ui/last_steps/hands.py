"""What is seen and pressed on the last steps of a reception."""

from typing import TypeVar

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.domain.case import Case, CaseState, Step
from tests.ui.last_steps.reception import Reception
from ui.widgets.button import Button

W = TypeVar("W", bound=QWidget)


def part(reception: Reception, kind: type[W], name: str) -> W:
    found = reception.view.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def press(reception: Reception, name: str) -> None:
    part(reception, QAbstractButton, name).click()


def enabled(reception: Reception, name: str) -> bool:
    return part(reception, Button, name).isEnabled()


def state(reception: Reception) -> CaseState:
    return reception.case.state


def at_signing(reception: Reception) -> Case:
    case, paper = reception.counter.registered()
    reception.open(case, Step.SIGN)
    reception.presenter.gathered.paper = paper
    return case


def choose_files(monkeypatch: pytest.MonkeyPatch, what: str, answer: object) -> None:
    monkeypatch.setattr(f"PySide6.QtWidgets.QFileDialog.{what}", lambda *_: answer)
