"""Pictures of a pack: what may be drawn, and everything that may not, each with what to do about it."""

import struct
import zlib

import pytest

from kiosk.library.pictures import read_picture
from kiosk.library.shapes import MOST_SHAPES
from kiosk.problems import Refused
from tests.library.test_guides import EVERY

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 20 10">\n{}</svg>'
)
BOMB = '<g id="a0"><path d="M0 0"/></g>' + "".join(
    f'<g id="a{n}"><use href="#a{n - 1}"/><use href="#a{n - 1}"/></g>' for n in range(1, 40)
)


def svg(inside):
    return SVG.format(inside).encode()


def root(attributes):
    return f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}/>'.encode()


def part(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width=4, height=2, rest=b"", *, depth=8, colour=0, lacing=0, more=b"", pixels=b"\0" * 10):
    head = part(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, lacing))
    return b"\x89PNG\r\n\x1a\n" + head + more + part(b"IDAT", zlib.compress(pixels)) + part(b"IEND", b"") + rest


def test_a_good_picture_is_read(tmp_path):
    (tmp_path / "a.svg").write_text(
        SVG.format(
            '<linearGradient id="c"/><use xlink:href="#b"/><rect id="b" fill="url(#c)" style="fill:url(\'#c\')"/>'
        )
    )
    (tmp_path / "a.png").write_bytes(png())
    drawn, photo = read_picture(tmp_path / "a.svg"), read_picture(tmp_path / "a.png")
    assert (drawn.kind, drawn.width, drawn.height, photo.kind, photo.width, photo.height) == (
        "svg",
        20,
        10,
        "png",
        4,
        2,
    )
    assert read_picture(EVERY / "pictures" / "breath.svg").width == 320


def test_an_svg_may_say_its_size_by_width_and_height(tmp_path):
    (tmp_path / "a.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="30mm" height="15mm"/>')
    picture = read_picture(tmp_path / "a.svg")
    assert (round(picture.width), round(picture.height)) == (113, 57)  # CSS: 96 to the inch


GOOD = {
    "sixteen bits and an alpha": png(depth=16, colour=6, pixels=b"\0" * 66),
    "a palette": png(depth=1, colour=3, more=part(b"PLTE", b"\0" * 6), pixels=b"\0" * 4),
    "interlaced": png(9, 5, lacing=1, pixels=b"\0" * (1 * 3 + 1 * 2 + 1 * 4 + 2 * 3 + 1 * 6 + 3 * 5 + 2 * 10 - 0)),
    "with its colours and its date": png(more=part(b"gAMA", b"\0\0\xb1\x8f") + part(b"tIME", b"\0" * 7)),
}


@pytest.mark.parametrize("content", GOOD.values(), ids=GOOD)
def test_every_kind_of_png_is_read(tmp_path, content):
    (tmp_path / "a.png").write_bytes(content)
    assert read_picture(tmp_path / "a.png").data == content


def test_what_an_editor_writes_down_for_itself_is_let_in(tmp_path):
    (tmp_path / "a.svg").write_bytes(
        b'<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!-- Inkscape -->\n'
        + svg(
            '<sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"/>'
            '<metadata><b xmlns="http://a.example">x</b></metadata><style>.a { fill: url(#c) }</style>'
            '<linearGradient id="d"/><linearGradient id="c" xlink:href="#d" xmlns:xlink="http://www.w3.org/1999/xlink"/>'
        )
    )
    assert read_picture(tmp_path / "a.svg").kind == "svg"


BAD = {  # name, content: line, what is wrong, what to do
    "another kind": ("a.gif", b"GIF89a", 0, "no picture that a kiosk shows", ".svg or .png"),
    "a PNG that is none": ("a.png", b"GIF89a" * 9, 0, "it is not a PNG, but a GIF", "save it anew"),
    "fifty megapixels": ("a.png", png(10_000, 5_000), 0, "10000 x 5000 pixels", "smaller"),
    "no pixels": ("a.png", png(0, 5), 0, "0 x 5 pixels", "smaller"),
    "a PNG cut short": ("a.png", png()[:-6], 0, "damaged", "anew"),
    "a PNG without an end": ("a.png", png()[:-12], 0, "damaged", "anew"),
    "a PNG with a flipped bit": ("a.png", png()[:45] + b"\xff" + png()[46:], 0, "damaged", "anew"),
    "too few pixels": ("a.png", png(pixels=b"\0" * 9), 0, "not the pixels that its head promises", "anew"),
    "too many pixels": ("a.png", png(pixels=b"\0" * 10_000_000), 0, "not the pixels", "anew"),
    "pixels that are none": ("a.png", png(more=part(b"IDAT", b"x")), 0, "not the pixels", "anew"),
    "a long thread": ("a.png", png(9000, 1), 0, "9000 x 1 pixels", "smaller"),
    "a depth that no PNG has": ("a.png", png(depth=3), 0, "what no PNG has", "anew"),
    "a colour that no PNG has": ("a.png", png(colour=5), 0, "what no PNG has", "anew"),
    "no palette": ("a.png", png(colour=3), 0, "damaged or cut short", "anew"),
    "a moving picture": ("a.png", png(more=part(b"acTL", b"\0" * 8)), 0, "it moves", "first picture alone"),
    "too many bytes": ("a.png", png(rest=b"\0" * 2_000_000), 0, "larger than 2,000,000 bytes", "smaller"),
    "not XML": ("a.svg", svg("<g>"), 2, "not XML (mismatched tag)", "anew"),
    "not SVG": ("a.svg", b"<html/>", 1, "not an SVG", "xmlns"),
    "not UTF-8": ("a.svg", SVG.format("").encode("utf-16"), 1, "not UTF-8", "as UTF-8"),
    "an entity": ("a.svg", b'<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG.format("").encode(), 1, "DOCTYPE", "Take it out"),
    "a script": ("a.svg", svg("<script>alert(1)</script>"), 2, "<script>", "shapes and words"),
    "a handler": ("a.svg", svg('<rect onclick="alert(1)"/>'), 2, "a script (onclick)", "Plain SVG"),
    "a web page inside": ("a.svg", svg("<foreignObject/>"), 2, "<foreignObject>", "shapes and words"),
    "a picture inside": ("a.svg", svg('<image href="data:image/png;base64,AAAA"/>'), 2, "<image>", "shapes"),
    "a link": ("a.svg", svg('<a href="https://a.example"/>'), 2, "<a>", "shapes"),
    "a part from outside": (
        "a.svg",
        svg('<use xlink:href="https://a.example/b.svg#c"/>'),
        2,
        "leads outside",
        "Plain SVG",
    ),
    "a fill from outside": ("a.svg", svg('<rect fill="url( https://a.example)"/>'), 2, "leads outside", "Plain SVG"),
    "a quoted fill from outside": (
        "a.svg",
        svg("<rect style=\"fill:url('//a.example')\"/>"),
        2,
        "leads outside",
        "Plain SVG",
    ),
    "a style from outside": ("a.svg", svg("<style>@import 'a.css';</style>"), 2, "leads outside", "Plain SVG"),
    "a drawing of itself": ("a.svg", svg('<g id="b"><use href="#b"/></g>'), 2, "or itself", "shapes and words"),
    "a bomb": ("a.svg", svg(BOMB), 2, f"{MOST_SHAPES:,} shapes", "shapes and words"),
    "too deep": ("a.svg", svg("<g>" * 3000 + "</g>" * 3000), 2, "too deep", "shapes and words"),
    "fifty megapixels, drawn": ("a.svg", root('width="10000" height="5000"'), 1, "4,000,000 pixels", "smaller width"),
    "a wide view": ("a.svg", root('viewBox="0 0 10000 5000"'), 1, "4,000,000 pixels", "smaller width"),
    "another encoding": (
        "a.svg",
        b'<?xml version="1.0" encoding="utf-7"?>' + svg(""),
        1,
        "written in utf-7",
        "Save it as UTF-8",
    ),
    "UTF-16 without its mark": ("a.svg", svg("").decode().encode("utf-16-le"), 1, "not UTF-8", "as UTF-8"),
    "a style sheet from outside": ("a.svg", b'<?xml-stylesheet href="a.css"?>' + svg(""), 1, "leads outside", "Take"),
    "a disguised fill": ("a.svg", svg("<style>rect { fill: u\\72l(a) }</style>"), 2, "leads outside", "Plain SVG"),
    "another base": ("a.svg", svg('<g xml:base="http://a.example"/>'), 2, "leads outside", "Plain SVG"),
    "a moving part": ("a.svg", svg('<rect><animate attributeName="x"/></rect>'), 2, "<animate>", "shapes and words"),
    "a part of a web page": (
        "a.svg",
        svg('<b xmlns="http://www.w3.org/1999/xhtml">x</b>'),
        2,
        "<b>, which is no part",
        "shapes",
    ),
    "a part that is not there": ("a.svg", svg('<use href="#b"/>'), 2, '"#b", which is not in it', "shapes"),
    "a fill that is not there": ("a.svg", svg('<rect fill="url(#b)"/>'), 2, '"#b", which is not in it', "shapes"),
    "an id twice": ("a.svg", svg('<g id="b"/><g id="b"/>'), 2, 'the id "b"', "shapes"),
    "an SVG without its name": ("a.svg", b'<svg viewBox="0 0 4 3"/>', 1, "not an SVG", "xmlns"),
    "no size": ("a.svg", root('width="100%" height="100%"'), 1, "no size", "viewBox"),
    "a size of nothing": ("a.svg", root('viewBox="0 0 0 5"'), 1, "no size", "viewBox"),
    "a size without end": ("a.svg", root('viewBox="0 0 1e999 1e999"'), 1, "no size", "viewBox"),
    "a thread": ("a.svg", root('viewBox="0 0 1000 1"'), 1, "no size", "viewBox"),
}


@pytest.mark.parametrize("name, content, line, reason, remedy", BAD.values(), ids=BAD)
def test_a_bad_picture_is_refused_with_what_to_do(tmp_path, name, content, line, reason, remedy):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(Refused) as refused:
        read_picture(tmp_path / name)
    (problem,) = refused.value.problems
    assert (problem.file, problem.line) == (tmp_path / name, line), problem
    assert reason in problem.reason and remedy in problem.remedy, problem


def test_a_picture_that_is_gone_is_refused(tmp_path):
    with pytest.raises(Refused, match="can't be read"):
        read_picture(tmp_path / "a.png")
