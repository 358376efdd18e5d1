"""The commands that need no display: list, show, search, interactions, mention, import, library, check, index, doctor."""
