"""The voice: a small process beside a surface that plays a recording or runs the speech engine, one at a time."""
