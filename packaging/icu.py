"""Make a library of ICU's data smaller: without the items that nothing in Credesk's windows asks for.

    python packaging/icu.py FOLDER     replaces FOLDER/libicudata.so.* where it is there (needs binutils)

Qt asks ICU to compare texts and knows languages, days and time zones itself; what breaks lines, converts character sets
or names currencies lies there unused. The library is one symbol: a package of items in order of their names (ICU User
Guide, "ICU Data", and ``icu/source/common/ucmndata.h``): a header of u16 length, then u32 count, (u32 name, u32 place)
for each, both from behind the header, the names, and the items at multiples of 16 bytes.
"""

import re
import struct
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

UNUSED = re.compile(
    r"icudt\d+[lb]/(?:(?:brkitr|curr|lang|rbnf|region|translit|unit|zone)/.*|.*\.(?:cnv|spp|cfu)|unames\.icu)"
)
"""Items that are left out, by their names in the package."""
_MAGIC = b"\xda\x27"
_ITEM = struct.Struct("<II")


def trimmed(package: bytes) -> bytes:
    """The same package without what ``UNUSED`` names."""
    start = struct.unpack_from("<H", package)[0]
    if package[2:4] != _MAGIC or package[12:16] != b"CmnD":
        raise SystemExit("This is no package of ICU's data.")
    body = package[start:]
    count = struct.unpack_from("<I", body)[0]
    places = [_ITEM.unpack_from(body, 4 + _ITEM.size * number) for number in range(count)]
    ends = [place for _, place in places[1:]] + [len(body)]
    kept = []
    for (name_at, place), end in zip(places, ends, strict=True):
        name = body[name_at : body.index(b"\0", name_at)].decode("ascii")
        if not UNUSED.fullmatch(name):
            kept.append((name.encode("ascii") + b"\0", body[place:end]))
    return package[:start] + _packed(kept)


def _packed(items: list[tuple[bytes, bytes]]) -> bytes:
    names_at = 4 + _ITEM.size * len(items)
    first = names_at + sum(len(name) for name, _ in items)
    filling = -first % 16
    at, place, table = names_at, first + filling, [struct.pack("<I", len(items))]
    for name, content in items:
        table.append(_ITEM.pack(at, place))
        at, place = at + len(name), place + len(content) + -len(content) % 16
    contents = (content + bytes(-len(content) % 16) for _, content in items)
    return b"".join((*table, *(name for name, _ in items), bytes(filling), *contents))


def replace(library: Path) -> None:
    """Link the library anew around the smaller package."""
    symbol = f"icudt{library.name.rpartition('.')[2]}_dat"
    with TemporaryDirectory() as place:
        data, linked, made = (Path(place) / name for name in ("package", "package.o", "library"))
        _tool("objcopy", "--output-target=binary", "--only-section=.rodata", str(library), str(data))
        data.write_bytes(trimmed(data.read_bytes()))
        _tool("ld", "-r", "-b", "binary", "-o", linked.name, data.name, folder=place)
        flags = ".data=.rodata,alloc,load,readonly,data,contents"
        _tool("objcopy", "--set-section-alignment", ".data=16", str(linked))
        _tool("objcopy", "--rename-section", flags, f"--redefine-sym=_binary_package_start={symbol}", str(linked))
        _tool("ld", "-shared", "-z", "noexecstack", "-soname", library.name, "-o", str(made), str(linked))
        library.write_bytes(made.read_bytes())


def _tool(*words: str, folder: str | None = None) -> None:
    subprocess.run(words, cwd=folder, check=True)


def main() -> None:
    """Replace what lies in the folder."""
    for library in sorted(Path(sys.argv[1]).glob("libicudata.so.*")):
        replace(library)


if __name__ == "__main__":
    main()
