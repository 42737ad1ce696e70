"""Where the operator is in a draft, keystroke by keystroke, so that no draft ever dies."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.case import Step


@dataclass(frozen=True, slots=True)
class Place:
    """The step, the control with the cursor, and what is typed but not yet saved with the case.

    `control` and the keys of `unsaved` are object names of the screen; `caret` counts letters.
    """

    step: Step
    control: str = ""
    caret: int = 0
    unsaved: Mapping[str, str] = field(default_factory=dict)
