"""Playlists: every kind of slide as it is written, and every mistake in words for its author."""

import re
import struct
import zlib
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.core.playlist import Kind, Times
from kiosk.library.compiler import compile_library
from kiosk.library.content import decode
from kiosk.library.pictures import read_picture
from kiosk.library.playlists import read_playlists
from kiosk.library.slidefaults import LONGEST_WORD, ROOM
from kiosk.library.slides import Around, Teaser
from kiosk.problems import Refused
from kiosk.settings import Settings
from tests.library.packs import above, guide, written

KINDS = Path(__file__).parent.parent / "every-kind-of-slide"
GUIDES = {
    ("sleep", "en"): Teaser("Sleep", "How\nto."),
    ("long", "en"): Teaser("T" * 20, " ".join(["word"] * 60)),
    ("ends", "en"): Teaser("Ends", "Soon.", date(2026, 12, 24)),
}


def around(folder=KINDS, languages=("en", "es")):
    return Around(languages, lambda name, language: GUIDES.get((name, language)), lambda place: folder / place)


@pytest.fixture
def read(tmp_path):
    """Of a text as a playlist; the pictures are those of the pack of every kind."""

    def playlist(text, **more):
        file = tmp_path / "own.toml"
        file.write_text(text)
        return read_playlists([file], around(**more))

    return playlist


@pytest.fixture
def told(tmp_path):
    """Of a text as a notice; beside it the clinic has one slide."""

    def notice(text, languages=("en", "es")):
        (tmp_path / "own.toml").write_text('[[slides]]\nkind = "clock"\n')
        (tmp_path / "notice.toml").write_text(text)
        return read_playlists([tmp_path / "own.toml"], around(languages=languages), tmp_path / "notice.toml")

    return notice


def slide(lines):
    return f"[[slides]]\n{lines}\n"


def words(title="T", language="en", more=""):
    return slide(f'language = "{language}"\ntitle = "{title}"\n{more}')


def test_a_slide_without_a_kind_is_a_text_in_its_one_language(read):
    (only,) = read(words(more='text = "Words."')).slides
    assert (only.kind, only.language, only.title, only.text) == (Kind.TEXT, "en", "T", "Words.")


def test_words_by_language_are_one_slide_in_each(read):
    one, other = read(slide('title = {en = "E", es = "S", fr = "F"}\nweight = 3')).slides
    assert (one.language, one.title, other.language, other.title) == ("en", "E", "es", "S")
    assert one.name == other.name == "own.toml, slide 1" and one.weight == other.weight == 3


def test_a_clock_is_there_in_every_language_that_is_offered(read):
    assert [one.language for one in read(slide('kind = "clock"')).slides] == ["en", "es"]


def test_a_guide_brings_its_own_words_in_the_languages_that_it_is_in(read):
    (only,) = read(slide('kind = "guide"\nguide = "sleep"')).slides
    assert (only.kind, only.language, only.title, only.text) == (Kind.GUIDE, "en", "Sleep", "How to.")


@pytest.mark.parametrize(
    "until, last",
    [("", date(2026, 12, 24)), ("until = 2027-01-01", date(2026, 12, 24)), ("until = 2026-12-01", date(2026, 12, 1))],
)
def test_a_guides_slide_goes_when_its_guide_does(read, until, last):
    (only,) = read(slide(f'kind = "guide"\nguide = "ends"\n{until}')).slides
    assert only.times.last == last


PICTURE = 'kind = "picture"\npicture = "pictures/garden.svg"\nlanguage = "en"\nalternative = "A garden"\n'


def test_a_picture_comes_with_its_bytes_once_and_its_alternative(read):
    found = read(slide(PICTURE + 'caption = "Ours"') + slide(PICTURE))
    assert found.pictures == {"pictures/garden.svg": read_picture(KINDS / "pictures" / "garden.svg")}
    assert (found.slides[0].title, found.slides[0].text, found.slides[1].text) == ("A garden", "Ours", "")


def test_a_picture_in_no_offered_language_is_not_carried(read):
    found = read(slide(PICTURE) + words("S", "es"), languages=("es",))
    assert not found.pictures and len(found.slides) == 1


def test_days_hours_and_dates(read):
    (only,) = read(
        words(more='days = ["mon", "sun"]\nhours = "22:00-06:30"\nfrom = 2026-12-01\nuntil = 2027-01-31')
    ).slides
    assert only.times == Times((0, 6), 1320, 390, date(2026, 12, 1), date(2027, 1, 31))


def test_dates_are_kept_for_staff(read):
    found = read(f"written = 2026-11-01\n{words(more='from = 2026-12-01')}{words(more='until = 2027-01-31')}")
    assert found.changed == [date(2026, 11, 1), date(2026, 12, 1)]
    assert [(ending.what, ending.last) for ending in found.endings] == [("own.toml, slide 2", date(2027, 1, 31))]


def test_a_video_is_left_out_and_staff_are_told(read):
    found = read(words() + slide('kind = "video"\nvideo = "videos/a.mp4"\nlanguage = "en"\nalternative = "A"'))
    assert len(found.slides) == 1
    assert "own.toml, slide 2 is a video, and is left out" in found.notes[0]


def test_staff_are_told_of_a_language_that_has_no_slide(read):
    assert read(words()).notes == ['No slide is in "es", which is offered.']


def test_every_language_is_made_welcome_when_nothing_else_is_on(read):
    playlist = read(words()).playlist(("en", "es"))
    assert [(one.kind, one.language) for one in playlist.welcome] == [(Kind.WELCOME, "en"), (Kind.WELCOME, "es")]


def test_several_files_follow_one_another(tmp_path):
    files = [tmp_path / "b.toml", tmp_path / "a.toml"]
    for file in files:
        file.write_text(words(file.stem))
    assert [one.title for one in read_playlists(files, around()).slides] == ["b", "a"]


def test_the_pack_of_every_kind_has_every_kind():
    kinds = {one.kind for one in _kinds().slides}
    assert kinds == set(Kind) - {Kind.WELCOME}


def _kinds():
    file = KINDS / "playlists" / "kinds.toml"
    return read_playlists(
        [file], Around(("en", "es"), lambda name, language: Teaser("T", "S"), lambda place: KINDS / place)
    )


NOTICE = 'title = {en = "Closed", es = "Cerrado"}\ntext = {en = "E.", es = "S."}\n'


def test_the_notice_is_a_slide_in_each_language(told):
    *_, one, other = told(NOTICE + "from = 2026-11-23\nuntil = 2026-11-27\nweight = 5").slides
    assert (one.kind, one.title, one.text, other.title, other.weight) == (Kind.NOTICE, "Closed", "E.", "Cerrado", 5)
    assert one.times == Times((), 0, 0, date(2026, 11, 23), date(2026, 11, 27))


def test_the_end_of_a_notice_is_kept_for_staff(told):
    assert told(NOTICE + "until = 2026-11-27").endings[0].what == "The notice of your staff"


def test_no_notice_is_no_fault(tmp_path, read):
    (tmp_path / "own.toml").write_text(words())
    assert len(read_playlists([tmp_path / "own.toml"], around(), tmp_path / "none.toml").slides) == 1


@pytest.mark.parametrize(
    "text, line, reason",
    [
        ('[title]\nen = "A"\n', 1, "needs its text"),
        ('text = {en = "A"}\n', 1, "needs its title"),
        (NOTICE + "weight = 11\n", 3, "weight has a value"),
        (NOTICE + 'colour = "red"\n', 3, '"colour" is not a key'),
        ("title = {en = \n", 1, "not TOML"),
    ],
)
def test_a_wrong_notice_is_refused_with_its_line(told, tmp_path, text, line, reason):
    with pytest.raises(Refused) as refused:
        told(text)
    (problem,) = refused.value.problems
    assert (problem.file, problem.line) == (tmp_path / "notice.toml", line)
    assert reason in problem.reason and problem.remedy


LONG = "word " * 60
WRONG = {  # the playlist, the line, the reason, and what to write instead
    "unknown kind": (slide('kind = "poster"'), 2, "kind has a value", 'one of "text", "picture"'),
    "unknown key": (words(more='colour = "red"'), 4, '"colour" is not a key of a slide', "kind, language, title"),
    "no words": (slide('language = "en"'), 1, "a slide of the kind text needs its title", "words in quotes"),
    "empty words": (words(" "), 3, "needs its title", "words in quotes"),
    "one language is empty": (slide('title = {en = "A", es = ""}'), 2, "needs its title", "words in quotes"),
    "no language": (slide('title = "T"'), 2, "not said in which language", 'language = "en"'),
    "language twice": (words(more='text = {es = "A"}'), 4, "in en and by language", "in quotes"),
    "apart": (slide('title = {en = "A", es = "B"}\ntext = {en = "A"}'), 3, "not in the same languages", "en, es"),
    "no such tag": (words(language="English"), 2, "language has a value", 'language = "en"'),
    "no such tag by language": (slide('title = {English = "A"}'), 2, "title has a value", "{en = "),
    "weight 0": (words(more="weight = 0"), 4, "weight has a value", "from 1 to 10"),
    "weight 11": (words(more="weight = 11"), 4, "weight has a value", "from 1 to 10"),
    "a bad day": (words(more='days = ["monday"]'), 4, "days has a value", "mon, tue"),
    "bad hours": (words(more='hours = "8-12"'), 4, "hours has a value", '"08:00-12:30"'),
    "hour 24": (words(more='hours = "24:00-06:00"'), 4, "hours has a value", '"08:00-12:30"'),
    "hours of no length": (words(more='hours = "08:00-08:00"'), 4, "begins and ends at the same", "leave hours out"),
    "a quoted date": (words(more='from = "tomorrow"'), 4, "from has a value", "2026-12-01"),
    "until before from": (words(more="from = 2026-12-02\nuntil = 2026-12-01"), 5, "would never be shown", "Change"),
    "a long title": (words("word " * 12 + "word"), 3, "title has 64 letters; a slide has room for 60", "10 words"),
    "lines in a title": (words("A\\nB\\nC"), 3, "title has 81 letters (a line before another", "two slides"),
    "a long text": (words(more=f'text = "{LONG}"'), 4, "text has 299 letters; a slide has room for 260", "43 words"),
    "a long word": (words(more=f'text = "{"a" * 31}"'), 4, "a word of 31 letters", "30 at most"),
    "an odd sign": (words(more='text = "a\\u0007"'), 4, "a sign that can't be shown ('\\x07')", "out"),
    "text of a clock": (slide('kind = "clock"\nlanguage = "en"\ntitle = "T"'), 4, "kind clock shows no title", "none"),
    "no text in a notice": (words(more='kind = "notice"'), 1, "kind notice needs its text", "in quotes"),
    "no alternative": (slide('kind = "picture"\npicture = "pictures/a.png"'), 1, "needs its alternative", "can't see"),
    "no picture": (slide('kind = "picture"\nlanguage = "en"\nalternative = "A"'), 1, "needs its picture", "pictures/"),
    "a missing picture": (slide(PICTURE.replace("garden", "gone")), 3, "no picture pictures/gone.svg", "Put it"),
    "outside": (slide(PICTURE.replace("pictures/g", "pictures/../g")), 3, "picture has a value", "pictures/garden.svg"),
    "absolute": (slide(PICTURE.replace("pictures/g", "/etc/g")), 3, "picture has a value", "pictures/garden.svg"),
    "no guide": (slide('kind = "guide"'), 1, "kind guide needs its guide", "sleep-and-stress"),
    "unknown guide": (slide('kind = "guide"\nguide = "slepe"'), 3, 'no guide "slepe"', "guides/"),
    "not in this language": (slide('kind = "guide"\nlanguage = "es"\nguide = "sleep"'), 4, '"sleep" in es', "guides/"),
    "long": (slide('kind = "guide"\nguide = "long"'), 3, 'summary of the guide "long" has 299', "43 words"),
    "not a list": ("slides = 3\n", 1, "slides are no tables", "[[slides]]"),
    "one table": ('[slides]\ntitle = "T"\n', 0, "slides are no tables", "[[slides]]"),
    "another key": (f'name = "x"\n{words()}', 1, '"name" is not a key of a playlist', "written"),
    "no day": (f'written = "x"\n{words()}', 1, "written is no day", "2026-12-01"),
    "a time": (f"written = 2026-12-01T10:00:00\n{words()}", 1, "written is no day", "2026-12-01"),
    "not TOML": ("[[slides]]\ntitle = T\n", 2, "this is not TOML", "in \"quotes\""),
    "a number without end": (f"[[slides]]\nweight = {'9' * 5000}\n", 0, "not TOML", "key = value"),
    "lists without end": ("a = " + "[" * 5000, 0, "not TOML", "key = value"),
    "empty": ("", 0, "no slide", "Add"),
    "another language": (words(language="fr"), 0, "no slide is in an offered language", "Add one"),
}  # fmt: skip


@pytest.mark.parametrize("text, line, reason, remedy", WRONG.values(), ids=WRONG)
def test_a_mistake_is_told_with_its_line_and_what_to_write(read, tmp_path, text, line, reason, remedy):
    with pytest.raises(Refused) as refused:
        read(text)
    (problem,) = refused.value.problems
    assert (problem.file, problem.line) == (tmp_path / "own.toml", line)
    assert reason in problem.reason and remedy in problem.remedy


def test_every_mistake_of_a_file_is_told_at_its_own_slide(read):
    with pytest.raises(Refused) as refused:
        read(words() + words(more="weight = 11") + words(more='hours = "1-2"\ndays = ["x"]') + slide('kind = "guide"'))
    assert [problem.line for problem in refused.value.problems] == [8, 12, 14]


def test_a_key_that_a_slide_lacks_is_not_looked_for_in_the_next_one(read):
    with pytest.raises(Refused) as refused:
        read(slide('language = "en"') + words())
    assert [problem.line for problem in refused.value.problems] == [1]


def test_a_limit_is_where_it_is_said_to_be(read):
    title, text = "word " * 11 + "words", ("word " * 52)[:259] + "s"
    assert (len(title), len(text)) == (ROOM["title"], ROOM["text"])
    assert len(read(words(title, more=f'text = "{text}"')).slides) == 1
    with pytest.raises(Refused):
        read(words(f"{title}s"))
    assert len(read(words(more=f'text = "{"a" * LONGEST_WORD}"')).slides) == 1


def test_a_picture_that_a_surface_should_not_hold_is_refused(tmp_path):
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "garden.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")
    (tmp_path / "own.toml").write_text(slide(PICTURE))
    with pytest.raises(Refused) as refused:
        read_playlists([tmp_path / "own.toml"], around(tmp_path))
    assert [problem.file.name for problem in refused.value.problems] == ["garden.svg"]


def test_pictures_that_are_too_much_together_are_refused(tmp_path):
    (tmp_path / "pictures").mkdir()
    slides, png = "", (KINDS / "pictures" / "tall.png").read_bytes()
    words = b"tEXt" + b"x" * 1_900_000
    padded = png[:33] + struct.pack(">I", len(words) - 4) + words + struct.pack(">I", zlib.crc32(words)) + png[33:]
    for name in "abcde":
        (tmp_path / "pictures" / f"{name}.png").write_bytes(padded)
        slides += slide(PICTURE.replace("garden.svg", f"{name}.png"))
    (tmp_path / "own.toml").write_text(slides)
    with pytest.raises(Refused, match="more than 8 MB together"):
        read_playlists([tmp_path / "own.toml"], around(tmp_path))


WHOLE = (KINDS / "playlists" / "kinds.toml").read_text()


@given(st.data())
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_mutated_playlist_is_read_or_refused_in_sentences(tmp_path, data):
    text = WHOLE
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(text)))
        gone, more = data.draw(st.integers(0, 12)), data.draw(st.text(max_size=8) | st.sampled_from(PIECES))
        text = text[:at] + more + text[at + gone :]
    file = tmp_path / "own.toml"
    file.write_bytes(text.encode(errors="surrogatepass"))
    try:
        found = read_playlists([file], around())
    except Refused as refused:
        assert refused.problems and all(re.search(r"\.$", str(problem)) for problem in refused.problems)
    else:
        assert all(one.language in ("en", "es") and one.kind in Kind for one in found.slides)


PIECES = [
    "[[slides]]\n",
    "kind = ",
    '"',
    "{",
    "}",
    "=",
    "\n",
    "2026-11-31",
    "weight = 1e9\n",
    "[",
    "guide",
    "slides = 1\n",
]


def test_the_compiler_reads_the_playlists_of_every_pack_and_the_notice(tmp_path):
    (tmp_path / "notice.toml").write_text(NOTICE)
    stack = above(KINDS)
    library = compile_library(Settings(), stack, notice=tmp_path / "notice.toml")
    names = [one.name.partition(",")[0] for one in library.playlist.slides]
    assert list(dict.fromkeys(names)) == ["waiting-room.toml", "kinds.toml", "The notice of your staff"]
    assert set(library.pictures) == {"pictures/garden.svg", "pictures/tall.png"}
    assert decode(library.encode()) == library and library.rooms.dates.endings


def test_the_compiler_refuses_everything_for_a_wrong_notice(tmp_path):
    (tmp_path / "notice.toml").write_text(NOTICE + 'until = "soon"')
    with pytest.raises(Refused, match=r"notice\.toml, line 3: until has a value"):
        compile_library(Settings(), notice=tmp_path / "notice.toml")


def test_a_clinic_can_hide_the_shipped_slides(tmp_path):
    clinic = written(tmp_path, {"playlists/ours.toml": words()}, head='hide = ["playlists/waiting-room"]')
    assert [one.name for one in compile_library(Settings(), above(clinic)).playlist.slides] == ["ours.toml, slide 1"]


def test_a_guide_that_has_ended_is_still_known_to_its_slide_which_is_not_shown(tmp_path):
    clinic = written(tmp_path, {
        "playlists/ours.toml": slide('kind = "guide"\nguide = "ours"'),
        "guides/en/ours.md": guide("Ours", front="only_in_this_language: true\nexpires: 2020-01-01\n"),
    })  # fmt: skip
    playlist = compile_library(Settings(), above(clinic)).playlist
    (ours,) = [one for one in playlist.slides if one.kind is Kind.GUIDE]
    assert (ours.title, ours.times.last) == ("Ours", date(2020, 1, 1))
    assert ours not in playlist.on(datetime(2026, 11, 22))


def test_a_guide_that_is_broken_is_told_once_and_its_slide_is_not_blamed(tmp_path):
    clinic = written(tmp_path, {
        "playlists/ours.toml": slide('kind = "guide"\nguide = "ours"\nlanguage = "en"'),
        "guides/en/ours.md": guide(front="only_in_this_language: true\nexpires: never\n"),
    })  # fmt: skip
    with pytest.raises(Refused) as refused:
        compile_library(Settings(), above(clinic))
    assert {problem.file.name for problem in refused.value.problems} == {"ours.md"}
