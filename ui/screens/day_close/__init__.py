"""The close of a day: what must agree, why it does not, and the journal's root."""
