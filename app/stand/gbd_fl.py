"""GBD FL, the registry of persons: the universal service (protocols, part 2.1)."""

from uuid import uuid4

from lxml import etree

from app.stand import dictionaries
from app.stand.dictionaries import Entry
from app.stand.envelope import ChannelFault, add, stamp, text
from app.stand.faults import FaultKind
from app.stand.gbd_fl_person import add_entry, add_person
from app.stand.people import People, Person
from app.stand.sync_channel import Question, typed_data

SERVICE_ID = "GBDFL_UniversalServiceSync"
MESSAGE = "http://message.persistence.interactive.nat"
REQUIRED = ("messageId", "messageDate", "senderCode")


class GbdFl:
    """Answers for one IIN: success with the person, or success without any person."""

    def __init__(self, people: People) -> None:
        self._people = people

    def __call__(self, question: Question) -> etree._Element:
        """The `data` of the answer.

        Raises:
            ChannelFault: SCSE002, the business message lacks what the schema demands.
        """
        missing = [name for name in REQUIRED if not text(question.data, name)]
        if missing or question.data.find("kdpToken") is None:
            raise ChannelFault("SCSE002", "The request is not one of the universal service")
        if question.data.find("publicKey") is None or not text(question.data, "iin"):
            raise ChannelFault("SCSE002", "The stand's registry looks people up by IIN only")
        return self._answer(question)

    def _answer(self, question: Question) -> etree._Element:
        kind = question.fault.kind if question.fault else None
        iin = text(question.data, "iin")
        person = self._people.find(iin)
        if kind is FaultKind.ANOTHER_PERSON:
            person = self._people.another_than(iin)
        if kind is FaultKind.UNKNOWN_CODE:
            return _response(question, dictionaries.UNKNOWN_RESULT, None)
        return _response(question, dictionaries.SUCCESS, person)


def _response(question: Question, result: Entry, person: Person | None) -> etree._Element:
    data = typed_data(MESSAGE, "Response")
    add(data, "messageId", str(uuid4()))
    add(data, "messageDate", stamp(question.moment))
    add(data, "requestId", text(question.data, "messageId"))
    add_entry(data, "sender", dictionaries.GBD_FL)
    code = text(question.data, "senderCode")
    add_entry(data, "receiver", Entry(code, code, code))
    add_entry(data, "messageResult", result)
    if person is not None:
        add_person(add(data, "persons"), person, question.moment.date())
    return data
