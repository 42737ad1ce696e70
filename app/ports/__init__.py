"""Everything outside the program, as the roles it plays; adapters play them, services ask them."""

from app.ports.capsules import CapsuleBox, Capsules, CapsuleSeal
from app.ports.clock import Clock, TimeWatch
from app.ports.devices import (
    CardReader,
    FileReader,
    Forms,
    OutFiles,
    PageImages,
    RegisterSheets,
    Scanner,
    TextReader,
    Voice,
)
from app.ports.pages import PageMaker
from app.ports.phones import Phones
from app.ports.receipts import ReceiptOffices, ReceiptReader, ReceiptSeal
from app.ports.signatures import KeyPlaces, KeyStore, SignatureRaiser, SignatureVerifier, SigningKey
from app.ports.site import Catalogue, PasswordHasher, Secrets, SettingsStore, ToldSecrets
from app.ports.state_systems import (
    EDocuments,
    Gateway,
    IncomingMessage,
    MessageSeal,
    PersonRegistry,
    PowerOfAttorneyRegistry,
)
from app.ports.storage import Storage, Work
from app.ports.storage_counter import Accounts, Bags, Cases, Pages, Papers, Streets
from app.ports.storage_reception import Drafts, Tasks, Tickets
from app.ports.storage_wire import Dossiers, Inbox, Journal, Outbox

__all__ = [
    "Accounts",
    "Bags",
    "CapsuleBox",
    "CapsuleSeal",
    "Capsules",
    "CardReader",
    "Cases",
    "Catalogue",
    "Clock",
    "Dossiers",
    "Drafts",
    "EDocuments",
    "FileReader",
    "Forms",
    "Gateway",
    "Inbox",
    "IncomingMessage",
    "Journal",
    "KeyPlaces",
    "KeyStore",
    "MessageSeal",
    "OutFiles",
    "Outbox",
    "PageImages",
    "PageMaker",
    "Pages",
    "Papers",
    "PasswordHasher",
    "PersonRegistry",
    "Phones",
    "PowerOfAttorneyRegistry",
    "ReceiptOffices",
    "ReceiptReader",
    "ReceiptSeal",
    "RegisterSheets",
    "Scanner",
    "Secrets",
    "SettingsStore",
    "SignatureRaiser",
    "SignatureVerifier",
    "SigningKey",
    "Storage",
    "Streets",
    "Tasks",
    "TextReader",
    "Tickets",
    "TimeWatch",
    "ToldSecrets",
    "Voice",
    "Work",
]
