"""Reception, step 2: the days of family members, and the papers that follow from them."""

from PySide6.QtWidgets import QAbstractButton

from app.domain.checklist import checklist
from tests.ui.first_steps.hands import WIFE
from tests.ui.first_steps.reception import Reception
from ui.screens.reception.family_row import FamilyRow
from ui.widgets.field import Field

ROW = "applicant.family_editor"
BORN_2006 = "060115500019"
BORN_2012 = "120630600079"


def add(reception: Reception, number: int, relation: str, iin: str, name: str) -> str:
    row = f"{ROW}.{number}"
    reception.choose(f"{row}.relation", relation)
    reception.type_into(f"{row}.iin", iin)
    reception.type_into(f"{row}.name", name)
    return row


def titles(reception: Reception) -> list[str]:
    """The papers of the family members, as the list names them."""
    assert reception.presenter.service is not None
    rows = checklist(reception.stored(), reception.presenter.service)
    personal = [row for row in rows if row.rule.code.startswith(("marriage", "birth"))]
    return [row.rule.title.ru for row in personal]


def test_days_decide_which_papers_are_asked_of_whom(reception: Reception) -> None:
    reception.open_case()
    reception.fill_applicant()
    reception.press("applicant.family")
    wife = add(reception, 1, "spouse", WIFE, "Сейтқазы Айгүл")
    assert reception.part(f"{wife}.marriage", Field).isVisible()
    assert not reception.part(f"{wife}.birth", Field).isVisible()
    reception.type_into(f"{wife}.marriage", "01.06.2008")
    assert titles(reception) == []
    reception.type_into(f"{wife}.marriage", "31.05.2008")

    # The IIN proposes the day of birth; what is mended stays mended.
    for number, iin, name in ((2, BORN_2006, "Нұрлан"), (3, BORN_2012, "Аружан")):
        reception.press("applicant.family_editor.add")
        child = add(reception, number, "child", iin, f"Сейтқазы {name}")
    assert dict(reception.stored().family[1].events)["birth"].isoformat() == "2006-01-15"
    assert titles(reception) == [
        "Свидетельство о заключении брака: Сейтқазы Айгүл",
        "Свидетельство о рождении: Сейтқазы Нұрлан",
    ]
    reception.type_into(f"{child}.birth", "12.08.2007")
    assert titles(reception)[2:] == ["Свидетельство о рождении: Сейтқазы Аружан"]


def test_a_day_that_is_missing_or_cannot_be_holds_the_way_but_nothing_is_lost(
    reception: Reception,
) -> None:
    reception.open_case()
    reception.fill_applicant()
    reception.press("applicant.family")
    wife = add(reception, 1, "spouse", WIFE, "Сейтқазы Айгүл")
    reception.press("applicant.continue")
    assert reception.part("applicant").isVisible()
    assert reception.part(f"{wife}.marriage", Field).fault
    assert [member.name.given_name for member in reception.stored().family] == ["Айгүл"]
    reception.type_into(f"{wife}.marriage", "31.06.2008")
    reception.press("applicant.continue")
    assert reception.part("applicant").isVisible()
    reception.type_into(f"{wife}.marriage", "01.01.2100")
    reception.press("applicant.continue")
    assert reception.part("applicant").isVisible()
    reception.type_into(f"{wife}.marriage", "30.06.2008")
    reception.press("applicant.continue")
    assert reception.part("representative").isVisible()


def tick(reception: Reception, name: str) -> None:
    box = reception.part(name, QAbstractButton)
    assert box.isVisible()
    box.click()


def test_deceased_and_ill_members_are_told_each_by_itself(reception: Reception) -> None:
    reception.open_case()
    reception.fill_applicant()
    reception.press("applicant.family")
    wife = add(reception, 1, "spouse", "", "Сейтқазы Айгүл")
    reception.type_into(f"{wife}.marriage", "19.05.2012")
    reception.press("applicant.continue")
    assert reception.part(f"{wife}.iin", Field).fault, "who lives with the applicant has one"
    tick(reception, f"{wife}.deceased")
    reception.press("applicant.continue")
    assert not reception.part(f"{wife}.iin", Field).fault
    assert reception.part(f"{wife}.death", Field).fault
    reception.type_into(f"{wife}.death", "12.08.2007")
    reception.press("applicant.family_editor.add")
    son = add(reception, 2, "child", BORN_2012, "Сейтқазы Нұрлан")
    tick(reception, f"{son}.severely_ill")
    stored = reception.stored().family
    assert [(m.digits, *m.circumstances) for m in stored] == [
        ("", "deceased"),
        (BORN_2012, "severely_ill"),
    ]
    assert reception.presenter.service is not None
    rows = checklist(reception.stored(), reception.presenter.service)
    own = {row.rule.title.ru for row in rows if "." in row.rule.code}
    assert {
        "Свидетельство о смерти члена семьи: Сейтқазы Айгүл",
        "Медицинская справка о тяжёлой форме хронического заболевания: Сейтқазы Нұрлан",
    } <= own
    assert not any(title.startswith("Справка о доходах") and "Айгүл" in title for title in own)
    tick(reception, f"{wife}.deceased")
    assert not reception.part(f"{wife}.death", Field).isVisible()
    reception.press("applicant.continue")
    assert reception.part(f"{wife}.iin", Field).fault


def test_an_unfinished_member_without_iin_is_typed_on_after_a_crash(reception: Reception) -> None:
    reception.open_case()
    reception.fill_applicant()
    reception.press("applicant.family")
    father = add(reception, 1, "parent", "", "Сейтқазы Болат")
    tick(reception, f"{father}.deceased")
    place = reception.presenter.workplace.drafts.place(
        reception.presenter.session, reception.case.id
    )
    assert place is not None
    assert place.unsaved[f"{father}.deceased"] == "yes"
    case = reception.case
    reception.presenter.begin()
    reception.presenter.open_case(case.id)
    again = [row for row in reception.window.findChildren(FamilyRow) if row.isVisible()]
    assert [(row.full_name.text(), row.holding["deceased"].isChecked()) for row in again] == [
        ("Сейтқазы Болат", True)
    ]
