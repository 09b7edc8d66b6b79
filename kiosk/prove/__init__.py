"""The promise, proven on this very machine: when a visit has ended, nothing of it is left."""
