"""The set-up is no installed package: its folder is put on the path, as starting packaging/dev.py does."""

import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]

sys.path.insert(0, str(CHECKOUT / "packaging"))
