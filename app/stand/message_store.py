"""The gateway's durable store of messages: what was accepted is on disk."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from app.stand.envelope import ChannelFault

SCHEMA = """
CREATE TABLE IF NOT EXISTS message (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id TEXT NOT NULL UNIQUE,
    correlation_id TEXT NOT NULL,
    service_id TEXT NOT NULL,
    message_type TEXT NOT NULL,
    sender TEXT NOT NULL,
    recipient TEXT NOT NULL,
    key TEXT NOT NULL,
    digest TEXT NOT NULL,
    info BLOB NOT NULL,
    data BLOB NOT NULL,
    state TEXT NOT NULL,
    state_since TEXT NOT NULL,
    UNIQUE (sender, key)
);
CREATE INDEX IF NOT EXISTS waiting ON message (recipient, service_id, state, number);
"""
ON_DELIVERY = "ON_DELIVERY"
DELIVERED = "DELIVERED"
NOT_DELIVERED = "NOT_DELIVERED"


@dataclass(frozen=True)
class Draft:
    """A message as a sender hands it in.

    Attributes:
        correlation_id: message id of the request it belongs to; "" for a request.
        key: the sender's own key of the message; the same key again is the same message.
        digest: of the business data, to tell a repetition from another message.
        info: the element `messageInfo` without id, password and correlation.
        data: the element `messageData`.
    """

    correlation_id: str
    service_id: str
    message_type: str
    sender: str
    key: str
    digest: str
    info: bytes
    data: bytes


@dataclass(frozen=True)
class Stored:
    """A message in the store."""

    message_id: str
    correlation_id: str
    info: bytes
    data: bytes
    state: str
    state_since: str


COLUMNS = "message_id, correlation_id, info, data, state, state_since"


class MessageStore:
    """Messages of all participants in one SQLite file, written through to disk.

    Args:
        file: the database; made when absent.
        owners: who receives the requests of a service, by service id.
    """

    def __init__(self, file: Path, owners: dict[str, str]) -> None:
        self._owners = owners
        self._lock = threading.Lock()
        self._database = sqlite3.connect(file, check_same_thread=False, isolation_level=None)
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute("PRAGMA synchronous = FULL")
        self._database.executescript(SCHEMA)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._database.close()

    def put(self, draft: Draft, moment: datetime) -> Stored:
        """Store a message once, however often it is handed in.

        Raises:
            ChannelFault: SCSE002, other data under a key already used, or an answer to nothing.
        """
        with self._transaction():
            known = self._database.execute(
                f"SELECT digest, {COLUMNS} FROM message WHERE sender = ? AND key = ?",
                (draft.sender, draft.key),
            ).fetchone()
            if known is None:
                return self._insert(draft, moment)
            if known[0] != draft.digest:
                raise ChannelFault("SCSE002", "Another message was sent under the same uuid")
            return Stored(*known[1:])

    def waiting(
        self, recipient: str, service_id: str, message_id: str, correlation_id: str, amount: int
    ) -> list[Stored]:
        """Unconfirmed messages of a recipient, oldest first; "" does not narrow the choice."""
        with self._transaction():
            rows = self._database.execute(
                f"SELECT {COLUMNS} FROM message WHERE recipient = ? AND service_id = ? AND state = ?"
                " AND ? IN ('', message_id) AND ? IN ('', correlation_id) ORDER BY number LIMIT ?",
                (recipient, service_id, ON_DELIVERY, message_id, correlation_id, amount),
            ).fetchall()
        return [Stored(*row) for row in rows]

    def confirm(self, recipient: str, message_id: str, state: str, moment: datetime) -> None:
        """Set what became of a message; what is delivered once stays delivered.

        Raises:
            ChannelFault: SCSE002, the recipient has no such message.
        """
        with self._transaction():
            changed = self._database.execute(
                "UPDATE message SET state = CASE state WHEN ? THEN state ELSE ? END,"
                " state_since = ? WHERE message_id = ? AND recipient = ?",
                (DELIVERED, state, moment.isoformat(), message_id, recipient),
            )
            if changed.rowcount == 0:
                raise ChannelFault("SCSE002", "There is no such message for this receiver")

    def find(self, participant: str, message_id: str) -> Stored:
        """A message that a participant sent or is to receive.

        Raises:
            ChannelFault: SCSE002, the participant has no such message.
        """
        with self._transaction():
            row = self._database.execute(
                f"SELECT {COLUMNS} FROM message WHERE message_id = ? AND ? IN (sender, recipient)",
                (message_id, participant),
            ).fetchone()
        if row is None:
            raise ChannelFault("SCSE002", "There is no such message")
        return Stored(*row)

    def _insert(self, draft: Draft, moment: datetime) -> Stored:
        message_id = str(uuid4())
        correlation_id = draft.correlation_id or message_id
        stored = Stored(
            message_id, correlation_id, draft.info, draft.data, ON_DELIVERY, moment.isoformat()
        )
        self._database.execute(
            f"INSERT INTO message ({COLUMNS}, service_id, message_type, sender, recipient, key,"
            " digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(getattr(stored, name) for name in COLUMNS.split(", ")),
                *(draft.service_id, draft.message_type, draft.sender, self._recipient(draft)),
                *(draft.key, draft.digest),
            ),
        )
        return stored

    def _recipient(self, draft: Draft) -> str:
        """A request goes to the service's owner, anything else to the other party of a request."""
        if draft.message_type == "REQUEST":
            return self._owners[draft.service_id]
        request = self._database.execute(
            "SELECT sender, recipient FROM message WHERE message_id = ? AND service_id = ?"
            " AND message_type = 'REQUEST' AND ? IN (sender, recipient)",
            (draft.correlation_id, draft.service_id, draft.sender),
        ).fetchone()
        if request is None:
            raise ChannelFault("SCSE002", "There is no such request to answer")
        sender, recipient = map(str, request)
        return sender if draft.sender == recipient else recipient

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._lock:
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._database.execute("ROLLBACK")
                raise
            self._database.execute("COMMIT")
