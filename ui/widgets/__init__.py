"""The parts screens are made of, one file each."""
