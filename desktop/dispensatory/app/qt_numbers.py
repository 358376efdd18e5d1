"""Values of the namespace Qt as numbers, for what runs before the first paint.

PySide makes the namespace, with its 150 enumerations, when it is first touched: 13 ms of a start. So the modules of the
first paint name it (`QtCore.Qt`) only in what runs later, and take these numbers where they cannot wait. For the same
reason they do not ask for a viewport: to find its class PySide makes every class of widget, 8 ms.
"""

DISPLAY_ROLE = 0
DECORATION_ROLE = 1
TOOL_TIP_ROLE = 3
ACCESSIBLE_TEXT_ROLE = 11
USER_ROLE = 0x100
ALIGN_LEFT = 0x1
ALIGN_V_CENTER = 0x80
PLAIN_TEXT = 0
RICH_TEXT = 1
SELECT_BY_MOUSE = 0x1
FOLLOW_BY_MOUSE = 0x4
FOLLOW_BY_KEYBOARD = 0x8
READ_WITH_MOUSE_AND_KEYS = 0xF
ELIDE_NOTHING = 3
