"""Reads and checks what a clinic puts on the kiosk, and compiles it into one read-only file."""
