"""Where a term stands in a text: places counted in words, as few bytes, and compared without taking them apart."""

from array import array
from collections.abc import Sequence
from itertools import repeat
from operator import itemgetter, not_

_BYTE = 254
_SHORT = 0xFFFF
_NOWHERE = 255
_BYTES = ord("B")
_LONGEST = 16


def encode_places(places: Sequence[int]) -> bytes:
    """Places in rising order as bytes: a letter for the size of the numbers, then the numbers."""
    code = "B" if places[-1] <= _BYTE else "H" if places[-1] <= _SHORT else "I"
    return code.encode() + (bytes(places) if code == "B" else array(code, places).tobytes())


def decode_places(code: bytes) -> "array[int]":
    """The places again."""
    places = array(chr(code[0]))
    places.frombytes(code[1:])
    return places


_BACK = tuple(bytes(max(place - offset, -1) % 256 for place in range(256)) for offset in range(_LONGEST))
"""For each offset the table that moves places of one byte back by it, those before the beginning to nowhere."""

_KIND, _PLACES = itemgetter(0), itemgetter(slice(1, None))


def each_side_by_side(columns: Sequence[Sequence[bytes]]) -> list[bool]:
    """Of many texts at once whether the terms stand one after the other somewhere; `columns` has the places of each term."""
    if len(columns) > _LONGEST or any(set(map(_KIND, column)) != {_BYTES} for column in columns):
        return list(map(side_by_side, zip(*columns, strict=True)))
    first, *others = (map(_PLACES, column) for column in columns)
    moved = [map(bytes.translate, other, repeat(_BACK[offset])) for offset, other in enumerate(others, 1)]
    if len(moved) == 1:
        return list(map(not_, map(set.isdisjoint, map(set, first), moved[0])))
    return list(map(bool, map(set.intersection, map(set, first), *moved)))


def side_by_side(codes: Sequence[bytes]) -> bool:
    """Whether the terms with these encoded places stand one after the other somewhere."""
    if len(codes) == 2 and codes[0][0] == codes[1][0] == _BYTES:
        return not set(codes[0][1:]).isdisjoint(codes[1][1:].translate(_BACK[1]))
    if len(codes) <= _LONGEST and all(code[0] == _BYTES for code in codes):
        found = set(codes[0][1:])
        for offset in range(1, len(codes)):
            found.intersection_update(codes[offset][1:].translate(_BACK[offset]))
        found.discard(_NOWHERE)
        return bool(found)
    starts = set(decode_places(codes[0]))
    for offset in range(1, len(codes)):
        starts &= {place - offset for place in decode_places(codes[offset])}
    return bool(starts)
