"""Coverage-guided fuzzing of one target, until something is found or the time is over.

    python -m pip install atheris==3.0.0        (Linux on x86-64, Python 3.11 to 3.13; nothing is compiled)
    python tests/fuzz/run.py parser --seconds 300

The targets are those of `targets.py`. What is found is put into `tests/fuzz/found/`, as `<target>-<digest>`: mend it, and keep the
file, which `test_found.py` runs from then on. Inputs that reach new code are kept in the folder given with --corpus.
"""

import argparse
import sys
import tempfile
from pathlib import Path

import atheris

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE.parents[1] / "desktop")]

with atheris.instrument_imports(include=["dispensatory", "markdown"]):
    from fuzz.targets import TARGETS

MONOGRAPHS = sorted((HERE.parents[1] / "monographs").rglob("*.md"))[::40]
LARGEST_SEED = 3_000


def seeds(target: str) -> list[bytes]:
    """Inputs to begin with: pieces of the bundled monographs, and queries that people type."""
    if target == "query":
        lines = (HERE.parent / "golden" / "search.tsv").read_text("utf-8").splitlines()
        return [line.split("\t")[0].encode() for line in lines if not line.startswith("#")]
    texts = [path.read_text("utf-8") for path in MONOGRAPHS]
    if target == "front-matter":
        return [text.split("---\n")[1].encode()[:LARGEST_SEED] for text in texts if text.count("---\n") > 1]
    if target == "renderer":
        return [part.encode()[:LARGEST_SEED] for text in texts for part in text.split("\n### ")[1:]]
    return [text.encode()[:LARGEST_SEED] for text in texts]


WORDS = {
    "parser": (
        "---\n",
        "title: ",
        "### Usage\n",
        "**Q: ",
        "A: ",
        "**Disclaimer:** ",
        "# ",
        "\n\n",
        "| a |\n|---|\n",
        "```",
        "* **Dosage:** ",
    ),
    "renderer": (
        "5 mg/kg",
        " to ",
        "maximum ",
        "| a |\n|---|---|\n",
        "**Q: ",
        "](",
        "![",
        "&#8238;",
        "<sub>",
        "\u202e",
        "12%",
        "[1]",
        "> ",
        "1. ",
        "\\",
    ),
    "front-matter": (
        "title: ",
        "interactions:\n- ",
        "with: [",
        "action: avoid",
        "sources:",
        "{id: 1",
        "&a ",
        "*a",
        "!!",
        "? ",
        "- ",
        "brand_names: {",
    ),
    "query": (
        '"',
        " OR ",
        "-",
        "in:dosage ",
        "usage:",
        "class:",
        "atc:",
        "nausea",
        "alphacin",
        "mg/kg",
        "B12",
        "\u201c",
    ),
}


def main() -> None:
    """Run libFuzzer with the target that is asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--seconds", type=int, default=300)
    parser.add_argument("--corpus", type=Path)
    options = parser.parse_args()
    found = HERE / "found"
    found.mkdir(exist_ok=True)
    corpus = options.corpus or Path(tempfile.mkdtemp(prefix=f"corpus-{options.target}-"))
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds(options.target)):
        (corpus / f"seed-{number}").write_bytes(seed)
    words = corpus.with_suffix(".words")
    quoted = ("".join(f"\\x{byte:02x}" for byte in word.encode()) for word in WORDS[options.target])
    words.write_text("".join(f'"{word}"\n' for word in quoted))
    arguments = [
        sys.argv[0],
        str(corpus),
        f"-max_total_time={options.seconds}",
        "-max_len=4000",
        "-len_control=10",
        "-timeout=10",
        "-rss_limit_mb=1500",
        f"-dict={words}",
        f"-artifact_prefix={found / options.target}-",
        "-print_final_stats=1",
    ]
    atheris.Setup(arguments, TARGETS[options.target])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
