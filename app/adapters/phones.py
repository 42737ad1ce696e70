"""Phone numbers by the numbering plans of the world; plays `app.ports.Phones`."""

import phonenumbers

from app.domain.person import KNOWN_PHONE, PhoneLook

HOME = "KZ"


class NumberingPlans:
    """Reads numbers as people of Kazakhstan write them: 8 and +7 are the same here."""

    def __init__(self) -> None:
        # The first number makes the library compile its patterns: nobody waits for it here.
        self.look("+7 701 000 00 00")

    def look(self, text: str) -> PhoneLook | None:
        """What a number is, None while it is none.

        Args:
            text: as typed.
        """
        try:
            number = phonenumbers.parse(text, HOME)
        except phonenumbers.NumberParseException:
            return None
        if not phonenumbers.is_possible_number(number):
            return None
        written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        shown = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
        country = phonenumbers.region_code_for_number(number) or ""
        given = phonenumbers.is_valid_number(number) and KNOWN_PHONE.fullmatch(written) is not None
        return PhoneLook(written, shown, country, given)
