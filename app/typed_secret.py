"""A password asked for on the command line."""

import sys
from getpass import getpass


def typed_secret(prompt: str) -> str:
    """Ask without showing what is typed, or read one line when the input is no terminal.

    Args:
        prompt: what a person at a terminal sees.
    """
    return getpass(prompt) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
