"""The virtual scanners of SANE's own `test` driver, for training and for tests."""

from pathlib import Path

A4_FITS = {"number_of_devices": "1", "geometry_max": "300.0", "test-picture": '"Color pattern"'}


def write_test_config(folder: Path, **settings: str) -> dict[str, str]:
    """Make a SANE configuration in which only the `test` driver lives.

    Args:
        folder: made if need be; its `dll.conf` and `test.conf` are replaced.
        **settings: lines of sane-test(5), with underscores for hyphens where the driver writes
            hyphens: `read_status_code="SANE_STATUS_JAMMED"`.

    Returns:
        The environment for the scanning process.
    """
    folder.mkdir(parents=True, exist_ok=True)
    lines = {**A4_FITS, **{_spelled(name): value for name, value in settings.items()}}
    text = "".join(f"{name} {value}\n" for name, value in lines.items())
    (folder / "dll.conf").write_text("test\n", encoding="ascii")
    (folder / "test.conf").write_text(text, encoding="ascii")
    return {"SANE_CONFIG_DIR": str(folder)}


def _spelled(name: str) -> str:
    with_underscores = ("number_of", "geometry_", "resolution_", "tl_", "br_")
    return name if name.startswith(with_underscores) else name.replace("_", "-")
