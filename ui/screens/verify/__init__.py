"""Verify: what is signed in a file, by whom, and whether it holds."""
