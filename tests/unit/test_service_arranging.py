"""Pages arranged by hand: their order, the bin, and undo that outlives the program."""

from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from app.domain.attachment import Page, PageId
from app.domain.case import Case
from app.domain.errors import Refused
from app.domain.page_order import Spot, StepKind, row_of
from app.paths import Places
from app.training_office import TRAINING
from tests.counter import Counter
from tests.training_sites import SiteWithStand
from tests.workplace import quick, site_in

ROW, OTHER = "application", "address"


def drawn(counter: Counter, pages: int, row: str = ROW) -> tuple[Case, list[PageId]]:
    case = counter.marked(counter.opened())
    return case, [counter.page(case.id, row).id for _ in range(pages)]


def row(counter: Counter, case: Case, document: str | None = ROW) -> list[PageId]:
    return [
        page.id for page in row_of(counter.work.scanning.pages(counter.person(), case.id), document)
    ]


def page(counter: Counter, case: Case, wanted: PageId) -> Page:
    return next(p for p in counter.work.scanning.pages(counter.person(), case.id) if p.id == wanted)


def test_pages_move_together_in_the_order_chosen(shared: Counter) -> None:
    case, (a, b, c, d) = drawn(shared, 4)
    shared.work.arranging.move(shared.person(), case.id, [d, b], ROW, a)
    assert row(shared, case) == [d, b, a, c]
    shared.work.arranging.move(shared.person(), case.id, [d], ROW)
    assert row(shared, case) == [b, a, c, d]


def test_only_what_changed_is_told_and_kept(shared: Counter) -> None:
    case, (a, b, c) = drawn(shared, 3)
    changed = shared.work.arranging.move(shared.person(), case.id, [c], ROW, b)
    assert {p.id for p in changed} == {b, c}
    shared.work.arranging.delete(shared.person(), case.id, [a])
    shared.work.arranging.delete(shared.person(), case.id, [a])
    kinds = [step.kind for step in shared.work.arranging.steps(shared.person(), case.id)]
    assert kinds == [StepKind.MOVE, StepKind.DELETE]


def test_a_binned_page_comes_back_to_its_place(shared: Counter) -> None:
    case, (a, b, c) = drawn(shared, 3)
    arranging, operator = shared.work.arranging, shared.person()
    arranging.delete(operator, case.id, [b])
    arranging.move(operator, case.id, [c], ROW, a)
    arranging.restore(operator, case.id, [b])
    assert row(shared, case) == [c, a, b]


def test_a_page_takes_the_place_of_another(shared: Counter) -> None:
    case, (a, b, c) = drawn(shared, 3)
    better = shared.page(case.id, OTHER).id
    shared.work.arranging.replace(shared.person(), case.id, b, better)
    assert row(shared, case) == [a, better, b, c]
    assert page(shared, case, b).deleted
    shared.work.arranging.undo(shared.person(), case.id)
    assert row(shared, case) == [a, b, c]
    assert row(shared, case, OTHER) == [better]


def test_a_pile_is_split_into_another_row(shared: Counter) -> None:
    case, (a, b, c, d) = drawn(shared, 4)
    shared.work.arranging.split(shared.person(), case.id, c, OTHER)
    assert (row(shared, case), row(shared, case, OTHER)) == ([a, b], [c, d])
    shared.work.arranging.undo(shared.person(), case.id)
    assert row(shared, case) == [a, b, c, d]


def test_a_scanned_page_is_inserted_and_taken_out_by_undo(counter: Counter, tmp_path: Path) -> None:
    case, (a, b) = drawn(counter, 2)
    picture(tmp_path / "new.png")
    scanning, operator = counter.work.scanning, counter.person()
    (new,) = scanning.add_file(operator, case.id, Spot(ROW, before=b), tmp_path / "new.png")
    assert row(counter, case) == [a, new.id, b]
    counter.work.arranging.undo(operator, case.id)
    assert page(counter, case, new.id).deleted


def test_a_scanned_page_replaces_a_bad_one(counter: Counter, tmp_path: Path) -> None:
    case, (a, b) = drawn(counter, 2)
    picture(tmp_path / "new.png")
    scanning, operator = counter.work.scanning, counter.person()
    (new,) = scanning.add_file(operator, case.id, Spot(ROW, replaces=a), tmp_path / "new.png")
    assert [p.id for p in scanning.pages(operator, case.id) if p.goes_out] == [new.id, b]
    counter.work.arranging.undo(operator, case.id)
    assert [p.id for p in scanning.pages(operator, case.id) if p.goes_out] == [a, b]


def picture(path: Path) -> None:
    Image.linear_gradient("L").resize((300, 400)).save(path)


def test_undo_goes_back_step_by_step_and_then_says_so(shared: Counter) -> None:
    case, (a, b) = drawn(shared, 2)
    arranging, operator = shared.work.arranging, shared.person()
    before = shared.work.scanning.pages(shared.person(), case.id)
    arranging.turn(operator, case.id, [a], 90)
    arranging.park(operator, case.id, [b])
    arranging.move(operator, case.id, [a], OTHER)
    for _ in range(3):
        arranging.undo(operator, case.id)
    assert shared.work.scanning.pages(shared.person(), case.id) == before
    with pytest.raises(Refused, match="SCN-32"):
        arranging.undo(operator, case.id)


def test_what_was_done_can_be_undone_after_a_restart(tmp_path: Path, seed: Path) -> None:
    places = Places(tmp_path / "site")
    with site_in(places.data, seed) as site:
        counter = Counter(site)
        case, (a, b) = drawn(counter, 2)
        counter.work.arranging.delete(counter.person(), case.id, [a])
        counter.work.arranging.turn(counter.person(), case.id, [b], 270)
        before = counter.work.arranging.steps(counter.person(), case.id)
    with closing(SiteWithStand(places, quick(TRAINING))) as site:
        counter = Counter(site)
        assert counter.work.arranging.steps(counter.person(), case.id) == before
        assert [step.who for step in before] == ["operator", "operator"]
        counter.work.arranging.undo(counter.person(), case.id)
        assert page(counter, case, b).rotation == 0
        counter.work.arranging.undo(counter.person(), case.id)
        assert not page(counter, case, a).deleted


def test_a_page_of_another_case_is_not_touched(shared: Counter) -> None:
    case, _ = drawn(shared, 1)
    _, (strange,) = drawn(shared, 1)
    arranging = shared.work.arranging
    for change in (arranging.delete, arranging.park, arranging.unpark, arranging.restore):
        with pytest.raises(Refused, match="STO-04"):
            change(shared.person(), case.id, [strange])
