"""How the file of a pack is called, and those that may hold labels."""

SUFFIX = ".dispensatory"
LABELS = (".xml", ".json", ".zip")
"""Labels of DailyMed and openFDA, and archives of them."""


def is_pack_name(name: str) -> bool:
    """Whether a file of this name is a pack."""
    return name.lower().endswith(SUFFIX)


def is_label_name(name: str) -> bool:
    """Whether a file of this name may hold labels to be imported."""
    return name.lower().endswith(LABELS)
