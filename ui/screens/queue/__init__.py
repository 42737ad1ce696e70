"""The separate lists of the queue, in order."""
