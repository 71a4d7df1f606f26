"""How Alembic reaches the collector's database: by the connection it was given, in that transaction."""

from alembic import context

from collector.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=False,
)
context.run_migrations()
