"""The second screen, for the person across the glass."""
