from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable

class TableStyle:
    def __init__(self, cmds: Sequence[tuple[object, ...]]) -> None: ...

class Table(Flowable):
    _rowHeights: list[float]
    def __init__(
        self,
        data: Sequence[Sequence[Flowable | Sequence[Flowable] | str]],
        colWidths: Sequence[float] | None = None,
        rowHeights: Sequence[float] | float | None = None,
        style: TableStyle | None = None,
        repeatRows: int = 0,
        hAlign: str | None = None,
    ) -> None: ...
