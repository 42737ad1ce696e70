"""The services around a draft, put together for `app.assembly`."""

from typing import TypedDict

from app.domain.settings import Settings
from app.ports import Catalogue, Clock, PersonRegistry, PowerOfAttorneyRegistry, Storage
from app.services.asking import Asking
from app.services.case_tasks import CaseTasks
from app.services.corrections import Corrections
from app.services.drafts import Drafts
from app.services.duplicates import Duplicates
from app.services.earlier import Earlier
from app.services.health import Health
from app.services.intake import Intake
from app.services.lookup import Lookup
from app.services.rechecks import Rechecks
from app.services.tickets import Tickets


class CounterPart(TypedDict):
    """What a workplace has around its drafts."""

    lookup: Lookup
    duplicates: Duplicates
    drafts: Drafts
    tickets: Tickets
    earlier: Earlier
    rechecks: Rechecks
    corrections: Corrections
    case_tasks: CaseTasks


def counter_part(
    storage: Storage,
    clock: Clock,
    catalogue: Catalogue,
    settings: Settings,
    gbd_fl: PersonRegistry,
    enis: PowerOfAttorneyRegistry,
    health: Health,
) -> CounterPart:
    """Look-ups now and later, duplicates, drafts, tickets, and the undoing of mistakes."""
    book = storage, clock, catalogue
    asking, corrections = Asking(clock, gbd_fl, enis, health), Corrections(*book)
    return {
        "lookup": Lookup(*book, asking),
        "duplicates": Duplicates(*book),
        "drafts": Drafts(storage),
        "tickets": Tickets(storage, clock),
        "earlier": Earlier(storage, Intake(*book, settings)),
        "rechecks": Rechecks(*book, asking),
        "corrections": corrections,
        "case_tasks": CaseTasks(storage, clock, corrections),
    }
