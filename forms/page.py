"""From a story to the bytes of a PDF: pages are held back until their total is known."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.doctemplate import BaseDocTemplate, PageTemplate
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.frames import Frame

from app.domain.papers import Paper
from forms.edges import Edges
from forms.fonts import SANS, register_all
from forms.form import Form
from forms.sheet import PORTRAIT, RUNNING_HEAD_HEIGHT, Sheet

Deferred = Callable[[Canvas, int], None]
"""Draws what depends on the number of the copy."""


class PaperCanvas(Canvas):
    """Holds the pages back, then draws them once per copy with their edges."""

    edges: Edges | None = None
    copies = 1

    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]  # reportlab's own options
        self._held: list[dict[str, object]] = []
        self._deferred: list[Deferred] = []

    def defer(self, draw: Deferred) -> None:
        """Keeps for later what only the number of the copy decides."""
        self._deferred.append(draw)

    def showPage(self) -> None:  # noqa: N802  # reportlab's name
        """Holds the page back."""
        self._held.append(dict(self.__dict__))
        self._deferred = []
        self._startPage()

    def save(self) -> None:
        """Draws every copy of every page, then writes the file."""
        held = list(self._held)
        edges = self.edges
        if edges is None:
            raise RuntimeError("a paper canvas needs its edges")
        first = edges.paper.mark.copy
        for copy in range(first, first + self.copies):
            for page, state in enumerate(held, 1):
                self.__dict__.update(state)
                self._code = list(self._code)
                for draw in self._deferred:
                    draw(self, copy)
                edges.after(self, page, len(held), copy)
                super().showPage()
        super().save()


@dataclass(frozen=True)
class Layout:
    """How a paper lies on its sheet.

    Args:
        form: of the paper.
        paper: what is printed.
        author: the organisation, for the metadata.
        sheet: printed on.
        running_title: at the head of later pages; else the title of the form.
        shows_copy: copies are numbered on the paper.
        reserved: points kept free above the end of the text on every page.
    """

    form: Form
    paper: Paper
    author: str
    sheet: Sheet = PORTRAIT
    running_title: str = ""
    shows_copy: bool = True
    reserved: float = 0

    def build(self, story: list[Flowable], copies: int = 1) -> bytes:
        """The PDF; the same values always give the same bytes.

        Args:
            story: the flowables of one copy.
            copies: drawn one after another, numbered from the print mark on.
        """
        register_all()
        title = self.form.title(self.paper.language)
        edges = Edges(
            self.form, self.paper, self.sheet, self.running_title or title, self.shows_copy
        )
        buffer = BytesIO()
        self._document(buffer, title, edges).build(story, canvasmaker=_canvas(edges, copies))
        return buffer.getvalue()

    def _document(self, buffer: BytesIO, title: str, edges: Edges) -> BaseDocTemplate:
        later = PageTemplate(
            "later",
            [self._frame(RUNNING_HEAD_HEIGHT)],
            onPage=lambda canvas, _: edges.before(canvas),
        )
        first = PageTemplate(
            "first",
            [self._frame(0)],
            onPage=lambda canvas, _: edges.before(canvas),
            autoNextPageTemplate="later",
        )
        return BaseDocTemplate(
            buffer,
            pagesize=self.sheet.size,
            pageTemplates=[first, later],
            title=title,
            author=self.author,
            subject=f"{self.form.code}, {self.form.version}",
            creator="Tereze",
            producer="Tereze",
            lang=f"{self.paper.language.value}-KZ",
            invariant=1,
            initialFontName=SANS,
        )

    def _frame(self, head: float) -> Frame:
        sheet = self.sheet
        bottom = sheet.frame_bottom + self.reserved
        height = sheet.size[1] - sheet.top - head - bottom
        return Frame(sheet.left, bottom, sheet.width, height, 0, 0, 0, 0)


def _canvas(edges: Edges, copies: int) -> Callable[..., Canvas]:
    def make(*args: object, **options: object) -> Canvas:
        canvas = PaperCanvas(*args, **options)
        canvas.edges, canvas.copies = edges, copies
        return canvas

    return make
