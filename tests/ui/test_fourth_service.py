"""A service the program has never heard of: a passport dropped into the site's folder, nothing else."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.case import Case, CaseState, ResultKind, Step
from app.domain.dossier import DraftResult
from app.domain.errors import Refused
from app.paths import Places
from app.training_office import TRAINING
from tests.counter import Counter
from tests.passports import FOURTH
from tests.training_sites import SiteWithStand
from tests.ui.first_steps.reception import Reception
from tests.ui.provider import Stage
from tests.workplace import quick, site_in
from ui.frame import Frame
from ui.main_window import MainWindow
from ui.presenter import run_at_once
from ui.screens.reception.make import make_reception
from ui.widgets.checklist_row import ChecklistRow
from ui.widgets.field import Field
from ui.widgets.list_row import ListRow
from ui.widgets.message_line import MessageLine

CODE = "garden-plot"
WIFE = "910903424647"
LATER = FOURTH.replace('version = "1"', 'version = "2"').replace("деревьев", "яблонь")


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    pages = [document[i].get_textpage().get_text_range() for i in range(len(document))]
    document.close()
    return " ".join(" ".join(pages).split())


class WholeReception(Reception):
    """All nine steps, as the program makes them."""

    def __init__(self, qtbot: QtBot, counter: Counter) -> None:
        self.view = make_reception(counter.work, counter.person(), run_at_once)
        self.presenter = self.view.presenter
        self.window = MainWindow()
        Frame(self.window).show_screen(self.view)
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.presenter.begin()

    def field(self, name: str) -> Field:
        """A field that the passport asks for."""
        return self.part(f"applicant.extra.{name}", Field)

    def asked(self) -> list[str]:
        """The fields of the passport that are on the screen, in order."""
        prefix = "applicant.extra."
        found = [field for field in self.window.findChildren(Field) if field.isVisible()]
        names = [field.objectName() for field in found]
        return [name.removeprefix(prefix) for name in names if name.startswith(prefix)]

    def rows(self) -> dict[str, ChecklistRow]:
        """The rows of the document list, by code."""
        prefix = "documents.row."
        found = self.window.findChildren(ChecklistRow)
        return {row.objectName().removeprefix(prefix): row for row in found if row.isVisible()}


def put_passport(data: Path, text: str) -> Path:
    """The passport in the folder of the site."""
    folder = Places(data).passports
    folder.mkdir(parents=True)
    file = folder / "garden-plot.toml"
    file.write_text(text, encoding="utf-8")
    return file


@pytest.fixture
def with_fourth(tmp_path: Path, seed: Path) -> Iterator[Counter]:
    """The people of a site that has the passport."""
    put_passport(tmp_path, FOURTH)
    with site_in(tmp_path, seed) as site:
        yield Counter(site)


def fill(reception: WholeReception) -> None:
    """The applicant, and what the passport asks for."""
    reception.open_case(CODE)
    reception.type_into("applicant.iin", "900215300007")
    reception.type_into("applicant.phone", "+77015550417")
    reception.press("applicant.family")
    row = "applicant.family_editor.1"
    reception.choose(f"{row}.relation", "spouse")
    reception.type_into(f"{row}.iin", WIFE)
    reception.type_into(f"{row}.name", "Сейтқазы Айгүл Маратқызы")
    reception.type_into("applicant.extra.trees", "2")
    reception.press("applicant.extra.greenhouse.input.yes")
    reception.choose("applicant.extra.heating", "gas")
    reception.type_into("applicant.extra.neighbour", "850731400126")


def to_documents(reception: WholeReception) -> None:
    fill(reception)
    reception.type_into("applicant.extra.gas_since", "31.12.2009")
    reception.type_into("applicant.family_editor.1.marriage", "31.05.2008")
    for button in ("applicant.continue", "representative.continue"):
        reception.press(button)
    reception.presenter.go_to(Step.DOCUMENTS)


def test_its_fields_are_asked_and_what_is_required_holds_the_way(
    qtbot: QtBot, with_fourth: Counter
) -> None:
    reception = WholeReception(qtbot, with_fourth)
    reception.open_case(CODE)
    assert reception.asked() == ["trees", "greenhouse", "neighbour", "wish"]
    assert not reception.part("applicant.category").isVisible()
    assert not reception.part("applicant.circumstances").isVisible()
    reception.presenter.begin()

    fill(reception)
    assert reception.asked() == ["trees", "greenhouse", "heating", "gas_since", "neighbour", "wish"]
    reception.press("applicant.continue")
    assert reception.part("applicant").isVisible()
    assert reception.field("gas_since").fault
    assert reception.part("applicant.family_editor.1.marriage", Field).fault
    reception.type_into("applicant.extra.trees", "many")
    assert "number" in str(reception.field("trees").fault)
    reception.type_into("applicant.extra.trees", "4")
    reception.type_into("applicant.family_editor.1.marriage", "31.05.2008")
    # With four trees the day of the gas need not be told.
    reception.press("applicant.continue")
    assert reception.part("representative").isVisible()
    stored = reception.stored()
    assert stored.value("extra.trees") == "4"
    assert stored.value("extra.heating") == "gas"
    assert dict(stored.family[0].events)["marriage"].isoformat() == "2008-05-31"


def test_its_documents_follow_and_name_the_person(qtbot: QtBot, with_fourth: Counter) -> None:
    reception = WholeReception(qtbot, with_fourth)
    to_documents(reception)
    codes = list(reception.rows())
    assert [code.partition(".")[0] for code in codes] == [
        "application",
        "gas_project",
        "neighbour_consent",
        "marriage_certificate",
    ]
    marriage = codes[-1]
    QTest.keyClick(reception.rows()[marriage], Qt.Key.Key_1)
    titles = [row.rule.title.kk for row in reception.presenter.checklist()]
    assert titles[-1] == "Неке туралы куәлік: Сейтқазы Айгүл Маратқызы"

    # Who is taken away takes the row along; the answers on the others stay.
    QTest.keyClick(reception.rows()["application"], Qt.Key.Key_1)
    reception.presenter.go_to(Step.APPLICANT)
    reception.press("applicant.family_editor.1.remove")
    assert set(reception.stored().checklist) == {"application"}
    reception.presenter.go_to(Step.DOCUMENTS)
    assert marriage not in reception.rows()


def test_its_papers_speak_of_it_and_it_goes_all_the_way(qtbot: QtBot, with_fourth: Counter) -> None:
    counter = with_fourth
    reception = WholeReception(qtbot, counter)
    to_documents(reception)
    reception.press("documents.rest_present")
    case = reception.stored()
    application = text_of(
        counter.work.registration.print_application(counter.person(), case.id).pdf
    )
    assert "Маған бау-бақша учаскесін беруді сұраймын." in application
    assert "Бау-бақша басқармасының басшысы" in application
    assert "Неше ағаш отырғызады: 2" in application
    assert "Немен жылытады: газ" in application
    assert "коммуналдық" not in application

    for row in reception.presenter.checklist():
        counter.page(case.id, row.rule.code)
    reception.presenter.reload_pages()
    qtbot.waitUntil(lambda: reception.view.step.objectName() == "scan")
    reception.press("scan.register")
    registered = reception.stored()
    assert registered.state is CaseState.REGISTERED
    receipt = reception.presenter.gathered.paper
    assert receipt is not None
    assert "Неке туралы куәлік: Сейтқазы Айгүл Маратқызы" in text_of(receipt.pdf)

    signed = counter.sign(registered)
    with pytest.raises(Refused, match="RTE-01"):
        counter.work.courier.dispatch(counter.person(), signed.id)
    reception.presenter.open_case(signed.id)
    reception.presenter.go_to(Step.SEND)
    assert not reception.part("send.courier").isEnabled()
    reception.press("send.send")
    counter.exchange()
    decided(qtbot, counter, signed)


def decided(qtbot: QtBot, counter: Counter, case: Case) -> None:
    """The provider reads the fields, answers without a queue, and the letter says the passport's words."""
    dossier = counter.dossier(case)
    request = counter.work.review.request_of(counter.person("head"), dossier)
    assert request.fields["extra.gas_since"] == "2009-12-31"
    assert request.fields[f"family.{WIFE}.marriage"] == "2008-05-31"
    stage = Stage(qtbot, counter, "review", "registrar")
    stage.press(f"review.dossier.{dossier.case_number}")
    lines = [line.text() for line in stage.view.findChildren(QLabel)]
    assert "Сколько деревьев посадит: 2" in lines
    assert "Чем отапливает: газ" in lines
    values = {"plot": "17", "water": "piped", "until": "01.10.2030", "fence": "no"}
    draft = DraftResult(ResultKind.NOTIFICATION, values=values)
    assert counter.decided(case, draft).queue_number is None
    steps, day = counter.steps(case), 86400
    assert (steps["7.4"][0], steps["7.4"][2]) == ("5", 3 * day)
    counter.exchange()
    ready = counter.case(case)
    assert (ready.state, ready.queue_number) == (CaseState.RESULT_READY, None)
    opened = counter.work.results.open(counter.person(), case.id)
    assert opened.result.values == values | {"until": "2030-10-01"}
    paper = text_of(opened.result.paper)
    assert "Болатұлы № 17 учаскені алды, суы 01.10.2030 дейін құбырдан." in paper
    # What no sentence names has a line of its own.
    assert "Қоршауы бар ма жоқ" in paper
    assert "Судың соңғы күні" not in paper
    counter.work.results.hand_over(counter.person(), case.id, identity_checked=True)
    whole = counter.steps(case)["CSC-P9"]
    assert (whole[0], whole[2]) == ("9", 12 * day)


def test_a_faulty_passport_is_told_at_the_counter_and_the_others_serve(
    qtbot: QtBot, tmp_path: Path, seed: Path
) -> None:
    put_passport(tmp_path, FOURTH.replace("term_days = 12", "term_days = 0"))
    with site_in(tmp_path, seed) as site:
        reception = WholeReception(qtbot, Counter(site))
        message = reception.part("service.message", MessageLine)
        assert message.isVisible()
        assert message.code == "PAS-02"
        assert reception.window.findChild(ListRow, f"service.row.{CODE}") is None
        reception.open_case()
        assert reception.case.service.code == "housing-queue"


def test_an_old_case_opens_on_the_screen_with_its_own_version(
    qtbot: QtBot, tmp_path: Path, seed: Path
) -> None:
    passport = put_passport(tmp_path, FOURTH)
    with site_in(tmp_path, seed) as site:
        first = WholeReception(qtbot, Counter(site))
        fill(first)
        old = first.stored()
    passport.write_text(LATER, encoding="utf-8")
    site = SiteWithStand(Places(tmp_path), quick(TRAINING))
    try:
        again = WholeReception(qtbot, Counter(site))
        again.presenter.open_case(old.id)
        assert again.case.service.version == "1"
        assert again.field("trees").label == "Сколько деревьев посадит"
        assert again.case.value("extra.trees") == "2"
        again.presenter.begin()
        again.open_case(CODE)
        assert again.case.service.version == "2"
        assert again.field("trees").label == "Сколько яблонь посадит"
        again.presenter.open_case(old.id)
        assert again.field("trees").label == "Сколько деревьев посадит"
        assert again.part("applicant.extra.trees.input", QLineEdit).text() == "2"
    finally:
        site.close()
