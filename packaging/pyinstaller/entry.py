"""Where the frozen program begins."""

import sys

from dispensatory.__main__ import main

sys.exit(main())
