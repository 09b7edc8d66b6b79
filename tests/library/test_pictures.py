"""Pictures of a pack: what may be drawn, and everything that may not, each with what to do about it."""

import struct
import zlib

import pytest

from kiosk.library.pictures import MOST_SHAPES, read_picture
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


def png(width=4, height=2, rest=b""):
    head = part(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + part(b"IDAT", zlib.compress(b"\0" * 10)) + part(b"IEND", b"") + rest


def test_a_good_picture_is_read(tmp_path):
    (tmp_path / "a.svg").write_text(
        SVG.format('<use xlink:href="#b"/><rect id="b" fill="url(#c)" style="fill:url(\'#c\')"/>')
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
    assert (read_picture(tmp_path / "a.svg").width, read_picture(tmp_path / "a.svg").height) == (30, 15)


BAD = {  # name, content: line, what is wrong, what to do
    "another kind": ("a.gif", b"GIF89a", 0, "no picture that a kiosk shows", ".svg or .png"),
    "a PNG that is none": ("a.png", b"GIF89a" * 9, 0, "not a PNG", "Save it"),
    "fifty megapixels": ("a.png", png(10_000, 5_000), 0, "10000 x 5000 pixels", "smaller"),
    "no pixels": ("a.png", png(0, 5), 0, "0 x 5 pixels", "smaller"),
    "a PNG cut short": ("a.png", png()[:-6], 0, "damaged or cut short", "anew"),
    "a PNG without an end": ("a.png", png()[:-12], 0, "damaged or cut short", "anew"),
    "a PNG with a flipped bit": ("a.png", png()[:45] + b"\xff" + png()[46:], 0, "damaged or cut short", "anew"),
    "too many bytes": ("a.png", png(rest=b"\0" * 2_000_000), 0, "larger than 2,000,000 bytes", "smaller"),
    "not XML": ("a.svg", b"<svg>\n</sv>", 2, "not XML", "anew"),
    "not SVG": ("a.svg", b"<html/>", 1, "not an SVG", "SVG or PNG"),
    "not UTF-8": ("a.svg", SVG.format("").encode("utf-16"), 0, "not UTF-8", "plain SVG"),
    "an entity": ("a.svg", b'<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG.format("").encode(), 1, "DOCTYPE", "Take it out"),
    "a script": ("a.svg", svg("<script>alert(1)</script>"), 2, "<script>", "shapes and words"),
    "a handler": ("a.svg", svg('<rect onclick="alert(1)"/>'), 2, "a script (onclick)", "plain SVG"),
    "a web page inside": ("a.svg", svg("<foreignObject/>"), 2, "<foreignObject>", "shapes and words"),
    "a picture inside": ("a.svg", svg('<image href="data:image/png;base64,AAAA"/>'), 2, "<image>", "shapes"),
    "a link": ("a.svg", svg('<a href="https://a.example"/>'), 2, "<a>", "shapes"),
    "a part from outside": (
        "a.svg",
        svg('<use xlink:href="https://a.example/b.svg#c"/>'),
        2,
        "leads outside",
        "own parts",
    ),
    "a fill from outside": ("a.svg", svg('<rect fill="url( https://a.example)"/>'), 2, "leads outside", "own parts"),
    "a quoted fill from outside": (
        "a.svg",
        svg("<rect style=\"fill:url('//a.example')\"/>"),
        2,
        "leads outside",
        "own",
    ),
    "a style from outside": ("a.svg", svg("<style>@import 'a.css';</style>"), 2, "its style leads", "own parts"),
    "a drawing of itself": ("a.svg", svg('<g id="b"><use href="#b"/></g>'), 0, "or itself", "simpler"),
    "a bomb": ("a.svg", svg(BOMB), 0, f"{MOST_SHAPES:,} shapes", "simpler"),
    "too deep": ("a.svg", svg("<g>" * 3000 + "</g>" * 3000), 0, "too deep", "simpler"),
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
