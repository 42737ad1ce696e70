"""The applicant's screen: in the applicant's language, confirmed with hour and digest."""

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.adapters.voice import SystemVoice
from app.domain.case import Step
from app.domain.errors import Unavailable
from app.domain.person import FamilyMember, Iin, PersonName
from app.domain.read_back import ConfirmedBy, ReadBack
from app.services.signing import build_request
from tests.counter import FORM, Counter
from tests.ui.last_steps.hands import part, press
from tests.ui.last_steps.reception import Reception, make_reception
from ui.applicant_screen.read_back import read_back_of
from ui.applicant_screen.window import ApplicantScreen
from ui.widgets.icon_label import IconLabel
from ui.widgets.message_line import MessageLine


def at_signing(qtbot: QtBot, counter: Counter, language: str) -> Reception:
    reception = make_reception(qtbot, counter)
    case, _paper = counter.registered({**FORM, "document_language": language})
    reception.open(case, Step.SIGN)
    return reception


def shown() -> ApplicantScreen:
    (screen,) = (
        w for w in QApplication.topLevelWidgets() if isinstance(w, ApplicantScreen) and w.parent()
    )
    return screen


def words() -> list[str]:
    return [label.text() for label in shown().findChildren(QLabel)]


def confirmations(reception: Reception) -> list[dict[str, str]]:
    with reception.counter.site.site.storage.read() as work:
        entries = work.journal.of(reception.case.number.text)
    return [dict(e.after or {}) for e in entries if e.action == "applicant-confirmed"]


@pytest.mark.parametrize(
    ("language", "heading"),
    [("kk", "Неге қол қойылатынын тексеріңізші"), ("ru", "Проверьте, что подписывается")],
)
def test_it_speaks_the_language_of_the_applicant(
    qtbot: QtBot, shared: Counter, language: str, heading: str
) -> None:
    reception = at_signing(qtbot, shared, language)
    press(reception, "sign.applicant.show")
    assert shown().isVisible()
    assert heading in words()
    assert FORM["applicant.surname"] in words()


def test_the_applicant_presses_and_the_journal_has_hour_and_digest(
    qtbot: QtBot, shared: Counter
) -> None:
    reception = at_signing(qtbot, shared, "kk")
    press(reception, "sign.applicant.show")
    button = shown().findChild(QAbstractButton, "applicant_screen.confirm")
    assert button is not None
    button.click()
    (kept,) = confirmations(reception)
    assert kept["by"] == "applicant"
    assert len(kept["sha256"]) == 64
    assert not button.isEnabled()
    assert ":" in part(reception, IconLabel, "sign.applicant.state").text


def test_the_operator_notes_a_spoken_yes_once(qtbot: QtBot, shared: Counter) -> None:
    reception = at_signing(qtbot, shared, "ru")
    press(reception, "sign.applicant.said_yes")
    press(reception, "sign.applicant.said_yes")
    assert [kept["by"] for kept in confirmations(reception)] == ["operator"]


def test_a_confirmation_of_other_words_is_none(shared: Counter) -> None:
    case, _paper = shared.registered()
    operator, service = shared.person(), shared.work.confirmations
    before = ReadBack("kk", (("Тегі", "Сейтқазы"),))
    service.record(operator, case.id, before, ConfirmedBy.OPERATOR)
    assert service.of(operator, case.id, before) is not None
    assert service.of(operator, case.id, ReadBack("kk", (("Тегі", "Сейтқазин"),))) is None


def test_it_goes_with_the_step(qtbot: QtBot, shared: Counter) -> None:
    reception = at_signing(qtbot, shared, "kk")
    press(reception, "sign.applicant.show")
    reception.view.step.hide()
    assert not shown().isVisible()


def large_prints(counter: Counter) -> list[Path]:
    folder = counter.work.papers_folder
    assert folder is not None
    return sorted(folder.glob("*-read-back-*.pdf"))


def test_the_applicant_may_have_it_in_large_type(qtbot: QtBot, shared: Counter) -> None:
    reception = at_signing(qtbot, shared, "ru")
    press(reception, "sign.applicant.show")
    button = shown().findChild(QAbstractButton, "applicant_screen.print")
    assert button is not None
    before = large_prints(shared)
    button.click()
    assert len(large_prints(shared)) == len(before) + 1
    assert ("read-back", 1) in shared.papers(reception.case)


def test_where_no_voice_is_installed_the_button_prints(
    qtbot: QtBot, shared: Counter, tmp_path: Path
) -> None:
    voiceless = replace(shared.work, voice=SystemVoice(folders=str(tmp_path)))
    reception = at_signing(qtbot, shared, "kk")
    reception.presenter.workplace = voiceless
    press(reception, "sign.applicant.aloud")
    assert part(reception, MessageLine, "sign.message").code == "VOI-01"
    before = large_prints(shared)
    press(reception, "sign.applicant.aloud")
    assert len(large_prints(shared)) == len(before) + 1


def test_without_a_voice_it_is_said_what_else_can_be_done(tmp_path: Path) -> None:
    voice = SystemVoice(folders=str(tmp_path))
    with pytest.raises(Unavailable) as refused:
        voice.speak("Сәлеметсіз бе", "kk")
    assert refused.value.code == "VOI-01"


@pytest.mark.skipif(os.name == "nt", reason="a program of a shell script")
def test_the_words_go_to_the_voice_in_their_language(tmp_path: Path) -> None:
    heard = tmp_path / "heard"
    program = tmp_path / "espeak-ng"
    program.write_text(f'#!/bin/sh\n(echo "$@"; /bin/cat) > "{heard}"\n', encoding="utf-8")
    program.chmod(0o755)
    SystemVoice(folders=str(tmp_path)).speak("Тегі: Сейтқазы.", "kk")
    options, said = heard.read_text(encoding="utf-8").split("\n", 1)
    assert "-v kk" in options
    assert said == "Тегі: Сейтқазы."


HOUSEHOLD = (
    FamilyMember(
        "spouse",
        Iin("910903424647"),
        PersonName("Сейтқазы", "Айгүл", "Маратқызы"),
        (("marriage", date(2012, 5, 19)),),
    ),
    FamilyMember(
        "parent",
        None,
        PersonName("Сейтқазы", "Болат"),
        (("death", date(2006, 2, 1)),),
        circumstances=frozenset({"deceased"}),
    ),
)
SIGNED_TOO = {
    "applicant.phone2": "+7 701 555 01 43",
    "document_language": "ru",
    "paper_notification": "yes",
    "category": "vulnerable",
    "subcategory": "many_children",
    "extra.divorce_date": "2012-03-01",
    "representative.basis": "notarised",
    "representative.iin": "791114468407",
    "representative.surname": "Ковалёва",
    "representative.given_name": "Ольга",
    "representative.patronymic": "Ивановна",
    "representative.note": "доверенность",
    "poa.number": "2015-0420",
    "poa.date": "2015-01-12",
    "poa.valid_until": "2030-01-12",
    "poa.notary": "Нотариус Ахметова",
    "poa.powers": "подавать заявление",
}


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_nothing_is_signed_that_is_not_shown(shared: Counter, language: str) -> None:
    case = shared.opened({**FORM, **SIGNED_TOO})
    intake, operator = shared.work.intake, shared.person()
    intake.save_circumstances(operator, case.id, frozenset({"divorced"}))
    case = intake.save_family(operator, case.id, HOUSEHOLD)
    service, now = intake.service_of(case), shared.work.clock.now()
    registered = replace(case, registered_at=now, due_at=now)
    request = build_request(operator, registered, service, ())
    whole = read_back_of(request, service, language)
    for name in request.fields:
        fields = {n: value for n, value in request.fields.items() if n != name}
        assert read_back_of(replace(request, fields=fields), service, language) != whole, name
    told = "\n".join(f"{label}: {value}" for label, value in whole.lines)
    for code in ("yes", "vulnerable", "many_children", "notarised", "spouse"):
        assert code not in told, "codes are said in words"
    assert "19.05.2012" in told
