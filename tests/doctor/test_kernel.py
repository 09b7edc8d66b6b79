"""Landlock, seccomp, yama, swap and core dumps: what a good and a bad kernel say of themselves."""

import pytest

from kiosk.doctor import kernel
from kiosk.seal import Sealed

SWAP = "Filename\tType\tSize\tUsed\tPriority\n"


@pytest.mark.parametrize(
    ("abi", "modules", "well", "said"),
    [
        (7, "", True, "ABI 7"),
        (6, "", True, "ABI 6"),
        (2, "", None, "ABI 6, Linux 6.12"),
        (-1, "lockdown,capability,yama,apparmor\n", False, "lsm=landlock,lockdown,capability,yama,apparmor to the"),
        (-1, "", False, "Linux 5.13"),
        (-1, "capability,landlock", False, "Linux 5.13"),
    ],
)
def test_landlock(abi, modules, well, said):
    fact = kernel.landlock(abi, modules)
    assert fact.well is well and said in f"{fact.said} {fact.remedy}"
    assert well or fact.remedy


def test_this_kernel_tells_a_number():
    assert isinstance(kernel.landlock_abi(), int)


def test_seccomp():
    assert kernel.seccomp("kill_process kill_thread trap errno user_notif trace log allow\n").well
    ill = kernel.seccomp("")
    assert ill.well is False and "CONFIG_SECCOMP_FILTER" in ill.remedy


@pytest.mark.parametrize(("scope", "well"), [("", None), ("0\n", False), ("1\n", True), ("2\n", True)])
def test_yama(scope, well):
    fact = kernel.yama(scope)
    assert fact.well is well
    assert ("kernel.yama.ptrace_scope = 2" in fact.remedy) is (well is False)


def test_the_seal_as_it_was_tried():
    assert kernel.sealed(Sealed(True, True, True, True)).well
    ill = kernel.sealed(Sealed(missing=("No Landlock.", "No seccomp.")))
    assert ill.well is False and ill.said == "No Landlock. No seccomp." and ill.remedy


@pytest.mark.parametrize(
    ("lines", "well"),
    [("", True), ("/dev/zram0 partition 1 0 100\n", True), ("/swapfile file 1 0 -2\n", False),
     ("/dev/zram0 partition 1 0 100\n/dev/sda2 partition 1 0 -2\n", False)],
)  # fmt: skip
def test_swap(lines, well, tmp_path):
    (tmp_path / "swaps").write_text(SWAP + lines)
    fact = kernel.swapping(tmp_path / "swaps")
    assert fact.well is well and (well or "swapoff -a" in fact.remedy)
    assert len(list(kernel.swap(tmp_path / "swaps"))) == (0 if well else 1)
    assert kernel.swapping(tmp_path / "none").well


@pytest.mark.parametrize(
    ("pattern", "limit", "well", "said"),
    [
        ("|/bin/false\n", 0, True, "no core dump"),
        ("|/bin/false %p", -1, True, "no core dump"),
        ("core\n", 0, True, "limit is 0"),
        ("core\n", 1, False, 'into a file "core"'),
        ("|/usr/lib/systemd/systemd-coredump %P", 1, True, "limit is 1"),
        ("core\n", -1, False, 'into a file "core"'),
        ("|/usr/lib/systemd/systemd-coredump %P", 0, False, "the program /usr/lib/systemd/systemd-coredump"),
        ("|/usr/share/apport/apport -p%p", -1, False, "apport"),
    ],
)
def test_core_dumps(pattern, limit, well, said):
    fact = kernel.core_dumps(pattern, limit)
    assert fact.well is well and said in fact.said
    assert well or "kernel.core_pattern = |/bin/false" in fact.remedy
