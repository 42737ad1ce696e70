"""The outbox: every message on its way, what happened to it, and who mends it."""
