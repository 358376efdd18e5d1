"""How what is found in a regimen is said: in a report on paper, in a window or a terminal the same words."""

from dispensatory.clinical.regimen_model import Library, Pair, Regimen
from dispensatory.clinical.statements import Statement
from dispensatory.monograph.model import Action

ACTION_WORDS = {
    Action.CONTRAINDICATED: "Contraindicated",
    Action.AVOID: "Avoid",
    Action.ADJUST: "Adjust the dose",
    Action.MONITOR: "Monitor",
    Action.INFO: "Know",
}

NOT_SAFE = "Nothing recorded here: not proof of safety"
ASIDE = "Words of a monograph that name it among others:"
CANNOT_BE_CHECKED = "Cannot be checked"
DISAGREE = "The two monographs disagree; both are shown."
FROM_THE_TABLE = "its monograph has no sentence on it; from the table of classes"


def counts(regimen: Regimen) -> str:
    """The first line of a report: how many medicines, pairs of each action, pairs with nothing recorded, names not known."""
    medicines = len({medicine.slug for medicine in regimen.medicines})
    numbers = [
        (sum(pair.action is action for pair in regimen.pairs), ACTION_WORDS[action].lower()) for action in Action
    ]
    numbers.append((len(regimen.nothing_recorded), "with nothing recorded"))
    said = [counted(medicines, "medicine")]
    if pairs := sum(number for number, _ in numbers):
        each = ", ".join(f"{number} {words}" for number, words in numbers if number)
        said.append(f"{counted(pairs, 'pair')}: {each}")
    if regimen.unknown:
        said.append(f"{counted(len(regimen.unknown), 'name')} cannot be checked")
    return ". ".join(said) + "."


def counted(number: int, word: str) -> str:
    """ "1 pair", "2 pairs"."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def via_words(statement: Statement, pair: Pair, library: Library) -> str:
    """By what the statement is about the medicine of the pair: "" where it names the very one, else a class or a component."""
    words = []
    own = pair.other if statement.said_by in pair.by_one else pair.one
    if statement.via.startswith("other:"):
        words.append(f"in the words \u201c{statement.via.removeprefix('other:')}\u201d")
    elif statement.breadth:
        title = library.titles.get(statement.about, statement.about)
        words.append(f"{class_words(statement.via, library)} includes {title}")
        if any(_names_the_same(other, statement) for other in pair.statements):
            words.append(f"{library.titles[statement.said_by]} also speaks of {title} by name")
    if statement.about != own:
        words.append(f"{library.titles.get(statement.about, statement.about)} is a part of {library.titles[own]}")
    speaker = pair.one if statement.said_by in pair.by_one else pair.other
    if statement.said_by != speaker:
        words.append(
            f"{library.titles.get(statement.said_by, statement.said_by)} is a part of {library.titles[speaker]}"
        )
    return "; ".join(words)


def _names_the_same(one: Statement, other: Statement) -> bool:
    return (one.said_by, one.about) == (other.said_by, other.about) and one.via == one.about


def class_words(via: str, library: Library) -> str:
    """A class by which a statement speaks: "class: Tetracyclines"."""
    key = via.removeprefix("class:")
    group = library.class_by_key.get(key)
    return "class: " + (group.title if group else key.replace("-", " "))


def difference_words(pair: Pair, library: Library) -> str:
    """What is to be said where the two monographs do not tell the same; "" where they do."""
    if pair.disagreement:
        return DISAGREE
    actions = pair.one_sided_ban
    if actions is None:
        return ""
    one, other = (
        f"{library.titles[slug]}: {ACTION_WORDS[action].lower()}"
        for slug, action in zip((pair.one, pair.other), actions, strict=True)
    )
    return f"The two monographs give different actions ({one}; {other}); both are shown."
