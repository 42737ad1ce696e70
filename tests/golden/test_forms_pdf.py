"""What holds for every paper: the same bytes, embedded fonts, readable codes, clean margins."""

from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest
import zxingcpp
from PIL import Image

from app.domain.errors import Refused
from app.domain.paper_parts import Bilingual, Office, PaperLanguage
from app.domain.papers import EnvelopeLabelsPaper
from forms import catalogue
from forms.signature_box import SIGNATURE_BOX
from tests.contract.pdf_a_rules import faults_of
from tests.golden.counter_samples import acceptance, refusal_receipt
from tests.golden.letter_samples import notification
from tests.golden.register_samples import daily_register
from tests.golden.sample_values import CENTER, mark
from tests.golden.samples import SAMPLES

Reader = Callable[[bytes], list[str]]
Eye = Callable[..., list[Image.Image]]
NAMES = sorted(form.name for form in catalogue.FORMS.values())
every_form = pytest.mark.parametrize("name", NAMES)
both_languages = pytest.mark.parametrize("language", list(PaperLanguage))


def codes(page: Image.Image) -> set[str]:
    return {code.text for code in zxingcpp.read_barcodes(page)}


def fonts(pdf: bytes) -> set[str]:
    with pikepdf.open(BytesIO(pdf)) as document:
        return {
            str(item.BaseFont)
            for item in document.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font"
        }


@every_form
@both_languages
def test_same_values_same_bytes(name: str, language: PaperLanguage) -> None:
    first, second = (catalogue.render(SAMPLES[name](language)) for _ in range(2))
    assert first == second


@every_form
@both_languages
@pytest.mark.parametrize("training", [False, True])
def test_pdf_a_with_embedded_subsets_only(
    name: str, language: PaperLanguage, training: bool
) -> None:
    paper = catalogue.render(SAMPLES[name](language, mark=mark(training=training)))
    found = fonts(paper)
    assert found
    assert all(font[7:8] == "+" and font[1:7].isupper() for font in found), found
    assert faults_of(paper) == []


@every_form
@pytest.mark.parametrize("black_and_white", [False, True])
def test_codes_read_at_150_dpi(name: str, black_and_white: bool, pictures: Eye) -> None:
    paper = SAMPLES[name](PaperLanguage.KAZAKH)
    form = catalogue.form_of(paper)
    pages = pictures(catalogue.render(paper), dpi=150)
    for number, page in enumerate(pages, 1):
        seen = page.point(lambda grey: 255 * (grey > 128), "1") if black_and_white else page
        found = codes(seen.convert("L"))
        if isinstance(paper, EnvelopeLabelsPaper):
            assert found == {envelope.number for envelope in paper.envelopes}
        else:
            assert f"TRZ1*{form.latin}*{paper.number}*1*{number}/{len(pages)}" in found


def test_signature_and_journal_codes(pictures: Eye) -> None:
    signed = codes(pictures(catalogue.render(notification()), dpi=150)[0])
    expected = (
        "TRZS1*N1*2015-03-10/018*05-12/2231*20150407162011*3C91075EA2441BD86F20*A7A7A7A7A7A7A7A7"
    )
    assert expected in signed
    day = daily_register()
    last = codes(pictures(catalogue.render(day), dpi=150)[-1])
    assert f"TRZJ1*2015-03-10/1*{day.journal_root.upper()}" in last


@every_form
@both_languages
def test_nothing_in_the_margins(name: str, language: PaperLanguage, pictures: Eye) -> None:
    if name == "envelope-labels":
        pytest.skip("labels cover the sheet")
    for page in pictures(catalogue.render(SAMPLES[name](language)), dpi=72):
        landscape = page.width > page.height
        ink = page.point(lambda grey: 255 * (grey < 200))
        left, right, top, bottom = (14, 14, 19, 6) if landscape else (24, 14, 12, 9)
        unit = 72 / 25.4
        frame = (left * unit, top * unit, page.width - right * unit, page.height - bottom * unit)
        box = tuple(round(edge) for edge in frame)
        punch = (
            (0, 0, page.width, round(8 * unit))
            if landscape
            else (0, 0, round(8 * unit), page.height)
        )
        ink.paste(0, punch)
        ink.paste(0, (box[0], box[1], box[2], box[3]))
        assert ink.getbbox() is None


def test_copies_differ_only_in_their_number(texts: Reader) -> None:
    paper = refusal_receipt(missing=tuple(f"Құжат {i}" for i in range(30)))
    pages = texts(catalogue.render_copies(paper, 2))
    assert len(pages) == 4
    assert ["1-бет (барлығы 2)" in page for page in pages] == [True, False, True, False]
    assert ["2-дана" in page for page in pages] == [False, False, True, True]
    assert [page.replace("2-дана", "1-дана") for page in pages[2:]] == pages[:2]
    assert texts(catalogue.render(paper.with_copy(2))) == pages[2:]


def test_notification_copies_number_the_field_too(texts: Reader) -> None:
    first, second = texts(catalogue.render_copies(notification(), 2))
    assert second == texts(catalogue.render(notification().with_copy(2)))[0]
    changed = [b for a, b in zip(first.split("\n"), second.split("\n"), strict=True) if a != b]
    assert len(changed) == 2


@every_form
@both_languages
def test_training_is_seen(name: str, language: PaperLanguage, texts: Reader) -> None:
    trained = SAMPLES[name](language, mark=mark(training=True))
    words = "Оқу үлгісі, заңды күші жоқ"
    if language is PaperLanguage.RUSSIAN:
        words = "Учебный образец, юридической силы не имеет"
    assert all(words in page for page in texts(catalogue.render(trained)))
    plain = texts(catalogue.render(SAMPLES[name](language)))
    assert not any(words in page for page in plain)


@every_form
def test_missing_letter_is_an_error(name: str) -> None:
    office = Office(name=Bilingual("«漢» РМК", "«漢»"), address=CENTER.address)
    changes = (
        {"office": office}
        if name == "envelope-labels"
        else {"mark": mark(printed_by="Ахметова 漢 М.")}
    )
    with pytest.raises(Refused) as caught:
        catalogue.render(SAMPLES[name](PaperLanguage.KAZAKH, **changes))
    assert caught.value.code == "PRN-01"
    assert caught.value.values == {"character": "漢", "code_point": "U+6F22"}


def test_every_kazakh_letter_is_extractable(texts: Reader) -> None:
    letters = "ӘәҒғҚқҢңӨөҰұҮүҺһІі № ₸ « » – ’"
    paper = acceptance(accepted_by=letters, address=letters)
    assert texts(catalogue.render(paper))[0].count(letters) == 2


def test_markup_in_values_is_plain_text(texts: Reader) -> None:
    sly = "<b>A</b> & <font size=1>B</font> {x}"
    page = texts(catalogue.render(acceptance(applicant=sly, address=sly)))[0]
    assert page.count(sly) == 2


@both_languages
def test_signature_box_is_free_on_the_electronic_letter(
    language: PaperLanguage, pictures: Eye
) -> None:
    changes = {"signature": None, "confirmation": None}
    long = {
        "queue_list": "халықтың әлеуметтік осал топтары, " * 4,
        "address": "Сығанақ көшесі, " * 9,
    }
    for given in (changes, {**changes, **long}):
        pages = pictures(catalogue.render(notification(language, **given)), dpi=72)
        assert len(pages) == 1
        left, lower, right, upper = SIGNATURE_BOX.rectangle
        height = pages[SIGNATURE_BOX.page].height
        box = tuple(round(edge) for edge in (left, height - upper, right, height - lower))
        assert pages[0].crop((box[0], box[1], box[2], box[3])).getextrema() == (255, 255)


def test_endless_notification_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        catalogue.render(notification(queue_list="санат, " * 400))
    assert caught.value.code == "PRN-02"
