"""Who holds a key of the stand's authority: the training staff, and the spoilt keys."""

from dataclasses import dataclass, replace
from enum import StrEnum

CSC_BIN = "150140000012"
PROVIDER_BIN = "150240000026"
GATEWAY_BIN = "150340000014"
CSC_NAME = "Астана қ. ХҚО"
PROVIDER_NAME = "Астана қ. Тұрғын үй басқармасы"

EMPLOYEE = "1.2.398.3.3.4.1.2.5"
HEAD = "1.2.398.3.3.4.1.2.1"
MAY_SIGN = "1.2.398.3.3.4.1.2.2"
SYSTEM = "1.2.398.3.3.4.1.2.6"


class Flaw(StrEnum):
    """What is wrong with a key on purpose."""

    NONE = ""
    REVOKED = "revoked"
    EXPIRED = "expired"
    NOT_YET_VALID = "not-yet-valid"
    AUTHENTICATION = "auth"


@dataclass(frozen=True)
class Holder:
    """The holder of one key file.

    Attributes:
        login: name of the key file and of the training account.
        role: object identifier of the role in the extended key usage (protocols, part 3.1).
        key: whose key pair it is; spoilt certificates share the operator's.
    """

    login: str
    iin: str
    surname: str
    name: str
    patronymic: str
    organisation: str
    bin: str
    role: str = EMPLOYEE
    flaw: Flaw = Flaw.NONE
    key: str = ""

    @property
    def key_label(self) -> str:
        """The name of the key pair."""
        return self.key or self.login


def _csc(login: str, iin: str, names: str, role: str = EMPLOYEE) -> Holder:
    surname, name, patronymic = names.split()
    return Holder(login, iin, surname, name, patronymic, CSC_NAME, CSC_BIN, role)


def _provider(login: str, iin: str, names: str, role: str = EMPLOYEE) -> Holder:
    surname, name, patronymic = names.split()
    return Holder(login, iin, surname, name, patronymic, PROVIDER_NAME, PROVIDER_BIN, role)


def _spoilt(flaw: Flaw) -> Holder:
    good = _csc(f"operator-{flaw}", OPERATOR_IIN, OPERATOR)
    return replace(good, flaw=flaw, key="operator")


def _system(login: str) -> Holder:
    holder = _csc(login, "770303300115", "Нұрланов Асхат Ерұлы", SYSTEM)
    return replace(holder, key="provider")


OPERATOR = "Әбілқасымова Гүлназ Ерғалиқызы"
OPERATOR_IIN = "880317400120"

HOLDERS: tuple[Holder, ...] = (
    _csc("operator", OPERATOR_IIN, OPERATOR),
    _csc("supervisor", "790905300230", "Қожабеков Ринат Өмірұлы", MAY_SIGN),
    _csc("authorised", "810622400344", "Серғалиева Назгүл Һасенқызы", MAY_SIGN),
    _provider("registrar", "900811400458", "Тілеубаева Мөлдір Қанатқызы"),
    _provider("head", "700124300566", "Бейсенов Ғалымжан Ұзақұлы", HEAD),
    _provider("executor", "850530300672", "Левченко Антон Игоревич"),
    _provider("provider", "760419300789", "Өтепов Нұржан Сабырұлы", SYSTEM),
    # The gateway signs its answers; its key pair is the provider's system's, its name its own.
    Holder(
        "gateway",
        "780512300004",
        "Сәтбаев",
        "Ерлан",
        "Қуатұлы",
        "Оқу шлюзі",
        GATEWAY_BIN,
        SYSTEM,
        key="provider",
    ),
    _spoilt(Flaw.REVOKED),
    _spoilt(Flaw.EXPIRED),
    _spoilt(Flaw.NOT_YET_VALID),
    _spoilt(Flaw.AUTHENTICATION),
    # The center's information system signs capsules; its post opens what is sealed for it, which is
    # what a key for signing in may do.
    _system("center"),
    replace(_system("post"), flaw=Flaw.AUTHENTICATION, key="supervisor"),
)
