"""The command line `tereze`: the workstation, and what administrators, cron and tests use.

Exit codes: 0 done, 1 refused or invalid, 2 cannot tell or unavailable, 64 wrong usage.
What a command needs is loaded when it is asked for, so that none waits for another's libraries.
"""

import argparse
import sys
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn
from zoneinfo import ZoneInfo

from app import __version__
from app.domain.errors import AppError, Unavailable
from app.domain.written_day import ASTANA
from app.typed_secret import typed_secret

if TYPE_CHECKING:
    from app.stand.stand import Stand

USAGE = 64


class _Parser(argparse.ArgumentParser):
    """Ends with 64 on wrong usage."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(USAGE, f"{self.prog}: {message}\n")


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks for."""
    asked = _parser().parse_args(arguments)
    try:
        return int(_COMMANDS[asked.command](asked))
    except AppError as error:
        sentence = import_module("ui.message_texts").TEXTS.get(error.code, "")
        for name, value in error.values.items():
            sentence = sentence.replace(f"{{{name}}}", str(value))
        print(f"tereze: {error} {sentence}".rstrip(), file=sys.stderr)
        return 2 if isinstance(error, Unavailable) else 1


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="tereze", description="The workstation of a CSC operator.")
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--training", action="store_true", help="on the stand, invented people")
    parser.set_defaults(command="")
    commands = parser.add_subparsers(parser_class=_Parser)
    tour = commands.add_parser("tour", help="drive the real screens through whole cases")
    tour.add_argument("--out", type=Path, required=True)
    tour.add_argument("--lang", choices=("kk", "ru", "en"), default="kk")
    tour.add_argument("--scale", type=float, choices=(1.0, 1.5, 2.0), default=1.0)
    tour.add_argument("--theme", choices=("light", "dark"), default="light")
    tour.set_defaults(command="tour")
    stand = commands.add_parser("stand", help="the state systems in miniature, on 127.0.0.1")
    stand.add_argument("--port", type=int, default=0)
    stand.add_argument("--folder", type=Path)
    stand.set_defaults(command="stand")
    first = commands.add_parser("first-account", help="the administrator of a new site")
    for name in ("login", "surname", "given-name", "iin"):
        first.add_argument(f"--{name}", required=True)
    first.add_argument("--patronymic", default="")
    first.set_defaults(command="first-account")
    passport = commands.add_parser("passport", help="service passports: read one, or list them")
    passports = passport.add_subparsers(parser_class=_Parser, required=True)
    check = passports.add_parser("check", help="tell every fault of a file by line")
    check.add_argument("file", type=Path)
    check.add_argument("--lang", choices=("kk", "ru", "en"), default="en")
    check.set_defaults(command="passport check")
    listed = passports.add_parser("list", help="the passports of this site")
    listed.set_defaults(command="passport list")
    _add_receipt_key(commands.add_parser("receipt-key", help="the public key of our receipts"))
    _add_capsule(commands.add_parser("capsule", help="what waits leaves on a stick"))
    _add_verify(commands.add_parser("verify", help="who signed a file, and whether it holds"))
    worker = commands.add_parser("scan-worker")
    worker.set_defaults(command="scan-worker")
    stand_worker = commands.add_parser("stand-worker")
    stand_worker.set_defaults(command="stand-worker")
    pages = commands.add_parser("page-worker")
    pages.set_defaults(command="page-worker")
    return parser


def _add_receipt_key(key: argparse.ArgumentParser) -> None:
    key.add_argument("--out", type=Path, metavar="FILE", help="write it there")
    key.set_defaults(command="receipt-key")


def _add_capsule(capsule: argparse.ArgumentParser) -> None:
    doings = capsule.add_subparsers(parser_class=_Parser, required=True)
    export = doings.add_parser("export", help="put what waits in the outbox into a capsule")
    export.add_argument("--again", action="store_true", help="also what is on its way in one")
    export.set_defaults(command="capsule export")
    taken = doings.add_parser("import", help="take in a capsule, or the acknowledgement of one")
    taken.add_argument("--key", type=Path, metavar="KEY", help="key file that opens the capsule")
    taken.add_argument("--out", type=Path, metavar="ACK", help="where the acknowledgement goes")
    taken.set_defaults(command="capsule import")
    for one in (export, taken):
        one.add_argument("file", type=Path, metavar="FILE")
        one.add_argument("--login", required=True, help="who does it; the password is asked for")


def _add_verify(verify: argparse.ArgumentParser) -> None:
    verify.add_argument("files", nargs="*", type=Path, metavar="FILE")
    verify.add_argument("--qr", metavar="TEXT", help="what the code of a receipt says")
    verify.add_argument("--content", type=Path, help="what a detached signature was made over")
    verify.add_argument("--at", type=_moment, help="the moment asked about; Astana time if no zone")
    verify.add_argument("--trust", type=Path, help="folder with the only authorities believed")
    verify.add_argument("--crl", type=Path, help="folder with lists; no network is used then")
    verify.add_argument("--json", action="store_true", help="for programs")
    verify.add_argument("--full", action="store_true", help="show IINs whole")
    verify.set_defaults(command="verify")


def _workstation(asked: argparse.Namespace) -> int:
    return int(import_module("app.main").run(training=asked.training))


def _tour(asked: argparse.Namespace) -> int:
    """The stand's process loads what it needs while the screens are loaded here."""
    stand = import_module("app.stand_process").StandProcess()
    try:
        tour = import_module("app.tour")
        return int(tour.run(stand, asked.out, asked.lang, asked.scale, asked.theme))
    finally:
        stand.stop()


def _stand(asked: argparse.Namespace) -> int:
    serve = import_module("app.stand.serve").serve
    settings = import_module("app.domain.settings").Settings()
    clock = import_module("app.assembly").clock_of(settings)
    folder = asked.folder or import_module("app.paths").places(training=True).data / "stand"
    serve(folder, asked.port, clock.now, _announce)
    return 0


def _announce(stand: "Stand") -> None:
    for name, address in stand.addresses.items():
        print(f"{name}\t{address}", flush=True)


def _first_account(asked: argparse.Namespace) -> int:
    password = typed_secret("Password: ")
    person = import_module("app.domain.person")
    name = person.PersonName(asked.surname, asked.given_name, asked.patronymic)
    site = import_module("app.site").start(import_module("app.paths").places())
    try:
        iin = person.Iin.parse(asked.iin)
        site.workplace.accounts.add_first(asked.login, password, name, iin, "")
    finally:
        site.close()
    return 0


def _passport_check(asked: argparse.Namespace) -> int:
    return int(import_module("app.passport_command").check(asked.file, asked.lang))


def _passport_list(_asked: argparse.Namespace) -> int:
    return int(import_module("app.passport_command").list_all())


def _moment(text: str) -> datetime:
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=ZoneInfo(ASTANA))


def _receipt_key(asked: argparse.Namespace) -> int:
    return int(import_module("app.receipt_key").run(asked.out, training=asked.training))


def _capsule_export(asked: argparse.Namespace) -> int:
    return int(import_module("app.capsule_command").export(asked))


def _capsule_import(asked: argparse.Namespace) -> int:
    return int(import_module("app.capsule_command").take_in(asked))


def _verify(asked: argparse.Namespace) -> int:
    if not asked.files and asked.qr is None:
        print("tereze verify: a FILE or --qr TEXT is needed", file=sys.stderr)
        return USAGE
    return int(import_module("app.verify").run(asked))


def _scan_worker(_asked: argparse.Namespace) -> int:
    import_module("app.adapters.scanner.worker").leave()
    return 0


def _stand_worker(_asked: argparse.Namespace) -> int:
    return int(import_module("app.stand_worker").main())


def _page_worker(_asked: argparse.Namespace) -> int:
    return int(import_module("app.adapters.pages.page_worker").main())


_COMMANDS = {
    "": _workstation,
    "tour": _tour,
    "stand": _stand,
    "first-account": _first_account,
    "passport check": _passport_check,
    "passport list": _passport_list,
    "receipt-key": _receipt_key,
    "capsule export": _capsule_export,
    "capsule import": _capsule_import,
    "verify": _verify,
    "scan-worker": _scan_worker,
    "stand-worker": _stand_worker,
    "page-worker": _page_worker,
}
