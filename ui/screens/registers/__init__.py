"""The registers of a day: the table is the print."""
