"""Keys that stand in a button which cannot be pressed and does not say why."""

from PySide6.QtWidgets import QWidget

from ui.widgets.button import Button


def silent(window: QWidget) -> list[str]:
    """The buttons, by name.

    Args:
        window: shown and laid out.
    """
    shown = (button for button in window.findChildren(Button) if button.isVisible())
    barred = (button for button in shown if button.key and not button.isEnabled())
    return [button.objectName() for button in barred if not button.toolTip()]
