"""Takes messages from the gateway: stored first, settled afterwards, each for itself (S 12.1, 12.4)."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.account import PROGRAM
from app.domain.delivery import pause
from app.domain.errors import AppError, Refused
from app.ports import Clock, Gateway, IncomingMessage, Storage, Work
from app.services.journaling import record

AT_ONCE = 20

_log = logging.getLogger(__name__)


class UnusableError(Exception):
    """What came cannot be used, and would be no better if it came again.

    Args:
        code: of the reason; it goes to the sender.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class _Left:
    """A message that lies at the gateway: how often it was looked at, and when it is again."""

    attempts: int
    until: datetime


class TakingIn:
    """Settles what waits: confirmed once it is stored; what cannot be used, put aside and rejected.

    What cannot be taken in yet is not settled. The gateway gives it again; it is looked at after a
    pause and meanwhile stands in nobody's way.

    Args:
        service_ids: whose messages are asked for.
        take: stores a message and tells whether it was new; raises UnusableError, or AppError when
            it cannot be taken in yet.
        refused: adds to the transaction that keeps why a message cannot be used.
    """

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        gateway: Gateway,
        service_ids: Sequence[str],
        take: Callable[[IncomingMessage], bool],
        refused: Callable[[Work, IncomingMessage, str], None] = lambda *_: None,
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._gateway = gateway
        self._service_ids = tuple(service_ids)
        self._take = take
        self._refused = refused
        self._left: dict[str, _Left] = {}

    def run(self) -> int:
        """Take in everything that waits.

        Returns:
            How many were new.

        Raises:
            AppError: the first trouble of the gateway itself, when all else is done.
        """
        taken, troubles = 0, list[AppError]()
        for service_id in self._service_ids:
            try:
                waiting = self._gateway.receive(service_id, AT_ONCE + len(self._left))
            except Refused as error:
                troubles.append(error)
                continue
            for message in filter(self._is_due, waiting):
                try:
                    taken += self._settled(message, service_id)
                except AppError as error:
                    self._leave(message, error.code)
                    troubles.append(error)
        if troubles:
            raise troubles[0]
        return taken

    def _is_due(self, message: IncomingMessage) -> bool:
        left = self._left.get(message.gateway_message_id)
        return left is None or left.until <= self._clock.now()

    def _settled(self, message: IncomingMessage, service_id: str) -> bool:
        try:
            new = self._take(message)
        except UnusableError as error:
            self._keep_why(message, error.code)
            self._gateway.reject(message, service_id, error.code)
            new = False
        except AppError as error:
            self._leave(message, error.code)
            return False
        else:
            self._gateway.confirm(message, service_id)
        self._left.pop(message.gateway_message_id, None)
        return new

    def _leave(self, message: IncomingMessage, code: str) -> None:
        name = message.gateway_message_id
        _log.warning("message %s stays at the gateway: %s", name, code)
        attempts = self._left[name].attempts + 1 if name in self._left else 0
        self._left[name] = _Left(attempts, self._clock.now() + pause(attempts))

    def _keep_why(self, message: IncomingMessage, code: str) -> None:
        name = message.gateway_message_id
        _log.error("message %s is put aside: %s", name, code)
        action = "answer-refused" if message.request is None else "request-refused"
        with self._storage.begin() as work:
            # It comes again when the gateway did not hear the rejection.
            if not work.journal.of(name):
                record(work, PROGRAM, self._clock.now(), action, name, reason=code)
                self._refused(work, message, code)
                work.commit()
