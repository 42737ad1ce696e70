"""What is scanned or imported: devices, profiles, images coming in, and the pages of a case."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import NewType
from uuid import UUID

from app.domain.page_recipe import PageWarning, Recipe

PageId = NewType("PageId", UUID)

MAX_PAGE_PIXELS = 80_000_000
"""One page: an A3 sheet at 600 dpi (70 million) passes, a decompression bomb does not."""

MIN_PAGE_EDGE = 64
"""Pixels; a smaller picture cannot be a page a person reads."""

MAX_FILE_BYTES = 100 * 1024 * 1024
"""One imported file."""

MAX_PAGE_BYTES = 20 * 1024 * 1024
"""One page as it is stored."""

MAX_FILE_PAGES = 500
"""Pages of one imported file."""

MAX_CASE_PAGES = 500
"""Pages of one case, the bin included."""

JPEG = "image/jpeg"
PNG = "image/png"
PDF = "application/pdf"


class ScanSource(StrEnum):
    """Where the paper lies; `AUTO` takes the feeder when there is paper in it, else the glass."""

    AUTO = "auto"
    FLATBED = "flatbed"
    FEEDER = "feeder"


class ColourMode(StrEnum):
    """What the scanner's lamp is asked for."""

    COLOUR = "colour"
    GREY = "grey"


class DeviceKind(StrEnum):
    """Which way a device is spoken to."""

    SANE = "sane"
    ESCL = "escl"
    WIA = "wia"
    CAMERA = "camera"
    FOLDER = "folder"


class Origin(StrEnum):
    """How a page came in: drawn from paper at the counter, or out of a file."""

    SCAN = "scan"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class ScanProfile:
    """What the operator asks of the scanner.

    Args:
        source: glass, feeder, or whichever holds paper.
        both_sides: both sides of each sheet; needs a feeder that can.
        dpi: dots per inch; the scanner takes the nearest it can do.
        colour: colour or grey.
    """

    source: ScanSource = ScanSource.AUTO
    both_sides: bool = False
    dpi: int = 200
    colour: ColourMode = ColourMode.COLOUR


@dataclass(frozen=True, slots=True)
class Device:
    """Something pages can be drawn from.

    Args:
        id: what the adapter finds it by again: a SANE device name, a folder.
        name: what the operator reads.
        kind: which adapter speaks to it.
    """

    id: str
    name: str
    kind: DeviceKind


@dataclass(frozen=True, slots=True)
class ScannedImage:
    """One page image on its way into the case, upright and encoded.

    Args:
        data: the encoded picture.
        mime: `image/jpeg`, or `image/png` for black-and-white pictures.
        width: pixels.
        height: pixels.
        dpi: dots per inch, measured or, where the file does not say, taken from an A4 sheet.
        origin: scanned or out of a file.
        blank: nearly no ink; to be flagged and parked, never dropped.
    """

    data: bytes
    mime: str
    width: int
    height: int
    dpi: int
    origin: Origin
    blank: bool = False


class TrayReason(StrEnum):
    """Why a page lies in the tray although its pile had cover sheets."""

    NO_COVER = "no_cover"
    FOREIGN_CASE = "foreign_case"
    OTHER_VERSION = "other_version"
    UNKNOWN_ROW = "unknown_row"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Page:
    """A stored page of a case, without its bytes (they live in tables of their own).

    Args:
        id: given when the page is stored.
        document_code: the checklist row it belongs to; None while it lies in the tray.
        position: place among the pages of its row, from 0.
        sha256: digest of the bytes that go out, lower-case hexadecimal (signed, S 11.7).
        size: bytes that go out.
        mime: as of `ScannedImage`, or a PDF of one page once it was made by a recipe.
        width: pixels of what goes out.
        height: pixels of what goes out.
        dpi: dots per inch of what goes out.
        blank: found nearly without ink when it came in.
        parked: set aside by the blank check or by the operator; stays in the case, is not sent.
        deleted: in the bin; stays until the case is sent, so that it can be taken back.
        source: scanned or out of a file.
        scanned_at: when it was stored, with zone.
        recipe: how the page is to be made from the scan; None as long as nobody asked.
        made: by which recipe the bytes were made; None for the scan itself.
        looked: the page was examined.
        warnings: what is wrong with it.
        cover: what the cover sheet says, when the page is one; covers are not sent.
        pile: the pass through the feeder it came with, as long as covers may sort it.
        pile_place: its place in that pass, from 0.
        tray_reason: why it was not sorted.
        read: its text was looked for, and lies in the bytes that go out.
    """

    id: PageId
    document_code: str | None
    position: int
    sha256: str
    size: int
    mime: str
    width: int
    height: int
    dpi: int
    source: Origin
    scanned_at: datetime
    blank: bool = False
    parked: bool = False
    deleted: bool = False
    recipe: Recipe | None = None
    made: Recipe | None = None
    looked: bool = False
    warnings: tuple[PageWarning, ...] = ()
    cover: str = ""
    pile: UUID | None = None
    pile_place: int = 0
    tray_reason: TrayReason | None = None
    read: bool = False

    def __post_init__(self) -> None:
        """Refuse what no caller may build; raises ValueError for an hour without a zone."""
        if self.scanned_at.tzinfo is None:
            raise ValueError("scanned_at has no zone")

    @property
    def goes_out(self) -> bool:
        """Whether the page is sent with the case."""
        return not (self.parked or self.deleted or self.cover)

    @property
    def unsorted(self) -> bool:
        """Whether no cover sheet sorted the page, and nobody has chosen its document since."""
        return self.tray_reason is not None and self.document_code is None

    @property
    def to_look_at(self) -> bool:
        """Whether a person has to see to it: something is wrong with it, or it is not sorted."""
        return bool(self.warnings) or self.unsorted

    @property
    def settled(self) -> bool:
        """Whether the bytes that go out are those the recipe asks for."""
        return self.recipe == self.made

    @property
    def rotation(self) -> int:
        """Clockwise degrees to show the bytes at until they are made anew: 0, 90, 180 or 270."""
        wanted = self.recipe.turn if self.recipe else 0
        return (wanted - (self.made.turn if self.made else 0)) % 360

    def turned(self, degrees: int) -> "Page":
        """The page shown further round.

        Args:
            degrees: clockwise, a multiple of 90; negative turns back.

        Returns:
            A new page value.
        """
        return replace(self, recipe=(self.recipe or self.made or Recipe()).turned(degrees))

    def moved(self, document_code: str | None, position: int) -> "Page":
        """The page at another place.

        Args:
            document_code: the checklist row, None for the tray.
            position: place in that row, from 0.

        Returns:
            A new page value.
        """
        return replace(self, document_code=document_code, position=position)


def sha256_of(data: bytes) -> str:
    """The digest under which a page is stored and signed.

    Args:
        data: the stored bytes.

    Returns:
        64 lower-case hexadecimal digits.
    """
    return hashlib.sha256(data).hexdigest()


def size_of(pages: Iterable[Page]) -> int:
    """What the pages weigh on the wire, for the meter against the gateway's limit.

    Args:
        pages: any pages; parked and deleted ones do not count.

    Returns:
        Bytes.
    """
    return sum(page.size for page in pages if page.goes_out)
