"""One transaction: the repositories over one connection."""

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from sqlalchemy import RootTransaction
from sqlalchemy.orm import Session

from app.adapters.storage.account_store import SqlAccounts
from app.adapters.storage.bag_store import SqlBags
from app.adapters.storage.capsule_store import SqlCapsules
from app.adapters.storage.case_store import SqlCases
from app.adapters.storage.dossier_store import SqlDossiers
from app.adapters.storage.journal_store import SqlJournal
from app.adapters.storage.outbox_store import SqlInbox, SqlOutbox
from app.adapters.storage.page_store import SqlPages
from app.adapters.storage.paper_store import SqlPapers
from app.adapters.storage.reception_store import SqlDrafts, SqlTickets
from app.adapters.storage.street_store import SqlStreets
from app.adapters.storage.task_store import SqlTasks

if TYPE_CHECKING:
    from app.ports import (
        Accounts,
        Bags,
        Capsules,
        Cases,
        Dossiers,
        Drafts,
        Inbox,
        Journal,
        Outbox,
        Pages,
        Papers,
        Streets,
        Tasks,
        Tickets,
    )


class SqlWork:
    """Plays `app.ports.Work`: may be committed once, and not used after that."""

    def __init__(self, session: Session, transaction: RootTransaction, zone: ZoneInfo) -> None:
        self._session = session
        self._transaction = transaction
        self.accounts: Accounts = SqlAccounts(session, zone)
        self.cases: Cases = SqlCases(session, zone)
        self.pages: Pages = SqlPages(session, zone)
        self.papers: Papers = SqlPapers(session, zone)
        self.outbox: Outbox = SqlOutbox(session, zone)
        self.inbox: Inbox = SqlInbox(session)
        self.dossiers: Dossiers = SqlDossiers(session, zone)
        self.journal: Journal = SqlJournal(session, zone)
        self.bags: Bags = SqlBags(session, zone)
        self.capsules: Capsules = SqlCapsules(session, zone)
        self.drafts: Drafts = SqlDrafts(session, zone)
        self.tickets: Tickets = SqlTickets(session, zone)
        self.tasks: Tasks = SqlTasks(session, zone)
        self.streets: Streets = SqlStreets(session)

    def commit(self) -> None:
        """Make it durable: on disk when this returns.

        Raises:
            Unavailable: STO-02 the disk is full or fails; nothing is stored then.
        """
        self._session.flush()
        self._transaction.commit()
        self._session.close()
