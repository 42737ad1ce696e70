"""`tereze passport`: tells a lawyer or an administrator what a service passport says and lacks."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.adapters.catalogue import PassportShelf
from app.adapters.catalogue.passport import read_passport
from app.domain.errors import Refused
from app.paths import places, resource
from ui.messages import passport_fault
from ui.translation import Language, Translation

GOOD, FAULTY, UNREADABLE = 0, 1, 2


def check(file: Path, language: Language) -> int:
    """Print every fault of a passport with its line, in the order of the lines.

    Args:
        file: the passport.
        language: of the sentences.

    Returns:
        0 nothing is wrong, 1 there are faults, 2 the file cannot be read.
    """
    application = QCoreApplication.instance() or QCoreApplication([])
    Translation(application).use(language)
    try:
        content = file.read_bytes()
    except OSError as error:
        print(f"{file}: {error.strerror}", file=sys.stderr)
        return UNREADABLE
    service, faults = read_passport(content, file.name)
    for fault in faults:
        print(_line(file, fault))
    if service is None:
        return FAULTY
    print(f"{file}: {service.code} {service.version} {service.digest}")
    return GOOD


def list_all() -> int:
    """Print code, version, digest and title of every passport of this site, then what is wrong."""
    folders = places()
    shelf = PassportShelf((resource("services"), folders.passports), folders.kept_passports)
    for service in shelf.services():
        print(service.code, service.version, service.digest[:12], service.short_title.ru, sep="\t")
    for fault in shelf.faults():
        print(_line(Path(str(fault.values["file"])), fault), file=sys.stderr)
    return FAULTY if shelf.faults() else GOOD


def _line(file: Path, fault: Refused) -> str:
    values = fault.values
    return f"{file}:{values['line']}: {values['name']}: {passport_fault(str(values['fault']))}"
