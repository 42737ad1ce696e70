from typing import Any

MODE_256: int
MODE_512: int
CURVES_R_1323565_1_024_2019: dict[str, dict[str, Any]]
