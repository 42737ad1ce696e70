"""Pages larger than the gateway takes: told when the case is to be registered, with every way on."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.case import Case, CaseState, Step
from app.domain.page_fit import FLOOR_DPI, MEBI, FitStep
from app.domain.page_order import StepKind
from app.services.fitting import Fitting
from app.services.workplace import Workplace
from app.stand.pki import KEY_PASSWORD
from tests.counter import NEEDED, Counter
from tests.sample_pages import scan
from tests.ui.last_steps.hands import choose_files, part, press, state
from tests.ui.last_steps.reception import Reception, make_reception
from ui.clipping import clipped
from ui.screens.reception.fit_offer import FitOffer
from ui.screens.reception.size_meter import size_words
from ui.translation import LANGUAGES, Translation
from ui.widgets.button import Button
from ui.widgets.message_line import MessageLine
from ui.widgets.radio_row import RadioRow
from ui.widgets.text import Text
from ui.widgets.text_field import TextField

WEIGHT = 6.34 * MEBI


def weigh(counter: Counter, case: Case, size: float) -> None:
    """Let the first page of a case weigh something."""
    with counter.site.site.storage.begin() as work:
        page = work.pages.of(case.id)[0]
        work.pages.put(case.id, replace(page, size=round(size), looked=True))
        work.commit()


@pytest.fixture
def heavy(reception: Reception) -> Case:
    counter = reception.counter
    case = counter.marked(counter.opened())
    for code in NEEDED:
        counter.page(case.id, code)
    weigh(counter, case, WEIGHT)
    reception.open(case, Step.SCAN)
    press(reception, "scan.register")
    return case


def test_it_is_said_and_offered_to_be_made_to_fit(
    reception: Reception, heavy: Case, translation: Translation
) -> None:
    message = part(reception, MessageLine, "scan.message")
    assert (message.isVisible(), message.code) == (True, "SCN-41")
    for said in (message.text, part(reception, Text, "scan.size.words").text()):
        assert size_words(round(WEIGHT)) in said, "told alike by the sentence and over the bar"
    assert part(reception, FitOffer, "scan.offer").isVisible()
    assert state(reception) is CaseState.DRAFT
    for size in ((1366, 768), (683, 384)):
        reception.window.resize(*size)
        for language in LANGUAGES:
            translation.use(language)
            for _ in range(8):
                QApplication.processEvents()
            assert clipped(reception.window) == [], (size, language)
    weigh(reception.counter, heavy, 1000)
    reception.presenter.reload_pages()
    assert not message.isVisible()


@pytest.mark.parametrize("dpi", [FLOOR_DPI - 1, FLOOR_DPI])
def test_only_pages_that_stay_legible_are_offered_in_black_and_white(
    reception: Reception, heavy: Case, dpi: int
) -> None:
    press(reception, "scan.offer.close")
    with reception.counter.site.site.storage.begin() as work:
        for page in work.pages.of(heavy.id):
            work.pages.put(heavy.id, replace(page, dpi=dpi))
        work.commit()
    press(reception, "scan.size.fit")
    rows = {step: part(reception, RadioRow, f"scan.offer.{step.value}") for step in FitStep}
    assert rows[FitStep.GREY].isVisible()
    assert rows[FitStep.BITONAL].isVisible() == (dpi >= FLOOR_DPI)


@pytest.mark.usefixtures("heavy")
def test_it_is_registered_for_the_courier(reception: Reception) -> None:
    press(reception, "scan.message.action")
    assert state(reception) is CaseState.REGISTERED
    assert reception.case.step is Step.SEND
    assert part(reception, RadioRow, "send.courier").isChecked()
    press(reception, "send.send")
    assert state(reception) is CaseState.WITH_COURIER


@pytest.mark.usefixtures("heavy")
def test_it_is_told_again_at_signing(reception: Reception) -> None:
    press(reception, "scan.message.action")
    reception.presenter.go_to(Step.SIGN)
    part(reception, TextField, "sign.password").set_text(KEY_PASSWORD)
    press(reception, "sign.sign")
    assert part(reception, MessageLine, "sign.message").code == "SCN-41"
    assert part(reception, Button, "sign.courier").isEnabled()
    assert state(reception) is CaseState.REGISTERED


def test_a_step_that_was_promised_to_be_enough_and_is_not_is_followed_by_the_next(
    qtbot: QtBot, counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work, site = counter.work, counter.site.site
    (tmp_path / "page.jpg").write_bytes(scan(300, 1, stamp=True))
    choose_files(monkeypatch, "getOpenFileNames", ([str(tmp_path / "page.jpg")], ""))
    settings = replace(work.settings, wire=replace(work.settings.wire, message_limit=400_000))
    fitting = Fitting(site.storage, work.clock, site.page_workers, settings)

    class Narrow(Counter):
        @property
        def work(self) -> Workplace:
            return replace(work, fitting=fitting, settings=settings)

    reception = make_reception(qtbot, Narrow(counter.site))
    case = counter.marked(counter.opened())
    reception.open(case, Step.SCAN)
    press(reception, "scan.add_file")
    (page,) = counter.work.scanning.pages(counter.person(), case.id)
    weigh(counter, case, 450_000)
    reception.presenter.reload_pages()
    press(reception, "scan.size.fit")
    press(reception, "scan.offer.accept")
    steps = [
        step
        for step in counter.work.arranging.steps(counter.person(), case.id)
        if step.kind is StepKind.FIT
    ]
    (page,) = counter.work.scanning.pages(counter.person(), case.id)
    assert page.size <= 400_000
    assert len(steps) == 2
