"""A dossier knows the version of the passport it goes by; older ones read it from their request."""

import re

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_DIGEST = re.compile(rb'<(?:\w+:)?service\b[^>]*\sdigest="([0-9a-f]{64})"')


def upgrade() -> None:
    op.add_column(
        "dossiers", sa.Column("service_digest", sa.Text(), nullable=False, server_default="")
    )
    with op.batch_alter_table("dossiers") as dossiers:
        dossiers.alter_column("service_digest", server_default=None)
    _read_requests()


def _read_requests() -> None:
    """One request after the other: together they may be more than fits into memory."""
    dossiers = sa.table("dossiers", sa.column("id", sa.Uuid()), sa.column("service_digest"))
    documents = sa.table(
        "dossier_documents",
        sa.column("dossier_id", sa.Uuid()),
        sa.column("kind"),
        sa.column("content", sa.LargeBinary()),
    )
    connection = op.get_bind()
    for owner in connection.scalars(sa.select(dossiers.c.id)).all():
        request = connection.scalar(
            sa.select(documents.c.content).where(
                documents.c.dossier_id == owner, documents.c.kind == "request"
            )
        )
        found = _DIGEST.search(request or b"")
        if found:
            connection.execute(
                dossiers.update()
                .where(dossiers.c.id == owner)
                .values(service_digest=found[1].decode())
            )
