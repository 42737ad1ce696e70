"""Whatever becomes of a passport's text, it is read or its faults are told, each with its line."""

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.adapters.catalogue.passport import read_passport
from app.domain.case import Case, FieldValue
from app.domain.checklist import checklist
from app.domain.errors import InputError
from app.domain.extra_fields import field_faults, shown_fields
from app.paths import resource
from tests.passports import FOURTH
from tests.unit.test_domain_request_form import a_case
from ui.message_texts import TEXTS
from ui.message_texts.general import PASSPORT_FAULTS

AID = resource("services", "housing-aid.toml").read_text(encoding="utf-8")
LINES = FOURTH.splitlines(keepends=True)
SHREDS = st.sampled_from(
    ["[", "]", "{", "}", "=", '"', '"""', "'", ",", ".", "#", "\n", "\r", "\t", "\\", "\0", "true", "-1",
     "1e999", "2008-13-01", "[[fields]]", "shown.when = [{}]", "[title]", "\u2028", "а", "і", "і̆",
     'code = "x"', "[terms]", 'limit = "0 days"', '"99999 days"', '"-1 hour"', "1 minutes",
     "needed.when = [[1], {not = {not = {}}}]", "{any = [{all = []}]}"]
)  # fmt: skip


def judge(text: str) -> None:
    """The text is a service, or at least one fault has a line of the text and a sentence."""
    service, faults = read_passport(text.encode("utf-8", "surrogatepass"), "x.toml")
    assert (service is None) is bool(faults)
    for fault in faults:
        line = fault.values["line"]
        assert isinstance(line, int)
        assert 1 <= line <= text.count("\n") + 1
        assert fault.values["fault"] in PASSPORT_FAULTS


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_lines_taken_out_doubled_and_put_elsewhere(data: st.DataObject) -> None:
    lines = list(LINES)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(lines) - 1))
        what = data.draw(st.sampled_from(["drop", "double", "move"]))
        taken = lines[at] if what == "double" else lines.pop(at)
        if what != "drop":
            lines.insert(data.draw(st.integers(0, len(lines))), taken)
    judge("".join(lines))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, len(FOURTH)), st.integers(0, 12), SHREDS), max_size=4))
def test_shreds_anywhere(cuts: list[tuple[int, int, str]]) -> None:
    text = FOURTH
    for at, length, shred in cuts:
        text = text[:at] + shred + text[at + length :]
    judge(text)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, len(AID)), st.integers(0, len(AID)))
def test_a_piece_of_a_passport(start: int, end: int) -> None:
    judge(AID[min(start, end) : max(start, end)])


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes(content: bytes) -> None:
    service, faults = read_passport(content, "x.toml")
    assert service is None
    assert all(int(str(fault.values["line"])) >= 1 for fault in faults)


TODAY = date(2015, 3, 10)
VALUES = st.one_of(
    st.sampled_from(["yes", "no", "gas", "wood", "3", "40", "41", "1e5", "٣", "2009-12-31", "31.12.2009",
                     "30.02.2009", "0000-01-01", "900215300007", "900215 300007", "a\tb", "\u202eא",
                     "😀" * 20]),
    st.text("019-.,абі \n", max_size=14),
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.sampled_from(["trees", "greenhouse", "heating", "gas_since", "neighbour", "wish"]),
                       VALUES))  # fmt: skip
def test_whatever_stands_in_the_fields_each_fault_has_a_sentence(values: dict[str, str]) -> None:
    service, _ = read_passport(FOURTH.encode(), "x.toml")
    assert service is not None
    case: Case = a_case().with_fields({f"extra.{n}": FieldValue(v) for n, v in values.items()})
    shown = {field.name for field in shown_fields(case, service)}
    for fault in field_faults(case, service, TODAY):
        assert isinstance(fault, InputError)
        assert fault.field in shown
        assert TEXTS[fault.code].format(**fault.values)
    assert next(row.rule.code for row in checklist(case, service)) == "application"
    assert ("extra.heating" in shown) is (values.get("greenhouse") == "yes")
