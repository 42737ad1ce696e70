"""The provider's work on a dossier: registration, resolution, draft, signature, sending."""
