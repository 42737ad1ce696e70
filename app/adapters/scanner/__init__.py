"""Pages come in: SANE scanners in their own process, watched folders, picture and PDF files."""
