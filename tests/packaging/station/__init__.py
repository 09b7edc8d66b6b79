"""A Debian that never saw this repository becomes a kiosk, and is given back: `make station-test`, as root."""
