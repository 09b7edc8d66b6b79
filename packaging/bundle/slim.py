"""Makes a bundle smaller by what nothing in it reads: parts of ICU's tables, variants of modules, debugging tables.

ICU: QtCore calls its time zones, collation and converters (ucal_, ucol_, ucnv_); the first two's tables stay whole. The
names of languages, regions, currencies and units, line breaking, spelling of numbers and transliteration have no
caller; nothing of ours reads or writes the encodings before Unicode, or shows the name of a time zone.
"""

import re
import struct
import subprocess
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from bundle import lists

UNREAD = re.compile(
    r"^icudt\d+l/(brkitr|unit|curr|lang|region|translit|rbnf|zone)/|\.(cnv|spp|cfu)$|/unames\.icu$"
)  # 24 of 32 MB
MAGIC = b"\xda\x27"
# Python's own slower or older ways stand in for these: by a name before its first dot.
UNUSED = {"fuzz_cpp", "fuzz_cpp_avx2", "metrics_cpp_avx2"}


def slim(bundle: Path) -> None:
    """Qt's own libraries stay as Qt made them. Raises ValueError for tables of an unknown form."""
    for file in sorted((bundle / "_internal").rglob("*.so*")):
        if file.name.split(".")[0] in UNUSED and "rapidfuzz" in file.parts:
            file.unlink()
        elif file.name.startswith("libicudata."):
            _relink(file, fewer(_tables(file)))
        elif (file.name.startswith("libicu") or not {"PySide6", "shiboken6"} & set(file.parts)) and not lists.WINDOWS:
            subprocess.run(["strip", "--strip-unneeded", file], check=True)


def _tables(library: Path) -> bytes:
    """What its one symbol stands for."""
    content = library.read_bytes()
    start = content.find(b"CmnD") - 12
    if start < 0 or content[start + 2 : start + 4] != MAGIC:
        raise ValueError(f"{library} holds no tables of ICU's.")
    return content[start:]


def fewer(tables: bytes) -> bytes:
    """The same without what is UNREAD: a header, a count, places of names and tables, the names, the tables."""
    (base,) = struct.unpack_from("<H", tables)
    (count,) = struct.unpack_from("<I", tables, base)
    places = [struct.unpack_from("<II", tables, base + 4 + 8 * number) for number in range(count)]
    ends = [start for _, start in places[1:]] + [len(tables) - base]  # after the last: what the linker has added
    kept = []
    for (name, start), end in zip(places, ends, strict=True):
        said = tables[base + name : tables.index(b"\0", base + name)]
        if not UNREAD.search(said.decode()):
            kept.append((said, tables[base + start : base + end]))
    names = b"".join(said + b"\0" for said, _ in kept)
    heads, bodies, at = b"", b"", 4 + 8 * len(kept)
    first = -(-(at + len(names)) // 16) * 16
    for said, body in kept:
        heads += struct.pack("<II", at, first + len(bodies))
        bodies, at = bodies + body.ljust(-(-len(body) // 16) * 16, b"\0"), at + len(said) + 1
    listed = struct.pack("<I", len(kept)) + heads + names
    return tables[:base] + listed.ljust(first, b"\0") + bodies


def _relink(library: Path, tables: bytes) -> None:
    """A library of the same name, with one symbol for these tables."""
    version = re.search(r"\.so\.(\d+)", library.name)
    symbol = f"icudt{version[1]}_dat" if version else ""
    with TemporaryDirectory() as place:
        (Path(place) / "tables").write_bytes(tables)
        run = partial(subprocess.run, cwd=place, check=True)
        run(["objcopy", "-I", "binary", "-O", "elf64-x86-64", "-B", "i386:x86-64",
             "--rename-section", ".data=.rodata,alloc,load,readonly,data,contents",
             "--set-section-alignment", ".data=16", "--redefine-sym",
             f"_binary_tables_start={symbol}", "--strip-symbol=_binary_tables_end",
             "--strip-symbol=_binary_tables_size", "tables", "tables.o"])  # fmt: skip
        run(["ld", "-shared", "-soname", library.name, "-z", "noexecstack", "--build-id=none",
             "-o", library.resolve(), "tables.o"])  # fmt: skip
