"""What a label is called: the name of its medicine, and the title of its monograph."""

from dispensatory.library.labels.label import Label
from dispensatory.library.labels.markup import name

_LONGEST_TITLE = 160
_MOST_GENERICS = 3
_MOST_WORDS = 8


def name_of_label(label: Label) -> str:
    """The medicine as the label calls it: "Lipitor (atorvastatin calcium)"."""
    brand = next(iter(label.brands), "")
    names = label.generics or tuple(each.name for each in label.substances)
    generic = ", ".join(in_small_letters(each) for each in names[:_MOST_GENERICS])
    generic += f" and {len(names) - _MOST_GENERICS} more" if len(names) > _MOST_GENERICS else ""
    if brand and generic and brand.casefold() != generic.casefold():
        return name(f"{brand} ({generic})")
    one = brand or generic or _first_name(label.fallback_name) or "Medicine without a name"
    return name(one if any(sign.isupper() for sign in one) else one.capitalize())


def _first_name(text: str) -> str:
    """The first words of a list of names, up to one that was there before: "Lipitor atorvastatin calcium ATORVASTATIN ..."."""
    words: dict[str, str] = {}
    for word in text.split()[:_MOST_WORDS]:
        if word.casefold() in words:
            break
        words[word.casefold()] = word
    return " ".join(words.values())


def title_of(label: Label) -> str:
    """The title of the monograph, which says that it is a label, and whose."""
    labeler = name(label.labeler)
    title = f"{name_of_label(label)}, label of {labeler}" if labeler else f"{name_of_label(label)}, label"
    return title if len(title) <= _LONGEST_TITLE else title[:_LONGEST_TITLE].rsplit(" ", 1)[0] + " \u2026"


def in_small_letters(text: str) -> str:
    """A name that is all in capitals in small letters; another as it is."""
    return text.lower() if text.isupper() else text
