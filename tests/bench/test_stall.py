"""The longest time the event loop did not turn in the last `make tour`; bar 100 ms."""

import json
from pathlib import Path

import pytest

SUMMARY = Path(__file__).resolve().parents[2] / "out" / "tour" / "summary.json"


@pytest.mark.bench
def test_the_window_never_stands_still() -> None:
    if not SUMMARY.exists():
        pytest.skip("no tour was run here yet: make tour")
    told = json.loads(SUMMARY.read_text(encoding="utf-8"))
    print(f"\nlongest event-loop stall of the last tour {told['longest_stall_ms']} ms (bar 100)")
