"""Dossiers whose result has been sent to the center."""
