"""The commands that need no display: list, show, search, interactions, check, index."""
