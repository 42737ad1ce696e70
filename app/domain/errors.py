"""What can go wrong, told apart by what the operator can do about it.

Every error carries a stable code ("SIG-03") that is shown, logged and never reused, and the values
its sentence needs. Sentences are made in `ui/messages.py` only.
"""

from collections.abc import Iterable


class AppError(Exception):
    """A situation the program knows; anything else that is raised is our bug.

    Args:
        code: the stable code, letters-dash-two digits.
        values: what the sentence names. Never personal data: exceptions reach logs.
    """

    def __init__(self, code: str, **values: str | int | float) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        """The code and the values, for logs."""
        shown = ", ".join(f"{name}={value}" for name, value in self.values.items())
        return f"{self.code} ({shown})" if shown else self.code


class InputError(AppError):
    """The operator can mend it at a field; `field` names it."""

    def __init__(self, code: str, field: str, **values: str | int | float) -> None:
        super().__init__(code, **values)
        self.field = field


class InputErrors(AppError):
    """Several faults found at once, so that all can be shown and mended in one go."""

    def __init__(self, faults: Iterable[InputError]) -> None:
        self.faults = tuple(faults)
        super().__init__("INP-00", count=len(self.faults))


class Unavailable(AppError):
    """Something outside does not answer; trying again makes sense."""


class Refused(AppError):
    """A rule or a remote party said no; trying again unchanged does not help."""


class Cancelled(AppError):
    """The operator stopped it; nothing to report."""

    def __init__(self) -> None:
        super().__init__("CAN-01")
