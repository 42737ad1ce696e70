"""What the applicant will sign, in large type, form І-1 (ours): for eyes that the screen does not serve."""

from reportlab.platypus.flowables import Flowable, KeepTogether

from app.domain.papers import ReadBackPaper
from forms.flow import Rule, air, plain
from forms.form import Form
from forms.letterhead import letterhead
from forms.page import Layout
from forms.styles import LARGE, LARGE_STRONG, LARGE_TITLE, THIN

FORM = Form("І-1", "I1", "read-back")


def draw(paper: ReadBackPaper, copies: int = 1) -> bytes:
    """The lines as a PDF, nothing of them smaller than 18 points.

    Args:
        paper: what it says.
        copies: in one file.
    """
    story: list[Flowable] = [
        *letterhead(paper.office, paper.language),
        air(24),
        plain(FORM.texts(paper.language)["title"], LARGE_TITLE),
        air(14),
    ]
    for name, value in paper.lines:
        parts = [Rule(THIN), air(7), plain(name, LARGE), plain(value, LARGE_STRONG), air(9)]
        story.append(KeepTogether(parts))
    return Layout(FORM, paper, paper.office.name.of(paper.language)).build(story, copies)
