"""Calling staff to the kiosk: the ways that a clinic sets up, and nothing of a visit."""
