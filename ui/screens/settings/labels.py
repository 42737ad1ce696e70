"""What each setting is called."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Labels:
    """Names of settings by their dotted names, in the language of the program."""

    def groups(self) -> dict[str, dict[str, str]]:
        """The fields of each card, in order."""
        return {
            "office": self._office(),
            "provider": self._provider(),
            "wire": self._wire(),
            "scanning": self._scanning(),
            "keys": self._keys(),
            "program": self._program(),
        }

    def title(self, group: str) -> str:
        """The heading of a card."""
        return {
            "office": translate("Settings", "Office and counter"),
            "provider": translate("Settings", "Service provider"),
            "wire": translate("Settings", "Exchange with the state systems"),
            "scanning": translate("Settings", "Scanners"),
            "keys": translate("Settings", "Keys"),
            "program": translate("Settings", "Program"),
        }[group]

    def _office(self) -> dict[str, str]:
        return {
            "office.office": translate("Settings", "Office №"),
            "office.counter": translate("Settings", "Window №"),
            "office.closes": translate("Settings", "Closes at"),
            "office.phone": translate("Settings", "Phone"),
            "office.contact_centre": translate("Settings", "Call center"),
            "office.time_zone": translate("Settings", "Time zone"),
            "office.organisation_kk": translate("Settings", "Organisation, Kazakh"),
            "office.organisation_ru": translate("Settings", "Organisation, Russian"),
            "office.genitive_kk": translate("Settings", "“Of whom”, Kazakh"),
            "office.genitive_ru": translate("Settings", "“Of whom”, Russian"),
            "office.branch_kk": translate("Settings", "Branch, Kazakh"),
            "office.branch_ru": translate("Settings", "Branch, Russian"),
            "office.address_kk": translate("Settings", "Address, Kazakh"),
            "office.address_ru": translate("Settings", "Address, Russian"),
            "office.district_kk": translate("Settings", "District, Kazakh"),
            "office.district_ru": translate("Settings", "District, Russian"),
        }

    def _provider(self) -> dict[str, str]:
        return {
            "provider.name_kk": translate("Settings", "Name, Kazakh"),
            "provider.name_ru": translate("Settings", "Name, Russian"),
            "provider.branch_kk": translate("Settings", "Branch, Kazakh"),
            "provider.branch_ru": translate("Settings", "Branch, Russian"),
            "provider.address_kk": translate("Settings", "Address, Kazakh"),
            "provider.address_ru": translate("Settings", "Address, Russian"),
            "provider.head_post_kk": translate("Settings", "Post of the head, Kazakh"),
            "provider.head_post_ru": translate("Settings", "Post of the head, Russian"),
            "provider.bin": translate("Settings", "BIN of the provider"),
            "provider.head_name": translate("Settings", "Name of the head"),
            "provider.phone": translate("Settings", "Phone"),
        }

    def _wire(self) -> dict[str, str]:
        return {
            "wire.sync_url": translate("Settings", "Synchronous channel"),
            "wire.async_url": translate("Settings", "Asynchronous channel"),
            "wire.files_url": translate("Settings", "Temporary file store"),
            "sender_password": translate("Settings", "New gateway password"),
            "wire.sender_id": translate("Settings", "Sender of the CSC"),
            "wire.provider_sender_id": translate("Settings", "Sender of the provider"),
            "wire.gbd_fl_service": translate("Settings", "Service of GBD FL"),
            "wire.enis_service": translate("Settings", "Service of ENIS"),
            "wire.timeout_seconds": translate("Settings", "Wait for an answer, seconds"),
            "wire.exchange_seconds": translate("Settings", "Exchange every, seconds"),
            "wire.message_limit": translate("Settings", "Largest message, bytes"),
        }

    def _scanning(self) -> dict[str, str]:
        return {
            "scanning.addresses": translate("Settings", "Addresses of network scanners"),
            "scanning.profiles": translate("Settings", "Scan profiles"),
            "scan_folder": translate("Settings", "Watched folder of the scanner"),
        }

    def _keys(self) -> dict[str, str]:
        return {
            "keys.token_libraries": translate(
                "Settings", "PKCS#11 libraries of tokens, parted by semicolons"
            ),
            "keys.ncalayer_certificate": translate(
                "Settings", "SHA-256 of NCALayer’s certificate; empty takes the first one met"
            ),
            "keys.ncalayer_host": translate("Settings", "NCALayer, address"),
            "keys.ncalayer_port": translate("Settings", "NCALayer, port"),
            "keys.ncalayer_module": translate("Settings", "NCALayer, module"),
            "keys.transport_file": translate("Settings", "Key file of the information system"),
            "transport_password": translate("Settings", "New password of this key file"),
            "keys.transport_signer": translate("Settings", "BIN of the gateway, who signs answers"),
            "keys.capsule_recipient": translate(
                "Settings", "Certificate file of who opens capsules; empty makes none"
            ),
        }

    def _program(self) -> dict[str, str]:
        return {
            "wire.tsa_url": translate("Settings", "Time-stamping authority, address"),
            "proof_grace_hours": translate(
                "Settings", "Warn of signatures without time stamp after, hours"
            ),
            "idle_lock_minutes": translate("Settings", "Lock the screen after, minutes"),
            "database_url": translate("Settings", "Database, if not in the data folder"),
            "database_password": translate("Settings", "New password of the database"),
        }

    def checks(self) -> dict[str, str]:
        """What can be on or off."""
        return {
            "scanning.search_network": translate("Settings", "Search the network for scanners"),
            "scanning.any_certificate": translate(
                "Settings", "Scanners with an unknown certificate may be used"
            ),
            "scanning.profiles_only": translate(
                "Settings", "Operators choose only among the profiles"
            ),
            "scanning.text_layer": translate(
                "Settings",
                "Pages are read in the background: their words can be searched and copied",
            ),
            "scanning.cameras": translate(
                "Settings", "Cameras are offered beside the scanners: for one on a stand"
            ),
            "keys.transport_demanded": translate(
                "Settings", "Answers without the gateway’s signature are refused"
            ),
            "count_intake_day": translate("Settings", "The day of intake counts into the term"),
            "provider_workplace": translate("Settings", "The service provider works here"),
        }

    def receipt_key(self) -> str:
        """Where the key of the codes on receipts comes from; it is no setting."""
        words = translate(
            "Settings",
            "The key that signs the codes on receipts is made at the first start; {command} "
            "gives other offices its public half.",
        )
        return words.format(command="tereze receipt-key --out FILE")

    def language(self) -> str:
        """The choice of language."""
        return translate("Settings", "Language at the start")

    def theme(self) -> str:
        """The choice of colours."""
        return translate("Settings", "Colours at the start")

    def themes(self) -> list[tuple[str, str]]:
        """The colours there are."""
        return [
            ("light", translate("Settings", "Light")),
            ("dark", translate("Settings", "Dark")),
        ]
