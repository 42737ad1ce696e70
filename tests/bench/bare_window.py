"""The floor of a start: a process that paints one PySide6 window with a label."""

import os
import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget


class Bare(QWidget):
    """Says so, and ends the process, once it and its label are painted."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's own name)
        super().paintEvent(event)
        QTimer.singleShot(0, ended)


def ended() -> None:
    print("painted", flush=True)
    os._exit(0)


def main() -> None:
    app = QApplication(sys.argv[:1])
    window = Bare()
    QLabel("Tereze", window)
    window.resize(1366, 768)
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
