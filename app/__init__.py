"""Tereze: the workstation of an operator in a citizen service center."""
