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


@pytest.mark.parametrize(
    "typed",
    ["quero morrer", "nao quero mais viver", "NÃO QUERO VIVER", "me matar", "pensamento suicida", "suissidio", "sumir",
     "queria nao existir", "tirar minha vida", "eu me corto", "acabar com tudo", "por fim a minha vida",
     "nao aguento mais viver", "melhor sem mim", "queria nunca ter nascido", "me machucar", "cansada da vida"],
)  # fmt: skip
def test_help_comes_first_in_portuguese(every_language, typed):
    assert in_danger(typed, every_language.words["pt"].danger)


@pytest.mark.parametrize("typed", ["insonia", "desanimo", "sobrecarga", "remedio", "cansado do trabalho", "matematica"])
def test_other_words_find_guides_alone_in_portuguese(every_language, typed):
    assert not in_danger(typed, every_language.words["pt"].danger)
