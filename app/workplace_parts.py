"""The services of a workplace, group by group, over what plays the outside world."""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.adapters.eds.capsule_seal import CapsuleKeys
from app.adapters.eds.keys import Keys
from app.adapters.eds.verifier import Verifier
from app.adapters.gateway.capsule import CapsuleZip
from app.adapters.gateway.e_documents import XmlDocuments
from app.adapters.out_files import OutFolder
from app.adapters.pages import thumbnails
from app.adapters.pages.page_workers import PageWorkers
from app.adapters.phones import NumberingPlans
from app.adapters.places_file import load_places
from app.adapters.receipt_picture import ReceiptPictures
from app.adapters.receipt_seal import KnownOffices, OfficeSeal
from app.adapters.register_files import RegisterFileMaker
from app.adapters.registries.enis import Enis
from app.adapters.registries.gbd_fl import GbdFl
from app.adapters.scanner.file_import import FileImport
from app.adapters.storage import SqlStorage
from app.adapters.tesseract import Tesseract
from app.assembly_counter import counter_part
from app.domain.delivery import MessageKind
from app.domain.settings import Settings
from app.paths import resource
from app.ports import Catalogue, Clock, Gateway, Scanner, SignatureRaiser
from app.services.addresses import Addresses
from app.services.answers import Answers
from app.services.batch import Batch
from app.services.capsule_post import CapsulePost
from app.services.capsules import Capsules
from app.services.card_reading import CardReading
from app.services.cleaning import Cleaning
from app.services.courier import Courier
from app.services.cover_sheets import CoverSheets
from app.services.data_unavailable import DataUnavailable
from app.services.desk import Desk
from app.services.dossiers import Dossiers
from app.services.fitting import Fitting
from app.services.health import Health
from app.services.intake import Intake
from app.services.letter_proving import LetterProving
from app.services.letters import Letters
from app.services.outbox import Outbox
from app.services.page_arranging import PageArranging
from app.services.page_reading import PageReading
from app.services.paper_packages import PaperPackages
from app.services.paper_results import PaperResults
from app.services.printing import Printing
from app.services.provider_signature import ProviderSignatures
from app.services.proving import Proving
from app.services.register_files import RegisterFiles
from app.services.registers import Registers
from app.services.registration import Registration
from app.services.results import Results
from app.services.review import Review
from app.services.review_reading import ReviewTools
from app.services.scanning import Scanning
from app.services.sending import Sending
from app.services.signed_letters import SignedLetters
from app.services.signing import Signing
from app.services.verifying import Verifying
from forms import press

# Seconds to wait for a certification service; nobody at the counter waits longer for a doubt.
TIMEOUT = 5.0


@dataclass(frozen=True)
class Outside:
    """The roles of the outside world, played."""

    keys: Keys
    verifier: Verifier
    raiser: SignatureRaiser
    documents: XmlDocuments
    gateways: Mapping[MessageKind, Gateway]
    gbd_fl: GbdFl
    enis: Enis
    scanner: Scanner
    pages: PageWorkers
    service_ids: tuple[str, ...]
    health: Health
    offices: KnownOffices
    capsule_keys: CapsuleKeys


@dataclass(frozen=True)
class Base:
    """What nearly every service stands on."""

    storage: SqlStorage
    clock: Clock
    catalogue: Catalogue
    settings: Settings
    seal: OfficeSeal

    @property
    def book(self) -> tuple[SqlStorage, Clock, Catalogue]:
        """Where cases are kept, what time it is, and what the passports say."""
        return self.storage, self.clock, self.catalogue

    @property
    def printing(self) -> Printing:
        """The press."""
        return Printing(self.clock, press, self.settings, self.seal)

    @property
    def letters(self) -> Letters:
        """The provider's letters."""
        return Letters(self.settings)


Services = dict[str, Any]


def reception(base: Base, o: Outside) -> Services:
    """From the ticket to the signed request (S 7.1, 11)."""
    storage, clock, _ = book = base.book
    paper = (*book, base.printing, base.settings)
    intake = Intake(*book, base.settings)
    limit = base.settings.wire.message_limit
    scanning = Scanning(storage, clock, o.scanner, FileImport(), thumbnails)
    return {
        "intake": intake,
        "addresses": Addresses(storage, load_places(resource("places", "kazakhstan.toml"))),
        "phones": NumberingPlans(),
        "registration": Registration(*paper),
        **counter_part(*book, base.settings, o.gbd_fl, o.enis, o.health),
        "data_unavailable": DataUnavailable(*paper),
        "scanning": scanning,
        "cards": CardReading(scanning, Tesseract(), intake),
        "signing": Signing(*book, o.keys, o.verifier, o.documents, o.health, limit),
        "verifying": Verifying(o.verifier, clock, o.offices, ReceiptPictures()),
    }


def proofs(base: Base, o: Outside) -> Services:
    """What is added to signatures once there is a network."""
    letters, hours = (
        SignedLetters(o.verifier, o.documents, o.raiser),
        base.settings.proof_grace_hours,
    )
    book = (base.storage, base.clock)
    return {
        "proving": Proving(*book, o.raiser, o.health, hours, letters),
        "letter_proving": LetterProving(*book, letters, o.health, hours),
    }


def pages(base: Base, o: Outside) -> Services:
    """What becomes of scanned pages before they are signed (S 11.7)."""
    storage, clock, catalogue = base.book
    return {
        "arranging": PageArranging(*base.book),
        "cleaning": Cleaning(storage, catalogue, o.pages),
        "reading": PageReading(
            storage, o.pages, thumbnails, Tesseract(), o.health, base.settings.wire.message_limit
        ),
        "fitting": Fitting(storage, clock, o.pages, base.settings),
        "cover_sheets": CoverSheets(*base.book, base.printing, base.settings),
    }


def exchange(base: Base, o: Outside) -> Services:
    """What leaves the center and what comes back (S 11.8, 12)."""
    storage, clock, _ = book = base.book
    csc, believed = o.gateways[MessageKind.REQUEST], _ofprovider(base, o)
    return {
        "sending": Sending(*book, o.gateways, random.random, base.settings.wire.message_limit),
        "outbox": Outbox(storage, clock, OutFolder()),
        **_capsules(base, o),
        "answers": Answers(*book, csc, *believed, o.service_ids),
        "courier": Courier(*book, base.printing, base.settings),
    }


def _capsules(base: Base, o: Outside) -> Services:
    """The stick in place of the line."""
    book = (base.storage, base.clock, base.settings)
    keys = (o.capsule_keys, CapsuleZip(), o.verifier)
    return {
        "capsules": Capsules(*base.book, base.settings, *keys, OutFolder()),
        "capsule_post": CapsulePost(*book, o.gateways, *keys),
    }


def _ofprovider(base: Base, o: Outside) -> tuple[ProviderSignatures, XmlDocuments]:
    """Who is believed about results, and what reads them."""
    return ProviderSignatures(o.verifier, base.settings.provider.bin), o.documents


def results(base: Base, o: Outside) -> Services:
    """What is handed over (S 4, 7.7)."""
    believed = _ofprovider(base, o)
    return {
        "results": Results(*base.book, *believed, base.printing, base.letters),
        "paper_results": PaperResults(*base.book),
    }


def provider(base: Base, o: Outside) -> Services:
    """The provider's workplace (S 7.2-7.6)."""
    settings, channel = base.settings, o.gateways[MessageKind.RESULT]
    bin_ = settings.provider.bin
    tools = ReviewTools(o.documents, o.verifier, press, base.letters, settings.training, bin_)
    believed = (o.verifier, o.documents)
    review = Review(*base.book, tools)
    return {
        "review": review,
        "batch": Batch(review),
        "dossiers": Dossiers(*base.book, channel, *believed, o.service_ids),
        "paper_packages": PaperPackages(*base.book, settings),
    }


def registers(base: Base) -> Services:
    """What the supervisor reads and prints."""
    registers = Registers(*base.book, base.printing, base.settings)
    files = (RegisterFileMaker(), OutFolder())
    return {
        "registers": registers,
        "register_files": RegisterFiles(base.storage, base.clock, *files),
        "desk": Desk(base.storage, base.clock, registers),
    }
