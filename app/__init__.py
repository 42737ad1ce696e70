"""Tereze: the workstation of an operator in a citizen service center."""

__version__ = "0.1.0"
