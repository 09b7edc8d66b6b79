"""Words of danger in the search."""

import pytest

from kiosk.core.danger import in_danger

WORDS = ("suicid*", "die", "hurt myself", "hacerme daño")


@pytest.mark.parametrize(
    "typed", ["suicide", "SUIC", "die", "want to die", "i hurt myself", "hacerme dano", "no suicidio"]
)
def test_help_comes_first(typed):
    assert in_danger(typed, WORDS)


@pytest.mark.parametrize("typed", ["", " ", "sui", "diet", "hurt", "sleep", "nosuicid"])
def test_other_words_find_guides_alone(typed):
    assert not in_danger(typed, WORDS)
