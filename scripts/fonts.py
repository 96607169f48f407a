"""Cuts the product's own slices of Noto Sans SC out of those of its package, and writes src/ui/fonts.

    python3 -m venv venv && venv/bin/pip install fonttools brotli && venv/bin/python scripts/fonts.py && npx oxfmt src/ui/fonts/faces.css

The package's slices follow how common a character is: a screen needs a score of them for a few hundred characters.
`first` has the characters of first.txt, what the first pictures of wall and desk are written in; `words` has the rest of
what the sources and the places on the map can say. Whatever is in neither comes from the package's slices.
"""

import re
from pathlib import Path

from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable
from fontTools.varLib.instancer import instantiateVariableFont

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "node_modules/@fontsource-variable/noto-sans-sc"
FONTS = ROOT / "src/ui/fonts"
FAMILY = "Noto Sans SC Product"
# From the lightest to the heaviest of src/ui/tokens.css.
WEIGHTS = (400, 400, 700)
LATIN = "files/noto-sans-sc-latin-wght-normal.woff2"
# What no text that stands in a row needs.
UNUSED = ("GSUB", "GPOS", "GDEF", "HVAR", "BASE", "vhea", "vmtx", "STAT", "prep", "gasp")


def package_faces():
    css = (PACKAGE / "wght.css").read_text()
    for path, ranges in re.findall(r"url\(\./([^)]+)\)[^}]*?unicode-range:\s*([^;]+);", css):
        points = set()
        for part in ranges.split(","):
            first, _, last = part.strip()[2:].partition("-")
            points.update(range(int(first, 16), int(last or first, 16) + 1))
        yield path, points


def half_widths(font):
    """How punctuation moves and narrows beside other punctuation, by glyph."""
    found = {}
    gpos = font["GPOS"].table if "GPOS" in font else None
    for record in gpos.FeatureList.FeatureRecord if gpos else ():
        if record.FeatureTag != "halt":
            continue
        for index in record.Feature.LookupListIndex:
            for table in gpos.LookupList.Lookup[index].SubTable:
                table = getattr(table, "ExtSubTable", table)
                for i, glyph in enumerate(table.Coverage.glyphs):
                    value = table.Value if table.Format == 1 else table.Value[i]
                    found[glyph] = (getattr(value, "XPlacement", 0), getattr(value, "XAdvance", 0))
    return found


def cut(points, target):
    """A slice with the glyphs of `points`; answers those that the package has."""
    base, outlines, metrics, variations, halts, characters = None, {}, {}, {}, {}, {}

    def take(font, old, new):
        glyph = font["glyf"][old]
        if glyph.isComposite():
            raise ValueError(f"{old} is made of other glyphs")
        glyph.expand(font["glyf"])
        outlines[new], metrics[new] = glyph, font["hmtx"][old]
        variations[new] = font["gvar"].variations.get(old, [])

    for path, covered in package_faces():
        mine = sorted(points & covered - characters.keys())
        if not mine:
            continue
        font = TTFont(PACKAGE / path)
        names, narrow = font.getBestCmap(), half_widths(font)
        if base is None:
            base = font
            take(font, ".notdef", ".notdef")
        for point in mine:
            if point not in names:
                continue
            name = characters[point] = f"u{point:04X}"
            take(font, names[point], name)
            if names[point] in narrow:
                halts[name] = narrow[names[point]]

    for table in UNUSED:
        if table in base:
            del base[table]
    order = list(outlines)
    base.setGlyphOrder(order)
    base["glyf"].glyphs, base["glyf"].glyphOrder = outlines, order
    base["glyf"]._reverseGlyphOrder = {name: index for index, name in enumerate(order)}
    base["hmtx"].metrics, base["gvar"].variations = metrics, variations
    table = CmapSubtable.newSubtable(4)
    table.platformID, table.platEncID, table.language, table.cmap = 3, 1, 0, characters
    base["cmap"].tables = [table]
    font = instantiateVariableFont(base, {"wght": WEIGHTS})
    if halts:
        rules = "".join(f"pos {name} <{x} 0 {width} 0>;" for name, (x, width) in halts.items())
        addOpenTypeFeaturesFromString(font, f"feature halt {{ {rules} }} halt;")
    save(font, target)
    return set(characters)


def save(font, target):
    font.flavor = "woff2"
    font.recalcTimestamp = False
    font.save(FONTS / target)
    print(f"{target}: {len(font.getGlyphOrder())} glyphs, {(FONTS / target).stat().st_size / 1024:.0f} KiB")


def sources():
    text = (ROOT / "public/geo/streets.csv").read_text() + (ROOT / "public/geo/districts.geojson").read_text()
    for folder in ("src", "server", "mocks"):
        for path in (ROOT / folder).rglob("*.ts*"):
            if ".test." not in path.name:
                text += path.read_text()
    return {ord(character) for character in text}


def ranges_of(points):
    ranges = []
    for point in sorted(points):
        if ranges and point == ranges[-1][1] + 1:
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
    return [f"U+{first:X}" if first == last else f"U+{first:X}-{last:X}" for first, last in ranges]


def face(name, points):
    return f"""@font-face {{
  font-family: '{FAMILY}';
  font-style: normal;
  font-display: swap;
  font-weight: {WEIGHTS[0]} {WEIGHTS[2]};
  src: url('./{name}') format('woff2');
  unicode-range: {",".join(ranges_of(points))};
}}
"""


def main():
    letters = TTFont(PACKAGE / LATIN)
    latin = set(letters.getBestCmap())
    wanted = {ord(character) for character in (FONTS / "first.txt").read_text().strip()}
    first = cut(wanted - latin, "first.woff2")
    words = cut({point for point in sources() if point > 0x7E} - latin - first, "words.woff2")
    save(instantiateVariableFont(letters, {"wght": WEIGHTS}), "latin.woff2")
    faces = face("latin.woff2", latin), face("first.woff2", first), face("words.woff2", words)
    (FONTS / "faces.css").write_text("/* Written by scripts/fonts.py. */\n" + "".join(faces))


main()
