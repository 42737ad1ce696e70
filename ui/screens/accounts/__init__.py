"""Who may work with the program."""
