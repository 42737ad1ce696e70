"""ENIS, the notaries' registry, by our own contract (docs/enis-contract.md)."""

from dataclasses import replace
from uuid import uuid4

from lxml import etree

from app.stand import powers_of_attorney
from app.stand.envelope import ChannelFault, add, stamp, text
from app.stand.faults import FaultKind
from app.stand.people import STAND_DATA, People
from app.stand.powers_of_attorney import PowerOfAttorney
from app.stand.sync_channel import Question, typed_data

SERVICE_ID = "ENIS_PowerOfAttorney"
NAMESPACE = "urn:tereze:enis:v1"
SCHEMA_FILE = STAND_DATA.parent / "schemas" / "enis.xsd"
POWER_NAMES = {
    "FILE_REQUEST": ("Подача заявления", "Өтініш беру"),
    "SIGN": ("Подписание документов", "Құжаттарға қол қою"),
    "RECEIVE_RESULT": ("Получение результата", "Нәтижені алу"),
}


class Enis:
    """Answers with the power of attorney of a number, or of two people."""

    def __init__(self, people: People) -> None:
        self._people = people
        self._schema = etree.XMLSchema(etree.parse(str(SCHEMA_FILE)))

    def __call__(self, question: Question) -> etree._Element:
        """The `data` of the answer.

        Raises:
            ChannelFault: SCSE002, the request does not hold to the schema.
        """
        self._check(question.data)
        found = self._find(question)
        kind = question.fault.kind if question.fault else None
        if found and kind is FaultKind.ANOTHER_PERSON:
            other = self._people.another_than(found.principal_iin)
            found = replace(found, principal_iin=other.iin)
        state = found.state(question.moment.date()) if found else "NOT_FOUND"
        if kind is FaultKind.UNKNOWN_CODE:
            state = "SUSPENDED"
        return self._response(question, found, state)

    def _check(self, data: etree._Element) -> None:
        request = etree.Element(f"{{{NAMESPACE}}}request")
        for child in data:
            add(request, str(child.tag), child.text)
        if not self._schema.validate(request):
            raise ChannelFault("SCSE002", "The request does not hold to urn:tereze:enis:v1")

    def _find(self, question: Question) -> PowerOfAttorney | None:
        known = powers_of_attorney.load(question.moment.date())
        number = text(question.data, "registryNumber")
        if number:
            return next((one for one in known if one.number == number), None)
        parties = text(question.data, "principalIin"), text(question.data, "representativeIin")
        between = [one for one in known if (one.principal_iin, one.representative_iin) == parties]
        return max(between, key=lambda one: one.issued_on, default=None)

    def _response(
        self, question: Question, found: PowerOfAttorney | None, state: str
    ) -> etree._Element:
        data = typed_data(NAMESPACE, "Response")
        add(data, "messageId", str(uuid4()))
        add(data, "messageDate", stamp(question.moment))
        add(data, "requestId", text(question.data, "messageId"))
        add(data, "found", "true" if found else "false")
        add(data, "state", state)
        if found:
            self._add(data, found)
        return data

    def _add(self, data: etree._Element, found: PowerOfAttorney) -> None:
        root = add(data, "powerOfAttorney")
        add(root, "registryNumber", found.number)
        add(root, "issuedOn", found.issued_on.isoformat())
        add(root, "validUntil", found.valid_until.isoformat())
        add(root, "notary", found.notary)
        add(root, "notaryLicence", found.notary_licence)
        self._add_party(root, "principal", found.principal_iin)
        self._add_party(root, "representative", found.representative_iin)
        powers = add(root, "powers")
        for code in found.powers:
            power = add(powers, "power")
            add(power, "code", code)
            add(power, "nameRu", POWER_NAMES[code][0])
            add(power, "nameKz", POWER_NAMES[code][1])
        if found.revoked_on:
            add(root, "revokedOn", found.revoked_on.isoformat())

    def _add_party(self, root: etree._Element, name: str, iin: str) -> None:
        person = self._people.named(iin)
        party = add(root, name)
        add(party, "iin", iin)
        add(party, "surname", person.surname)
        add(party, "name", person.name)
        if person.patronymic:
            add(party, "patronymic", person.patronymic)
