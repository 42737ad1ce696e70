"""The service that answers: its positive result is the certificate, in the words of its passport."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.case import Case, CaseState, ResultKind
from app.domain.dossier import Dossier, DossierState, DraftResult
from app.domain.errors import InputErrors, Refused
from tests.counter import FORM, Counter
from tests.ui.list_screens import entered, part, press, rows
from tests.ui.provider import Stage
from tests.ui.test_fourth_service import text_of
from ui.clipping import clipped
from ui.pdf_preview import PdfPreview
from ui.screens.review.inner_scroll import InnerScroll
from ui.widgets.choice_field import ChoiceField
from ui.widgets.field import Field
from ui.widgets.message_line import MessageLine
from ui.widgets.text import Text

SERVICE = "communal-dwelling-certificate"
FOLDED = 420
"""Between the heights of the step without and with the fields of a dwelling."""
ASKED = {name: value for name, value in FORM.items() if name != "category"}
HOME = "Астана қаласы, Пушкин көшесі, 11-үй, 6-пәтер"
HAS_NOT = DraftResult(ResultKind.NOTIFICATION, values={"holding": "has_not"})


def registered(counter: Counter, language: str = "kk") -> Case:
    """A registered case of the service."""
    operator, intake = counter.person(), counter.work.intake
    case = intake.open(operator, SERVICE)
    fields = ASKED | {"extra.purpose": "work", "document_language": language}
    case = counter.marked(intake.save(operator, case.id, fields))
    counter.scanned(case)
    return counter.work.registration.register(operator, case.id)[0]


def examined(counter: Counter, language: str = "kk") -> tuple[Case, Dossier]:
    """A case whose dossier lies before the executor."""
    case = counter.sign(registered(counter, language))
    counter.work.sending.queue(counter.person(), case.id)
    counter.exchange()
    review, dossier = counter.work.review, counter.dossier(case)
    review.register(counter.person("registrar"), dossier.id, in_order=True)
    return case, review.resolve(counter.person("head"), dossier.id, "executor", "")


def opened(qtbot: QtBot, counter: Counter, login: str, dossier: Dossier) -> Stage:
    stage = Stage(qtbot, counter, "review", login)
    stage.press(f"review.dossier.{dossier.case_number}")
    return stage


def choose(stage: Stage, name: str, key: str) -> None:
    """Choose as a person does."""
    field = stage.part(name, ChoiceField)
    field.box.setCurrentIndex(field.box.findData(key))
    field.box.activated.emit(field.box.currentIndex())


def test_the_executor_answers_before_the_draft_goes_on_and_the_paper_says_it(
    qtbot: QtBot, counter: Counter
) -> None:
    case, dossier = examined(counter)
    stage = opened(qtbot, counter, "executor", dossier)
    act = stage.button("review.act")
    assert not act.isEnabled()
    assert "Is there a dwelling in permanent use" in act.toolTip()
    assert not stage.has("review.result.address")
    choose(stage, "review.result.holding", "has")
    assert stage.has("review.result.address")
    assert "Address of the dwelling" in act.toolTip()
    stage.type("review.result.address", HOME)
    stage.press("review.see")
    assert stage.part("review.letter", PdfPreview).isVisible()
    stage.press("review.back")
    stage.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    drafted = counter.dossier(case)
    assert drafted.state is DossierState.DRAFTED
    assert drafted.draft is not None
    assert drafted.draft.values == {"holding": "has", "address": HOME}
    signed_and_sent(qtbot, counter, drafted)
    handed_over_as_a_paper(qtbot, counter, case)


def signed_and_sent(qtbot: QtBot, counter: Counter, drafted: Dossier) -> None:
    """The head reads what is answered, and so does who sends it."""
    head = opened(qtbot, counter, "head", drafted)
    why = head.part("review.sign.why", Text).text().splitlines()
    assert why == [
        "Is there a dwelling in permanent use: there is",
        f"Address of the dwelling: {HOME}",
    ]
    assert "Certificate" in head.part("review.sign.kind", Text).text()
    counter.work.review.sign(counter.person("head"), drafted.id, counter.key("head"))
    with counter.site.site.storage.read() as work:
        signed_dossier = work.dossiers.get(drafted.id)
    signed = opened(qtbot, counter, "executor", signed_dossier)
    assert HOME in signed.part("review.send.told", Text).text()
    signed.press("review.act")
    counter.exchange()


def handed_over_as_a_paper(qtbot: QtBot, counter: Counter, case: Case) -> None:
    """The operator reads it, and the authorised person prints it."""
    assert counter.case(case).state is CaseState.RESULT_READY
    result = counter.work.results.open(counter.person(), case.id).result
    assert result.values == {"holding": "has", "address": HOME}
    view = entered(qtbot, counter, "results", "authorised")
    assert len(rows(view, "results.table")) == 1
    assert HOME in part(view, Text, "results.told").text()
    assert part(view, Text, "results.decided").text().startswith("Certificate")
    press(view, "results.print_paper")
    with counter.site.site.storage.read() as work:
        printed = work.papers.latest(case.number.text, "notification")
    assert printed is not None
    for paper in (result.paper, printed):
        assert f"қорынан тұрғын үй бар, мекенжайы: {HOME}." in text_of(paper)


def test_who_has_none_is_told_so_in_the_language_of_the_papers(counter: Counter) -> None:
    case, dossier = examined(counter, "ru")
    review = counter.work.review
    review.draft(counter.person("executor"), dossier.id, HAS_NOT)
    review.sign(counter.person("head"), dossier.id, counter.key("head"))
    paper = text_of(review.signed_letter(counter.person("head"), dossier.id))
    assert "не имеет в постоянном пользовании жилища из коммунального жилищного фонда." in paper
    assert "Адрес" not in paper
    assert case.language == "ru"


def test_a_returned_draft_shows_what_was_answered_and_what_is_wrong_at_its_field(
    qtbot: QtBot, counter: Counter
) -> None:
    _case, dossier = examined(counter)
    review = counter.work.review
    review.draft(counter.person("executor"), dossier.id, HAS_NOT)
    review.send_back(counter.person("head"), dossier.id)
    stage = opened(qtbot, counter, "executor", dossier)
    assert stage.part("review.result.holding", ChoiceField).value() == "has_not"
    choose(stage, "review.result.holding", "has")
    stage.type("review.result.address", "ә" * 201)
    stage.press("review.act")
    assert stage.part("review.result.address", Field).fault
    assert stage.part("review.result.address.input", QLineEdit).hasFocus()
    # An answer that is no longer asked for is not sent; a refusal answers nothing.
    choose(stage, "review.result.holding", "has_not")
    stage.press("review.act")
    with counter.site.site.storage.read() as work:
        held = work.dossiers.get(dossier.id).draft
    assert held is not None
    assert held.values == {"holding": "has_not"}


def test_no_draft_passes_without_its_answers(counter: Counter) -> None:
    _case, dossier = examined(counter)
    executor, review = counter.person("executor"), counter.work.review
    for values, code in (
        ({}, "FLD-01"),
        ({"holding": "has"}, "FLD-01"),
        ({"holding": "perhaps"}, "FLD-04"),
    ):
        with pytest.raises(InputErrors) as refusal:
            review.draft(executor, dossier.id, DraftResult(ResultKind.NOTIFICATION, values=values))
        assert [fault.code for fault in refusal.value.faults] == [code]
    with pytest.raises(InputErrors):
        review.preview(executor, dossier.id, DraftResult(ResultKind.NOTIFICATION))


def test_the_head_signs_no_draft_that_answers_nothing_and_is_told_what_to_do(
    qtbot: QtBot, counter: Counter
) -> None:
    _case, dossier = examined(counter)
    drafted = counter.work.review.draft(counter.person("executor"), dossier.id, HAS_NOT)
    with counter.site.site.storage.begin() as work:
        # As a program left it whose passport asked for nothing yet.
        work.dossiers.put(replace(drafted, draft=DraftResult(ResultKind.NOTIFICATION)))
        work.commit()
    stage = opened(qtbot, counter, "head", drafted)
    stage.press("review.see")
    message = stage.part("review.message", MessageLine)
    assert (message.code, "Return it to the executor" in message.text) == ("DOS-06", True)
    with pytest.raises(Refused, match="DOS-06"):
        counter.work.review.sign(counter.person("head"), dossier.id, counter.key("head"))
    stage.press("review.return")
    assert stage.part("review.message", MessageLine).code == ""


def test_it_goes_by_courier_too(counter: Counter) -> None:
    case = counter.work.courier.dispatch(counter.person(), registered(counter).id)
    assert case.state is CaseState.WITH_COURIER


def test_fields_that_come_have_their_room_where_it_is_narrow(
    qtbot: QtBot, counter: Counter
) -> None:
    _case, dossier = examined(counter)
    stage = opened(qtbot, counter, "executor", dossier)
    stage.window.resize(683, 384)
    (inner,) = stage.view.findChildren(InnerScroll, "review.step.scroll")
    # One scroll inside another would hide what is above the field that has the keys.
    qtbot.waitUntil(lambda: inner.minimumHeight() < FOLDED)
    choose(stage, "review.result.holding", "has")
    qtbot.waitUntil(lambda: inner.minimumHeight() > FOLDED)
    qtbot.waitUntil(lambda: inner.verticalScrollBar().maximum() == 0)
    field = stage.part("review.result.address", QWidget)
    assert field.height() >= field.minimumSizeHint().height()
    assert clipped(stage.window) == []
