"""The tour from start to end: a fresh stand, the journeys, and what is left behind."""

import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from PySide6.QtWidgets import QApplication

from app.domain.case import Case, CaseState
from app.domain.settings import Settings
from app.main import Program
from app.paths import Places
from app.stand.start import StandOrder
from app.stand_process import StandProcess
from app.tour.driver import Driver, Stuck
from app.tour.journeys import JOURNEYS, Journey
from app.tour.people import Guests
from app.tour.report import case_report, write_papers, write_summary
from app.training import TrainingSite
from app.training_office import TRAINING
from ui.main_window import FIRST_SIZE
from ui.tasks import Tasks
from ui.tokens import ThemeName

_log = logging.getLogger(__name__)


def run(
    stand: StandProcess, out: Path, lang: str, scale: float = 1.0, theme: ThemeName = "light"
) -> int:
    """Drive every journey and write pictures, papers, wire and summary.

    Args:
        stand: not begun yet.
        out: the folder; what an earlier tour left in it is replaced.
        lang: "kk", "ru" or "en".
        scale: logical pixels are so many physical ones; the window stays 1366×768 physical.
        theme: the colours.

    Returns:
        0 when every journey reached its end and nothing seen on the way was cut, else 1.
    """
    # Qt asks for it once, when the application is made.
    os.environ["QT_SCALE_FACTOR"] = f"{scale:g}"
    folders = {name: _emptied(out / name) for name in ("pictures", "papers", "wire")}
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory(prefix="tereze-tour-") as data:
        settings = replace(TRAINING, language=lang, theme=theme)
        tour = Tour(app, stand, Path(data), settings, folders)
        tour.program.window.resize(*(round(side / scale) for side in FIRST_SIZE))
        try:
            reached = tour.walk()
            tour.leave(out, folders)
        finally:
            tour.close()
    return 0 if reached and not tour.driver.clipped else 1


def _emptied(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


class Tour:
    """One program on one fresh stand, and the hands that work it."""

    def __init__(
        self,
        app: QApplication,
        stand: StandProcess,
        data: Path,
        settings: Settings,
        folders: dict[str, Path],
    ) -> None:
        self._started = perf_counter()
        self._stand = stand
        self._lang = settings.language
        self._failed: list[str] = []
        self._settings = replace(settings, wire=replace(settings.wire, exchange_seconds=1.0))
        self._wire = folders["wire"]
        self.program = Program(app, lambda _told: self._open(Places(data)), settings.language)
        self.driver = Driver(self.program.window, self.program.tasks, folders["pictures"])
        self._site: TrainingSite | None = None
        self.program.show()

    def _open(self, places: Places) -> TrainingSite:
        self._site = TrainingSite(places, self._settings, self._run_stand)
        return self._site

    def _run_stand(self, order: StandOrder) -> StandProcess:
        return self._stand.begin(replace(order, record=self._wire.absolute()))

    @property
    def site(self) -> TrainingSite:
        """The training site, once it is open."""
        assert self._site is not None
        return self._site

    def walk(self) -> bool:
        """Every journey; one that gets stuck is told and the others go on."""
        self.driver.stall.start()
        self.driver.wait_for("the site opens", lambda: self._site is not None)
        guests = Guests(self.driver, self.site, self._stand, self._lang)
        for name, journey in JOURNEYS:
            self._walk_one(name, journey, guests)
        self.driver.stall.stop()
        return not self._failed

    def _walk_one(self, name: str, journey: Journey, guests: Guests) -> None:
        try:
            journey(guests)
        except Stuck as stuck:
            self._failed.append(f"{name}: {stuck}")
            _log.error("journey %s is stuck at %s", name, stuck)
            self.driver.picture(f"stuck-{name}")
            guests.give_up()

    def leave(self, out: Path, folders: dict[str, Path]) -> None:
        """Write papers and summary."""
        _settled(self.program.tasks)
        with self.site.site.storage.read() as work:
            states = tuple(CaseState)
            cases: tuple[Case, ...] = work.cases.in_states(states, self._settings.office.office)
            today = self.site.workplace.clock.now().date()
            papers = write_papers(work, today, folders["papers"])
            letters = self._letters(folders["papers"], cases, work.cases.document, len(papers))
            reports = [case_report(work, case) for case in cases]
        write_summary(
            out / "summary.json",
            {
                "language": self._lang,
                "cases": reports,
                "papers": papers + letters,
                "pictures": list(self.driver.pictures),
                "clipped": self.driver.clipped,
                "longest_stall_ms": round(self.driver.stall.longest_ms, 1),
                "longest_stall_at": self.driver.stall.at,
                "seconds": round(perf_counter() - self._started, 1),
                "failed": self._failed,
            },
        )

    def _letters(
        self,
        folder: Path,
        cases: tuple[Case, ...],
        document: Callable[..., bytes | None],
        count: int,
    ) -> list[str]:
        """The provider's signed letters as they came."""
        names = []
        for case in cases:
            if document(case.id, "result") is None or case.result_kind is None:
                continue
            count += 1
            form = case.result_kind.value.replace("_", "-")
            name = f"{count:02d}-{form}-signed-{case.number.text.replace('/', '-')}.pdf"
            operator = self.site.workplace.login.authorise("operator", self.site.password)
            (folder / name).write_bytes(self.site.workplace.results.electronic(operator, case.id))
            names.append(name)
        return names

    def close(self) -> None:
        """End the program and its stand."""
        self.program.window.close()
        self.program.close()


def _settled(tasks: Tasks) -> None:
    tasks.drain()
