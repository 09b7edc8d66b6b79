"""What the interface and the shipped pack show can be drawn with the fonts that are shipped, language by language."""

import pytest

from kiosk import fonts, signs
from kiosk.core import scripts


def test_the_fonts_have_every_sign(qapp, whole_library):
    found = signs.shown(whole_library)
    assert list(signs.lacking(found)) == []
    found["en"].add("↑")
    assert all(
        "lacks the signs of en: ↑" in problem.reason for problem in signs.lacking(found)
    ) and len(list(signs.lacking(found))) == 3  # fmt: skip


@pytest.mark.parametrize("language, family", [("ru", scripts.NOTO), ("ar", scripts.ARABIC), ("zh", scripts.CHINESE)])
def test_a_font_of_ours_is_told_from_one_that_lacks_the_script(qapp, language, family):
    letters = {"ru": "Яё", "ar": "عپ", "zh": "们。"}[language]
    assert list(signs.lacking({language: set(letters + "PHQ-9 ≥ 10")})) == []
    assert fonts.files(family) == [problem.file for problem in signs.lacking({language: {"Ω"} | set("ठ")})]
