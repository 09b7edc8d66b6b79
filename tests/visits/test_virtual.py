"""Virtual screens: each its own, also when two are started in the same moment."""

from pathlib import Path

from kiosk import virtual


def test_a_screen_that_another_one_started_at_the_same_moment_is_not_taken_for_ours(monkeypatch):
    with virtual.virtual_screen() as theirs:
        with monkeypatch.context() as unseen:  # as if their server had come up after we looked
            unseen.setattr(virtual.os.path, "exists", lambda place: False)
            ours, server = virtual._started("1280x800")
        running, holder = server.poll() is None, int(Path(f"/tmp/.X{ours[1:]}-lock").read_text())
        server.terminate()
        server.wait()
        assert (running, holder) == (True, server.pid)
        assert ours != theirs
