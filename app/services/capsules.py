"""The stick in place of the line: what waits leaves in a capsule, the word that comes back counts."""

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from app.domain.account import Permission, Session
from app.domain.attachment import PageId
from app.domain.capsule import (
    DAMAGED,
    CapsuleLabel,
    Carried,
    Outcome,
    read_acknowledgement,
    write_capsule,
)
from app.domain.capsule_load import Load, LoadedMessage, LoadedPage
from app.domain.capsule_state import CapsuleMessage, ExportedCapsule
from app.domain.delivery import REJECTED, OutboxMessage, Stage
from app.domain.errors import Refused
from app.domain.settings import Settings
from app.domain.site_details import Purpose, demand_set
from app.ports import (
    CapsuleBox,
    CapsuleSeal,
    Catalogue,
    Clock,
    OutFiles,
    SignatureVerifier,
    Storage,
    Work,
)
from app.services.arrival import Arrival
from app.services.capsule_trust import believed, demand_organisation
from app.services.clock_guard import demand_forward_clock
from app.services.journaling import record
from app.services.sending import mender_of

NOTHING, UNKNOWN, UNLIKE, TAKEN_NAME = "CAP-04", "CAP-11", "CAP-12", "CAP-14"
# Documents and pages of one capsule: it is sealed and signed in memory, several times its size.
LARGEST = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Exported:
    """A capsule that was just made.

    Args:
        capsule: as it is remembered.
        left: how many messages found no room in it and want another one.
    """

    capsule: ExportedCapsule
    left: int


@dataclass(frozen=True, slots=True)
class Settled:
    """What an acknowledgement told.

    Args:
        capsule: it answers.
        outcomes: how many messages came how far.
        changed: how many that was news of.
    """

    capsule: ExportedCapsule
    outcomes: dict[Outcome, int]
    changed: int


class Capsules:
    """The site's side: makes capsules, and takes in what comes back.

    A message in a capsule stays in the outbox as it is: it goes by the line too, should that
    return. Both ways bear its UUID, by which the gateway delivers it once.
    """

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        catalogue: Catalogue,
        settings: Settings,
        seal: CapsuleSeal,
        box: CapsuleBox,
        verifier: SignatureVerifier,
        files: OutFiles,
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._settings = settings
        self._seal = seal
        self._box = box
        self._verifier = verifier
        self._files = files
        self._arrival = Arrival(clock, catalogue)

    def export(self, session: Session, path: Path, *, again: bool = False) -> Exported:
        """Put what waits into a capsule.

        It is remembered before its file is written, so that a word that comes back always finds it;
        a file that was never written whole is simply not known to be on its way.

        Args:
            session: of who sees that messages go out.
            path: of the new file.
            again: also what is on its way in a capsule already, should that be lost.

        Raises:
            Refused: SET-06 the site does not say who sends, SIG-89 the clock ran backwards, CAP-01 no
                key, CAP-02, CAP-03 no recipient, CAP-04 nothing waits, CAP-14 the file exists.
            Unavailable: WSS-06, SEC-03 the key cannot be opened, FIL-01 the place takes no file.
        """
        session.demand(Permission.MEND_DELIVERY)
        demand_set(self._settings, Purpose.NUMBERS, Purpose.CAPSULES)
        if path.exists():
            raise Refused(TAKEN_NAME)
        with self._storage.read() as work:
            demand_forward_clock(work, self._clock.now())
        recipient = self._seal.recipient
        messages, left = self._chosen(again=again)
        if not messages:
            raise Refused(NOTHING)
        now, office, capsule_id = self._clock.now(), self._settings.office, uuid4()
        label = CapsuleLabel(
            capsule_id, now, office.office, office.counter, len(messages), recipient.serial
        )
        signer = self._seal.signer
        load = Load(capsule_id, hashlib.sha256(signer.der).hexdigest(), messages)
        file = self._seal.sign(write_capsule(label, self._seal.seal(self._box.pack(load))))
        capsule = ExportedCapsule(
            capsule_id,
            now,
            path.name,
            hashlib.sha256(file).hexdigest(),
            signer.bin or "",
            tuple(CapsuleMessage(m.message.id, m.message.key, m.sha256) for m in messages),
        )
        self._remember(session, capsule)
        self._files.write(path, file)
        with self._storage.begin() as work:
            work.capsules.written(capsule.id, now)
            work.commit()
        return Exported(replace(capsule, written_at=now), left)

    def under_way(self, session: Session) -> tuple[ExportedCapsule, ...]:
        """Capsules whose acknowledgement is awaited, oldest first."""
        session.demand(Permission.MEND_DELIVERY)
        with self._storage.read() as work:
            return work.capsules.under_way()

    def acknowledge(self, session: Session, file: bytes) -> Settled:
        """Take in the acknowledgement of a capsule; again changes nothing.

        Args:
            session: of who sees that messages go out.
            file: as it came back.

        Raises:
            Refused: CAP-05 it is none, CAP-06 not believed, CAP-07 another organisation's, CAP-09
                damaged, CAP-11 of no capsule of ours, CAP-12 it does not fit the capsule.
        """
        session.demand(Permission.MEND_DELIVERY)
        now = self._clock.now()
        signer, content = believed(self._verifier, file, now)
        told = read_acknowledgement(content)
        with self._storage.begin() as work:
            capsule = work.capsules.get(told.capsule)
            if capsule is None:
                raise Refused(UNKNOWN)
            demand_organisation(signer, capsule.organisation)
            answered = {one.id: one for one in told.messages}
            expected = {one.key: one.sha256 for one in capsule.messages}
            found = {key: one.sha256 for key, one in answered.items()}
            if told.capsule_sha256 != capsule.sha256 or found != expected:
                raise Refused(UNLIKE)
            changed = 0
            for one in capsule.messages:
                if self._settled(work, one, answered[one.key]):
                    self._record(work, session, capsule, one, "capsule-acknowledged")
                    changed += 1
            work.capsules.acknowledged(capsule.id, now)
            work.commit()
        return Settled(capsule, dict(Counter(one.outcome for one in told.messages)), changed)

    def _chosen(self, *, again: bool) -> tuple[tuple[LoadedMessage, ...], int]:
        """Messages for one capsule, oldest first, and how many found no room."""
        with self._storage.read() as work:
            carried = {m.id for capsule in work.capsules.under_way() for m in capsule.messages}
            due = [
                message
                for message in work.outbox.waiting()
                if message.waits and (again or message.id not in carried)
            ]
            loaded = tuple(self._filled(work, due))
        return loaded, len(due) - len(loaded)

    def _filled(self, work: Work, due: list[OutboxMessage]) -> Iterator[LoadedMessage]:
        size = 0
        for message in due:
            one = self._loaded(work, message)
            size += len(message.payload) + sum(len(page.data) for page in one.pages)
            if size > LARGEST and message is not due[0]:
                return
            yield one

    def _loaded(self, work: Work, message: OutboxMessage) -> LoadedMessage:
        pages = tuple(
            LoadedPage(p.position, p.name, p.sha256, work.pages.data(PageId(p.page_id)))
            for p in work.outbox.parts(message.id)
        )
        if any(hashlib.sha256(page.data).hexdigest() != page.sha256 for page in pages):
            raise Refused(DAMAGED)
        sender = self._settings.wire.sender_of(message.kind)
        digest = hashlib.sha256(message.payload).hexdigest()
        return LoadedMessage(message, sender, digest, pages)

    def _remember(self, session: Session, capsule: ExportedCapsule) -> None:
        with self._storage.begin() as work:
            work.capsules.add(capsule)
            for message in capsule.messages:
                self._record(work, session, capsule, message, "capsule-export")
            work.commit()

    def _settled(self, work: Work, one: CapsuleMessage, told: Carried) -> bool:
        """Whether this is news of a message; nothing that came later is undone by it."""
        before = work.outbox.get(one.id)
        after = self._after(before, told)
        if after is None:
            return False
        work.outbox.put(after)
        if told.outcome is not Outcome.REFUSED:
            self._arrival.case_sent(work, before)
        return True

    def _after(self, before: OutboxMessage, told: Carried) -> OutboxMessage | None:
        """The message as it now is; None when it is not this one any more, or nothing is new."""
        there = before.stage is Stage.AT_GATEWAY
        same = (
            before.gateway_message_id == told.gateway_message_id if there else told.id == before.key
        )
        if before.stage is Stage.DELIVERED or not same:
            return None
        now = self._clock.now()
        if told.outcome is Outcome.REFUSED:
            # What the gateway has taken the other side alone may still refuse.
            if (there and told.code != REJECTED) or before.last_error == told.code:
                return None
            return before.after_failure(now, told.code, mender_of(Refused(told.code)), 0.5)
        taken = before if there else before.at_gateway(told.gateway_message_id, now)
        if told.outcome is Outcome.DELIVERED:
            return replace(taken, stage=Stage.DELIVERED, delivered_at=now)
        return None if there else taken

    def _record(
        self,
        work: Work,
        session: Session,
        capsule: ExportedCapsule,
        message: CapsuleMessage,
        action: str,
    ) -> None:
        subject = work.outbox.get(message.id).case_number
        after = {"message": str(message.id), "capsule": str(capsule.id)}
        record(work, session.actor, self._clock.now(), action, subject, after=after)
