"""A row of what is well and what isn't, as the staff page and the morning check show it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StateRow:
    """`brief` is for where there is little room; left empty, it is what is said."""

    name: str
    said: str
    well: bool = True
    remedy: str = ""
    brief: str = ""


def of_fact(name: str, said: str, well: bool | None, remedy: str) -> StateRow:
    """What nobody has looked at needs nobody."""
    kind, _, language = name.partition("-")
    names = {
        "content": translate("Staff", "Content"), "review": translate("Staff", "Review"),
        "expiry": translate("Staff", "Expiry"), "languages": translate("Staff", "Languages"),
        "sound": translate("Staff", "Sound"), "storage": translate("Staff", "Storage"),
        "clock": translate("Staff", "Clock"), "screen": translate("Staff", "Screen"),
        "seal": translate("Staff", "Seal"), "printer": translate("Staff", "Printer"),
        "updates": translate("Staff", "Updates"), "touch": translate("Staff", "Touch"),
        "voice": translate("Staff", "Voice"), "prove": translate("Staff", "Proof"),
    }  # fmt: skip
    brief = translate("Staff", "well") if well else ""
    return StateRow(f"{names.get(kind, kind)} {language}".strip(), said, well is not False, remedy, brief)
