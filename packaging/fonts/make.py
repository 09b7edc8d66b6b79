"""Makes the fonts for what Atkinson Hyperlegible Next lacks, out of Noto's: only the signs and weights that are used.

`make fonts`: needs fonttools and the packages named in the Makefile; the result lies in resources/fonts.
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

RESOURCES = Path(__file__).parent.parent.parent / "resources"
FONTS = RESOURCES / "fonts"
TEXTS = ("*/*zh*", "instruments/*.json", "support/*.toml", "playlists/*.toml", "*.toml")  # where Chinese stands
LATIN = [*range(0x20, 0x7F), *range(0xA0, 0x180), 0x1A0, 0x1A1, 0x1AF, 0x1B0, *range(0x1EA0, 0x1EFA),
         *range(0x2010, 0x2028), 0x202F, *range(0x2030, 0x203B), 0x2044, 0x20AC, 0x2116, 0x2122, 0x2190, 0x2192, 0x2212,
         0x2248, 0x2264, 0x2265]  # fmt: skip
CYRILLIC = range(0x400, 0x530)
ARABIC = [*range(0x600, 0x700), *range(0x750, 0x780), 0x200C, 0x200D, 0x200E, 0x200F, *range(0x2066, 0x206A)]
COMMON = [ord(bytes([row, cell]).decode("gb2312")) for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF)
          if (row, cell) < (0xD7, 0xFA)]  # fmt: skip
FILES = [file for texts in TEXTS for file in RESOURCES.glob(texts) if file.suffix in (".json", ".toml", ".ts")]
USED = [ord(sign) for sign in set("".join(file.read_text("utf-8") for file in FILES)) if "\u4e00" <= sign <= "\u9fff"]
CHINESE = [*COMMON, *USED, *range(0x3000, 0x3020), *range(0xFF01, 0xFF5F)]
NOTO = (1080, -300)  # of 1070: lines as far apart as Atkinson\'s
WEIGHTS = {400: "Regular", 600: "SemiBold", 700: "Bold"}


def made(
    font: TTFont, signs: list[int], family: str, weight: int, room: tuple[int, int] | None = None, em: int = 1000
) -> None:
    """Writes one file. `room`: its ascent and descent, where the font's own would set the lines too far apart; `em`:
    more than its own 1000 makes it smaller, so that its capitals are as high as Atkinson's."""
    font.recalcTimestamp = False  # the same signs give the same bytes
    options = Options(layout_features=["*"], hinting=False, name_IDs=[0, 1, 2, 3, 4, 5, 6, 7, 13, 14, 16, 17])
    chosen = Subsetter(options)
    chosen.populate(unicodes=signs)
    chosen.subset(font)
    style, names = WEIGHTS[weight], font["name"]
    file = f"{family.replace(' ', '')}_{weight}{style}"
    plain = family if weight in (400, 700) else f"{family} {style}"
    told = {1: plain, 2: "Bold" if weight == 700 else "Regular", 3: file, 4: f"{family} {style}", 6: file}
    for number, text in (told | ({16: family, 17: style} if plain != family else {})).items():
        names.setName(text, number, 3, 1, 0x409)
    if plain == family:
        names.removeNames(nameID=16)
        names.removeNames(nameID=17)
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = 0x20 if weight == 700 else 0x40
    font["head"].macStyle = int(weight == 700)
    if room:
        font["hhea"].ascent, font["hhea"].descent = font["OS/2"].sTypoAscender, font["OS/2"].sTypoDescender = room
        font["OS/2"].usWinAscent, font["OS/2"].usWinDescent = room[0], -room[1]
    font["head"].unitsPerEm = em
    font.save(FONTS / f"{file}.ttf")


def main(noto: Path, arabic: Path, chinese: Path) -> None:
    """Files of the variable Noto Sans and Noto Sans Arabic, and the folder of the package noto-sans-sc."""
    for weight, style in WEIGHTS.items():
        axes = {"wght": weight, "wdth": 100}
        made(instantiateVariableFont(TTFont(noto), axes), [*LATIN, *CYRILLIC], "Clearing Noto", weight, NOTO, 1070)
        instance = instantiateVariableFont(TTFont(arabic), axes)
        made(instance, [*LATIN, *ARABIC], "Clearing Noto Arabic", weight, room=(1000, -420))
        if weight != 600:
            made(TTFont(chinese / f"{weight}{style}" / f"NotoSansSC_{weight}{style}.ttf"), [*LATIN, *CHINESE],
                 "Clearing Noto SC", weight)  # fmt: skip


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
