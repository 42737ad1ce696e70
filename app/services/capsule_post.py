"""The post: a workplace with a line that hands over what others sent it in capsules."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.capsule import (
    DAMAGED,
    Acknowledgement,
    Carried,
    Outcome,
    read_capsule,
    write_acknowledgement,
)
from app.domain.capsule_load import Load, LoadedMessage, LoadedPage
from app.domain.capsule_state import HandedOver
from app.domain.delivery import MessageKind, file_key
from app.domain.e_document import PackageFile
from app.domain.errors import Refused, Unavailable
from app.domain.settings import Settings
from app.ports import CapsuleBox, CapsuleSeal, Clock, Gateway, SignatureVerifier, Storage
from app.services.capsule_trust import believed, demand_organisation
from app.services.clock_guard import demand_forward_clock
from app.services.journaling import record
from app.services.sending import mime_of

OTHER_SENDER = "CAP-10"
# What the gateway says of a message: too large, its service, form or signature, a page of it. All
# else (our password, our address) is the post's own trouble and no answer to the site.
_OF_THE_MESSAGE = frozenset({"GTW-07", "GTW-11", "GTW-12", "GTW-13", "GTW-15", "GTW-18"})


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A capsule whose messages were handed over.

    Args:
        capsule: its identifier.
        acknowledgement: the file that goes back.
        messages: what became of each.
        before: how many of them had been handed over before this capsule was taken in.
    """

    capsule: UUID
    acknowledgement: bytes
    messages: tuple[Carried, ...]
    before: int


class CapsulePost:
    """Hands every message to the gateway under its own UUID, which the gateway delivers once."""

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        settings: Settings,
        gateways: Mapping[MessageKind, Gateway],
        seal: CapsuleSeal,
        box: CapsuleBox,
        verifier: SignatureVerifier,
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._settings = settings
        self._gateways = gateways
        self._seal = seal
        self._box = box
        self._verifier = verifier

    def take_in(self, session: Session, file: bytes, key: Path, password: str) -> TakenIn:
        """Hand over what lies in a capsule; once more tells how far it has come meanwhile.

        Args:
            session: of who sees that messages go out.
            file: the capsule.
            key: key file that opens it.
            password: of that file, as typed; kept nowhere.

        Raises:
            Refused: SIG-89 the clock ran backwards, CAP-01 no key to sign the acknowledgement with,
                CAP-05 no capsule, CAP-06 not believed, CAP-07 another organisation's, CAP-08 sealed for
                another key, CAP-09 damaged, CAP-10 of another participant.
            InputError: SIG-01 wrong password, SIG-02, SIG-03, SIG-10 no such key.
            Unavailable: the gateway does not answer; what it took is remembered, do it again. It may
                also refuse us (Refused GTW-10): the same holds.
        """
        session.demand(Permission.MEND_DELIVERY)
        with self._storage.read() as work:
            demand_forward_clock(work, self._clock.now())
        own = self._seal.signer
        signer, content = believed(self._verifier, file, self._clock.now())
        label, sealed = read_capsule(content)
        demand_organisation(signer, own.bin or "")
        load = self._box.unpack(self._seal.open(sealed, key, password))
        signed_by = hashlib.sha256(signer.der).hexdigest()
        if (load.capsule, load.signer_sha256) != (label.id, signed_by):
            raise Refused(DAMAGED)
        self._demand_own_sender(load)
        with self._storage.read() as work:
            known = work.capsules.handed_over([one.message.key for one in load.messages])
        carried = tuple(self._carried(load, one, known) for one in load.messages)
        digest, now = hashlib.sha256(file).hexdigest(), self._clock.now()
        told = Acknowledgement(label.id, digest, now, carried)
        acknowledgement = self._seal.sign(write_acknowledgement(told))
        self._record(session, told)
        before = sum(one.carried.outcome is not Outcome.REFUSED for one in known.values())
        return TakenIn(label.id, acknowledgement, carried, before)

    def _demand_own_sender(self, load: Load) -> None:
        """The gateway knows a repeated UUID only of the same sender."""
        wire = self._settings.wire
        if any(one.sender != wire.sender_of(one.message.kind) for one in load.messages):
            raise Refused(OTHER_SENDER)

    def _carried(self, load: Load, one: LoadedMessage, known: Mapping[UUID, HandedOver]) -> Carried:
        before = known.get(one.message.key)
        if before is None or before.carried.outcome is Outcome.REFUSED:
            told = self._handed_over(one)
            # On disk at once: should the next one fail, this one is known to be there.
            self._keep(HandedOver(load.capsule, told, self._clock.now()))
            return told
        elif before.carried.sha256 != one.sha256:
            return Carried(one.message.key, one.sha256, Outcome.REFUSED, code=DAMAGED)
        else:
            told = self._later(one, before.carried)
        if told != before.carried:
            self._keep(HandedOver(load.capsule, told, self._clock.now()))
        return told

    def _handed_over(self, one: LoadedMessage) -> Carried:
        """What the gateway says; trouble of the line or of our own stops the whole."""
        gateway, message = self._gateways[one.message.kind], one.message
        try:
            files = [self._uploaded(gateway, message.key, page) for page in one.pages]
            gateway_id = gateway.send(message, files)
        except Refused as error:
            if error.code not in _OF_THE_MESSAGE:
                raise
            return Carried(message.key, one.sha256, Outcome.REFUSED, code=error.code)
        return Carried(message.key, one.sha256, Outcome.AT_GATEWAY, gateway_id)

    def _uploaded(self, gateway: Gateway, message_key: UUID, page: LoadedPage) -> PackageFile:
        key = file_key(message_key, page.position)
        return PackageFile(
            page.sha256, gateway.upload(page.name, page.data, mime_of(page.name), key)
        )

    def _later(self, one: LoadedMessage, told: Carried) -> Carried:
        """How far it has come since; who does not answer changes nothing."""
        if told.outcome is not Outcome.AT_GATEWAY:
            return told
        try:
            arrived = self._gateways[one.message.kind].delivered(told.gateway_message_id)
        except Unavailable:
            return told
        except Refused as error:
            return replace(told, outcome=Outcome.REFUSED, code=error.code)
        return replace(told, outcome=Outcome.DELIVERED) if arrived else told

    def _keep(self, message: HandedOver) -> None:
        with self._storage.begin() as work:
            work.capsules.hand_over(message)
            work.commit()

    def _record(self, session: Session, told: Acknowledgement) -> None:
        outcomes = {str(one.id): one.outcome.value for one in told.messages}
        subject, now = str(told.capsule), self._clock.now()
        with self._storage.begin() as work:
            record(work, session.actor, now, "capsule-taken-in", subject, after=outcomes)
            work.commit()
