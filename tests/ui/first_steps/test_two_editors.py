"""Two windows edit one case: the second sees what the first entered, and its own text is not lost."""

from app.training import TrainingSite
from tests.ui.first_steps.reception import Reception
from tests.workplace import log_in
from ui.widgets.message_line import MessageLine

THEIRS, MINE = "Астана қаласы, Басқа көше, 1-үй", "+77015550099"


def conflict(reception: Reception, site: TrainingSite) -> MessageLine:
    """Another window changes the address while a phone is typed here."""
    reception.open_case()
    reception.fill_applicant()
    other = log_in(site.workplace, "supervisor")
    site.workplace.intake.save(other, reception.case.id, {"applicant.address": THEIRS})
    reception.type_into("applicant.phone", MINE)
    return reception.part("reception.message", MessageLine)


def test_own_text_is_saved_after_the_others_was_shown(
    reception: Reception, site: TrainingSite
) -> None:
    line = conflict(reception, site)
    assert (line.isVisible(), line.code) == (True, "CAS-02")
    assert reception.text_of("applicant.address") == THEIRS, "what the other entered is shown"
    assert reception.stored().value("applicant.phone") != MINE, "nothing is written over unseen"
    reception.press("reception.message.action")
    assert not line.isVisible()
    stored = reception.stored()
    assert stored.value("applicant.phone") == MINE
    assert stored.value("applicant.address") == THEIRS
    assert reception.text_of("applicant.phone") == MINE


def test_own_text_for_the_same_field_wins_only_when_it_is_asked_for(
    reception: Reception, site: TrainingSite
) -> None:
    reception.open_case()
    reception.fill_applicant()
    other = log_in(site.workplace, "supervisor")
    site.workplace.intake.save(other, reception.case.id, {"applicant.phone2": "+77015550088"})
    reception.type_into("applicant.phone2", MINE)
    assert reception.text_of("applicant.phone2") == "+77015550088"
    reception.type_into("applicant.patronymic", "Болатұлы")
    reception.press("reception.message.action")
    stored = reception.stored()
    assert stored.value("applicant.phone2") == MINE
    assert stored.value("applicant.patronymic") == "Болатұлы"
