"""Packs on one another: which file stands above, what is hidden, in which order guides come, and what is no pack."""

import json

import pytest

from kiosk.library.compiler import compile_library
from kiosk.library.pack import SHIPPED, read_pack
from kiosk.library.shelves import Folder
from kiosk.library.stack import Stack
from kiosk.library.stacking import stacked
from kiosk.problems import Refused
from kiosk.tables import Content, Languages, Settings
from tests.library.packs import above, guide, names, shown, written

ENGLISH = Settings(languages=Languages(("en",)))
SHIPPED_GUIDES = read_pack(SHIPPED).guides


def both(name, **more):
    return {f"guides/{tag}/{name}.md": guide(f"{name} {tag}", tag, **more) for tag in ("en", "es")}


def test_a_clinics_guide_stands_beside_the_shipped_ones_and_before_them(tmp_path):
    pack = written(tmp_path, both("our-clinic"))
    library = compile_library(Settings(content=Content((str(pack),))))
    for language in ("en", "es"):
        assert names(library, language)[0] == "our-clinic" and set(SHIPPED_GUIDES) <= set(names(library, language))


def test_a_clinics_file_replaces_the_shipped_one_in_its_place(tmp_path):
    pack = written(tmp_path, {f"guides/en/{SHIPPED_GUIDES[1]}.md": guide("Ours")})
    library = compile_library(Settings(), above(pack))
    assert shown(library, SHIPPED_GUIDES[1], "en").title == "Ours"
    assert names(library) == names(compile_library(Settings()))
    assert shown(library, SHIPPED_GUIDES[1], "es").title != "Ours"


def test_a_clinic_hides_a_shipped_guide_in_every_language(tmp_path):
    pack = written(tmp_path, {}, head=f'hide = ["guides/{SHIPPED_GUIDES[0]}"]\n')
    library = compile_library(Settings(), above(pack))
    for language in ("en", "es"):
        assert SHIPPED_GUIDES[0] not in names(library, language) and SHIPPED_GUIDES[1] in names(library, language)


def test_a_card_to_what_a_clinic_hides_is_left_out_of_lower_guides_and_refused_in_its_own(tmp_path):
    card = "\n## First\n\nWords [@one].\n\n## More\n\n[Another](guide:two)\n"
    low = written(tmp_path / "low", both("one", body=card) | both("two"), name="low")
    high = written(tmp_path / "high", {}, name="high", head='hide = ["guides/two"]\n')
    found = shown(compile_library(Settings(), above(low, high)), "one", "en")
    assert [section.title for section in found.sections] == ["First"]
    assert [section.title for section in shown(compile_library(Settings(), above(low)), "one", "en").sections][1:]
    written(high, both("three", body=card), name="high", head='hide = ["guides/two"]\n')
    with pytest.raises(Refused, match=r"high/guides/en/three\.md, line \d+: there is no guide \"two\""):
        compile_library(Settings(), above(low, high))


def test_a_card_comes_back_when_its_guide_is_hidden_no_more(tmp_path):
    card = "\n## First\n\nWords [@one].\n\n## More\n\n[Another](guide:two)\n"
    low = written(tmp_path / "low", both("one", body=card) | both("two"), name="low")
    high, before, sections = tmp_path / "high", "", []
    for head in ('hide = ["guides/two"]\n', "", 'hide = ["guides/two"]\n'):
        written(high, {}, name="high", head=head)
        shelving = Folder(tmp_path, before)
        found = shown(compile_library(Settings(), above(low, high), shelving), "one", "en")
        sections.append(len(found.sections))
        before = shelving.name
    assert sections == [1, 2, 1]


def test_what_a_pack_hides_it_may_bring_itself(tmp_path):
    pack = written(tmp_path, both(SHIPPED_GUIDES[0]), head=f'hide = ["guides/{SHIPPED_GUIDES[0]}"]\n')
    library = compile_library(Settings(), above(pack))
    assert [shown(library, SHIPPED_GUIDES[0], tag).title for tag in ("en", "es")] == [
        f"{SHIPPED_GUIDES[0]} en",
        f"{SHIPPED_GUIDES[0]} es",
    ]


def test_a_pack_puts_its_own_and_lower_guides_in_order(tmp_path):
    head = f'guides = ["zebra", "{SHIPPED_GUIDES[1]}"]\n'
    pack = written(tmp_path, both("apple") | both("zebra"), head=head)
    order = names(compile_library(Settings(), above(pack)))
    assert order[:4] == ["zebra", SHIPPED_GUIDES[1], "apple", SHIPPED_GUIDES[0]]


def test_three_packs_lie_on_one_another_in_the_order_of_the_settings(tmp_path):
    low = written(tmp_path / "low", both("one") | both("two"), name="low")
    high = written(tmp_path / "high", {"guides/en/one.md": guide("High")}, name="high", head='hide = ["guides/two"]\n')
    library = compile_library(Settings(content=Content((str(low), str(high)))))
    assert [shown(library, "one", tag).title for tag in ("en", "es")] == ["High", "one es"]
    assert shown(library, "two", "en") is None
    with pytest.raises(Refused, match='hide names "guides/two", which no lower pack has'):
        compile_library(Settings(content=Content((str(high), str(low)))))


def test_a_clinics_text_support_line_and_instrument_stand_in_for_the_shipped_ones(tmp_path):
    texts = (SHIPPED / "texts" / "en.toml").read_text().replace('yes = "Yes"', 'yes = "Indeed"')
    clinic = '[clinic]\nnumber = "(305) 555-0100"\nlanguages = ["en"]\nchecked_on = 2026-11-01\nsource = "us"\n'
    clinic += '[clinic.words.en]\ntitle = "Our clinic"\nhours = "8 to 5"\ntext = "Call {number}."\n'
    gad = (SHIPPED / "instruments" / "gad-7.json").read_text().replace("Feeling nervous", "Being nervous")
    files = {"texts/en.toml": texts, "support/clinic.toml": clinic, "instruments/gad-7.json": gad}
    library = compile_library(ENGLISH, above(written(tmp_path, files)))
    assert library.words["en"].yes == "Indeed"
    assert list(library.rooms.support) == ["crisis", "emergency", "clinic"]
    stems = str([part.questionnaire for part in library.rooms.plan if part.id == "gad-7"])
    assert "Being nervous" in stems and "gad-7: nobody has written down a hash" in "\n".join(library.rooms.notes)


def test_a_packs_own_phq_9_without_its_item_9_is_refused(tmp_path):
    form = {"resourceType": "Questionnaire", "id": "phq-9", "status": "draft", "language": "en", "title": "Mood"}
    asked = {"linkId": "mood", "text": "Were you down?", "type": "boolean"}
    clinic = written(tmp_path, {"instruments/phq-9.json": json.dumps({**form, "item": [asked]})})
    with pytest.raises(Refused, match="it asks nothing of what item 9 asks"):
        compile_library(ENGLISH, above(clinic))


def test_a_guide_in_one_language_of_two_is_refused_with_the_way_out(tmp_path):
    pack = written(tmp_path, {"guides/en/ours.md": guide()})
    with pytest.raises(Refused) as refused:
        compile_library(Settings(), above(pack))
    (problem,) = refused.value.problems
    assert problem.file == pack / "guides" / "es" / "ours.md"
    assert "there in en, and es is offered too" in problem.reason and "only_in_this_language: true" in problem.remedy
    assert names(compile_library(ENGLISH, above(pack)))[0] == "ours"


def test_a_clinics_guide_may_say_that_it_is_for_one_language_alone(tmp_path):
    pack = written(tmp_path, {"guides/es/ours.md": guide("T", "es", "only_in_this_language: true\n")})
    library = compile_library(Settings(), above(pack))
    assert "ours" in names(library, "es") and "ours" not in names(library, "en")


def test_a_pack_may_say_in_which_languages_it_is_written(tmp_path):
    topics = '[[topics]]\nkey = "ours"\nname = {en = "Ours"}\n'
    files = {"guides/en/ours.md": guide(), "topics.toml": topics}
    library = compile_library(Settings(), above(written(tmp_path, files, head='languages = ["en"]\n')))
    assert "ours" in names(library) and "ours" not in names(library, "es")
    assert f"es has {len(names(library, 'es'))} guides, and lacks: ours." in library.rooms.notes


def test_a_language_may_lack_a_shipped_guide_and_staff_are_told(tmp_path):
    pack = written(tmp_path, {"guides/es/ours.md": guide("T", "es")})
    texts = {file.relative_to(SHIPPED).as_posix(): file.read_bytes() for file in SHIPPED.glob("*.toml")}
    del texts["pack.toml"]
    for folder in ("texts", "support", "playlists", "instruments"):
        texts |= {f"{folder}/{file.name}": file.read_bytes() for file in (SHIPPED / folder).iterdir()}
    written(pack, texts, head='guides = ["ours"]\n')
    library = compile_library(Settings(), Stack((read_pack(pack),)))
    assert names(library, "es") == ["ours"] and names(library, "en") == []
    assert "en has 0 guides, and lacks: ours." in library.rooms.notes


HEAD = 'format = 1\nname = "clinic"\ntitle = "T"\n'
BAD = {
    "not TOML": (HEAD + "guides\n", 4, "not TOML", "key = value"),
    "not UTF-8": (HEAD.encode() + b"# caf\xe9\n", 4, "not UTF-8", "as UTF-8"),
    "no format": (HEAD.replace("format = 1\n", ""), 0, "no format", "format = 1"),
    "another format": (HEAD.replace("1", "2"), 1, "format has a value", "format = 1"),
    "no name": (HEAD.replace('name = "clinic"\n', ""), 0, "no name", "name = "),
    "a name with a capital": (HEAD.replace("clinic", "Clinic"), 2, "name has a value", "small letters"),
    "an empty title": (HEAD.replace("T", " "), 3, "title has a value", "words for people"),
    "a number as title": (HEAD.replace('"T"', "5"), 3, "title has a value", "words for people"),
    "an unknown key": (HEAD + "hides = []\n", 4, '"hides" is not a key', "name, title, hide, languages, guides"),
    "a word for a list": (HEAD + 'hide = "guides/x"\n', 4, "hide has a value", 'hide = ["guides/'),
    "hidden with its language": (HEAD + 'hide = ["guides/en/x"]\n', 4, "hide has a value", "without language"),
    "hidden what can't be": (HEAD + 'hide = ["texts/en"]\n', 4, "hide has a value", "without language"),
    "hidden what isn't there": (HEAD + '\nhide = [\n"guides/none"]\n', 6, "which no lower pack has", "There are: "),
    "ordered what isn't there": (HEAD + 'guides = ["none"]\n', 4, 'guides names "none"', "There are: "),
    "the shipped pack's name": (HEAD.replace("clinic", "shipped"), 0, 'another pack has the name "shipped"', "its own"),
}  # fmt: skip


@pytest.mark.parametrize("content, line, reason, remedy", BAD.values(), ids=BAD)
def test_a_broken_pack_toml_is_refused_with_line_and_remedy(tmp_path, content, line, reason, remedy):
    file = written(tmp_path, {"pack.toml": content}) / "pack.toml"
    with pytest.raises(Refused) as refused:
        compile_library(Settings(content=Content((str(tmp_path),))))
    (problem,) = refused.value.problems
    assert (problem.file, problem.line) == (file, line), str(problem)
    assert reason in problem.reason and remedy in problem.remedy, str(problem)


def test_the_head_that_the_bad_ones_are_made_of_is_good(tmp_path):
    written(tmp_path, {"pack.toml": HEAD})
    with stacked(Settings(content=Content((str(tmp_path),)))) as stack:
        assert [pack.name for pack in stack.packs] == ["shipped", "clinic"]


@pytest.mark.parametrize("place, reason", [("gone", "there is no such pack"), (".", r"there is no pack\.toml in it")])
def test_what_is_no_pack_is_named(tmp_path, place, reason):
    with pytest.raises(Refused, match=reason):
        compile_library(Settings(content=Content((str(tmp_path / place),))))


def test_a_topic_that_no_pack_has_is_refused_with_its_line_and_the_topics_that_there_are(tmp_path):
    files = {
        f"guides/{tag}/one.md": guide("One", tag).replace("language:", "topics: [burnuot]\nlanguage:")
        for tag in ("en", "es")
    }
    pack = written(tmp_path, files)
    with pytest.raises(Refused, match=r"guides/en/one\.md, line \d+: .burnuot. is no topic .* Write one of burnout, "):
        compile_library(Settings(), above(pack))
