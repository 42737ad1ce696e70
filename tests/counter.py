"""A whole counter for tests: cases walked through the real services as far as a test needs."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from uuid import UUID, uuid4

from PIL import Image

from app.adapters.pages import thumbnails
from app.domain.account import Session
from app.domain.attachment import Device, Origin, Page, ScannedImage
from app.domain.case import Case, ChecklistEntry, Presence, ResultKind
from app.domain.case_number import CaseNumber
from app.domain.dossier import Dossier, DraftResult
from app.domain.key_place import KeyKind, KeyPlace
from app.domain.page_order import Spot
from app.ports import SigningKey
from app.services.printing import PrintedPaper
from app.services.scanning import Scanning
from app.services.workplace import Workplace
from app.stand.pki import KEY_PASSWORD
from tests.training_sites import SiteWithStand

SERVICE = "housing-queue"
APPLICANT = "900215300007"
FORM = {
    "applicant.iin": APPLICANT,
    "applicant.surname": "Сейтқазы",
    "applicant.given_name": "Ержан",
    "applicant.patronymic": "Болатұлы",
    "applicant.birth_date": "1990-02-15",
    "applicant.address": "Астана қаласы, Көк тас көшесі, 84-үй, 42-пәтер",
    "applicant.phone": "+7 701 555 01 42",
    "category": "wwii",
}
NEEDED = ("application", "identity_document", "address", "category_proof")


class NoScanner:
    """Plays `Scanner`: none is plugged in."""

    def devices(self) -> tuple[Device, ...]:
        return ()

    def scan(self, *_: object) -> Iterator[ScannedImage]:
        raise AssertionError("there is no scanner")


class Pictures:
    """Plays `FileReader`: one small page, of another colour each time."""

    def __init__(self) -> None:
        self._drawn = 0

    def read(self, path: Path, _cancelled: Callable[[], bool]) -> Iterator[ScannedImage]:
        self._drawn += 1
        buffer = BytesIO()
        shade = self._drawn % 256, self._drawn // 256, len(path.name)
        Image.new("RGB", (60, 80), shade).save(buffer, "PNG")
        yield ScannedImage(buffer.getvalue(), "image/png", 60, 80, 10, Origin.FILE)


@dataclass(frozen=True)
class Counter:
    """One training site and the people at work in it."""

    site: SiteWithStand

    @property
    def work(self) -> Workplace:
        """The services."""
        return self.site.workplace

    def person(self, login: str = "operator") -> Session:
        """Somebody at work; the password is the business of the tests of the login."""
        with self.site.site.storage.read() as work:
            account = work.accounts.get(login)
        assert account is not None
        office = self.work.settings.office
        return Session(account, office.office, office.counter, self.work.clock.now())

    def key(self, name: str = "operator", password: str = KEY_PASSWORD) -> SigningKey:
        """The opened key file of a holder."""
        path = self.site.stand.pki.key_file(name)
        return self.work.signing.open_key(
            self.person(), KeyPlace(KeyKind.FILE, str(path)), password
        )

    def opened(self, fields: Mapping[str, str] = FORM) -> Case:
        """A draft with a filled form."""
        operator = self.person()
        case = self.work.intake.open(operator, SERVICE, "A-001")
        return self.work.intake.save(operator, case.id, fields)

    def marked(self, case: Case, presence: Presence = Presence.PRESENT) -> Case:
        """The draft with every row of its list marked alike, and its duplicates decided."""
        self.decide_duplicates(case)
        for row in self.work.intake.checklist(case):
            entry = ChecklistEntry(presence, sheets=1)
            case = self.work.intake.mark(self.person(), case.id, row.rule.code, entry)
        return case

    def decide_duplicates(self, case: Case) -> None:
        """Say of everybody who stands elsewhere why the case goes on."""
        duplicates, operator = self.work.duplicates, self.person()
        for each in duplicates.of_case(operator, case.id):
            duplicates.decide(operator, case.id, each.iin, each.number, "сынақ")

    def page(self, case_id: UUID, document: str = "application") -> Page:
        """One more page in a row of the list."""
        storage, clock = self.site.site.storage, self.work.clock
        scanning = Scanning(storage, clock, NoScanner(), _PICTURES, thumbnails)
        (page,) = scanning.add_file(self.person(), case_id, Spot(document), Path("page.png"))
        return page

    def scanned(self, case: Case, pages: int = 0) -> None:
        """A page in every row on paper, `pages` in all at least; cards are compared and returned."""
        rows = [r for r in self.work.intake.checklist(case) if r.on_paper and not r.rule.identity]
        for row in rows:
            self.page(case.id, row.rule.code)
        for _ in range(pages - len(rows)):
            self.page(case.id)

    def registered(
        self, fields: Mapping[str, str] = FORM, pages: int = 0
    ) -> tuple[Case, PrintedPaper]:
        """A registered case and its receipt."""
        case = self.marked(self.opened(fields))
        self.scanned(case, pages)
        return self.work.registration.register(self.person(), case.id)

    def signed(self, fields: Mapping[str, str] = FORM, pages: int = 0) -> Case:
        """A case with a signed request."""
        case, _ = self.registered(fields, pages)
        return self.sign(case)

    def sign(self, case: Case) -> Case:
        """The case signed with the operator's key."""
        return self.work.signing.sign(self.person(), case.id, self.key())[0]

    def queued(self, fields: Mapping[str, str] = FORM, pages: int = 0) -> Case:
        """A case in the outbox."""
        return self.work.sending.queue(self.person(), self.signed(fields, pages).id)

    def case(self, case: Case) -> Case:
        """The case as it is stored now."""
        return self.work.intake.get(self.person(), case.id)

    def exchange(self) -> None:
        """Rounds with the gateway until nothing moves."""
        for _ in range(10):
            if not self.work.exchange():
                return
        raise AssertionError("the exchange never comes to rest")

    def dossier(self, case: Case) -> Dossier:
        """The provider's dossier of a case."""
        with self.site.site.storage.read() as work:
            found = work.dossiers.by_case(case.number.text)
        assert found is not None
        return found

    def drafted(self, case: Case, draft: DraftResult, *, in_order: bool = True) -> Dossier:
        """The dossier registered, resolved and drafted by those whose work it is."""
        review, found = self.work.review, self.dossier(case)
        review.register(self.person("registrar"), found.id, in_order=in_order)
        review.resolve(self.person("head"), found.id, "executor", "Қарауға")
        return review.draft(self.person("executor"), found.id, draft)

    def alike(self, dossier: Dossier, count: int) -> list[Dossier]:
        """A drafted dossier and others of the same request, as many in all; made in no time."""
        day, made = dossier.intake_at.date(), [dossier]
        with self.site.site.storage.begin() as work:
            request = work.dossiers.request(dossier.id)
            for serial in range(501, 500 + count):
                number = CaseNumber.give(day, 3, 7, serial)
                other = replace(dossier, id=uuid4(), case_number=number, version=1)
                work.dossiers.add(other, request)
                made.append(other)
            work.commit()
        return made

    def decided(
        self, case: Case, draft: DraftResult | None = None, *, in_order: bool = True
    ) -> Dossier:
        """The dossier decided, signed by the head and sent by the executor."""
        draft = draft or DraftResult(ResultKind.NOTIFICATION)
        found = self.drafted(case, draft, in_order=in_order)
        self.work.review.sign(self.person("head"), found.id, self.key("head"))
        return self.work.review.send(self.person("executor"), found.id)

    def papers(self, case: Case) -> list[tuple[str, int]]:
        """Form and copy of every printed paper of a case, in order."""
        with self.site.site.storage.read() as work:
            printed = work.papers.printed(case.number.text)
        return [(form, copy) for form, copy, _, _ in printed]

    def steps(self, case: Case) -> dict[str, tuple[str, float | None, float | None]]:
        """Clause, seconds and norm of each process in the journal of a case, by process."""
        with self.site.site.storage.read() as work:
            entries = work.journal.of(case.number.text)
        return {e.action: (e.clause, e.seconds, e.norm_seconds) for e in entries if e.clause}

    def chain_is_whole(self) -> bool:
        """Whether every journal entry follows from the one before."""
        with self.site.site.storage.read() as work:
            return work.journal.broken_at() is None


_PICTURES = Pictures()
