"""The courier's bag: its envelopes, their labels, and the hand-over."""
