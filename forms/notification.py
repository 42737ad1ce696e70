"""Notification of registration with the queue number, form Х-2 (S 4); always one page."""

from reportlab.platypus.doctemplate import LayoutError
from reportlab.platypus.flowables import Flowable

from app.domain.errors import Refused
from app.domain.papers import NotificationPaper
from forms.flow import Rule, Stack, air, plain
from forms.form import Form
from forms.letter import letter_head
from forms.page import Layout
from forms.rows import labelled
from forms.signature_block import signature_block
from forms.signature_box import SIGNATURE_ROOM
from forms.stamp import confirmation
from forms.styles import HEAVY, LETTER, QUEUE_NUMBER, THIN, TITLE, VALUE
from forms.texts import Texts
from forms.words import Words

FORM = Form("Х-2", "N1", "notification")


_SQUEEZES = (1.0, 0.8, 0.6, 0.4, 0.2, 0.0)


def draw(paper: NotificationPaper, copies: int = 1) -> bytes:
    """The notification as a PDF of one page; air gives way, never text.

    Args:
        paper: what it says.
        copies: in one file.

    Raises:
        Refused: PRN-02, the texts are too long for one page even without air.
    """
    author = paper.provider.name.of(paper.language)
    room = 0 if paper.signature else SIGNATURE_ROOM
    layout = Layout(FORM, paper, author, reserved=room)
    for squeeze in _SQUEEZES:
        try:
            return layout.build([Stack(_story(paper, squeeze))], copies)
        except LayoutError:
            continue
    raise Refused("PRN-02", form=FORM.name)


def _story(paper: NotificationPaper, squeeze: float) -> list[Flowable]:
    texts, words = FORM.texts(paper.language, paper.words), Words(paper.language)
    told = texts.fill(
        "sentence",
        date_of=words.date_of(paper.applied_on),
        number=paper.number,
        applicant=paper.applicant,
        iin=words.iin(paper.iin),
        **paper.values,
    )
    story: list[Flowable] = [
        *letter_head(paper, squeeze),
        air(8 + 12 * squeeze),
        plain(texts["title"], TITLE),
        air(4 + 5 * squeeze),
        plain(told, LETTER),
        air(4 + 8 * squeeze),
        *(_rows(paper, texts, squeeze) if paper.queue_number is not None else []),
        *_told(paper, squeeze),
        Rule(THIN),
        air(6 + 11 * squeeze),
    ]
    if paper.signature:
        story += [signature_block(paper, paper.signature, FORM.latin), air(6 + 11 * squeeze)]
    return [*story, confirmation(paper, texts["confirmed"], squeeze)]


def _told(paper: NotificationPaper, squeeze: float) -> list[Flowable]:
    top, bottom = 4 + 5 * squeeze, 5 + 6 * squeeze
    return [
        labelled(title[:1].upper() + title[1:], [plain(value, VALUE)], top=top, bottom=bottom)
        for title, value in paper.rows
    ]


def _rows(paper: NotificationPaper, texts: Texts, squeeze: float) -> list[Flowable]:
    top, bottom = 4 + 5 * squeeze, 5 + 6 * squeeze
    number = [plain(str(paper.queue_number), QUEUE_NUMBER)]
    day = Words(paper.language).day(paper.numbered_on)
    return [
        labelled(
            texts["queue_number"],
            number,
            QUEUE_NUMBER,
            top=1 + 4 * squeeze,
            bottom=4 + 7 * squeeze,
            rule=HEAVY,
        ),
        labelled(texts["queue_list"], [plain(paper.queue_list, VALUE)], top=top, bottom=bottom),
        labelled(texts["numbered_on"], [plain(day, VALUE)], top=top, bottom=bottom),
    ]
