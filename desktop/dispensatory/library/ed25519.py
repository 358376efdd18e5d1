"""Checking an Ed25519 signature: Josefsson and Liusvaara, Edwards-Curve Digital Signature Algorithm, RFC 8032, 2017.

Only the check is here. It handles nothing secret, so how long it takes tells nobody anything, and a library for it would add
six megabytes to the program. What RFC 8032 leaves open is decided as libsodium does: the equation without the cofactor, and
no key or point of small order and none written in another than its shortest form.
"""

from hashlib import sha512

KEY_BYTES = 32
SIGNATURE_BYTES = 64

_P = 2**255 - 19
_ORDER = 2**252 + 27742317777372353535851937790883648493
_D = -121665 * pow(121666, -1, _P) % _P
_ROOT_OF_MINUS_ONE = pow(2, (_P - 1) // 4, _P)

_Point = tuple[int, int, int, int]
"""Extended coordinates X, Y, Z and T with x = X/Z, y = Y/Z, xy = T/Z."""

_NEUTRAL: _Point = (0, 1, 1, 0)


def is_signed(key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether `signature` (64 bytes) of `message` was made with the secret half of the public `key` (32 bytes)."""
    if len(key) != KEY_BYTES or len(signature) != SIGNATURE_BYTES:
        return False
    first, scalar = signature[:32], int.from_bytes(signature[32:], "little")
    public, commitment = _point(key), _point(first)
    if public is None or commitment is None or scalar >= _ORDER:
        return False
    if _is_of_small_order(public) or _is_of_small_order(commitment):
        return False
    challenge = int.from_bytes(sha512(first + key + message).digest(), "little") % _ORDER
    return _equal(_times(scalar, _BASE), _plus(commitment, _times(challenge, public)))


def is_key(key: bytes) -> bool:
    """Whether `key` is a public key with which something can have been signed."""
    point = _point(key) if len(key) == KEY_BYTES else None
    return point is not None and not _is_of_small_order(point)


def _plus(one: _Point, other: _Point) -> _Point:
    """Their sum, by the formulas of RFC 8032, 5.1.4."""
    a = (one[1] - one[0]) * (other[1] - other[0]) % _P
    b = (one[1] + one[0]) * (other[1] + other[0]) % _P
    c = 2 * one[3] * other[3] * _D % _P
    d = 2 * one[2] * other[2] % _P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % _P, g * h % _P, f * g % _P, e * h % _P


def _times(number: int, point: _Point) -> _Point:
    total = _NEUTRAL
    while number:
        if number & 1:
            total = _plus(total, point)
        point = _plus(point, point)
        number >>= 1
    return total


def _equal(one: _Point, other: _Point) -> bool:
    return (one[0] * other[2] - other[0] * one[2]) % _P == 0 and (one[1] * other[2] - other[1] * one[2]) % _P == 0


def _is_of_small_order(point: _Point) -> bool:
    return _equal(_times(8, point), _NEUTRAL)


def _point(encoded: bytes) -> _Point | None:
    """The point that 32 bytes stand for, by RFC 8032, 5.1.3; None if they stand for none."""
    number = int.from_bytes(encoded, "little")
    sign, y = number >> 255, number & ((1 << 255) - 1)
    if y >= _P:
        return None
    x = _x_of(y, sign)
    return None if x is None else (x, y, 1, x * y % _P)


def _x_of(y: int, sign: int) -> int | None:
    square = (y * y - 1) * pow(_D * y * y + 1, -1, _P) % _P
    x = pow(square, (_P + 3) // 8, _P)
    if (x * x - square) % _P:
        x = x * _ROOT_OF_MINUS_ONE % _P
    if (x * x - square) % _P or (x == 0 and sign):
        return None
    return _P - x if x & 1 != sign else x


def _base() -> _Point:
    y = 4 * pow(5, -1, _P) % _P
    x = _x_of(y, 0)
    if x is None:
        raise ArithmeticError("the base point is on the curve")
    return x, y, 1, x * y % _P


_BASE = _base()
