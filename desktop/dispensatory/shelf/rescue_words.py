"""What became of a damaged database, in words."""

from dispensatory.shelf.good_copy import Rescue


def rescue_words(rescue: Rescue) -> str:
    """What was wrong, what was put back and from when, what is missing, and where the damaged file lies."""
    said = f"The file of your favourites, notes and saved lists was damaged: {rescue.damage.rstrip('.')}."
    if rescue.copied is None:
        said += "\n\nThere is no whole copy of it, so they begin anew."
    else:
        made = rescue.copied.astimezone()
        said += (
            f"\n\nThey were put back from the copy of {made.day} {made:%B %Y, %H:%M}. "
            "What was changed after that is not in it."
        )
    return f"{said}\n\nThe damaged file is kept: {rescue.kept}" if rescue.kept else said
