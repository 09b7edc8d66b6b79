"""All faults: what is done, and what the log says then."""

from signal import SIGKILL, SIGSTOP

from tests.faults import causes
from tests.faults.bed import place
from tests.faults.fault import Fault
from tests.faults.service import ROOT

BY_KEY = "{} in the sealed surface, in the middle of a visit"
IN_A_VISIT = "{} in the middle of a visit"
DEAD = "service: the keeper has ended .SIGKILL"
FAKETIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"  # Debian's libfaketime
OTHER_CLOCK = {"LD_PRELOAD": FAKETIME, "FAKETIME_TIMESTAMP_FILE": str(place() / "clock"), "FAKETIME_NO_CACHE": "1",
               "FAKETIME_DONT_FAKE_MONOTONIC": "1"}  # fmt: skip
BY_OPENGL = {"QT_QUICK_BACKEND": "rhi", "QSG_RHI_BACKEND": "opengl"}


FAULTS = [
    Fault(
        "surface killed",
        "kill -9 in the middle of a visit",
        causes.kill("shown", SIGKILL),
        ("failed reason=crash",),
        times=5,
    ),
    Fault(
        "standby killed",
        "kill -9 in the middle of a visit",
        causes.kill("standby", SIGKILL),
        ("failed reason=crash",),
        stays=True,
    ),
    Fault(
        "keeper killed",
        "kill -9 in the middle of a visit; the service starts it again",
        causes.kill("keeper", SIGKILL),
        ("service: the keeper has ended .SIGKILL",),
    ),
    Fault(
        "surface stopped", "SIGSTOP in the middle of a visit", causes.kill("shown", SIGSTOP), ("failed reason=hang",)
    ),
    Fault(
        "standby stopped",
        "SIGSTOP in the middle of a visit",
        causes.kill("standby", SIGSTOP),
        ("failed reason=hang",),
        stays=True,
    ),
    Fault(
        "keeper stopped",
        "SIGSTOP in the middle of a visit; the service's watchdog (3 s) kills it",
        causes.kill("keeper", SIGSTOP),
        ("service: watchdog", "service: the keeper has ended .SIGKILL"),
    ),
    Fault(
        "QML exception",
        BY_KEY.format("a ReferenceError in a QML handler"),
        causes.f9,
        ("failed reason=qml-error",),
        ill="qml",
    ),
    Fault(
        "Python exception",
        BY_KEY.format("RuntimeError in a slot"),
        causes.f9,
        ("failed reason=exception",),
        ill="exception",
    ),
    Fault("segfault", BY_KEY.format("ctypes.string_at(0)"), causes.f9, ("failed reason=crash",), ill="segfault"),
    Fault("endless loop", BY_KEY.format("while True"), causes.f9, ("failed reason=hang",), ill="loop"),
    Fault(
        "memory balloon",
        BY_KEY.format("32 MB more a turn of the event loop, by Python,"),
        causes.f9,
        ("failed reason=no-memory",),
        ill="balloon",
    ),
    Fault(
        "memory balloon in C++",
        BY_KEY.format("4 GB of QByteArray"),
        causes.f9,
        ("failed reason=(exception|crash|no-memory)",),
        ill="balloon_in_c",
    ),
    Fault(
        "nonsense on the wire",
        BY_KEY.format("a byte that is no word"),
        causes.f9,
        ("failed reason=nonsense",),
        ill="nonsense",
    ),
    Fault(
        "flood on the wire",
        BY_KEY.format("a good word without end"),
        causes.f9,
        ("failed reason=nonsense",),
        ill="flood",
    ),
    Fault(
        "silence on the wire",
        BY_KEY.format("no word any more, though it draws and hears"),
        causes.f9,
        ("failed reason=hang",),
        ill="mute",
    ),
    Fault(
        "no standby when needed",
        "kill -9 of standby and surface at once",
        causes.both,
        ("failed reason=crash", "failed reason=crash"),
    ),
    Fault(
        "stopped standby when needed",
        "SIGSTOP of the standby, and `clear` at once",
        causes.clear_with_a_stopped_standby,
        ("failed reason=(hang|no-frame)",),
    ),
    Fault(
        "standby that never paints",
        "the second surface draws nothing when it is shown; `clear`",
        causes.clear,
        ("failed reason=no-frame",),
        ill="no_frame@1",
    ),
    Fault(
        "display unplugged",
        IN_A_VISIT.format("for 2 s,") + "; counted from its return",
        causes.unplugged,
        (),
        room="1400x1400",
        before=causes.modes,
    ),
    Fault(
        "another mode",
        IN_A_VISIT.format("1280 x 800 to 1024 x 600"),
        causes.mode(1024, 600),
        (),
        room="1400x1400",
        before=causes.modes,
        odd="half of both",
        visit=False,
    ),
    Fault(
        "display turned",
        "1280 x 800 to 800 x 1280",
        causes.mode(800, 1280),
        (),
        room="1400x1400",
        before=causes.modes,
        visit=False,
    ),
    Fault(
        "X server gone for 2 s",
        IN_A_VISIT.format("kill -9") + "; counted from its return",
        causes.new_server,
        ("no-screen",),
    ),
    Fault(
        "8 hours of sleep",
        IN_A_VISIT.format("all processes stopped, CLOCK_BOOTTIME 8 h on,"),
        causes.sleep,
        (),
        surroundings={"CLEARING_TEST_SLEPT": str(place() / "slept")},
    ),
    Fault(
        "clock 5 hours on", IN_A_VISIT.format("libfaketime"), causes.jump(5), (), stays=True, surroundings=OTHER_CLOCK
    ),
    Fault(
        "clock 5 hours back",
        IN_A_VISIT.format("libfaketime"),
        causes.jump(-5),
        (),
        stays=True,
        surroundings=OTHER_CLOCK,
    ),
    Fault(
        "disk full",
        IN_A_VISIT.format("no byte left in the state folder") + "; `reload`, `clear`",
        causes.fill,
        (),
        prepare=causes.small_disk,
    ),
    Fault(
        "disk full before the start",
        "no byte left in an empty state folder",
        causes.nothing,
        (),
        prepare=causes.full_disk,
        from_start=True,
    ),
    Fault(
        "disk read-only",
        IN_A_VISIT.format("the state folder's file system") + "; `reload`, `clear`",
        causes.read_only,
        (),
        prepare=causes.small_disk,
    ),
    Fault(
        "disk read-only before the start",
        "the state folder's file system",
        causes.nothing,
        (),
        prepare=causes.sealed_disk,
        from_start=True,
    ),
    Fault(
        "settings become garbage",
        IN_A_VISIT.format("the file is overwritten") + "; `reload`, `clear`",
        causes.garbage("settings.toml"),
        ("problem", "last-good"),
    ),
    Fault(
        "a pack becomes garbage",
        IN_A_VISIT.format("its pack.toml is overwritten") + "; `reload`, `clear`",
        causes.garbage("pack/pack.toml"),
        ("problem", "last-good"),
        prepare=causes.a_pack,
        settings=f'[content]\npacks = ["{place()}/pack"]\n',
    ),
    Fault("voice gone", IN_A_VISIT.format("kill -9 of the voice"), causes.no_voice, (), stays=True, changes=True),
    Fault(
        "PIN file is garbage",
        IN_A_VISIT.format("then staff's chord and a PIN") + "; counted from their leaving",
        causes.broken_pin,
        ("pin-broken",),
        odd="the staff page",
    ),
    Fault(
        "no fonts",
        "the folder of fonts is empty",
        causes.nothing,
        ("no-fonts",),
        from_start=True,
        seen=("something else",),
        odd="the attract loop in the system's font",
        surroundings={"CLEARING_TEST_HIDE": str(ROOT / "resources" / "fonts")},
    ),
    Fault(
        "no graphics",
        "drawing by OpenGL is set, and there is no driver",
        causes.nothing,
        ("failed reason=crash",),
        from_start=True,
        surroundings={**BY_OPENGL, "LIBGL_DRIVERS_PATH": "/nowhere"},
    ),
    Fault(
        "graphics lost",
        IN_A_VISIT.format("drawn by OpenGL, the driver's folder goes, kill -9 of surface and standby"),
        causes.no_driver,
        ("failed reason=crash", "failed reason=crash"),
        prepare=causes.drivers,
        surroundings={**BY_OPENGL, "LIBGL_DRIVERS_PATH": str(place() / "drivers"), "LIBGL_ALWAYS_SOFTWARE": "1"},
    ),
]
