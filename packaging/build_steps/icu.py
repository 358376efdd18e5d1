"""ICU's data without what this program cannot show: a third of the bundle for names of currencies, zones and old encodings.

What Qt uses of ICU is sorting (file dialogs): the rules for all languages together, English, Spanish, French and German stay.
"""

import re
import shutil
from pathlib import Path

from build_steps.project import BuildError, Project

_KEPT_COLLATION = "root|ucadata|res_index|en|en_US|es|fr|de"
_UNUSED = re.compile(
    rf"(?:curr|zone|lang|region|unit|rbnf|translit|brkitr)/.*|.*\.(?:cnv|spp|cfu)|unames\.icu|coll/(?!(?:{_KEPT_COLLATION})[.-]).*"
)

_SOURCE = """\
.section .rodata
.globl {symbol}
.type {symbol}, @object
.balign 16
{symbol}:
.incbin "{data}"
.size {symbol}, .-{symbol}
.section .note.GNU-stack,"",@progbits
"""


def trim_icu(project: Project, library: Path) -> None:
    """Put a smaller `libicudata.so.NN` in place of the one at `library`."""
    version = library.name.rpartition(".")[2]
    symbol, package = f"icudt{version}_dat", f"icudt{version}l.dat"
    work = project.work / "icu"
    shutil.rmtree(work, ignore_errors=True)
    (work / "small").mkdir(parents=True)
    whole = work / package
    whole.write_bytes(_data(project, library, symbol))
    names = project.run("icupkg", "-l", whole).split()
    unused = work / "unused.txt"
    unused.write_text("".join(f"{name}\n" for name in names if _UNUSED.fullmatch(name)))
    small = work / "small" / package  # the name of the file is the prefix of every item in it
    project.run("icupkg", "-r", unused, whole, small)
    source = work / "data.S"
    source.write_text(_SOURCE.format(symbol=symbol, data=small.relative_to(work)))
    made = work / library.name
    project.run(
        "gcc", "-shared", "-nostdlib", f"-Wl,-soname,{library.name}", "-Wl,--build-id=none", "-o", made, source.name, cwd=work
    )  # fmt: skip
    project.run("strip", made)
    shutil.copyfile(made, library)


def _data(project: Project, library: Path, symbol: str) -> bytes:
    """The bytes of the data in the library: it is one object of the read-only part."""
    said = project.run("readelf", "-sW", "--dyn-syms", library)
    found = re.search(rf":\s+([0-9a-f]+)\s+(0x[0-9a-f]+|\d+) .*\b{symbol}\b", said)
    sections = project.run("readelf", "-SW", library)
    part = re.search(r"\.rodata\s+PROGBITS\s+([0-9a-f]+)\s+([0-9a-f]+)\s+([0-9a-f]+)", sections)
    if not found or not part:
        raise BuildError(f"{library}: holds no {symbol}: is it another kind of library now?")
    start = int(part[2], 16) + int(found[1], 16) - int(part[1], 16)
    return library.read_bytes()[start : start + int(found[2], 0)]
