class ParagraphStyle:
    fontName: str
    fontSize: float
    leading: float
    def __init__(
        self,
        name: str,
        *,
        fontName: str,
        fontSize: float,
        leading: float,
        alignment: int = 0,
        embeddedHyphenation: int = 0,
        bulletFontName: str = ...,
    ) -> None: ...
