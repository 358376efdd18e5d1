"""The commands that need no display: list, show, search, interactions, mention, import, check, index, doctor."""
