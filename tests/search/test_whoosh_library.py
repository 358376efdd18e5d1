"""Whoosh comes in quietly, without sockets, and only where it is needed."""

import subprocess
import sys

IMPORT = "import sys, dispensatory.search.text_index, dispensatory.search.building"


def run(code: str, *options: str) -> subprocess.CompletedProcess[str]:
    """Run `code` with nothing compiled beforehand, so that the warnings of compiling come up."""
    command = [sys.executable, "-X", "pycache_prefix=/nowhere/at/all", "-B", *options, "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_that_importing_it_warns_of_nothing() -> None:
    done = run(IMPORT, "-W", "error")
    assert (done.returncode, done.stderr) == (0, "")


def test_that_it_brings_no_sockets_with_it() -> None:
    done = run(f"{IMPORT}; print(*sorted({{'socket', 'ssl', 'http', 'urllib.request'}} & set(sys.modules)))")
    assert (done.stdout.strip(), done.stderr) == ("", "")


def test_that_the_real_module_can_be_imported_afterwards() -> None:
    done = run(f"{IMPORT}; import urllib.request; print(callable(urllib.request.urlopen))")
    assert done.stdout.strip() == "True"
