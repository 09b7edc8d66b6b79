"""The Windows installer, as far as it can be tried without Windows: its tables, its files, the scripts beside it."""

import re
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path
from types import SimpleNamespace

import pytest
import yaml

TOP = Path(__file__).parent.parent.parent
HERE = TOP / "packaging" / "windows"
sys.path[:0] = [str(HERE), str(HERE.parent)]
import build  # noqa: E402
import wine  # noqa: E402

UPGRADE_CODE = "{B53B6C0E-62C0-4B26-9B0C-3F0A9C6B7D11}"  # for ever: by it an update finds what it replaces
SCRIPTS = sorted(HERE.glob("*.ps1"))
FILES = ("clearing.exe", "_internal/base_library.zip", "_internal/PySide6/qml/QtQuick/Window/qmldir",
         "_internal/resources/guides/en/a name with blanks.md")  # fmt: skip
needs_wixl = pytest.mark.skipif(
    not all(map(shutil.which, ("wixl", "wixl-heat", "msiinfo", "msiextract"))),
    reason="wixl and msitools are Debian's: apt-get install wixl msitools",
)


@pytest.fixture(scope="module")
def payload(tmp_path_factory):
    folder = tmp_path_factory.mktemp("payload")
    for number, name in enumerate(FILES):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(bytes([number]) * (1000 + number))
    return folder


@pytest.fixture(scope="module")
def msi(payload, tmp_path_factory):
    file = tmp_path_factory.mktemp("msi") / "clearing.msi"
    build.build(payload, file, build.version())
    return file


def rows(msi, table):
    """Of a table in the MSI, as dicts by the names of its columns."""
    told = subprocess.run(["msiinfo", "export", msi, table], capture_output=True, text=True, check=True).stdout
    head, _, _, *lines = told.replace("\r\n", "\n").rstrip("\n").split("\n")
    return [dict(zip(head.split("\t"), line.split("\t"), strict=True)) for line in lines]


def values(msi):
    return {(row["Key"], row["Name"]): row["Value"] for row in rows(msi, "Registry")}


def test_the_version_is_pyprojects_and_one_that_windows_can_compare(tmp_path):
    assert build.version() == tomllib.loads((TOP / "pyproject.toml").read_text())["project"]["version"]
    for wrong in ("1.2", "1.2.3rc1", "1.2.3.4"):
        (tmp_path / "pyproject.toml").write_text(f'[project]\nversion = "{wrong}"')
        with pytest.raises(SystemExit, match="three numbers"):
            build.version(tmp_path)


def test_a_folder_without_the_program_is_no_payload(tmp_path):
    with pytest.raises(SystemExit, match=r"no clearing\.exe"):
        build.build(tmp_path, tmp_path / "x.msi", "1.0.0")


@needs_wixl
def test_the_msi_holds_the_payload_and_nothing_else(msi, payload, tmp_path):
    subprocess.run(["msiextract", "-C", tmp_path, msi], check=True, capture_output=True)
    (program,) = tmp_path.rglob("clearing.exe")
    assert build.names(program.parent) == build.names(payload) == sorted(FILES)
    assert all((program.parent / name).read_bytes() == (payload / name).read_bytes() for name in FILES)
    assert len(rows(msi, "File")) == len(FILES)
    placed = {row["Component"] for row in rows(msi, "Component")}
    assert placed == {row["Component_"] for row in rows(msi, "FeatureComponents")}
    assert all(int(row["Attributes"]) & 256 for row in rows(msi, "Component")), "a component of 32 bits"


@needs_wixl
def test_an_update_replaces_what_is_older_and_nothing_replaces_what_is_newer(msi):
    said = {row["Property"]: row["Value"] for row in rows(msi, "Property")}
    assert said["UpgradeCode"] == UPGRADE_CODE and said["ProductVersion"] == build.version()
    assert said["ALLUSERS"] == "1" and said["ProductName"] == "Clearing"
    upgrades = {row["ActionProperty"]: row for row in rows(msi, "Upgrade")}
    assert {row["UpgradeCode"] for row in upgrades.values()} == {UPGRADE_CODE}
    newer, older = upgrades["WIX_DOWNGRADE_DETECTED"], upgrades["WIX_UPGRADE_DETECTED"]
    assert newer["VersionMin"] == older["VersionMax"] == build.version()
    conditions = {row["Condition"]: row["Description"] for row in rows(msi, "LaunchCondition")}
    assert "newer version" in conditions["NOT WIX_DOWNGRADE_DETECTED"]
    assert any("PINHASH <<" in condition for condition in conditions)


@needs_wixl
def test_settings_and_pin_are_kept_over_an_update_unless_new_ones_are_given(msi):
    found = values(msi)
    assert found[r"SOFTWARE\Clearing", "Settings"] == "[SETTINGS]"
    assert found[r"SOFTWARE\Clearing", "PinHash"] == "[PINHASH]"
    searched = {row["Property"]: row["Signature_"] for row in rows(msi, "AppSearch")}
    assert set(searched) == {"OLDSETTINGS", "OLDPINHASH"}  # a search for SETTINGS would win over the command line
    looked = {row["Signature_"]: (row["Key"], row["Name"]) for row in rows(msi, "RegLocator")}
    assert looked[searched["OLDPINHASH"]] == (r"SOFTWARE\Clearing", "PinHash")
    actions = {row["Action"]: (row["Type"], row["Source"], row["Target"]) for row in rows(msi, "CustomAction")}
    assert actions["KeepSettings"] == ("51", "SETTINGS", "[OLDSETTINGS]")
    assert actions["KeepPinHash"] == ("51", "PINHASH", "[OLDPINHASH]")
    order = {row["Action"]: row for row in rows(msi, "InstallExecuteSequence")}
    numbers = [
        int(order[name]["Sequence"]) for name in ("AppSearch", "KeepSettings", "KeepPinHash", "WriteRegistryValues")
    ]
    assert numbers == sorted(numbers)
    assert order["KeepSettings"]["Condition"] == "NOT SETTINGS AND OLDSETTINGS"
    hidden = next(row["Value"] for row in rows(msi, "Property") if row["Property"] == "MsiHiddenProperties")
    assert hidden == "PINHASH;OLDPINHASH"  # not in the installer's log


def test_a_value_that_is_empty_does_not_hide_the_next_one():
    """`reg query`, as wine prints it."""
    listed = ("InstallDir    REG_SZ    C:\\Program Files\\Clearing\\", "PinHash    REG_SZ    ",
              r"Settings    REG_SZ    \\server\one.toml", "Shortcut    REG_DWORD    0x1")  # fmt: skip
    told = "\r\n\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Clearing\r\n" + "".join(f"    {line}\r\n" for line in listed)
    found = {"InstallDir": "C:\\Program Files\\Clearing\\", "PinHash": "", "Settings": r"\\server\one.toml"}
    assert wine.values(told) == {**found, "Shortcut": "0x1"}


@needs_wixl
def test_windows_keeps_no_dump_of_the_program(msi):
    reporting = r"SOFTWARE\Microsoft\Windows\Windows Error Reporting"
    found = values(msi)
    assert found[rf"{reporting}\ExcludedApplications", "clearing.exe"] == "#1"
    assert [found[rf"{reporting}\LocalDumps\clearing.exe", name] for name in ("DumpCount", "DumpType")] == ["#0", "#0"]


@needs_wixl
@pytest.mark.skipif(not shutil.which("osslsigncode"), reason="osslsigncode is Debian's")
def test_a_signed_msi_is_verified_and_a_changed_one_is_not(msi, tmp_path):
    key, certificate, signed = (str(tmp_path / name) for name in ("key.pem", "certificate.pem", "signed.msi"))
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate,
                    "-days", "2", "-subj", "/CN=a test", "-addext", "extendedKeyUsage=codeSigning"],
                   check=True, capture_output=True)  # fmt: skip
    subprocess.run(["osslsigncode", "sign", "-certs", certificate, "-key", key, "-in", msi, "-out", signed],
                   check=True, capture_output=True)  # fmt: skip
    verify = ["osslsigncode", "verify", "-CAfile", certificate, "-in"]
    assert subprocess.run([*verify, signed], capture_output=True).returncode == 0
    changed = bytearray(Path(signed).read_bytes())
    place = changed.index(b"SOFTWARE\\Clearing") if b"SOFTWARE\\Clearing" in changed else len(changed) // 2
    changed[place] ^= 1
    Path(signed).write_bytes(changed)
    told = subprocess.run([*verify, signed], capture_output=True, text=True)
    assert told.returncode != 0 and "MISMATCH" in told.stdout


def names(element):
    """Without namespaces: (name, children's names) all the way down."""
    return re.sub(r"\{.*\}", "", element.tag), [names(child) for child in element]


def attribute(element, name):
    return next(value for key, value in element.attrib.items() if key.endswith(name))


def test_shell_launcher_starts_the_installed_program_again_whenever_it_ends():
    """As in Microsoft's XSD: Profiles with DefaultProfile before Profile, then Configs."""
    root = ET.parse(HERE / "shell-launcher.xml").getroot()
    default, ours = ("DefaultProfile", [("Shell", [])]), ("Profile", [("Shell", [("DefaultAction", [])])])
    configs = ("Configs", [("Config", [("AutoLogonAccount", []), ("Profile", [])])])
    assert names(root) == ("ShellLauncherConfiguration", [("Profiles", [default, ours]), configs])
    profiles, config = root[0], root[1][0]
    assert attribute(profiles[1], "Id") == attribute(config[1], "Id")
    assert re.fullmatch(r"\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}", attribute(config[1], "Id"))
    assert attribute(profiles[1][0], "Shell") == r'"%ProgramFiles%\Clearing\clearing.exe"'
    assert attribute(profiles[1][0][0], "Action") == "RestartShell"
    assert attribute(profiles[0][0], "Shell") == r"%SystemRoot%\explorer.exe"  # for everyone else


def test_assigned_access_allows_the_installed_program_alone():
    root = ET.parse(HERE / "assigned-access.xml").getroot()
    profile = ("Profile", [("AllAppsList", [("AllowedApps", [("App", [])])]), ("StartPins", []), ("Taskbar", [])])
    configs = ("Configs", [("Config", [("AutoLogonAccount", []), ("DefaultProfile", [])])])
    assert names(root) == ("AssignedAccessConfiguration", [("Profiles", [profile]), configs])
    (app,) = root.iter("{http://schemas.microsoft.com/AssignedAccess/2017/config}App")
    assert app.get("DesktopAppPath") == r"%ProgramFiles%\Clearing\clearing.exe"
    assert attribute(app, "AutoLaunch") == "true"
    assert attribute(root[0][0], "Id") == attribute(root[1][0][1], "Id")


def test_what_xml_and_scripts_name_is_what_the_installer_makes():
    wxs = ET.parse(HERE / "clearing.wxs").getroot()
    (folder,) = [found for found in wxs.iter() if found.get("Id") == "INSTALLDIR" and found.get("Name")]
    assert folder.get("Name") == "Clearing"
    (shortcut,) = [found for found in wxs.iter() if found.tag.endswith("Shortcut")]
    assert shortcut.get("Target") == "[INSTALLDIR]clearing.exe" and shortcut.get("Name") == "Clearing"
    from kiosk import windows

    written = {found.get("Key") for found in wxs.iter() if found.tag.endswith("RegistryValue")}
    assert windows.KEY in written
    for script in SCRIPTS:
        keys = re.findall(r"HKLM:\\(SOFTWARE\\Clearing)\b", script.read_text())
        assert set(keys) <= {windows.KEY}


def powershell(source):
    """The places (line, text) that no PowerShell would understand."""
    import tree_sitter_powershell
    from tree_sitter import Language, Parser

    tree = Parser(Language(tree_sitter_powershell.language())).parse(source.encode())
    found, todo = [], [tree.root_node]
    while todo:
        node = todo.pop()
        todo += node.children
        if node.is_error or node.is_missing:
            found.append((node.start_point.row + 1, (node.text or b"").decode()[:60]))
    return found


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_powershell_can_read_the_scripts(script):
    source = script.read_text()
    assert powershell(source) == []
    assert powershell(source.replace("{", "", 1)), "a missing brace was not found"


def test_the_workflow_runs_what_is_there_and_its_scripts_can_be_read():
    workflow = yaml.safe_load((HERE / "windows.yml").read_text())
    assert set(workflow["jobs"]) == {"payload", "msi", "install"}
    for job in workflow["jobs"].values():
        assert job["timeout-minutes"] <= 60
        for step in job["steps"]:
            run = step.get("run", "")
            assert bool(run) != ("uses" in step)
            for named in re.findall(r"packaging/[\w./-]+\.(?:py|ps1|sh|spec|txt)", run):
                assert (TOP / named).is_file() or named == "packaging/bundle/clearing.spec"
            if step.get("shell") == "pwsh":
                assert powershell(run) == []
            elif run:
                subprocess.run(["sh", "-n"], input=run, text=True, check=True)


@pytest.mark.parametrize("windows", [True, False])
def test_on_windows_the_bundle_speaks_utf8_and_leaves_opengl_out(monkeypatch, tmp_path, windows):
    """The spec with a stand-in for PyInstaller: what EXE and COLLECT get."""
    from bundle import elf, lists, packages

    asked = {}
    binaries = [(f"PySide6/{name}", f"/nowhere/{name}", "BINARY") for name in ("opengl32sw.dll", "QtCore.pyd")]
    found = SimpleNamespace(scripts=[], pure=[], datas=[], binaries=binaries)
    hooks = SimpleNamespace(collect_data_files=lambda *_, **__: [], collect_submodules=lambda _: [])
    monkeypatch.setitem(sys.modules, "PyInstaller.utils.hooks", hooks)
    monkeypatch.setitem(sys.modules, "PyInstaller.depend.bindepend", SimpleNamespace(get_imports=lambda _: []))
    monkeypatch.setattr(lists, "WINDOWS", windows)
    monkeypatch.setattr(elf, "needed", lambda _: [])
    monkeypatch.setattr(packages, "not_locked", lambda: [])
    monkeypatch.setenv("CLEARING_STAGE", str(tmp_path))

    def of(step):
        return lambda *words, **_: asked.setdefault(step, words) and found

    given = {step: of(step) for step in ("Analysis", "PYZ", "EXE", "COLLECT")}
    spec = TOP / "packaging" / "bundle" / "clearing.spec"
    exec(compile(spec.read_text(), spec, "exec"), {"SPECPATH": str(spec.parent), **given})
    assert asked["EXE"][2] == ([("X utf8", None, "OPTION")] if windows else [])
    assert [entry[0] for entry in asked["COLLECT"][1]] == ["PySide6/QtCore.pyd"]
