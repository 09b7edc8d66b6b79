"""Stand-ins for the two packages: the same paths, user and unit, and a program that answers as the real one."""

import subprocess
from pathlib import Path

PROGRAM = r'''#!/usr/bin/python3
"""A stand-in: knows status, check FILE and reload, and else does nothing for ever."""
import json, sys, time, tomllib
words = sys.argv[1:]
if words[:1] == ["check"]:
    with open(words[-1], "rb") as file:
        found = tomllib.load(file)
    for table, key in (("idle", "ask_after_seconds"), ("attract", "slide_seconds")):
        if not isinstance(found.get(table, {}).get(key, 60), int):
            sys.exit(f"{words[-1]}: {table}.{key} has a value that can't be used.")
elif words[:1] == ["status"]:
    state = {"painted": True, "visit": False, "staff": False, "trouble": False, "content": "fresh", "problems": []}
    print(json.dumps(state))
elif not words:
    time.sleep(10**9)
'''
UNIT = """[Unit]
Description=A stand-in for the kiosk
[Service]
ExecStart=/usr/lib/clearing/clearing
User=clearing
StateDirectory=clearing
[Install]
WantedBy=multi-user.target
"""
STATION = '#!/bin/sh\nexec /usr/lib/clearing/clearing "$@"\n'
POSTINST = """#!/bin/sh
set -e
getent passwd clearing > /dev/null || useradd --system --user-group --no-create-home --shell /usr/sbin/nologin clearing
if [ -d /run/systemd/system ]; then systemctl daemon-reload; systemctl enable --now clearing.service; fi
"""
CONTROL = """Package: {name}
Version: {version}
Architecture: all
Maintainer: Clearing <clearing@example.org>
Depends: {depends}
Description: stand-in for tests
"""


def debs(folder: Path, version: str) -> list[Path]:
    """Built by dpkg-deb; in the order of their names, which is not that of their dependencies."""
    settings = {"etc/clearing/settings.toml": ("# every default works\n", 0o644)}
    program = {"usr/lib/clearing/clearing": (PROGRAM, 0o755), **settings}
    station = {
        "usr/sbin/clearing-station": (STATION, 0o755), "usr/lib/systemd/system/clearing.service": (UNIT, 0o644),
        "usr/lib/clearing-station/stand-in": ("", 0o644),
    }  # fmt: skip
    return [
        _built(folder, "clearing-station", version, "clearing, passwd", station, POSTINST, {}),
        _built(folder, "clearing", version, "python3", program, "", {"usr/bin/clearing": "/usr/lib/clearing/clearing"}),
    ]


def _built(
    folder: Path, name: str, version: str, depends: str, files: dict[str, tuple[str, int]], postinst: str,
    links: dict[str, str],
) -> Path:  # fmt: skip
    tree = folder / f"{name}-{version}"
    control = CONTROL.format(name=name, version=version, depends=depends)
    more = {"DEBIAN/control": (control, 0o644), **({"DEBIAN/postinst": (postinst, 0o755)} if postinst else {})}
    if "etc/clearing/settings.toml" in files:
        more["DEBIAN/conffiles"] = ("/etc/clearing/settings.toml\n", 0o644)
    for place, (text, mode) in {**files, **more}.items():
        (tree / place).parent.mkdir(parents=True, exist_ok=True)
        (tree / place).write_text(text)
        (tree / place).chmod(mode)
    for place, target in links.items():
        (tree / place).parent.mkdir(parents=True, exist_ok=True)
        (tree / place).symlink_to(target)
    built = folder / f"{name}_{version}_all.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-b", tree, built], check=True, capture_output=True)
    return built
