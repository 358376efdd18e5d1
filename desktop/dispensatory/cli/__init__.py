"""The commands that need no display: list, show, search, interactions, mention, check, index."""
