"""Which libraries a Windows program or library asks for: the import table of a PE file (Microsoft's "PE Format")."""

import struct
from pathlib import Path

DIRECTORIES = {0x10B: 96, 0x20B: 112}  # PE32, PE32+: where the table of directories begins in the optional header
IMPORT, DESCRIPTOR = 1, 20  # its number among the directories; bytes of one entry in it


def imports(file: Path) -> list[str]:
    """Names of libraries, in small letters. Raises ValueError where it is no PE file."""
    raw = file.read_bytes()
    header = struct.unpack_from("<I", raw, 0x3C)[0] if raw[:2] == b"MZ" else len(raw)
    if raw[header : header + 4] != b"PE\0\0":
        raise ValueError(f"{file} is no PE file.")
    sections, size = struct.unpack_from("<H", raw, header + 6)[0], struct.unpack_from("<H", raw, header + 20)[0]
    optional = header + 24
    start = DIRECTORIES[struct.unpack_from("<H", raw, optional)[0]]
    at = struct.unpack_from("<I", raw, optional + start + 8 * IMPORT)[0]
    table = [struct.unpack_from("<4I", raw, optional + size + 40 * number + 8) for number in range(sections)]

    def place(address: int) -> int:
        """In the file, of an address in memory."""
        for length, base, _, offset in table:
            if base <= address < base + length:
                return int(address - base + offset)
        raise ValueError(f"{file}: its import table leads nowhere.")

    found, entry = [], place(at) if at else 0
    while entry and (name := struct.unpack_from("<I", raw, entry + 12)[0]):
        begin = place(name)
        found.append(raw[begin : raw.index(b"\0", begin)].decode("ascii").lower())
        entry += DESCRIPTOR
    return found
