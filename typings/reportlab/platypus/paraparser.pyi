class ParaFrag:
    def __init__(
        self,
        *,
        text: str,
        fontName: str,
        fontSize: float,
        bold: int,
        italic: int,
        rise: float,
        greek: int,
        link: list[str],
        us_lines: list[str],
        textColor: object,
    ) -> None: ...
