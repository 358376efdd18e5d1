"""What is known of the signature of a pack or of an installed library."""

from dataclasses import dataclass
from enum import StrEnum


class SignatureState(StrEnum):
    """What is known of the signature of a pack."""

    UNSIGNED = "unsigned"
    UNCHECKED = "unchecked"
    CHECKED = "checked"


@dataclass(frozen=True, slots=True)
class Signing:
    """The signature of a pack: the number of its key, and once it was checked, with what `key` and its trusted comment."""

    state: SignatureState = SignatureState.UNSIGNED
    number: str = ""
    key: str = ""
    comment: str = ""
