"""The statutory papers: pure functions from values to PDF bytes."""
