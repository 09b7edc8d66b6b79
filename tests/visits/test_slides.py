"""Every kind of slide, the longest that is allowed, on every kind of screen: nothing is cut off or hard to read."""

from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from functools import cache
from itertools import islice
from pathlib import Path

import pytest

from kiosk.core.playlist import Kind, Playlist, Slide
from kiosk.core.preferences import THEMES
from kiosk.library.compiler import compile_library
from kiosk.library.slidefaults import LONGEST_WORD, ROOM
from kiosk.scene import PatientScene
from kiosk.screens import prepare
from kiosk.settings import Settings
from kiosk.tables import Content, Languages
from kiosk.tour import Clock, tour
from tests.audit.matrix import CAPITALS, SCREENS
from tests.audit.sights import sights
from tests.audit.turning import settle, walked

PACK = str(Path(__file__).parent.parent / "every-kind-of-slide")
NOW = datetime(2026, 9, 23, 12, 58)  # a Wednesday in September: the longest of days in both languages
WORD = "Rechtsschutzversicherungskarte"
WORST = [
    Slide("en", title, text, kind, name=f"{kind} {number}")  # a guide's words come without line breaks
    for kind in (Kind.TEXT, Kind.GUIDE, Kind.NOTICE)
    for number, (title, text) in enumerate(
        [
            (f"{WORD} {WORD[:-1]}", " ".join([WORD] * 8)),
            ("A\nBBBB BBBB BBBBB BBB", "A\n" * 2 + "Words at the end of."),
            ("Many small words to see how far a title goes on a slide now.", "A\n" + "mumble " * 20),
            ("Many small words to see how far a title goes on a slide now.", "word " * 52),
        ]
    )
    if "\n" not in text or kind is not Kind.GUIDE
]


FIVE = ("en", "es", "pt", "fr", "ru")


@cache
def library(languages=("en", "es")):
    return compile_library(Settings(content=Content(packs=(PACK,)), languages=Languages(languages)))


@contextmanager
def shown(slides=(), screen="1280x800 at 10.1", scheme=0, languages=("en", "es")):
    """The kiosk with the pack of every kind, or with these slides."""
    stocked = library(languages)
    some = replace(stocked, playlist=Playlist(tuple(slides))) if slides else stocked
    scene = PatientScene(some, Clock(), lambda said: None, now=lambda: NOW)
    prepare(scene, *SCREENS[screen], scheme)
    try:
        yield scene
    finally:
        scene.close()
        scene.window.hide()


def all_of(scene):
    """Every slide in every language, one after the other; its kind and name while it stands."""
    seen = set()
    for slide in islice(iter(lambda: scene.kiosk.attract._slide, None), 200):
        if (slide.name, slide.language) not in seen:
            seen.add((slide.name, slide.language))
            settle()
            yield f"{slide.name} {slide.language}"
        scene.kiosk.attract.turn()


def found(scene):
    settle()
    return walked(scene.window, CAPITALS[1.0])


@pytest.mark.parametrize("screen", SCREENS)
def test_every_kind_of_slide_is_whole_on_every_screen(qapp, screen):
    with shown(screen=screen) as scene:
        wrong = {name: found(scene) for name in all_of(scene)}
        assert len(wrong) == 20
        assert not {name: said for name, said in wrong.items() if said}


@pytest.mark.parametrize("screen", SCREENS)
def test_the_longest_words_that_are_allowed_are_whole(qapp, screen):
    for slide in WORST:
        assert len(slide.title) <= ROOM["title"] and len(slide.text) <= ROOM["text"]
    assert len(WORD) == LONGEST_WORD
    with shown(WORST, screen) as scene:
        wrong = {name: found(scene) for name in all_of(scene)}
        assert len(wrong) == len(WORST)
        assert not {name: said for name, said in wrong.items() if said}


@pytest.mark.parametrize("screen", ["1024x600 at 7", "800x1280 at 10.1"])
def test_five_languages_leave_every_slide_its_room(qapp, screen):
    wordy = [replace(slide, language="ru") for slide in WORST]  # the longest "Touch to begin", the highest letters
    for slides in ((), wordy):
        with shown(slides, screen, languages=FIVE) as scene:
            wrong = {name: found(scene) for name in all_of(scene)}
            assert len(wrong) >= len(WORST)
            assert not {name: said for name, said in wrong.items() if said}
            texts = [sight.item.property("text") for sight in sights(scene.window)]
            assert {words.name for words in scene.library.words.values()} < set(texts)
            scene.kiosk.attract.start(cleared=True)
            assert found(scene) == []


def test_words_beyond_the_limit_would_not_be_whole(qapp):
    slide = Slide("en", "Much too long " * 12, "and so is what stands below it, which nobody sees whole " * 30)
    with shown([slide], "1024x600 at 7") as scene:
        assert found(scene)


@pytest.mark.parametrize("scheme", range(len(THEMES)), ids=THEMES)
def test_every_kind_of_slide_can_be_read_in_every_theme(qapp, scheme):
    with shown(scheme=scheme) as scene:
        assert not {name: said for name in all_of(scene) if (said := found(scene))}


def test_a_welcome_stands_where_no_slide_has_its_time(qapp):
    with shown([Slide("en", kind=Kind.WELCOME)]) as scene:
        assert found(scene) == []
        assert "Welcome" in [sight.item.property("text") for sight in sights(scene.window)]


def test_a_picture_is_on_screen_with_its_alternative(qapp):
    with shown() as scene:
        for name in all_of(scene):
            if name.startswith("kinds.toml, slide 5"):
                picture = scene.window.grabWindow()
                across = [picture.pixelColor(x, 300).green() for x in range(0, picture.width(), 10)]
                assert across.count(220) > 10  # the green of tall.png, and nowhere else on the page
                return
    raise AssertionError("the picture was not shown")


def test_a_slide_that_is_gone_is_dropped_and_its_picture_with_it(qapp):
    slides = [slide for slide in library().playlist.slides if slide.kind is Kind.PICTURE][:1]
    with shown([*slides, Slide("en", "Words", "Words", name="w")]) as scene:
        settle()
        assert _images(scene) == 1
        scene.kiosk.attract.turn()
        settle()
        assert _images(scene) == 0


def _images(scene):
    def below(item):
        yield item
        for child in item.childItems():
            yield from below(child)

    return sum(item.inherits("QQuickImage") for item in below(scene.window.contentItem()))


def test_the_pictures_of_all_pages_hold_every_slide_of_their_language(qapp):
    with shown() as scene:
        names = list(islice(tour(scene, scene.kiosk._clock, "es", 1.0, every=True), 11))
        assert [name for name in names if name.startswith("attract")] == [
            "attract", *(f"attract-{number}" for number in range(2, 11))
        ]  # fmt: skip
        assert scene.kiosk.language == "es"
