"""What each setting is for, below its field, and what would be right where a value is wrong."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Hints:
    """Sentences by the dotted names of settings, in the language of the program."""

    def all(self) -> dict[str, str]:
        """What stands below the fields."""
        return self._office() | self._provider() | self._wire() | self._keys()

    def needed(self) -> str:
        """The mark of an empty field that must be filled in."""
        return translate("Settings", "needed")

    def no_case(self) -> str:
        """What cannot be done while the office and the provider are not entered."""
        return translate(
            "Settings",
            "No case can be opened and no paper printed before the marked fields are filled in. "
            "F4 goes from one to the next.",
        )

    def no_exchange(self) -> str:
        """What cannot be done while the gateway is not set."""
        return translate(
            "Settings",
            "The gateway is not set: what is sent waits in the outbox until the marked fields are filled "
            "in. F4 goes from one to the next.",
        )

    def fault(self, name: str) -> str:
        """What would be right in a field whose value is not allowed."""
        if name in {"office.office", "office.counter"}:
            return translate("Settings", "Write a number from 1 to 99.")
        if name in {"provider.bin", "keys.transport_signer"}:
            return translate(
                "Settings", "This is no BIN: twelve digits, the last checks the others."
            )
        if name.endswith(".phone"):
            return translate("Settings", "This is no phone number. Write it with the area code.")
        if name.endswith("_url") and name.startswith("wire."):
            words = translate("Settings", "Write an address that begins with {secure} or {plain}.")
            return words.format(secure="https://", plain="http://")
        return translate("Settings", "This value is not allowed. Correct it.")

    def _office(self) -> dict[str, str]:
        head = translate("Settings", "Stands at the head of papers")
        of_whom = translate("Settings", "Goes into the sentence of the refusal receipt")
        address = translate("Settings", "Stands on the receipts")
        branch = translate("Settings", "Below the organisation; may stay empty")
        return {
            "office.office": translate("Settings", "From 1 to 99; stands in every case number"),
            "office.counter": translate("Settings", "From 1 to 99; each computer has its own"),
            "office.phone": translate("Settings", "With the area code; stands on papers"),
            "office.organisation_kk": head,
            "office.organisation_ru": head,
            "office.genitive_kk": of_whom,
            "office.genitive_ru": of_whom,
            "office.branch_kk": branch,
            "office.branch_ru": branch,
            "office.address_kk": address,
            "office.address_ru": address,
        }

    def _provider(self) -> dict[str, str]:
        name = translate("Settings", "Stands at the head of letters")
        branch = translate("Settings", "Below the name; may stay empty")
        address = translate("Settings", "Stands on letters and envelopes")
        return {
            "provider.name_kk": name,
            "provider.name_ru": name,
            "provider.branch_kk": branch,
            "provider.branch_ru": branch,
            "provider.address_kk": address,
            "provider.address_ru": address,
            "provider.bin": translate("Settings", "Results signed by others are not accepted"),
            "provider.head_name": translate(
                "Settings", "Applications are addressed to this person"
            ),
        }

    def _wire(self) -> dict[str, str]:
        password = translate("Settings", "Kept in the keyring; empty leaves the old one")
        return {
            "wire.sync_url": translate("Settings", "GBD FL and ENIS are asked here"),
            "wire.async_url": translate("Settings", "Requests go out and results come in here"),
            "wire.files_url": translate("Settings", "Scanned pages go out here"),
            "wire.sender_id": translate("Settings", "The login of the CSC at the gateway"),
            "wire.provider_sender_id": translate("Settings", "Only where the provider works here"),
            **dict.fromkeys(
                ("sender_password", "transport_password", "database_password"), password
            ),
        }

    def _keys(self) -> dict[str, str]:
        return {
            "keys.transport_file": translate(
                "Settings", "Empty: messages go out without the system’s signature"
            ),
        }
