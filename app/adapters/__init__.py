"""The real things that play the roles named in `app/ports`."""
