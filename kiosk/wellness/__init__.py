"""What staff ask of the machine: whether all is well, packs from a stick, a notice, sound and screen."""
