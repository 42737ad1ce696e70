"""The state systems in miniature on loopback, for training, demonstration and tests."""
