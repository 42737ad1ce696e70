"""Papers of a case: built from what is committed, numbered by copy, kept in the print journal."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.domain.account import Session
from app.domain.errors import Unavailable
from app.domain.paper_parts import PrintMark
from app.domain.papers import Paper, Receipt
from app.domain.receipt_code import packed
from app.domain.settings import Settings
from app.domain.site_details import Purpose, demand_set
from app.ports import Clock, Forms, ReceiptSeal, Work
from app.services.journaling import record
from app.services.paper_values import print_mark

Build = Callable[[PrintMark], Paper]


@dataclass(frozen=True, slots=True)
class PrintedPaper:
    """A paper ready for the printer: form name, first copy number, how many copies, the PDF."""

    form: str
    number: str
    copy: int
    copies: int
    pdf: bytes


class Printing:
    """Makes papers inside the caller's transaction, so that no number is lost or given twice."""

    def __init__(self, clock: Clock, forms: Forms, settings: Settings, seal: ReceiptSeal) -> None:
        self._clock = clock
        self._forms = forms
        self._settings = settings
        self._seal = seal

    def mark(self, session: Session, copy: int = 1) -> PrintMark:
        """The mark of a copy printed now at this counter."""
        training = self._settings.training
        return print_mark(session, self._clock.now(), copy, training=training)

    def print(self, work: Work, session: Session, build: Build, copies: int = 1) -> PrintedPaper:
        """Render copies of a paper and record them; they may be printed once this is committed.

        Raises:
            Refused: SET-06 the site does not say whose papers they are.
        """
        demand_set(self._settings, Purpose.PAPERS)
        draft = self._sealed(build(self.mark(session)))
        form = self._forms.name(draft)
        copy = work.papers.next_copy(draft.number, form)
        paper = draft.with_copy(copy)
        pdf = self._forms.render_copies(paper, copies)
        for each in range(copy, copy + copies):
            work.papers.add(draft.number, form, each, self._clock.now(), session.login, pdf)
        shown = {"form": form, "copies": f"{copy}-{copy + copies - 1}"}
        record(work, session.actor, self._clock.now(), "print", draft.number, after=shown)
        return PrintedPaper(form, draft.number, copy, copies, pdf)

    def _sealed(self, paper: Paper) -> Paper:
        """A receipt with its signed code; without one where there is no key, as Health tells."""
        if not isinstance(paper, Receipt):
            return paper
        try:
            code = paper.unsigned_code(self._seal.key)
            signature = packed(self._seal.sign(code.signed))
        except Unavailable:
            return paper
        return replace(paper, code=replace(code, signature=signature).text)
