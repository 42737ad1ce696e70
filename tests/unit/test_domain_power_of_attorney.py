"""What may be wrong with a power of attorney."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.domain.person import Iin, PersonName
from app.domain.power_of_attorney import (
    PowerFault,
    PowerState,
    RegistryPowerOfAttorney,
    RepresentativeBasis,
    power_faults,
)

PRINCIPAL, REPRESENTATIVE = Iin("900215300800"), Iin("850731400126")
NOW = datetime(2015, 3, 10, 10, 42, tzinfo=UTC)
POWER = RegistryPowerOfAttorney(
    number="2015-0417",
    issued_on=date(2015, 1, 12),
    valid_until=date(2016, 1, 12),
    notary="Жақыпова Р. С.",
    principal_iin=PRINCIPAL,
    principal_name=PersonName("Оспанов", "Серік"),
    representative_iin=REPRESENTATIVE,
    representative_name=PersonName("Қалиева", "Гүлнұр"),
    powers="барлық мемлекеттік органдарда өкілдік ету",
    state=PowerState.ACTIVE,
)
F = PowerFault


@pytest.mark.parametrize(
    ("power", "faults"),
    [
        (POWER, ()),
        (replace(POWER, valid_until=None), ()),
        (replace(POWER, state=PowerState.REVOKED), (F.REVOKED,)),
        (replace(POWER, state=PowerState.EXPIRED), (F.EXPIRED,)),
        (replace(POWER, state=PowerState.EXPIRED, valid_until=date(2015, 3, 12)), (F.EXPIRED,)),
        (replace(POWER, valid_until=date(2015, 3, 9)), (F.EXPIRED,)),
        (replace(POWER, valid_until=date(2015, 3, 10)), (F.ENDS_BEFORE_RESULT,)),
        (replace(POWER, valid_until=date(2015, 4, 8)), (F.ENDS_BEFORE_RESULT,)),
        (replace(POWER, valid_until=date(2015, 4, 9)), ()),
        (replace(POWER, principal_iin=REPRESENTATIVE), (F.OTHER_PRINCIPAL,)),
        (replace(POWER, representative_iin=PRINCIPAL), (F.OTHER_REPRESENTATIVE,)),
        (
            replace(
                POWER,
                state=PowerState.REVOKED,
                valid_until=date(2015, 1, 13),
                principal_iin=REPRESENTATIVE,
                representative_iin=PRINCIPAL,
            ),
            (F.REVOKED, F.EXPIRED, F.OTHER_PRINCIPAL, F.OTHER_REPRESENTATIVE),
        ),
    ],
)
def test_everything_wrong_is_told(
    power: RegistryPowerOfAttorney, faults: tuple[PowerFault, ...]
) -> None:
    assert power_faults(power, PRINCIPAL, REPRESENTATIVE, NOW, term_days=30) == faults


def test_a_representative_not_yet_known_is_not_compared() -> None:
    assert power_faults(POWER, PRINCIPAL, None, NOW, term_days=30) == ()


def test_all_but_an_early_end_block() -> None:
    assert [fault for fault in PowerFault if not fault.blocks] == [F.ENDS_BEFORE_RESULT]


def test_only_a_notarised_power_is_entered() -> None:
    entered = [basis for basis in RepresentativeBasis if basis.enters_power_of_attorney]
    assert entered == [RepresentativeBasis.NOTARISED]
