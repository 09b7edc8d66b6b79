"""`main.py doctor`: what is wrong with a machine, and the remedy; by the standard library alone."""
