"""How what is found in a regimen is said: in a report on paper, in a window or a terminal the same words.

The constants are English; they are translated where they are shown.
"""

from collections.abc import Iterable

from dispensatory.clinical.regimen_model import GRAVITY, Library, OneSided, Pair, Regimen
from dispensatory.clinical.statements import Statement
from dispensatory.monograph.model import Action
from dispensatory.wording import mark, tr, tr_n

ACTION_WORDS = {
    Action.CONTRAINDICATED: mark("Contraindicated"),
    Action.AVOID: mark("Avoid"),
    Action.ADJUST: mark("Adjust the dose"),
    Action.MONITOR: mark("Monitor"),
    Action.INFO: mark("Know"),
}

NOT_SAFE = mark("Nothing recorded here: not proof of safety")
ASIDE = mark("Words of a monograph that name it among others:")
CANNOT_BE_CHECKED = mark("Cannot be checked")
DISAGREE = mark("The two monographs disagree; both are shown.")
FROM_THE_TABLE = mark("no sentence of its monograph says so of the medicine alone; from the table of classes")


def counts(regimen: Regimen) -> str:
    """The first line of a report: how many medicines, pairs of each action, pairs with nothing recorded, names not known and
    what is said of those.
    """
    medicines = len({medicine.slug for medicine in regimen.medicines})
    unrecorded = len(regimen.nothing_recorded)
    each = [numbers_of(pair.action for pair in regimen.pairs)] if regimen.pairs else []
    each += [f"{unrecorded} {tr('with nothing recorded')}"] if unrecorded else []
    said = [tr_n("{n} medicine", "{n} medicines", medicines)]
    if each:
        pairs = len(regimen.pairs) + unrecorded
        said.append(tr_n("{n} pair: {each}", "{n} pairs: {each}", pairs, each=", ".join(each)))
    if regimen.unknown:
        said.append(tr_n("{n} name cannot be checked", "{n} names cannot be checked", len(regimen.unknown)))
    if regimen.mentions:
        each_said = numbers_of(found.action for found in regimen.mentions)
        said.append(tr("What is said of a name without a monograph: {each}", each=each_said))
    return ". ".join(said) + "."


def numbers_of(actions: Iterable[Action]) -> str:
    """How often each action is there, the gravest first: "1 avoid, 2 monitor"."""
    every = list(actions)
    return ", ".join(
        f"{every.count(action)} {tr(ACTION_WORDS[action]).lower()}" for action in GRAVITY if action in every
    )


def one_side_words(found: OneSided, library: Library) -> str:
    """Why what is said of a name that cannot be checked is no pair."""
    return tr(
        "\u201c{name}\u201d cannot be checked: only what {speaker} says of it is shown.",
        name=found.name,
        speaker=library.titles[found.slug],
    )


def of_words(statement: Statement, library: Library) -> str:
    """Of what is spoken in a statement on a name that cannot be checked: a class, or the words of the monograph."""
    if statement.via.startswith("class:"):
        return tr("of {group}", group=class_words(statement.via, library))
    return tr("of \u201c{words}\u201d", words=statement.via.removeprefix("other:"))


def via_words(statement: Statement, pair: Pair, library: Library) -> str:
    """By what the statement is about the medicine of the pair: "" where it names the very one, else a class or a component."""
    words = []
    own = pair.other if statement.said_by in pair.by_one else pair.one
    if statement.via.startswith("other:"):
        words.append(tr("in the words \u201c{words}\u201d", words=statement.via.removeprefix("other:")))
    elif statement.breadth:
        title = library.titles.get(statement.about, statement.about)
        words.append(tr("{group} includes {medicine}", group=class_words(statement.via, library), medicine=title))
        if any(_names_the_same(other, statement) for other in pair.statements):
            speaker = library.titles[statement.said_by]
            words.append(tr("{speaker} also speaks of {medicine} by name", speaker=speaker, medicine=title))
    if statement.about != own:
        words.append(_part_words(statement.about, own, library))
    speaking = pair.one if statement.said_by in pair.by_one else pair.other
    if statement.said_by != speaking:
        words.append(_part_words(statement.said_by, speaking, library))
    return "; ".join(words)


def _part_words(part: str, whole: str, library: Library) -> str:
    return tr("{part} is a part of {whole}", part=library.titles.get(part, part), whole=library.titles[whole])


def _names_the_same(one: Statement, other: Statement) -> bool:
    return (one.said_by, one.about) == (other.said_by, other.about) and one.via == one.about


def class_words(via: str, library: Library) -> str:
    """A class by which a statement speaks: "class: Tetracyclines"."""
    key = via.removeprefix("class:")
    group = library.class_by_key.get(key)
    return tr("class: {title}", title=group.title if group else key.replace("-", " "))


def difference_words(pair: Pair, library: Library) -> str:
    """What is to be said where the two monographs do not tell the same; "" where they do."""
    if pair.disagreement:
        return tr(DISAGREE)
    actions = pair.one_sided_ban
    if actions is None:
        return ""
    one, other = (
        f"{library.titles[slug]}: {tr(ACTION_WORDS[action]).lower()}"
        for slug, action in zip((pair.one, pair.other), actions, strict=True)
    )
    return tr("The two monographs give different actions ({one}; {other}); both are shown.", one=one, other=other)
