"""Login, and the lock over an open case."""
