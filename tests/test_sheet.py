"""Handing over a sheet: whole, ended, and never in the way of the window."""

import os
import threading

from kiosk.sheet import hand_over

SHEET = os.urandom(200_000)  # three times what a pipe holds


def settle():
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and thread.daemon and "_write" in thread.name:
            thread.join(5)


def test_a_sheet_larger_than_the_pipe_comes_whole_and_ends():
    read, write = os.pipe()
    hand_over(write, SHEET)  # comes back though nobody reads yet
    with open(read, "rb") as pipe:
        assert pipe.read() == SHEET


def test_a_reader_that_is_gone_is_no_error():
    read, write = os.pipe()
    os.close(read)
    hand_over(write, SHEET)
    settle()
    assert not any("_write" in thread.name and thread.is_alive() for thread in threading.enumerate())
