from collections.abc import Callable, Sequence
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.frames import Frame

class LayoutError(Exception): ...

class PageTemplate:
    def __init__(
        self,
        id: str,
        frames: Sequence[Frame],
        onPage: Callable[[Canvas, BaseDocTemplate], None] = ...,
        pagesize: tuple[float, float] | None = None,
        autoNextPageTemplate: str | None = None,
    ) -> None: ...

class BaseDocTemplate:
    def __init__(
        self,
        filename: BytesIO,
        *,
        pagesize: tuple[float, float],
        pageTemplates: Sequence[PageTemplate],
        title: str,
        author: str,
        subject: str,
        creator: str,
        producer: str,
        lang: str,
        invariant: int,
        initialFontName: str,
    ) -> None: ...
    def build(
        self, flowables: list[Flowable], *, canvasmaker: Callable[..., Canvas] = ...
    ) -> None: ...
