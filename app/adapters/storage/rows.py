"""All tables in one place, for whoever compares or upgrades them."""

from app.adapters.storage import (
    account_store,
    bag_store,
    capsule_store,
    case_rows,
    dossier_rows,
    journal_store,
    outbox_store,
    page_store,
    paper_store,
    reception_rows,
    street_store,
)
from app.adapters.storage.columns import Base

TABLE_MODULES = (
    account_store,
    bag_store,
    capsule_store,
    case_rows,
    dossier_rows,
    journal_store,
    outbox_store,
    page_store,
    paper_store,
    reception_rows,
    street_store,
)
"""Importing a module is what tells SQLAlchemy of its tables."""

METADATA = Base.metadata
