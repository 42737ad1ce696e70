"""What the program asks of the papers: copies as PDF, their names, and the place of the signature."""

from app.domain.papers import Paper
from app.domain.signature import SignaturePlace
from forms import catalogue
from forms.signature_box import SIGNATURE_BOX

render = catalogue.render
render_copies = catalogue.render_copies


def name(paper: Paper) -> str:
    """The form's name with hyphens: "acceptance-receipt"."""
    return catalogue.name(paper)


def signature_place(lines: tuple[str, ...], qr: str) -> SignaturePlace:
    """Where the visible stamp of a letter goes."""
    return SignaturePlace(SIGNATURE_BOX.page, SIGNATURE_BOX.rectangle, lines, qr)
