"""How the file of a pack is called."""

SUFFIX = ".dispensatory"


def is_pack_name(name: str) -> bool:
    """Whether a file of this name is a pack."""
    return name.lower().endswith(SUFFIX)
