"""How Alembic runs the revisions; loaded by Alembic, not by the program."""

from alembic import context

from app.adapters.storage.rows import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
    compare_type=True,
    # The whole way from an old database to a new one is one transaction.
    transactional_ddl=True,
    transaction_per_migration=False,
)

with context.begin_transaction():
    context.run_migrations()
