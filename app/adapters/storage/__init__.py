"""The database of a site behind the storage ports: SQLite now, PostgreSQL by one setting."""

from app.adapters.storage.engine import with_password
from app.adapters.storage.sql_storage import SqlStorage, open_storage

__all__ = ["SqlStorage", "open_storage", "with_password"]
