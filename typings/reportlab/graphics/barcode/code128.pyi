from reportlab.platypus.flowables import Flowable

class Code128(Flowable):
    barWidth: float
    def __init__(
        self, value: str, *, barWidth: float, barHeight: float, quiet: int = 1
    ) -> None: ...
