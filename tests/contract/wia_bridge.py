"""Plays PowerShell with the WIA script: the same words, three sheets, both sides."""

import os
import sys
import threading
from pathlib import Path

from PIL import Image

CODES = {
    "jam": "80210002",
    "cover_open": "80210010",
    "busy": "80210006",
    "forbidden": "80070005",
    "unplugged": "8021000A",
    "empty": "80210003",
}


def say(line: str) -> None:
    sys.stdout.buffer.write(line.encode() + b"\n")
    sys.stdout.buffer.flush()


def scan(source: str, sides: str, dpi: int, colour: str, folder: Path) -> None:
    trouble = os.environ.get("WIA_TROUBLE", "")
    if trouble in CODES:
        say(f"ERROR {CODES[trouble]}")
        return
    if trouble == "hang":
        threading.Event().wait()
    pages = 1 if source == "flatbed" else 6 if sides == "both" else 3
    for number in range(1, pages + 1):
        size = (round(8.27 * dpi), round(11.69 * dpi))
        file = folder / f"{number}.bmp"
        Image.new("L" if colour == "grey" else "RGB", size, 200).save(file)
        if trouble == "cut":
            file.write_bytes(file.read_bytes()[:5000])
        say(f"PAGE {file}")
        if not sys.stdin.readline():
            return
    say("END" if source == "flatbed" else "EMPTY")


if sys.argv[1] == "list":
    say("DEVICE\t{wia}\\0001\tКеңсе сканері")
elif sys.argv[2] != "{wia}\\0001":
    say("ERROR 80210015")
else:
    scan(sys.argv[3], sys.argv[4], int(sys.argv[5]), sys.argv[6], Path(sys.argv[7]))
