"""Settings of a site: one record with its defaults; secrets are not here but in the keyring.

What only the site itself can say is empty by default, numbers are 0: see `site_details`.
"""

from dataclasses import dataclass, field
from datetime import time

from app.domain.delivery import MessageKind


@dataclass(frozen=True, slots=True)
class OfficeSettings:
    """The office and the counter, as papers name them."""

    office: int = 0
    counter: int = 0
    organisation_kk: str = ""
    organisation_ru: str = ""
    genitive_kk: str = ""
    genitive_ru: str = ""
    branch_kk: str = ""
    branch_ru: str = ""
    address_kk: str = ""
    address_ru: str = ""
    district_kk: str = ""
    district_ru: str = ""
    phone: str = ""
    contact_centre: str = "1414"
    closes: time = time(20, 0)
    time_zone: str = "Asia/Almaty"


@dataclass(frozen=True, slots=True)
class ProviderSettings:
    """The service provider (S 1), as papers name it."""

    name_kk: str = ""
    name_ru: str = ""
    branch_kk: str = ""
    branch_ru: str = ""
    address_kk: str = ""
    address_ru: str = ""
    phone: str = ""
    bin: str = ""
    head_name: str = ""
    head_post_kk: str = ""
    head_post_ru: str = ""


@dataclass(frozen=True, slots=True)
class WireSettings:
    """Addresses and names on the wire; the sender's password lives in the keyring."""

    sync_url: str = ""
    async_url: str = ""
    files_url: str = ""
    sender_id: str = ""
    provider_sender_id: str = ""
    gbd_fl_service: str = "GBDFL_UniversalServiceSync"
    enis_service: str = "ENIS_PowerOfAttorney"
    tsa_url: str = "http://tsp.pki.gov.kz/"
    timeout_seconds: float = 10.0
    message_limit: int = 5 * 1024 * 1024
    exchange_seconds: float = 3.0

    def sender_of(self, kind: MessageKind) -> str:
        """The login under which the gateway knows who sends such a message."""
        return self.sender_id if kind is MessageKind.REQUEST else self.provider_sender_id


@dataclass(frozen=True, slots=True)
class ScannerSettings:
    """Which scanners are looked for.

    Args:
        search_network: whether network scanners (eSCL) that announce themselves are offered.
        addresses: further ones, parted by spaces; "#" and the SHA-256 of the certificate may follow
            an https address.
        any_certificate: whether an https scanner is taken with a certificate that nobody vouches for.
        profiles: ready ways to scan, see `scan_profiles.profiles_of`.
        profiles_only: operators choose among the profiles and set nothing themselves.
        text_layer: whether pages are read in the background, so that their words can be found.
        cameras: whether cameras are offered, too; the one above a screen sees no paper.
    """

    search_network: bool = True
    addresses: str = ""
    any_certificate: bool = False
    profiles: str = ""
    profiles_only: bool = False
    text_layer: bool = True
    cameras: bool = False


@dataclass(frozen=True, slots=True)
class KeySettings:
    """Keys other than files, and the signature of the information system.

    Args:
        token_libraries: paths of PKCS#11 libraries, parted by semicolons.
        ncalayer_host: where NCALayer listens.
        ncalayer_port: on which port; several sessions of one computer need different ones.
        ncalayer_certificate: SHA-256 of the certificate it shows; empty believes the one met first.
        ncalayer_module: "basics", or "commonUtils" for an NCALayer that does not know it.
        transport_file: key file of the information system, which signs every message; empty signs
            none. Its password lives in the keyring.
        transport_demanded: whether answers must bear such a signature.
        transport_signer: BIN of who must have signed them; empty takes any trusted organisation.
        capsule_recipient: file of the certificate that capsules are sealed for; empty makes none.
    """

    token_libraries: str = ""
    ncalayer_host: str = "127.0.0.1"
    ncalayer_port: int = 13579
    ncalayer_certificate: str = ""
    ncalayer_module: str = "basics"
    transport_file: str = ""
    transport_demanded: bool = False
    transport_signer: str = ""
    capsule_recipient: str = ""

    @property
    def libraries(self) -> tuple[str, ...]:
        """The libraries, one by one."""
        return tuple(one.strip() for one in self.token_libraries.split(";") if one.strip())


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a site may set."""

    office: OfficeSettings = field(default_factory=OfficeSettings)
    provider: ProviderSettings = field(default_factory=ProviderSettings)
    wire: WireSettings = field(default_factory=WireSettings)
    scanning: ScannerSettings = field(default_factory=ScannerSettings)
    keys: KeySettings = field(default_factory=KeySettings)
    count_intake_day: bool = False
    idle_lock_minutes: int = 10
    language: str = "kk"
    theme: str = "light"
    database_url: str = ""
    scan_folder: str = ""
    proof_grace_hours: float = 24.0
    training: bool = False
    provider_workplace: bool = False
