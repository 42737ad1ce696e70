"""The gateway (AsyncChannel v10), its temporary file store, and the documents that travel."""
