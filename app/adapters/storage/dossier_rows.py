"""Tables of the provider: dossiers, their documents, serials, and the separate queue lists."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.adapters.storage.columns import KEY_TEXT, Base, JsonList, JsonObject


class DossierRow(Base):
    """One dossier."""

    __tablename__ = "dossiers"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_number: Mapped[str] = mapped_column(KEY_TEXT)
    service_code: Mapped[str]
    applicant_iin: Mapped[str]
    applicant_name: Mapped[str]
    category: Mapped[str]
    subcategory: Mapped[str]
    queue_list: Mapped[str]
    intake_at: Mapped[datetime]
    received_at: Mapped[datetime]
    due_at: Mapped[datetime]
    language: Mapped[str]
    address: Mapped[str]
    gateway_message_id: Mapped[str]
    on_paper: Mapped[bool]
    state: Mapped[str] = mapped_column(KEY_TEXT)
    state_since: Mapped[datetime | None]
    registration_number: Mapped[str]
    executor: Mapped[str]
    resolution: Mapped[str]
    resolved_by: Mapped[str]
    resolved_at: Mapped[datetime | None]
    marks: Mapped[JsonList]
    draft: Mapped[JsonObject | None]
    queue_number: Mapped[int | None]
    signed_by: Mapped[str]
    signed_at: Mapped[datetime | None]
    request_validity: Mapped[str]
    service_digest: Mapped[str]
    version: Mapped[int] = mapped_column()

    __table_args__ = (UniqueConstraint("case_number"), Index(None, "state", "due_at"))
    __mapper_args__ = {  # noqa: RUF012 - SQLAlchemy reads it from the class as it is
        "version_id_col": version,
        "version_id_generator": False,
    }


class DossierDocumentRow(Base):
    """A signed document of a dossier: the request as it came, the paper of the result."""

    __tablename__ = "dossier_documents"

    dossier_id: Mapped[UUID] = mapped_column(ForeignKey("dossiers.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(KEY_TEXT, primary_key=True)
    content: Mapped[bytes]


class SerialRow(Base):
    """The last number given of a series of a year."""

    __tablename__ = "serials"

    series: Mapped[str] = mapped_column(KEY_TEXT, primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    last: Mapped[int]


class QueueRow(Base):
    """One place in a separate list."""

    __tablename__ = "queue_entries"

    queue_list: Mapped[str] = mapped_column(KEY_TEXT, primary_key=True)
    case_number: Mapped[str] = mapped_column(KEY_TEXT, primary_key=True)
    intake_at: Mapped[datetime]
    iin: Mapped[str] = mapped_column(KEY_TEXT, index=True)
    name: Mapped[str]
    removed_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "queue_list", "intake_at"),)
