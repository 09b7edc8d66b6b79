"""A screen reader's side of the accessibility bus. Run by the system's Python, which alone has gi (Debian's package).

Each line on stdin is asked and answered in JSON: ["look", pid] gives every node of that process that is showing as
[role, name]; ["press", pid, role, name] presses one of them; ["heard"] gives the announcements.
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

heard = []


def application(pid):
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(at)
        if child and child.get_process_id() == pid:
            child.set_cache_mask(Atspi.Cache.NONE)  # what was once read hidden would stay so
            return child
    return None


def nodes(item):
    yield item
    for at in range(item.get_child_count()):
        child = item.get_child_at_index(at)
        if child:
            yield from nodes(child)


def actions(node):
    action = node.get_action_iface()
    return [action.get_action_name(at) for at in range(action.get_n_actions())] if action else []


def showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def look(pid):
    root = application(pid)
    return [[node.get_role_name(), node.get_name()] for node in nodes(root) if showing(node)] if root else []


def press(pid, role, name):
    for node in nodes(application(pid)):
        if node.get_name() == name and node.get_role_name() == role and showing(node) and "Press" in actions(node):
            return bool(node.get_action_iface().do_action(actions(node).index("Press")))
    return False


def hear(event):
    heard.append(event.any_data if isinstance(event.any_data, str) else str(event.any_data))


def answer(words):
    name, *arguments = words
    return {"look": look, "press": press, "heard": lambda: heard}[name](*arguments)


def main():
    listener = Atspi.EventListener.new(hear)
    listener.register("object:announcement")
    for line in sys.stdin:
        end = time.monotonic() + 0.05
        while GLib.MainContext.default().iteration(False) and time.monotonic() < end:
            pass
        try:
            said = answer(json.loads(line))
        except GLib.Error as error:  # its page went while it was read
            said = {"error": str(error)}
        print(json.dumps(said), flush=True)


main()
