"""The names inside a title: parts of a combination, names in brackets, names without their route."""

import re
from dataclasses import dataclass

_BRACKET = re.compile(r"\[([^\[\]]+)\]")
_PARENTHESIS = re.compile(r"\(([^()]*)\)")
_SLASH = re.compile(r"(?<=[^\W\d])\s*/\s*(?=[^\W\d])")
_ALSO = re.compile(r"^(?:also (?:known as|called)|formerly|brand names?:?|e\.g\.,?)\s+", re.IGNORECASE)
_QUALIFIERS = frozenset(
    """aerosol buccal capsule capsules cream cutaneous dental depot drops ear enteral epidural eye gel implant inhalation
    inhalational inhaled inhaler injectable injection intramuscular intranasal intrathecal intravenous intravitreal iv kit
    liposomal liquid local lotion mouthwash nasal nebulized ointment ophthalmic oral otic parenteral patch powder rectal
    route solution spray subcutaneous sublingual suppository suspension systemic tablet tablets topical transdermal
    urethral use vaginal vaccine combination class various human recombinant""".split()
)


@dataclass(frozen=True, slots=True)
class TitleNames:
    """`own` names stand for the whole medicine; `parts` for a component of it, or for it without its route."""

    own: tuple[str, ...]
    parts: tuple[str, ...]


def title_names(title: str) -> TitleNames:
    """The names in `title`; the title itself comes first."""
    bare = _BRACKET.sub(" ", title)
    bracketed = [name.strip() for name in _BRACKET.findall(title)]
    base = " ".join(_PARENTHESIS.sub(" ", bare).split())
    components = [part.strip(" ,") for part in base.split("+") if part.strip(" ,")]
    own, parts = [title], []
    if len(components) > 1:
        parts = [*components, *(other for part in components for other in _slashed(part))]
        own.extend(bracketed if len(bracketed) == 1 else ())
        parts.extend(bracketed if len(bracketed) > 1 else ())
    else:
        own.extend([*bracketed, *_slashed(base)])
        if bracketed and "(" not in bare:
            own.append(base)
        elif base != title:
            parts.append(base)
    parts.extend(name for name in map(_named, _PARENTHESIS.findall(bare)) if name)
    return TitleNames(_distinct(own), _distinct(parts))


def _slashed(name: str) -> list[str]:
    names = _SLASH.split(name)
    return names if len(names) > 1 else []


def _named(inside: str) -> str:
    """What stands in a parenthesis, if it is a name and not a route, a form or a list joined by a plus."""
    inside = _ALSO.sub("", inside.strip())
    words = re.findall(r"[^\W\d_]+", inside.lower())
    if not words or len(words) > 4 or "+" in inside or not _QUALIFIERS.isdisjoint(words):
        return ""
    return inside


def _distinct(names: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))
