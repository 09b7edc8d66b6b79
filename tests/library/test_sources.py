"""sources.toml: what the guides rest on, each said once; and every way in which it can be wrong."""

import pytest

from kiosk.library.compiler import SHIPPED
from kiosk.library.sources import Source, in_language, read_sources
from kiosk.problems import Refused


def written(tmp_path, text, name="sources.toml"):
    (tmp_path / name).write_text(text)
    return tmp_path / name


def test_the_shipped_sources_can_be_read():
    found = read_sources([SHIPPED / "sources.toml"])
    assert found["kroenke2001"].pmid and found["bianchi2015"].doi and len(found) > 10


def test_an_upper_pack_s_source_replaces_the_lower_one(tmp_path):
    lower = written(tmp_path, '[a]\ntext = "A"\npmid = 1\n[b]\ntext = "B"\n')
    upper = written(tmp_path, '[a]\ntext = "Ours"\n', "upper.toml")
    found = read_sources([lower, upper])
    assert [(key, source.text, source.pmid) for key, source in found.items()] == [("a", "Ours", ""), ("b", "B", "")]


def test_a_source_in_a_language_and_with_its_blanks_filled(tmp_path):
    found = read_sources([written(tmp_path, '[a]\ntext = {en = "By {crisis_source}", es = "De {crisis_source}"}\n')])
    assert in_language("a", found["a"], "es", {"crisis_source": "SAMHSA"}) == Source("a", "De SAMHSA")
    with pytest.raises(KeyError, match="fr"):
        in_language("a", found["a"], "fr")


@pytest.mark.parametrize(
    "source, locator",
    [
        (Source("a", "A", "10.1136/bmj.n2183", "7"), "PMID 7, doi 10.1136/bmj.n2183"),
        (Source("a", "A", url="https://a.example"), "https://a.example"),
        (Source("a", "A", pmid="7", url="https://a.example"), "PMID 7"),
        (Source("a", "A"), ""),
    ],
)
def test_a_source_says_where_to_find_it(source, locator):
    assert source.locator == locator


BAD = {  # content: line, what is wrong, what to write
    "no TOML": ("[a]\ntext = A\n", 2, "not a list of sources", "[who-qd85]"),
    "a key twice": ('[a]\ntext = "A"\n[a]\ntext = "B"\n', 3, "not a list of sources", "[who-qd85]"),
    "a word": ('text = "A"\n', 0, "not a list of sources", "[who-qd85]"),
    "no text": ('[a]\npmid = "7"\n', 1, 'the source "a" has no text', "who wrote it"),
    "an empty text": ('[a]\ntext = " "\n', 2, 'the text of the source "a"', "who wrote it"),
    "an unknown key": ('[b]\ntext = "B"\n[a]\ntext = "A"\nauthor = "B"\n', 5, "has a key author", "It may hold: text"),
    "a DOI with its address": ('[a]\ntext = "A"\ndoi = "https://doi.org/10.1/2"\n', 3, "the doi of", "the DOI alone"),
    "a PMID with its word": ('[a]\ntext = "A"\npmid = "PMID 7"\n', 3, "the pmid of", "the number alone"),
    "an address of nothing": ('[a]\ntext = "A"\nurl = "who.int"\n', 3, "the url of", "the whole address"),
    "a key with a dot": ('["a.b"]\ntext = "A"\n', 0, '"a.b" is no key of a source', "small letters"),
}


@pytest.mark.parametrize("content, line, reason, remedy", BAD.values(), ids=BAD)
def test_a_broken_list_is_refused_with_line_and_remedy(tmp_path, content, line, reason, remedy):
    file = written(tmp_path, content)
    with pytest.raises(Refused) as refused:
        read_sources([file])
    (problem,) = refused.value.problems
    assert (problem.file, problem.line) == (file, line), problem
    assert reason in problem.reason and remedy in problem.remedy, problem


def test_all_that_is_wrong_in_several_files_is_said_at_once(tmp_path):
    files = [written(tmp_path, "[a]\n", "a.toml"), written(tmp_path, "[b]\n[c]\n", "b.toml"), tmp_path / "gone.toml"]
    with pytest.raises(Refused) as refused:
        read_sources(files)
    assert [problem.line for problem in refused.value.problems] == [1, 1, 2, 0]
