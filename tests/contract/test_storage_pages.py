"""What every storage of pages must do."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from app.adapters.storage import SqlStorage
from app.domain.attachment import Origin, Page, PageId, TrayReason, sha256_of
from app.domain.errors import Refused
from app.domain.page_recipe import Box, PageColour, PageWarning, Recipe

ALMATY = ZoneInfo("Asia/Almaty")
MORNING = datetime(2015, 3, 10, 9, 0, tzinfo=ALMATY)


def minutes(count: int) -> datetime:
    return MORNING + timedelta(minutes=count)


class TestPages:
    DATA = b"\xff\xd8 a page \x00"

    def page(self, document: str | None = None, position: int = 0) -> Page:
        return Page(
            PageId(uuid4()),
            document,
            position,
            sha256_of(self.DATA),
            len(self.DATA),
            "image/jpeg",
            1654,
            2339,
            200,
            Origin.SCAN,
            minutes(position),
        )

    def test_pages_come_by_document_and_position_the_bin_included(
        self, storage: SqlStorage
    ) -> None:
        owner = uuid4()
        tray, first, binned = self.page(), self.page("id", 0), self.page("id", 1)
        binned = replace(binned, deleted=True)
        last = replace(self.page("income", 0), parked=True, blank=True, source=Origin.FILE)
        with storage.begin() as work:
            for each in (last, binned, tray, first):
                work.pages.add(owner, each, self.DATA)
            work.pages.add(uuid4(), self.page("id", 0), self.DATA)
            work.commit()
        with storage.read() as work:
            assert work.pages.of(owner) == (tray, first, binned, last)

    def test_turning_a_page_leaves_its_bytes(self, storage: SqlStorage) -> None:
        owner, page = uuid4(), self.page()
        with storage.begin() as work:
            work.pages.add(owner, page, self.DATA)
            work.pages.put(owner, page.turned(90).moved("id", 3))
            work.commit()
        with storage.read() as work:
            assert work.pages.of(owner) == (page.turned(90).moved("id", 3),)
            assert work.pages.data(page.id) == self.DATA

    def test_what_was_made_of_a_page_goes_out_and_the_scan_stays_until_it_is_sent(
        self, storage: SqlStorage
    ) -> None:
        owner, page, plain = uuid4(), self.page("id"), self.page("id", 1)
        recipe = Recipe(skew=1.5, crop=Box(1, 2, 30, 40), colour=PageColour.GREY)
        made = replace(
            page,
            recipe=recipe,
            made=recipe,
            looked=True,
            warnings=(PageWarning.BLURRED,),
            pile=uuid4(),
            pile_place=4,
            tray_reason=TrayReason.FOREIGN_CASE,
            cover="TRZ1",
        )
        with storage.begin() as work:
            for each in (page, plain):
                work.pages.add(owner, each, self.DATA)
            for data in (b"first", b"second"):
                work.pages.make(owner, made, data)
            work.commit()
        with storage.begin() as work:
            assert work.pages.of(owner) == (made, plain)
            assert (work.pages.data(page.id), work.pages.original(page.id)) == (
                b"second",
                self.DATA,
            )
            work.pages.forget_originals(owner)
            work.commit()
        with storage.read() as work:
            assert work.pages.data(page.id) == b"second"
            assert work.pages.original(plain.id) == self.DATA
            with pytest.raises(Refused, match="STO-04"):
                work.pages.original(page.id)

    def test_page_of_nobody_is_refused(self, storage: SqlStorage) -> None:
        page = self.page()
        with storage.begin() as work:
            work.pages.add(uuid4(), page, self.DATA)
            with pytest.raises(Refused, match="STO-04"):
                work.pages.put(uuid4(), page)
            with pytest.raises(Refused, match="STO-04"):
                work.pages.data(PageId(uuid4()))

    def test_page_is_stored_once(self, storage: SqlStorage) -> None:
        page = self.page()
        with storage.begin() as work:
            work.pages.add(uuid4(), page, self.DATA)
            work.commit()
        with storage.begin() as work, pytest.raises(Refused, match="STO-06"):
            work.pages.add(uuid4(), page, self.DATA)
