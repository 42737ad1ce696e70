from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.paraparser import ParaFrag

class Paragraph(Flowable):
    def __init__(
        self, text: str, style: ParagraphStyle, *, frags: list[ParaFrag] | None = None
    ) -> None: ...
