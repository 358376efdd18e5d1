"""The roles under which the models of the window hold what is not plain text."""

from enum import IntEnum

from dispensatory.app.qt_numbers import USER_ROLE


class Role(IntEnum):
    """Roles for views and delegates; code that wants the dataclass asks the model's typed accessor."""

    SLUG = USER_ROLE + 1
    LETTER = USER_ROLE + 2
    ROW = USER_ROLE + 3
