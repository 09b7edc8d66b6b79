"""Runs before everything else in a bundle (PyInstaller's runtime hook): the system's own programs get the system's own
libraries. The loader has set LD_LIBRARY_PATH for this process alone, which has read it already."""

import os

if before := os.environ.pop("LD_LIBRARY_PATH_ORIG", ""):
    os.environ["LD_LIBRARY_PATH"] = before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
