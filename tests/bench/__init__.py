"""The benchmark: `python3 main.py bench`. Nothing here is a test."""
