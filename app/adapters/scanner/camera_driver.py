"""Cameras on a stand through OpenCV; runs only inside the scanning process.

OpenCV speaks V4L2 on Linux and Media Foundation on Windows. It has not met a real camera yet.
"""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image

# Without this, Media Foundation may take minutes to open a camera; read when OpenCV is loaded.
os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")

import cv2
import numpy as np

from app.adapters.scanner import camera_nodes
from app.adapters.scanner.camera_frames import Frame, best_of, is_black
from app.adapters.scanner.camera_scale import dots_per_inch
from app.adapters.scanner.page_image import prepare
from app.domain.attachment import ColourMode, Origin, ScannedImage, ScanProfile
from app.domain.errors import Refused, Unavailable

# More than any camera has: drivers give the nearest size they know.
LARGEST_EDGE = 10_000
# Raw pictures of that size do not go through a USB cable.
COMPRESSED = cv2.VideoWriter.fourcc(*"MJPG")
MOST_CAMERAS = 4


if sys.platform == "win32":

    def devices(alive: Callable[[], None]) -> list[tuple[str, str]]:
        """Cameras that are connected: Windows tells OpenCV no names, only that the next one opens.

        Args:
            alive: called after each that was tried.

        Returns:
            The number of each, and its number as people count.
        """
        found = []
        for number in range(MOST_CAMERAS):
            camera = cv2.VideoCapture(number, cv2.CAP_MSMF)
            is_there = camera.isOpened()
            camera.release()
            alive()
            if not is_there:
                break
            found.append((str(number), f"№ {number + 1}"))
        return found

    def demand_free(camera: str) -> None:
        """Windows tells no reasons."""

    def _opened(device: str) -> cv2.VideoCapture:
        return cv2.VideoCapture(int(device), cv2.CAP_MSMF)

else:

    def devices(alive: Callable[[], None]) -> list[tuple[str, str]]:
        """Cameras that are connected; see `camera_nodes.cameras`."""
        return camera_nodes.cameras()

    demand_free = camera_nodes.demand_free

    def _opened(device: str) -> cv2.VideoCapture:
        """By its number, as V4L2 wants it; a plain file stands for a camera in the tests."""
        if Path(device).is_char_device():
            return cv2.VideoCapture(int(Path(device).name.removeprefix("video")), cv2.CAP_V4L2)
        return cv2.VideoCapture(device)


class CameraJob:
    """One picture of one camera.

    Args:
        device: its node, or its number on Windows.
        profile: only the shades are asked for: there is no feeder, and dots are as many as there are.
        alive: called while pictures come, to show that the camera lives.
    """

    def __init__(self, device: str, profile: ScanProfile, alive: Callable[[], None]) -> None:
        self._device = device
        self._profile = profile
        self._alive = alive
        self._camera: cv2.VideoCapture | None = None
        self._came = 0

    def pages(self) -> Iterator[ScannedImage]:
        """Take a picture.

        Yields:
            One page.

        Raises:
            Unavailable: SCN-03, SCN-04, SCN-07, SCN-43 all is black, SCN-44 no picture comes.
            Refused: SCN-06, SCN-13.
        """
        if self._profile.both_sides:
            raise Refused("SCN-13", device=self._device)
        demand_free(self._device)
        self._camera = _opened(self._device)
        self._prepare(self._camera)
        frame = best_of(self._frames(self._camera))
        if frame is None:
            # It gave pictures and gives none any more: the cable, or the camera has died.
            raise Unavailable("SCN-04" if self._came else "SCN-44", device=self._device)
        if is_black(frame):
            raise Unavailable("SCN-43", device=self._device)
        yield self._page(frame)

    def rest(self) -> None:
        """Let go of the camera, so that its light goes out."""
        if self._camera is not None:
            self._camera.release()

    def _prepare(self, camera: cv2.VideoCapture) -> None:
        if not camera.isOpened():
            raise Unavailable("SCN-44", device=self._device)
        camera.set(cv2.CAP_PROP_FOURCC, COMPRESSED)
        camera.set(cv2.CAP_PROP_FRAME_WIDTH, LARGEST_EDGE)
        camera.set(cv2.CAP_PROP_FRAME_HEIGHT, LARGEST_EDGE)

    def _frames(self, camera: cv2.VideoCapture) -> Iterator[Frame]:
        while True:
            came, frame = camera.read()
            if not came:
                return
            self._came += 1
            self._alive()
            yield np.asarray(frame, dtype=np.uint8)

    def _page(self, frame: Frame) -> ScannedImage:
        grey = self._profile.colour is ColourMode.GREY
        shades = cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY if grey else cv2.COLOR_BGR2RGB)
        return prepare(Image.fromarray(shades), Origin.SCAN, dots_per_inch(frame))
