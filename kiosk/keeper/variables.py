"""What the environment says of the settings: where their file is, and which single ones stand over that file."""

import os
import sys
from collections.abc import Mapping

from kiosk import windows

PREFIX, LEVEL = "CLEARING_", "__"  # CLEARING_IDLE__ASK_AFTER_SECONDS: ask_after_seconds of [idle]
FILE = "CLEARING_SETTINGS"


def system_place() -> str:
    """Where IT's file is looked for when nobody names another."""
    if sys.platform == "win32":
        return windows.settings_file()
    return "/etc/clearing/settings.toml"


def settings_file(environment: Mapping[str, str] = os.environ) -> str:
    """That of CLEARING_SETTINGS, else the system's."""
    return environment.get(FILE) or system_place()


def overrides(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Values by variable, in the order of the names. They may be secrets: never say one."""
    return {name: environment[name] for name in sorted(environment) if name.startswith(PREFIX) and LEVEL in name}


def without(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """For a surface: it has no use for them, and one may be a webhook's token."""
    return {name: value for name, value in environment.items() if not (name.startswith(PREFIX) and LEVEL in name)}
