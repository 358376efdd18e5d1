"""`@override`, which Python 3.11 has for type checkers only."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method: Callable[..., Any]) -> Callable[..., Any]:
        """The method, unchanged: type checkers look whether it overrides one."""
        return method


__all__ = ["override"]
