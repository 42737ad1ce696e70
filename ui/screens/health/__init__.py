"""Whether the parts outside the program work."""
