"""Cover sheets of a case: printed before the pile goes into the feeder once."""

from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.case import Case
from app.domain.checklist import checklist
from app.domain.cover_sheet import Cover
from app.domain.papers import CoverSheetsPaper
from app.services.paper_service import PaperService
from app.services.paper_values import csc_office, language_of
from app.services.printing import Build, PrintedPaper


class CoverSheets(PaperService):
    """Prints a sheet for each row of the document list that the applicant gave on paper."""

    def print_sheets(self, session: Session, case_id: UUID) -> PrintedPaper:
        """Print the sheet of the whole case and one per row given on paper."""
        session.demand(Permission.RECEIVE)
        with self._storage.begin() as work:
            case = work.cases.get(case_id)
            paper = self._printing.print(work, session, self._sheets(case))
            work.commit()
        return paper

    def _sheets(self, case: Case) -> Build:
        service = self._catalogue.get(case.service.code, case.service.digest)
        title, number = service.title.in_(case.language), case.number.text
        rows = [row.rule for row in checklist(case, service) if row.on_paper]
        named = [(rule.title.in_(case.language), Cover(number, rule.code).text) for rule in rows]
        return lambda mark: CoverSheetsPaper(
            number=number,
            language=language_of(case),
            mark=mark,
            office=csc_office(self._settings.office),
            service=title,
            covers=((title, Cover(number).text), *named),
        )
