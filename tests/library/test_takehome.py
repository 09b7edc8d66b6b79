"""The take-home page in a real browser: it says what the kiosk says, prints it, and asks the network for nothing."""

import html
import json
import re
import shutil
import subprocess
from base64 import urlsafe_b64encode
from dataclasses import asdict, replace

import pytest

from kiosk.core.summary import Scale, Summary, from_fragment
from kiosk.core.takehome import Kind, sayings, told
from kiosk.library.pack import Pack, read_pack
from kiosk.library.stack import Stack
from kiosk.library.takehome import SHIPPED, page, read_sayings
from kiosk.problems import Refused
from tests.browser import browse, needs_chromium, requested, serving

SHIPPED_WORDS = read_sayings()
PATTERN, FEW = "depression-like", "few-signs"


def fuller(words):
    """With what a pack may hold beside today's tables, so that every kind of line is tried."""
    patterns = words.patterns | {FEW: replace(words.patterns[FEW], ask="¿Algo más? <b>")}
    return replace(
        words,
        patterns=patterns,
        findings=words.findings | {"low": "Ánimo bajo. No dice por qué.", "open": "Open."},
        says=words.says | {"low": "Me siento mal."},
        scales=words.scales | {"phq-9": "PHQ-9", "cbi-personal": "CBI"},
        lines=words.lines | {"phq-9": "10: a line"},
        bands=words.bands | {"cbi-personal:minimal": "Casi nada"},
    )


WORDS = {tag: fuller(words) for tag, words in SHIPPED_WORDS.items()}
PAGE = page(WORDS)
MARKUP = "<img src=x onerror=alert(1)>"


def carried(text):
    return "1." + urlsafe_b64encode(text.encode()).decode().rstrip("=")


SUMMARIES = {
    "English, with a score": Summary("en", PATTERN, (), (Scale("phq-9", "moderate", "14"),)),
    "Spanish, without": Summary(
        "es", FEW, ("open", "low"), (Scale("phq-9", "minimal"), Scale("cbi-personal", "", "25"))
    ),
    "a band of its own": Summary("es", PATTERN, ("low",), (Scale("cbi-personal", "minimal"),)),
    "codes from a newer kiosk": Summary("en", PATTERN, ("constructor",), (Scale("new-scale", "mild"),)),
    "a pattern from a newer kiosk": Summary("en", "toString".lower(), ("some-finding",)),
}
BROKEN = {
    "cut off": SUMMARIES["English, with a score"].fragment()[:9],
    "another version": "2." + carried("en;few-signs;;")[2:],
    "not base64": "1.****",
    "markup": carried(f"en;{MARKUP};;"),
    "markup, not encoded": MARKUP,
    "markup as a finding": carried(f"en;both;{MARKUP};"),
    "a name of Object": "__proto__",
}


def shown(dom):
    """The lines of the summary's place, as text."""
    place = re.search(r'<main id="summary">(.*?)</main>', dom, re.S)[1]
    lines = re.findall(r'<(p|h1|h2|li) class="(\w+)">(.*?)</\1>', place, re.S)
    return [(kind, html.unescape(re.sub(r'</?a( href="tel:\d+")?>', "", text))) for _, kind, text in lines]


def look(fragment, tmp_path, whole=PAGE):
    """The page's DOM with this behind "#", what the server heard, and what the browser's log says it asked for."""
    log = tmp_path / "net.json"
    with serving({"/index.html": whole}) as (origin, heard):
        address = f"{origin}/index.html{fragment and '#'}{fragment}"
        dom = browse(address, tmp_path, f"--log-net-log={log}", "--dump-dom")
        asked, others = requested(log, origin)
        assert not any(fragment in url for url in others if fragment)
        return dom, heard, [url.removeprefix(origin) for url in asked]


def test_the_shipped_page_is_the_one_that_is_built_from_todays_words():
    shipped = (SHIPPED / "take-home" / "index.html").read_text(encoding="utf-8")
    assert shipped == page(SHIPPED_WORDS), (
        "make it anew: python3 main.py take-home --out resources/take-home/index.html"
    )


def test_the_command_writes_the_page(tmp_path):
    from kiosk.app import main

    assert main(["take-home", "--out", str(tmp_path / "page.html")]) == 0
    assert (tmp_path / "page.html").read_text(encoding="utf-8") == page(SHIPPED_WORDS)
    assert main(["take-home", "--out", str(tmp_path / "no" / "page.html")]) == 2


@needs_chromium
@pytest.mark.parametrize("summary", SUMMARIES.values(), ids=SUMMARIES)
def test_it_shows_what_the_kiosk_would_say_and_asks_for_nothing(summary, tmp_path):
    dom, heard, asked = look(summary.fragment(), tmp_path)
    assert shown(dom) == [(line.kind, line.text) for line in told(summary, WORDS[summary.language])]
    head = f'<html lang="{summary.language}" dir="ltr">'
    assert head in dom and WORDS[summary.language].own["private"] in html.unescape(dom)
    assert heard == ["GET /index.html"]
    assert asked == ["/index.html"] or asked == [f"/index.html#{summary.fragment()}"]


@needs_chromium
@pytest.mark.parametrize("fragment", BROKEN.values(), ids=BROKEN)
def test_a_broken_fragment_gets_a_kind_sentence_and_help(fragment, tmp_path):
    dom, heard, _ = look(fragment, tmp_path)
    own = WORDS["en"].own
    assert shown(dom) == [("help", WORDS["en"].help), ("title", own["page_title"]), ("text", own["broken"])]
    assert "<img" not in dom.replace("\\u003c", "") and "onerror" not in dom
    assert heard == ["GET /index.html"]


@needs_chromium
def test_without_a_fragment_it_says_how_to_get_one(tmp_path):
    dom, _, _ = look("", tmp_path)
    assert shown(dom)[-1] == ("text", WORDS["en"].own["empty"])


TALKS = "<body><script>fetch('https://else.where.invalid/d'); fetch('/a'); new Image().src = '/b'</script></body>"


@needs_chromium
def test_a_page_that_talks_is_caught_by_both_logs(tmp_path):
    _, heard, asked = look("secret", tmp_path, TALKS)
    assert {"GET /a", "GET /b"} < set(heard) and {"/a", "/b"} < set(asked)
    assert "https://else.where.invalid/d" in asked


@needs_chromium
def test_the_policy_stops_a_script_that_was_slipped_in(tmp_path):
    slipped = PAGE.replace("</body>", f"{TALKS}</body>")
    dom, heard, asked = look(SUMMARIES["English, with a score"].fragment(), tmp_path, slipped)
    assert shown(dom)[1][1] == WORDS["en"].patterns[PATTERN].title
    assert heard == ["GET /index.html"] and len(asked) == 1


@needs_chromium
@pytest.mark.skipif(not shutil.which("pdftotext"), reason="NOT TESTED: no pdftotext. apt-get install poppler-utils")
def test_it_prints_the_whole_summary(tmp_path):
    summary = SUMMARIES["Spanish, without"]
    with serving({"/index.html": PAGE}) as (origin, _):
        address = f"{origin}/index.html#{summary.fragment()}"
        browse(address, tmp_path, f"--print-to-pdf={tmp_path / 'page.pdf'}", "--no-pdf-header-footer")
    printed = subprocess.check_output(["pdftotext", "-raw", tmp_path / "page.pdf", "-"], text=True)
    flat = "".join(printed.split())
    assert all("".join(line.text.split()) in flat for line in told(summary, WORDS["es"]))
    assert WORDS["es"].own["print"] not in printed


@needs_chromium
def test_the_page_and_the_kiosk_read_the_same_fragments(tmp_path):
    texts = ["en;both;;", "en;both;a,,b;", "en;both;;phq-9:mild:", "en;both;;phq-9::7", "en;both;;:mild", "e;both;;",
             "en;both;;phq-9:mild:7:8", "en;both;a-;", "en;both", "en;both;;;", "en;bü;;", "en;both;;a:b:1234",
             "en;both;" + "x" * 33 + ";", "en;both;" + ",".join(["exhausted"] * 25) + ";", "pt-BR;both;a;b:",
             "en;b\n;;", "en;both;;a:b:1.25,c:", "en;both;;a", "EN;both;;"]  # fmt: skip
    fragments = [carried(text) for text in texts] + ["", "1.", "1.A", "1.AA==", "1", "2.AAAA", "1.+/+/", " 1.AAAA"]
    reader = f"document.body.textContent = JSON.stringify({json.dumps(fragments)}.map((f) => decoded(f) !== null))"
    free = re.sub(r"<meta http-equiv.*?>", "", PAGE).replace("</html>", f"<script>{reader}</script></html>")
    dom, _, _ = look("", tmp_path, free)
    readable = json.loads(re.search(r"\[(true|false)[^\]]*\]", dom.partition("<body>")[2])[0])
    assert readable == [reads(fragment) for fragment in fragments] and 4 <= sum(readable) < 9


def reads(fragment):
    try:
        return bool(from_fragment(fragment))
    except ValueError:
        return False


def test_the_script_never_writes_markup_and_keeps_and_sends_nothing():
    script = (SHIPPED / "take-home" / "source" / "page.js").read_text()
    banned = r"innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function\(|fetch|XMLHttp|Beacon|WebSocket|" \
             r"cookie|Storage|indexedDB|caches|serviceWorker|history|import\("  # fmt: skip
    assert not re.findall(banned, script)
    assert re.findall(banned, "document.cookie = 1; element.innerHTML = x; history.pushState()")
    assert "src=" not in PAGE and "@import" not in PAGE and "url(" not in PAGE


def test_a_word_cannot_end_the_script():
    said = asdict(WORDS["en"])
    assert "</script><b>" not in page({"en": replace(WORDS["en"], help="</script><b>")})
    assert said["help"] in PAGE


def luminance(colour):
    full = colour if len(colour) == 6 else "".join(2 * sign for sign in colour)
    parts = [int(full[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_every_pair_of_colours_has_a_contrast_of_seven():
    style = (SHIPPED / "take-home" / "source" / "page.css").read_text()
    schemes = re.findall(r"--paper: #(\w+); --ink: #(\w+); --pine: #(\w+); --tint: #(\w+)", style)
    assert len(schemes) == 4
    for paper, ink, pine, tint in schemes:
        for dark, light in ((ink, paper), (pine, paper), (ink, tint), (pine, tint)):
            low, high = sorted((luminance(dark), luminance(light)))
            assert (high + 0.05) / (low + 0.05) >= 7, (dark, light)


@pytest.mark.parametrize("tag", WORDS)
def test_every_pattern_is_told_with_help_first_and_the_limit_near(tag):
    for code in WORDS[tag].patterns:
        lines = told(Summary(tag, code), WORDS[tag])
        assert [line.kind for line in lines[:3]] == [Kind.HELP, Kind.TITLE, Kind.TEXT]
        assert lines[2].text == WORDS[tag].limits and "988" in lines[0].text
        assert all(line.text for line in lines) and WORDS[tag].own["not_all"] not in [line.text for line in lines]


def test_words_of_other_shapes_are_read():
    table = {"title": "T", "meaning": "M", "limit": "N", "eases": ["E"], "steps": ["S"], "ask": "A?", "source": "Q"}
    low = {"line": "Low.", "limit": "Why?", "say": "I feel low."}
    texts = {"name": "X", "help_line": "H", "limits": "L", "say_to_clinician": ["Y", "Z"], "readings": {"both": table},
             "findings": {"low": low}, "scales": {"cbi-work": {"label": "Work", "line": "50"}}, "open_note": "More.",
             "bands": {"mild": "Mild", "cbi-work": {"mild": "Some"}}, "picture": {"here": "you"},
             "take_home": {"limit": "Not:", "eases": "Eases:", "steps": "Steps:", "findings": "Found:", "say": "Say:",
                           "not_all": "?"}}  # fmt: skip
    lines = told(Summary("en", "both", ("low", "open"), (Scale("cbi-work", "mild"),)), sayings(texts))
    said = "H T L M Found: Low. Why? More. Work: Some Not: N Eases: E Steps: S Say: Y I feel low. A? Q"
    assert " ".join(line.text for line in lines) == said


@pytest.mark.parametrize("content, reason", [("name = ", "not TOML"), ('name = "X"', "'take_home' is missing")])
def test_a_bad_text_file_is_named(tmp_path, content, reason):
    (tmp_path / "texts").mkdir()
    file = tmp_path / "texts" / "en.toml"
    file.write_text(content)
    with pytest.raises(Refused, match=reason) as refused:
        read_sayings(Stack((read_pack(SHIPPED), Pack(tmp_path, "broken"))))
    assert str(file) in str(refused.value)


def test_no_repr_holds_a_line():
    line = told(SUMMARIES["English, with a score"], WORDS["en"])[1]
    assert line.text not in repr(line)
