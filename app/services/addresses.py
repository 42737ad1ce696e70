"""What an address may become while it is typed: the places of the country and streets used before."""

from collections.abc import Sequence

from app.domain.account import Permission, Session
from app.domain.address import Place, next_parts
from app.ports import Storage


class Addresses:
    """Offers whole lines; what is typed stays as it is until one is chosen."""

    def __init__(self, storage: Storage, places: Sequence[Place]) -> None:
        self._storage = storage
        self._places = tuple(places)

    def suggest(self, session: Session, typed: str, language: str) -> tuple[str, ...]:
        """Lines that an address may become.

        Args:
            session: who asks.
            typed: what stands in the field.
            language: of the papers, "kk" or "ru".
        """
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            streets = work.streets.beginning(typed.rsplit(",", maxsplit=1)[-1].strip())
        return next_parts(typed, self._places, streets, language)
