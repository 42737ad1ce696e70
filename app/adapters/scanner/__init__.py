"""Pages come in: scanners and cameras in their own process, watched folders, picture and PDF files."""
