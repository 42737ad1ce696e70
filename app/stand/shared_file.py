"""Files that several stands make at once, each for all of them."""

import contextlib
import os
import tempfile
from pathlib import Path


def write_first(path: Path, content: bytes) -> None:
    """Write a file whole, unless another stand was sooner: its content stays, and is used by all.

    To look first and then to replace would give two stands that begin together two different keys.

    Raises:
        OSError: the folder does not take it.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}.", suffix=".new")
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        with contextlib.suppress(FileExistsError):
            os.link(draft, path)
    finally:
        draft.unlink()
