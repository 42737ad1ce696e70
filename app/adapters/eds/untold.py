"""A mistake made while a key is opened must not tell its password: libraries quote what they got."""

import traceback
from collections.abc import Callable
from typing import TypeVar

from app.domain.errors import AppError

T = TypeVar("T")


def untold(secret: str, work: Callable[[], T]) -> T:
    """Do something with a secret, and let no exception out that quotes it.

    Args:
        secret: password or PIN as typed.
        work: what is done with it.

    Raises:
        RuntimeError: instead of a mistake whose message, or that of one before it, holds the secret;
            names only its kind and where it was made.
    """
    try:
        return work()
    except AppError:
        raise
    except Exception as error:
        if not secret or not _holds(error, secret):
            raise
        last = traceback.extract_tb(error.__traceback__)[-1]
        told = f"{type(error).__name__} in {last.name}, line {last.lineno}"
    # Raised outside of the handler: nothing leads from here to the exception with the secret.
    raise RuntimeError(told)


def _holds(error: BaseException, secret: str) -> bool:
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        if secret in f"{one!s} {one!r}" or secret in "".join(getattr(one, "__notes__", ())):
            return True
        waiting += [one.__cause__, one.__context__]
    return False
