"""What a bundle may hold: clearing.spec builds by these lists, contents.py and the tests check by them."""

import re
import sys
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
WINDOWS = sys.platform == "win32"
QT = "PySide6" if WINDOWS else "PySide6/Qt"  # where Qt lies within the bundle
LARGEST = 136_000_000  # bytes: with Debian's speech beside it (13.8 MB) the bar is 150 MB

# Folders of Qt's QML; a new `import QtQuick.Effects` in resources/qml needs a line here, or nothing is built.
QML = {
    "QtQml",
    "QtQml/Models",  # QtQml's own import
    "QtQml/WorkerScript",  # the same
    "QtQuick",
    "QtQuick/Layouts",
    "QtQuick/Shapes",
    "QtQuick/Templates",
}

# Plugins by folder. Each must be there: PyInstaller leaves them out, and ends well, where it can't ask Qt.
PLUGINS = {
    "platforms": {"qwindows", "qoffscreen"} if WINDOWS else {"qxcb", "qwayland", "qoffscreen"},
    "imageformats": {"qsvg"},  # a clinic's pictures; Qt reads .png by itself
    **({} if WINDOWS else {
        "platforminputcontexts": {"composeplatforminputcontextplugin"},  # a keyboard's dead keys
        "wayland-shell-integration": {"xdg-shell"},
        # For graphics cards, where IT has chosen them; software drawing needs none of these.
        "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
        "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
    }),
}  # fmt: skip

# Qt's libraries, all under the LGPL-3.0: what the above need, and no other.
QT_LIBRARIES = {
    "Core", "Gui", "Network", "OpenGL", "Qml", "QmlMeta", "QmlModels", "QmlWorkerScript", "Quick", "QuickLayouts",
    "QuickShapes", "QuickTemplates2", "Svg",
} | (set() if WINDOWS else {"DBus", "WaylandClient", "XcbQpa"})  # fmt: skip

# Under the GPL-3.0 alone (Qt's own list, and Debian's copyright files); some lie in PySide6-Essentials.
GPL_ONLY = re.compile(
    "Timeline|Lottie|Bodymovin|WaylandCompositor|WaylandEglCompositor|VirtualKeyboard|Charts|DataVisualization|Graphs"
    "|Quick3D|ShaderTools|NetworkAuth|HttpServer|Mqtt|Coap|OpcUa|Grpc|Protobuf|VncServer|Designer"
)
QT_LIBRARY = re.compile(r"^(?:lib)?Qt6(\w+?)(?:\.so[.\d]*|\.dll)$")

# Never wanted: what nothing of ours imports, or only on a developer's machine. readline is under the GPL-3.0.
EXCLUDED = [
    "tkinter", "unittest", "doctest", "pydoc", "pdb", "readline", "curses", "lib2to3", "distutils", "setuptools",
    "pkg_resources", "pytest", "_pytest", "hypothesis", "mypy", "PIL", "numpy", "IPython", "lxml",
    "kiosk.bootstrap", "kiosk.bootstrap_tools", "kiosk.bootstrap_components", "kiosk.developing",
    "PySide6.QtWidgets", "PySide6.QtTest", "PySide6.QtSvg", "PySide6.QtDBus", "PySide6.QtQuickControls2",
]  # fmt: skip
UNUSED = re.compile(r"fhir\.resources\.(?!R4B)\w")  # other releases of FHIR than ours
IN_RESOURCES_TOO = ("__pycache__", "source")  # not for a bundle: take-home/source makes take-home/index.html

# Libraries that stay Debian's, and so get its security updates: by soname, the package of libraries.txt.
SYSTEM = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libbz2.so.1.0": "libbz2-1.0",
    "libcrypto.so.3": "libssl3",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libffi.so.8": "libffi8",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "liblzma.so.5": "liblzma5",
    "libsqlite3.so.0": "libsqlite3-0",
    "libssl.so.3": "libssl3",
    "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
SYSTEM |= dict.fromkeys(
    ("libc.so.6", "libm.so.6", "libpthread.so.0", "libdl.so.2", "librt.so.1", "libresolv.so.2", "ld-linux-x86-64.so.2"),
    "libc6",
)


def libraries() -> dict[str, list[str]]:
    """libraries.txt: Debian's packages, by what they are for."""
    found: dict[str, list[str]] = {}
    for line in (HERE / "libraries.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            purpose, package, _ = line.split(maxsplit=2)
            found.setdefault(purpose, []).append(package)
    return found


def imported() -> dict[str, str]:
    """The modules that our own QML imports, such as QtQuick.Layouts, and a file that does."""
    found = {}
    for file in sorted((ROOT / "resources" / "qml").rglob("*.qml")):
        for module in re.findall(r"^import\s+([A-Z][\w.]*)", file.read_text(encoding="utf-8"), re.M):
            found.setdefault(module, file.name)
    return {module: file for module, file in found.items() if not module.startswith("Clearing")}


def pinned() -> dict[str, str]:
    """The packages that may be in a bundle, with their versions: those of packaging/lock/run.txt."""
    lock = (ROOT / "packaging" / "lock" / "run.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)==([\w.]+)", lock, re.M))


def stem(name: str) -> str:
    """A plugin's name without what the system puts around it."""
    return re.sub(r"\.(so|dll)$", "", name).removeprefix("lib")
