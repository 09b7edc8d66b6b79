"""The reason Clearing exists, in plain Python: no Qt, no files, no clock."""
