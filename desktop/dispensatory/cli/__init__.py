"""The commands that need no display: list, show, search, check, index."""
