"""The paper way (S 11.8): packages go into the courier's bag and are handed over by register."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

from app.domain.account import Permission, Session
from app.domain.case import Case, CaseAction, CaseState, Delivery
from app.domain.checklist import checklist
from app.domain.courier import CourierBag
from app.domain.deadline import Process
from app.domain.errors import Refused
from app.domain.paper_parts import PaperLanguage
from app.domain.paper_register_rows import Envelope
from app.domain.papers import CourierRegisterPaper, EnvelopeLabelsPaper
from app.domain.public_service import Route
from app.ports import Work
from app.services.journaling import record, record_change
from app.services.paper_service import PaperService
from app.services.paper_values import csc_office
from app.services.printing import Build, PrintedPaper

REGISTER_COPIES = 2


class Courier(PaperService):
    """Packs the bag and prints what goes with it."""

    def dispatch(self, session: Session, case_id: UUID) -> Case:
        """Put a registered case's package into the open bag; the reception ends here."""
        session.demand(Permission.SEND)
        now = self._clock.now()
        with self._storage.begin() as work:
            before = work.cases.get(case_id)
            service = self._catalogue.get(before.service.code, before.service.digest)
            service.demand_route(Route.COURIER)
            moved = before.moved(CaseAction.DISPATCH)
            case = work.cases.put(replace(moved, delivery=Delivery.COURIER, sent_at=now))
            bag = work.bags.open_bag() or self._new_bag(work, session)
            work.bags.put(replace(bag, case_numbers=(*bag.case_numbers, case.number.text)))
            self._processes.end_all(work, session.actor, case, "courier")
            self._processes.start(work, case.id, Process.RESULT, case.registered_at)
            record_change(work, session.actor, now, before, case)
            work.commit()
        return case

    def _new_bag(self, work: Work, session: Session) -> CourierBag:
        now = self._clock.now()
        count = len(work.bags.handed_on(now.date()))
        number = f"{now:%Y-%m-%d}/{count + 1}"
        return CourierBag(uuid4(), number, "", now, session.login)

    def bag(self, session: Session) -> tuple[CourierBag | None, tuple[Case, ...]]:
        """The bag that is being packed and the cases in it."""
        session.demand(Permission.SEND)
        with self._storage.read() as work:
            bag = work.bags.open_bag()
            found = [work.cases.by_number(n) for n in bag.case_numbers] if bag else []
        return bag, tuple(case for case in found if case)

    def envelopes(self, session: Session) -> tuple[CourierBag | None, tuple[Envelope, ...]]:
        """The bag that is being packed and its envelopes as their labels name them."""
        session.demand(Permission.SEND)
        with self._storage.read() as work:
            bag = work.bags.open_bag()
            return bag, self._envelopes(work, bag) if bag else ()

    def hand_to_courier(
        self, session: Session, courier: str, seal: str, left_behind: frozenset[str] = frozenset()
    ) -> tuple[PrintedPaper, CourierBag]:
        """Close the bag and print its register in two copies.

        Args:
            session: who hands over.
            courier: as the register names the courier; empty leaves the line for the pen.
            seal: number of the seal.
            left_behind: case numbers that the courier did not take; they open the next bag.

        Raises:
            Refused: COU-01 the bag is empty.
        """
        session.demand(Permission.SEND)
        now = self._clock.now()
        with self._storage.begin() as work:
            bag = work.bags.open_bag()
            taken = tuple(n for n in bag.case_numbers if n not in left_behind) if bag else ()
            if bag is None or not taken:
                raise Refused("COU-01")
            handed = replace(
                bag,
                case_numbers=taken,
                handed_at=now,
                courier=courier.strip(),
                seal=seal.strip(),
            )
            work.bags.put(handed)
            self._keep_back(work, session, [n for n in bag.case_numbers if n in left_behind])
            build = self._register(session, handed, self._envelopes(work, handed))
            paper = self._printing.print(work, session, build, REGISTER_COPIES)
            record(work, session.actor, now, "hand-to-courier", bag.number, clause="11.8")
            work.commit()
        return paper, handed

    def _keep_back(self, work: Work, session: Session, numbers: Sequence[str]) -> None:
        if numbers:
            work.bags.put(replace(self._new_bag(work, session), case_numbers=tuple(numbers)))

    def print_labels(self, session: Session) -> PrintedPaper:
        """Print a label for each envelope in the open bag."""
        session.demand(Permission.SEND)
        with self._storage.begin() as work:
            bag = work.bags.open_bag()
            if bag is None or not bag.case_numbers:
                raise Refused("COU-01")
            envelopes = self._envelopes(work, bag)
            paper = self._printing.print(work, session, self._labels(bag, envelopes))
            work.commit()
        return paper

    def handed_on(self, session: Session, day: date) -> tuple[CourierBag, ...]:
        """Bags that left on a day."""
        session.demand(Permission.SEND)
        with self._storage.read() as work:
            return work.bags.handed_on(day)

    def with_courier(self, session: Session) -> tuple[Case, ...]:
        """Cases on their way by courier."""
        session.demand(Permission.SEND)
        with self._storage.read() as work:
            return work.cases.in_states([CaseState.WITH_COURIER], session.office)

    def _envelopes(self, work: Work, bag: CourierBag) -> tuple[Envelope, ...]:
        found = (work.cases.by_number(number) for number in bag.case_numbers)
        cases = [case for case in found if case]
        return tuple(
            Envelope(
                number=f"{bag.number.replace('/', '-')}-{i:02d}",
                case_number=case.number.text,
                applicant=case.applicant_shown,
                sheets=max(1, self._sheets(case)),
            )
            for i, case in enumerate(cases, start=1)
        )

    def _sheets(self, case: Case) -> int:
        service = self._catalogue.get(case.service.code, case.service.digest)
        return sum(row.entry.sheets for row in checklist(case, service) if row.on_paper)

    def _register(
        self, session: Session, bag: CourierBag, envelopes: tuple[Envelope, ...]
    ) -> Build:
        language = self._language()
        return lambda mark: CourierRegisterPaper(
            number=bag.number,
            language=language,
            mark=mark,
            office=csc_office(self._settings.office),
            day=mark.printed_at.date(),
            destination=self._destination(),
            bag=bag.number,
            seal=bag.seal,
            envelopes=envelopes,
            handed_by=session.account.name.full,
            courier=bag.courier,
        )

    def _labels(self, bag: CourierBag, envelopes: tuple[Envelope, ...]) -> Build:
        provider = self._settings.provider
        kazakh = self._language() is PaperLanguage.KAZAKH
        return lambda mark: EnvelopeLabelsPaper(
            number=bag.number,
            language=self._language(),
            mark=mark,
            office=csc_office(self._settings.office),
            destination=self._destination(),
            destination_address=provider.address_kk if kazakh else provider.address_ru,
            envelopes=envelopes,
        )

    def _language(self) -> PaperLanguage:
        russian = self._settings.language == "ru"
        return PaperLanguage.RUSSIAN if russian else PaperLanguage.KAZAKH

    def _destination(self) -> str:
        provider = self._settings.provider
        kazakh = self._language() is PaperLanguage.KAZAKH
        return provider.name_kk if kazakh else provider.name_ru
