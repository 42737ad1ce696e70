"""Sending (S 11.8): queued with the state in one transaction, delivered in the background."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from uuid import UUID, uuid4

from app.domain.account import PROGRAM, Permission, Session
from app.domain.attachment import Page, PageId
from app.domain.case import Case, CaseAction, Delivery
from app.domain.checklist import demand_scanned
from app.domain.deadline import Process
from app.domain.delivery import (
    REJECTED,
    Mender,
    MessageKind,
    OutboxMessage,
    OutboxPart,
    Stage,
    file_key,
)
from app.domain.e_document import PackageFile
from app.domain.errors import AppError, Refused, Unavailable
from app.domain.page_fit import TOO_LARGE_SIGNED, demand_fits
from app.domain.public_service import PublicService, Route
from app.ports import Catalogue, Clock, Gateway, Storage, Work
from app.services.arrival import Arrival
from app.services.journaling import record, record_change
from app.services.process_log import ProcessLog

AT_ONCE = 50

_log = logging.getLogger(__name__)

# Who mends what the gateway says; otherwise trouble on the line mends itself and a refusal is the
# administrator's.
_MENDERS = {
    "GTW-07": Mender.OPERATOR,
    "GTW-08": Mender.ADMINISTRATOR,
    "GTW-13": Mender.OPERATOR,
    "GTW-18": Mender.OPERATOR,
    REJECTED: Mender.PROVIDER,
}


def mender_of(error: AppError) -> Mender:
    """Who can mend a failed delivery."""
    usual = Mender.ITSELF if isinstance(error, Unavailable) else Mender.ADMINISTRATOR
    return _MENDERS.get(error.code, usual)


class Sending:
    """Puts messages into the outbox and brings them to the gateway, each exactly once."""

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        catalogue: Catalogue,
        gateways: Mapping[MessageKind, Gateway],
        jitter: Callable[[], float],
        message_limit: int,
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._catalogue = catalogue
        self._gateways = gateways
        self._jitter = jitter
        self._limit = message_limit
        self._processes = ProcessLog(clock, catalogue)
        self._arrival = Arrival(clock, catalogue)

    def queue(self, session: Session, case_id: UUID) -> Case:
        """Queue a signed case: state and message in one transaction; the reception ends here.

        Raises:
            Refused: INT-07 papers are not scanned, SCN-42 the gateway would not take the pages,
                RTE-01 the service goes by courier only, CAS-01 the case is not signed.
        """
        session.demand(Permission.SEND)
        with self._storage.begin() as work:
            before = work.cases.get(case_id)
            service = self._catalogue.get(before.service.code, before.service.digest)
            service.demand_route(Route.ELECTRONIC)
            demand_scanned(before, service, work.pages.of(case_id))
            case = replace(before.moved(CaseAction.QUEUE), delivery=Delivery.ELECTRONIC)
            demand_fits(work.pages.of(case_id), self._limit, TOO_LARGE_SIGNED)
            case = work.cases.put(case)
            signed = work.cases.document(case_id, "request")
            if signed is None:
                raise Refused("CAS-01", state=before.state.value, action="queue")
            self._post(work, case, service, signed)
            self._processes.end_all(work, session.actor, case, "queued")
            self._processes.start(work, case.id, Process.SENDING)
            self._processes.start(work, case.id, Process.RESULT, case.registered_at)
            record_change(work, session.actor, self._clock.now(), before, case)
            work.commit()
        return case

    def _post(self, work: Work, case: Case, service: PublicService, signed: bytes) -> None:
        pages = [page for page in work.pages.of(case.id) if page.goes_out]
        now = self._clock.now()
        message = OutboxMessage(
            id=uuid4(),
            kind=MessageKind.REQUEST,
            case_number=case.number.text,
            subject=case.applicant_shown,
            service_id=service.provider_service_id,
            route_id=service.route_id,
            payload=signed,
            created_at=now,
            next_try_at=now,
            parts_total=len(pages),
        )
        work.outbox.add(message, tuple(_part(message, i, p) for i, p in enumerate(pages)))

    def waiting(self, session: Session) -> tuple[OutboxMessage, ...]:
        """Everything that is not yet at the other side."""
        session.demand(Permission.MEND_DELIVERY)
        with self._storage.read() as work:
            return work.outbox.waiting()

    def waiting_count(self) -> int:
        """How many messages have not reached the gateway."""
        with self._storage.read() as work:
            return work.outbox.count_here()

    def retry(self, session: Session, message_id: UUID) -> None:
        """Try a message again now, whatever stopped it."""
        self._restage(session, message_id, "retry")

    def hold(self, session: Session, message_id: UUID) -> None:
        """Keep a message from going until it is retried."""
        self._restage(session, message_id, "hold")

    def retry_all(self, session: Session) -> None:
        """Try every waiting message again now; held ones stay held, those that went are left alone."""
        session.demand(Permission.MEND_DELIVERY)
        with self._storage.begin() as work:
            for message in work.outbox.waiting():
                if message.stage in {Stage.QUEUED, Stage.STOPPED}:
                    self._put(work, session, message, "retry")
            work.commit()

    def _restage(self, session: Session, message_id: UUID, action: str) -> None:
        session.demand(Permission.MEND_DELIVERY)
        with self._storage.begin() as work:
            message = work.outbox.get(message_id)
            if message.stage not in {Stage.QUEUED, Stage.STOPPED, Stage.HELD}:
                raise Refused("OUT-01", stage=message.stage.value)
            self._put(work, session, message, action)
            work.commit()

    def _put(self, work: Work, session: Session, message: OutboxMessage, action: str) -> None:
        now = self._clock.now()
        held = replace(message, stage=Stage.HELD, next_try_at=now)
        after = message.again(now) if action == "retry" else held
        work.outbox.put(after)
        if after.parts_sent < message.parts_sent:
            for part in work.outbox.parts(message.id):
                work.outbox.put_part(replace(part, identifier=""))
        record(work, session.actor, now, action, message.case_number)

    def deliver_due(self) -> int:
        """Bring every due message one attempt further; returns how many reached the gateway."""
        with self._storage.read() as work:
            due = work.outbox.due(self._clock.now())
        claimed = (self._claim(message.id) for message in due)
        return sum(self._attempt(message) for message in claimed if message is not None)

    def take_back(self) -> None:
        """What was being sent when the program ended is due at once: no other counter sends it."""
        with self._storage.begin() as work:
            for message in work.outbox.waiting():
                if message.stage is Stage.SENDING:
                    work.outbox.put(replace(message, next_try_at=self._clock.now()))
            work.commit()

    def _claim(self, message_id: UUID) -> OutboxMessage | None:
        """Take a message for this counter, unless another took it or held it in the meantime.

        One transaction of a site writes at a time (decision 002), so two never take the same.
        """
        now = self._clock.now()
        with self._storage.begin() as work:
            message = work.outbox.get(message_id)
            if not message.is_due(now):
                return None
            claimed = message.claimed(now)
            work.outbox.put(claimed)
            work.commit()
        return claimed

    def confirm_deliveries(self) -> int:
        """Ask the gateway for messages it holds whether the other side has them.

        Raises:
            Unavailable: it does not answer; the others are asked about in the next round.
        """
        with self._storage.read() as work:
            held = work.outbox.to_confirm(self._clock.now(), AT_ONCE)
        return sum(self._confirm(message) for message in held)

    def _confirm(self, message: OutboxMessage) -> bool:
        try:
            arrived = self._gateways[message.kind].delivered(message.gateway_message_id)
        except Refused as error:
            self._failed(message, error)
            return False
        except Unavailable:
            self._answered(message, arrived=False)
            raise
        self._answered(message, arrived=arrived)
        return arrived

    def _answered(self, message: OutboxMessage, *, arrived: bool) -> None:
        now = self._clock.now()
        with self._storage.begin() as work:
            held = work.outbox.get(message.id)
            if held.stage is Stage.AT_GATEWAY:
                there = replace(held, stage=Stage.DELIVERED, delivered_at=now)
                work.outbox.put(there if arrived else held.asked(now, self._jitter()))
                work.commit()

    def _attempt(self, message: OutboxMessage) -> bool:
        try:
            self._deliver(message)
        except (Unavailable, Refused) as error:
            _log.warning("message %s was not delivered: %s", message.id, error.code)
            self._failed(message, error)
            return False
        return True

    def _deliver(self, message: OutboxMessage) -> None:
        gateway = self._gateways[message.kind]
        files = tuple(self._upload(gateway, message, part) for part in self._parts(message))
        self._arrived(message, gateway.send(message, files))

    def _parts(self, message: OutboxMessage) -> tuple[OutboxPart, ...]:
        with self._storage.read() as work:
            return work.outbox.parts(message.id)

    def _upload(self, gateway: Gateway, message: OutboxMessage, part: OutboxPart) -> PackageFile:
        if part.identifier:
            return PackageFile(part.sha256, part.identifier)
        with self._storage.read() as work:
            data = work.pages.data(PageId(part.page_id))
        key = file_key(message.key, part.position)
        identifier = gateway.upload(part.name, data, mime_of(part.name), key)
        with self._storage.begin() as work:
            work.outbox.put_part(replace(part, identifier=identifier))
            held = work.outbox.get(message.id)
            going = replace(held, parts_sent=held.parts_sent + 1)
            work.outbox.put(going.claimed(self._clock.now()) if going.waits else going)
            work.commit()
        return PackageFile(part.sha256, identifier)

    def _arrived(self, message: OutboxMessage, gateway_id: str) -> None:
        now = self._clock.now()
        with self._storage.begin() as work:
            held = work.outbox.get(message.id)
            if held.waits:
                work.outbox.put(held.at_gateway(gateway_id, now))
            self._arrival.case_sent(work, message)
            work.commit()

    def _failed(self, message: OutboxMessage, error: AppError) -> None:
        now = self._clock.now()
        with self._storage.begin() as work:
            held = work.outbox.get(message.id)
            if held.stage is not message.stage:
                # Whoever took it over when the claim had run out has said how it ended.
                return
            after = held.after_failure(now, error.code, mender_of(error), self._jitter())
            work.outbox.put(after)
            record(work, PROGRAM, now, "delivery-failed", message.case_number, reason=error.code)
            work.commit()


_SUFFIXES = {"image/jpeg": "jpg", "image/png": "png", "application/pdf": "pdf"}


def _part(message: OutboxMessage, position: int, page: Page) -> OutboxPart:
    name = f"{position + 1:03d}.{_SUFFIXES.get(page.mime, 'bin')}"
    return OutboxPart(message.id, position, name, page.id, page.sha256)


def mime_of(name: str) -> str:
    """The kind of a page by the name of its file."""
    suffix = name.rpartition(".")[2]
    return next((m for m, s in _SUFFIXES.items() if s == suffix), "application/octet-stream")
