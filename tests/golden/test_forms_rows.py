"""Lists of every length: heads repeat, nothing is lost, the signatures never stand alone."""

import re
from collections.abc import Callable

import pytest

from app.domain.paper_parts import AttachmentLine, PaperLanguage, RefusalGround
from app.domain.paper_register_rows import Envelope
from forms import catalogue
from tests.golden.counter_samples import acceptance, application, refusal_receipt
from tests.golden.letter_samples import reasoned_refusal
from tests.golden.register_samples import courier_register, daily_register, envelope_labels
from tests.golden.sample_values import APPLICANT, OPERATOR
from tests.golden.samples import SAMPLES

Reader = Callable[[bytes], list[str]]
LONGEST = "Әбдірахманова-Жұмағалиева Гүлбаһрам Мұхамедғалиқызы"


def numbered(pages: list[str], pattern: str) -> list[list[int]]:
    return [[int(found) for found in re.findall(pattern, page, re.MULTILINE)] for page in pages]


def assert_whole(rows: list[list[int]], count: int) -> None:
    flat = [number for page in rows for number in page]
    assert flat == list(range(1, count + 1))
    assert len(rows[-1]) >= min(2, count)


@pytest.mark.parametrize("count", [1, 2, 3, 14, 15, 16, 17, 18, 19, 20, 30, 100])
def test_missing_documents(count: int, texts: Reader) -> None:
    missing = tuple(f"Анықтама {number}-данасы" for number in range(1, count + 1))
    pages = texts(catalogue.render(refusal_receipt(missing=missing)))
    assert_whole(numbered(pages, r"Анықтама (\d+)-данасы"), count)
    assert "Алдым: Т.А.Ә." in pages[-1]
    for page in pages[1:]:
        assert "Жоқ құжаттардың атауы (жалғасы):" in page
        assert "Құжаттарды қабылдаудан бас тарту туралы қолхат" in page
    for page in pages[:-1]:
        assert "тізбенің жалғасы келесі бетте" in page


@pytest.mark.parametrize("count", [0, 1, 3, 9, 10, 11, 12, 30, 100])
@pytest.mark.parametrize("form", ["acceptance-receipt", "application-form"])
def test_attachments(form: str, count: int, texts: Reader) -> None:
    lines = tuple(AttachmentLine(f"Анықтама {number}-данасы", 2) for number in range(1, count + 1))
    pages = texts(catalogue.render(SAMPLES[form](attachments=lines)))
    assert_whole(numbered(pages, r"Анықтама (\d+)-данасы"), count)
    if form == "acceptance-receipt":
        assert f"{count} құжат, {2 * count} парақ" in pages[0]
        assert OPERATOR in pages[-1]
        assert APPLICANT in pages[-1]


@pytest.mark.parametrize("count", [0, 1, 3, 18, 19, 20, 21, 22, 36, 100])
@pytest.mark.parametrize("language", list(PaperLanguage))
def test_daily_register(count: int, language: PaperLanguage, texts: Reader) -> None:
    pages = texts(catalogue.render(daily_register(language, count)))
    assert_whole(numbered(pages, r"2015-03-10/(\d{3})"), count)
    assert sum("SHA-256" in page for page in pages) == 1
    assert "SHA-256" in pages[-1]


@pytest.mark.parametrize("count", [0, 1, 3, 11, 12, 13, 14, 30, 100])
def test_courier_register(count: int, texts: Reader) -> None:
    pages = texts(catalogue.render(courier_register(count=count)))
    assert_whole(numbered(pages, r"2015-0310-(\d+)"), count)
    assert "Тапсырды" in pages[-1]
    assert f"Барлығы: {count} (" in pages[-1]


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (8, 1), (9, 2), (100, 13)])
def test_labels(count: int, pages: int, texts: Reader) -> None:
    paper = envelope_labels(count=count)
    found = texts(catalogue.render(paper))
    assert len(found) == pages
    assert_whole([[n for page in numbered(found, r"2015-0310-(\d+)") for n in page]], count)
    assert not any(envelope.applicant in page for page in found for envelope in paper.envelopes)


def test_names_break_at_spaces_and_hyphens_only(texts: Reader) -> None:
    name = "Әбдірахманова-Жұмағалиева-Нұрмағамбетова Гүлбаһрам-Айгерім Мұхамедғалиқызы"
    envelopes = tuple(
        Envelope(number="2015-0310-01", case_number="2015-03-10/001", applicant=name, sheets=1)
        for _ in range(2)
    )
    page = texts(catalogue.render(courier_register(envelopes=envelopes)))[0]
    for word in re.split(r"[ -]", name):
        assert page.count(word) == 2


@pytest.mark.parametrize("language", list(PaperLanguage))
def test_heads_of_columns_are_never_cut(language: PaperLanguage, texts: Reader) -> None:
    for paper in (daily_register(language), courier_register(language)):
        page = texts(catalogue.render(paper))[0]
        for head in catalogue.form_of(paper).texts(language).many("columns"):
            assert head in page


def test_reasoned_refusal_flows(texts: Reader) -> None:
    words = [f"сөз{number}" for number in range(3000)]
    ground = RefusalGround("Негізі", " ".join(words[:2000]), "\n\n".join(words[2000:2010]))
    grounds = (ground, RefusalGround("Екінші", "Жай", " ".join(words[2010:])))
    pages = texts(catalogue.render(reasoned_refusal(grounds=grounds)))
    assert len(pages) > 4
    assert re.findall(r"сөз\d+", " ".join(pages)) == words
    assert "Электрондық цифрлық қолтаңбамен куәландырылған" in pages[-1]
    assert "шағымдануға" in pages[-1]


def test_no_patronymic_is_two_words(texts: Reader) -> None:
    page = texts(catalogue.render(acceptance(applicant="Пак Елена")))[0]
    assert re.search(r"^.*Пак Елена\s*$", page, re.MULTILINE)
    assert "None" not in page


def test_longest_values(texts: Reader) -> None:
    address = "Астана қаласы, Сарыарқа ауданы, " + "Бауыржан Момышұлы даңғылы, " * 6 + "1-үй"
    for make in (acceptance, refusal_receipt, application):
        page = " ".join(texts(catalogue.render(make(applicant=LONGEST, address=address))))
        flat = re.sub(r"\s+", " ", page)
        assert LONGEST in flat
        assert address in flat
