"""State registers over SyncChannel v10: GBD FL and ENIS."""
