"""What is seen and pressed on the last steps of a reception."""

from typing import TypeVar

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.domain.attachment import Page
from app.domain.case import Case, CaseState, Step
from tests.ui.last_steps.reception import Reception
from ui.widgets.button import Button
from ui.widgets.page_strip import PageStrip

W = TypeVar("W", bound=QWidget)


def part(reception: Reception, kind: type[W], name: str) -> W:
    found = reception.view.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def strip_keys(reception: Reception) -> list[str]:
    """The pages the strip shows, in their order."""
    return part(reception, PageStrip, "scan.strip").pages.keys


def go_to_page(reception: Reception, page: Page) -> None:
    """The operator goes to a page of the strip."""
    strip = part(reception, PageStrip, "scan.strip")
    # Said outright: Qt would else take a Shift that a test before held for one that is held now.
    pick = QItemSelectionModel.SelectionFlag.ClearAndSelect
    strip.selectionModel().setCurrentIndex(strip.pages.index_of(str(page.id)), pick)


def press(reception: Reception, name: str) -> None:
    part(reception, QAbstractButton, name).click()
    reception.settle()


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
