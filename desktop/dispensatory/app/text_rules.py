"""What of the window follows the size of the text, beside the text itself: half as far, so that all keeps its place."""

_POINTS = {
    "#monographAbout, #monographNames, #monographFacts, #warningText, #warningButton": 0.0,
    "#lookAlikeHeading, #lookAlikeName, #lookAlikeLink, #lookAlikeMore": 0.0,
    "#fileNotice, #sectionTabs, #medicineTabs, #disclaimerLine": 0.0,
    "#filterField, #drugList, #classTree, #resultsList, #nearMatchPanel QLabel": 0.0,
    "#monographTitle": 19.0,
    "#searchField": 11.0,
    "#facetBar QToolButton": 9.0,
}
"""Points at 100 %, 0 for those of the window; as in window.qss where that names any. What stands in one line that cannot be
shortened is left out: it would keep the window from being narrow."""


def scale_of(zoom: int) -> float:
    """How much larger the window's words are at a text of `zoom` percent."""
    return 1 + (zoom - 100) / 200


def text_rules(points: float, zoom: int) -> str:
    """The style rules at a text of `zoom` percent in a window whose font has `points`; none at 100."""
    if zoom == 100:
        return ""
    scale = scale_of(zoom)
    return "".join(f"{names} {{ font-size: {(own or points) * scale:.1f}pt; }}\n" for names, own in _POINTS.items())
