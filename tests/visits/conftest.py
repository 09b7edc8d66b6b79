"""The person before the real window, for every file of whole visits."""

from tests.visits.test_words import person, said

__all__ = ["person", "said"]
