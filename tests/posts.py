"""The post of tests: a second workplace with a database of its own, on the same stand as the first."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.assembly import Site
from app.paths import Places
from app.services.capsule_post import TakenIn
from app.training_office import TRAINING
from tests.capsule_samples import PASSWORD, post_key
from tests.counter import Counter
from tests.workplace import quick


class Post:
    """Takes in capsules as somebody of the center."""

    def __init__(self, counter: Counter, site: Site) -> None:
        self._counter = counter
        self.site = site

    def take_in(self, file: bytes, key: Path | None = None) -> TakenIn:
        """A capsule handed over with the key of the post, or another one."""
        key = key or post_key(self._counter.site.stand)
        post = self.site.workplace.capsule_post
        return post.take_in(self._counter.person(), file, key, PASSWORD)


@pytest.fixture
def post(counter: Counter, tmp_path: Path) -> Iterator[Post]:
    """The post beside the counter of a test."""
    folder = tmp_path / "post"
    folder.mkdir()
    site = Site(Places(folder), counter.site._surroundings(quick(TRAINING)))
    try:
        yield Post(counter, site)
    finally:
        site.close()
