"""Roles in words."""

from PySide6.QtCore import QCoreApplication

from app.domain.account import Role

translate = QCoreApplication.translate


def role_words(role: Role) -> str:
    """What a person is at work."""
    return {
        Role.OPERATOR: translate("Role", "CSC operator"),
        Role.SUPERVISOR: translate("Role", "CSC supervisor"),
        Role.REGISTRAR: translate("Role", "Registrar of the provider"),
        Role.HEAD: translate("Role", "Head of the provider"),
        Role.EXECUTOR: translate("Role", "Responsible executor"),
        Role.ADMINISTRATOR: translate("Role", "Administrator"),
    }[role]
