"""Colours and style sheets, light and dark. The two tables hold every colour of the window."""

from dataclasses import dataclass, fields

from PySide6 import QtCore
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from dispensatory.paths import bundled


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours by their use, as `#rrggbb`. Text on its ground has a contrast of at least 4.5 to 1."""

    chrome: str
    side: str
    page: str
    field: str
    text: str
    muted: str
    line: str
    strong_line: str
    hover: str
    selected: str
    selected_text: str
    accent: str
    on_accent: str
    warning: str
    warning_text: str
    warning_line: str
    notice: str
    notice_text: str
    notice_line: str
    mark: str
    mark_text: str
    current_mark: str
    dark: bool = False


_DARK = 110
"""Lightness, of 255, below which a window is a dark one."""

LIGHT = Colours(
    chrome="#f3f5f6",
    side="#f8f9fa",
    page="#ffffff",
    field="#ffffff",
    text="#1c2226",
    muted="#5a666d",
    line="#e0e5e8",
    strong_line="#b9c3c9",
    hover="#edf1f3",
    selected="#d5e9ec",
    selected_text="#0b2e34",
    accent="#0b6472",
    on_accent="#ffffff",
    warning="#fdeeec",
    warning_text="#8a1c14",
    warning_line="#d9554a",
    notice="#fdf5e0",
    notice_text="#654700",
    notice_line="#d9a520",
    mark="#ffe99a",
    mark_text="#1c2226",
    current_mark="#ffbe5c",
)

DARK = Colours(
    chrome="#1d2124",
    side="#202529",
    page="#17191c",
    field="#121416",
    text="#e2e6e9",
    muted="#9eabb3",
    line="#32393e",
    strong_line="#55616a",
    hover="#2a3035",
    selected="#1f4a52",
    selected_text="#f0fafb",
    accent="#6cc7d4",
    on_accent="#06262b",
    warning="#3a1e1c",
    warning_text="#ffb9b0",
    warning_line="#e0695e",
    notice="#332a14",
    notice_text="#f0d08a",
    notice_line="#b98c22",
    mark="#6a5610",
    mark_text="#ffffff",
    current_mark="#a8660a",
    dark=True,
)


CONTRAST_LIGHT = Colours(
    chrome="#ffffff",
    side="#ffffff",
    page="#ffffff",
    field="#ffffff",
    text="#000000",
    muted="#000000",
    line="#000000",
    strong_line="#000000",
    hover="#d9d9d9",
    selected="#00195e",
    selected_text="#ffffff",
    accent="#00197f",
    on_accent="#ffffff",
    warning="#ffffff",
    warning_text="#7a0000",
    warning_line="#7a0000",
    notice="#ffffff",
    notice_text="#000000",
    notice_line="#000000",
    mark="#ffff00",
    mark_text="#000000",
    current_mark="#ffb000",
)

CONTRAST_DARK = Colours(
    chrome="#000000",
    side="#000000",
    page="#000000",
    field="#000000",
    text="#ffffff",
    muted="#ffffff",
    line="#ffffff",
    strong_line="#ffffff",
    hover="#333333",
    selected="#ffee32",
    selected_text="#000000",
    accent="#7fe8ff",
    on_accent="#000000",
    warning="#000000",
    warning_text="#ffb3a7",
    warning_line="#ffb3a7",
    notice="#000000",
    notice_text="#ffee32",
    notice_line="#ffee32",
    mark="#ffee32",
    mark_text="#000000",
    current_mark="#ffb000",
    dark=True,
)

_CHOSEN = {"light": LIGHT, "dark": DARK, "contrast-light": CONTRAST_LIGHT, "contrast-dark": CONTRAST_DARK}


def colours_of(theme: str) -> Colours:
    """The colours of a theme; those of the system where it is left to that."""
    return _CHOSEN.get(theme) or system_colours()


def system_colours() -> Colours:
    """Dark where the system says so, else light; with high contrast where the system asks for that."""
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() == QtCore.Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() == QtCore.Qt.ContrastPreference.HighContrast:
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def first_colours(theme: str) -> Colours:
    """The same before the first paint, told by the palette that Qt made for the system: it costs no namespace."""
    if theme in _CHOSEN:
        return _CHOSEN[theme]
    return DARK if QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < _DARK else LIGHT


def palette(colours: Colours) -> QPalette:
    """The palette from which Qt paints what the style sheet leaves alone."""
    made = QPalette()
    role = QPalette.ColorRole
    table = {
        role.Window: colours.chrome,
        role.WindowText: colours.text,
        role.Base: colours.page,
        role.AlternateBase: colours.side,
        role.Text: colours.text,
        role.Button: colours.chrome,
        role.ButtonText: colours.text,
        role.Highlight: colours.selected,
        role.HighlightedText: colours.selected_text,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.PlaceholderText: colours.muted,
        role.ToolTipBase: colours.field,
        role.ToolTipText: colours.text,
        role.Light: colours.page,
        role.Midlight: colours.line,
        role.Mid: colours.line,
        role.Dark: colours.strong_line,
        role.Shadow: colours.strong_line,
        role.Accent: colours.accent,
    }
    for name, colour in table.items():
        made.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.strong_line))
    return made


def style_sheet(name: str, colours: Colours) -> str:
    """The style sheet `name` of resources/styles, with every `@colour` replaced."""
    text = (bundled("resources") / "styles" / name).read_text("utf-8")
    names = sorted((field.name for field in fields(colours) if field.name != "dark"), key=len, reverse=True)
    for colour in names:
        text = text.replace(f"@{colour};", f"{getattr(colours, colour)};")
    return text
