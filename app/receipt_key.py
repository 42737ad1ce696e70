"""The command `tereze receipt-key`: the public key with which other sites check our receipts."""

import sys
from pathlib import Path

from app.adapters.out_files import OutFolder
from app.adapters.receipt_seal import OWN_FILE, OfficeSeal, TrainingSeal
from app.adapters.secrets import KeyringSecrets
from app.paths import places


def run(out: Path | None, *, training: bool) -> int:
    """Print the public key, or write it to a file; the key is made when there is none yet.

    Args:
        out: where to; None prints it.
        training: the key of training instead of the workplace's.

    Returns:
        0.

    Raises:
        Unavailable: RCP-10, RCP-11 there is no key; FIL-01 the file cannot be written.
    """
    own = places(training=training).data / OWN_FILE
    seal = TrainingSeal(own) if training else OfficeSeal(KeyringSecrets(), own)
    if out is None:
        sys.stdout.write(seal.public_key.decode("ascii"))
    else:
        OutFolder().write(out, seal.public_key)
    sys.stderr.write(f"key {seal.key}\n")
    return 0
