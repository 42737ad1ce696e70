"""The service passports of a site, read strictly from their files."""

from app.adapters.catalogue.shelf import PassportShelf

__all__ = ["PassportShelf"]
