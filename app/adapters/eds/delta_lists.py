"""Which changes to a revocation list count (RFC 5280, 5.2.4 and 6.3.3).

pyhanko-certvalidator looks for changes only where the whole list names their address, and then asks for
some in any case and never compares numbers. The National CA names the address in its certificates, so
none of its changes would count; and changes older than the list would undo what it says.
"""

from collections.abc import Iterable

from asn1crypto import crl

VIEWS_KEPT = 32
Scope = tuple[bytes, bytes | None, object]


class DeltaLists:
    """Picks the lists to judge by."""

    def __init__(self) -> None:
        self._views: dict[tuple[int, bool], tuple[crl.CertificateList, crl.CertificateList]] = {}

    def judged_by(self, lists: Iterable[crl.CertificateList]) -> list[crl.CertificateList]:
        """The whole lists, and for each authority the newest changes that fit its newest list.

        Args:
            lists: whole ones and changes, of any authorities.

        Returns:
            Lists whose address of changes says whether changes are there.
        """
        found = list(lists)
        fitting: dict[Scope, crl.CertificateList] = {}
        whole = sorted((one for one in found if not is_delta(one)), key=_number)
        changes = sorted((one for one in found if is_delta(one)), key=_number)
        for base in whole:
            for one in changes:
                if _scope(one) == _scope(base) and _fits(one, base):
                    fitting[_scope(base)] = one
        judged = []
        for base in whole:
            delta = fitting.get(_scope(base))
            judged.append(self._view(base, delta is not None and _fits(delta, base)))
        return [*judged, *fitting.values()]

    def _view(self, base: crl.CertificateList, has_delta: bool) -> crl.CertificateList:
        """The list as the library has to see it: the same bytes, with or without such an address."""
        if bool(base.freshest_crl_value) == has_delta:
            return base
        held = self._views.get((id(base), has_delta))
        if held is not None and held[0] is base:
            return held[1]
        view = crl.CertificateList.load(base.dump())
        # Reading it once first: the library of ASN.1 fills in what it found in the extensions then.
        _ = view.freshest_crl_value
        # WORKAROUND pyhanko-certvalidator 0.33 asks this attribute whether to look for changes.
        view._freshest_crl_value = [has_delta] if has_delta else None
        if len(self._views) >= VIEWS_KEPT:
            self._views.clear()
        self._views[id(base), has_delta] = (base, view)
        return view


def is_delta(one: crl.CertificateList) -> bool:
    """Whether a list holds only changes to another.

    Args:
        one: any list.
    """
    return one.delta_crl_indicator_value is not None


def _fits(delta: crl.CertificateList, base: crl.CertificateList) -> bool:
    """Made for this list or an earlier one, and later than it."""
    begins_at = delta.delta_crl_indicator_value
    if begins_at is None or base.crl_number_value is None:
        return False
    return int(begins_at.native) <= _number(base) < _number(delta)


def _number(one: crl.CertificateList) -> int:
    return int(one.crl_number_value.native) if one.crl_number_value is not None else -1


def _scope(one: crl.CertificateList) -> Scope:
    """Changes are for a list of the same authority, key and part of its certificates."""
    part = one.issuing_distribution_point_value
    return (
        one.issuer.dump(),
        one.authority_key_identifier,
        part.dump() if part is not None else None,
    )
