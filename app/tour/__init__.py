"""The tour: real screens driven by clicks and keys through whole cases on a fresh stand."""

from app.tour.guide import run

__all__ = ["run"]
