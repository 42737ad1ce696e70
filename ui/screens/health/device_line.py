"""A scanner device on the health screen: whether it answers, and its last error."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.errors import AppError
from app.services.health import DeviceHealth
from ui.messages import sentence
from ui.tokens import Space
from ui.widgets.state_dot import StateDot
from ui.widgets.text import Text
from ui.widgets.view import View


class DeviceLine(View):
    """A mark and a name, and below them what went wrong last.

    Args:
        device: which.
        name: stable object name.
    """

    def __init__(self, device: DeviceHealth, *, name: str) -> None:
        super().__init__(name=name, ground="none")
        state = StateDot("", name=f"{name}.state", state="works" if device.reachable else "fails")
        words = self.tr("{device}: answers") if device.reachable else self.tr("{device}: silent")
        title = Text(words.format(device=device.name), "label", wrap=True, name=f"{name}.name")
        line = QHBoxLayout()
        line.setSpacing(Space.s)
        line.addWidget(state)
        line.addWidget(title, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.xs)
        rows.addLayout(line)
        if device.failed_at is not None:
            told = self.tr("Last error, {hour}: {sentence}").format(
                hour=f"{device.failed_at:%d.%m.%Y, %H:%M}",
                sentence=sentence(AppError(device.code, device=device.name)),
            )
            rows.addWidget(Text(told, "caption", "ink2", wrap=True, name=f"{name}.error"))
