"""Where Windows keeps what IT has set: in the registry what the installer was given, in ProgramData files."""

import os
import sys
from contextlib import suppress

KEY = r"SOFTWARE\Clearing"  # of the whole machine; only administrators can write there


def program_data() -> str:
    return os.path.join(os.environ.get("PROGRAMDATA", r"C:\ProgramData"), "Clearing")


def settings_file() -> str:
    """The one that the installer was told of (SETTINGS=...), else the one in ProgramData."""
    return registered("Settings") or os.path.join(program_data(), "settings.toml")


def registered(name: str) -> str:
    """A value that the installer has kept; empty where there is none."""
    if sys.platform == "win32":
        import winreg

        access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, KEY, 0, access) as key:
            return str(winreg.QueryValueEx(key, name)[0]).strip()
    return ""
