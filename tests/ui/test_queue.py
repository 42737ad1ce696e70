"""The queue and the archive of the provider on the screen."""

from pytestqt.qtbot import QtBot

from app.domain.case import ResultKind
from app.domain.dossier import Dossier, DraftResult, Finding
from tests.counter import FORM, SERVICE, Counter
from tests.ui.provider import Stage
from ui.pdf_preview import PdfPreview
from ui.widgets.choice_field import ChoiceField
from ui.widgets.message_line import MessageLine
from ui.widgets.table import Table

FOUND = Finding("untrue_data", "Мәлімет расталмады", "Шарт орындалмады")
REFUSAL = DraftResult(ResultKind.REASONED_REFUSAL, (FOUND,))


def decided(counter: Counter, draft: DraftResult | None = None) -> Dossier:
    """A dossier whose result was sent."""
    case = counter.queued()
    counter.exchange()
    return counter.decided(case, draft)


def test_a_list_shows_its_people_in_order_with_the_new_one_last(
    qtbot: QtBot, shared: Counter
) -> None:
    dossier = decided(shared)
    stage = Stage(qtbot, shared, "queue", "registrar")
    stage.part("queue.list", ChoiceField).chosen.emit(FORM["category"])
    rows = stage.part("queue.table", Table).model.rows
    assert rows[-1].key == dossier.case_number.text
    assert [row.cells[0] for row in rows] == [str(n) for n in range(1, len(rows) + 1)]


def test_every_list_of_the_service_can_be_chosen(qtbot: QtBot, shared: Counter) -> None:
    stage = Stage(qtbot, shared, "queue", "head")
    box = stage.part("queue.list", ChoiceField).box
    service = shared.work.catalogue.get(SERVICE)
    assert {box.itemData(i) for i in range(box.count())} == {
        category.queue_list for category in service.categories
    }


def test_the_queue_is_not_for_the_counter(qtbot: QtBot, shared: Counter) -> None:
    stage = Stage(qtbot, shared, "queue", "operator")
    assert stage.part("queue.message", MessageLine).code == "ACC-01"


def test_the_archive_shows_the_signed_letter(qtbot: QtBot, shared: Counter) -> None:
    dossier = decided(shared, REFUSAL)
    stage = Stage(qtbot, shared, "archive", "executor")
    table = stage.part("archive.table", Table)
    assert table.model.rows[0].key == str(dossier.id), "the newest comes first"
    table.select(str(dossier.id))
    stage.press("archive.see")
    assert stage.part("archive.letter", PdfPreview).page_count >= 1
    assert stage.has("archive.letter")
    stage.press("archive.back")
    assert stage.has("archive.table")


def test_a_refused_person_is_in_no_list(qtbot: QtBot, shared: Counter) -> None:
    dossier = decided(shared, REFUSAL)
    stage = Stage(qtbot, shared, "queue", "registrar")
    stage.part("queue.list", ChoiceField).chosen.emit(FORM["category"])
    rows = stage.part("queue.table", Table).model.rows
    assert dossier.case_number.text not in [row.key for row in rows]
