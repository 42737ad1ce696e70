"""The database of a site: one transaction over everything that is kept."""

from contextlib import AbstractContextManager
from typing import Protocol

from app.ports.capsules import Capsules
from app.ports.storage_counter import Accounts, Bags, Cases, Pages, Papers, Streets
from app.ports.storage_reception import Drafts, Tasks, Tickets
from app.ports.storage_wire import Dossiers, Inbox, Journal, Outbox


class Work(Protocol):
    """One transaction. Leaving without `commit` undoes everything."""

    accounts: Accounts
    cases: Cases
    pages: Pages
    papers: Papers
    outbox: Outbox
    inbox: Inbox
    dossiers: Dossiers
    journal: Journal
    bags: Bags
    capsules: Capsules
    drafts: Drafts
    tickets: Tickets
    tasks: Tasks
    streets: Streets

    def commit(self) -> None:
        """Make it durable: on disk when this returns."""


class Storage(Protocol):
    """The database of a site."""

    def begin(self) -> AbstractContextManager[Work]:
        """A transaction that may write (takes the write lock at once)."""

    def read(self) -> AbstractContextManager[Work]:
        """A transaction that only reads; never waits for a writer."""
