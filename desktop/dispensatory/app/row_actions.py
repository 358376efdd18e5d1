"""What can be done with a medicine in a list, as the entries of its menu."""

from collections.abc import Callable

from dispensatory.app.navigation import Place
from dispensatory.app.open_tabs import OpenTabs
from dispensatory.app.reading import Reading
from dispensatory.app.row_openings import RowAction
from dispensatory.app.shelf_keeper import ShelfKeeper
from dispensatory.app.tools.toolbox import Toolbox
from dispensatory.wording import tr


def row_actions(
    reading: Reading, tabs: OpenTabs, tools: Toolbox, keeper: ShelfKeeper, open_window: Callable[[str], object]
) -> tuple[RowAction, ...]:
    """Opening here, in a tab or by `open_window`; comparing, the regimen, the star."""

    def star_words(slug: str) -> str:
        return tr("Take the star away") if slug in keeper.starred else tr("Star this medicine")

    def star(slug: str) -> None:
        keeper.toggle_star(slug, reading.title_of(slug) or slug)

    return (
        RowAction("openRow", lambda _: tr("Open"), lambda slug: reading.open(Place(slug))),
        RowAction("openRowInTab", lambda _: tr("Open in a new tab"), lambda slug: tabs.open(Place(slug))),
        RowAction("openRowInWindow", lambda _: tr("Open in a new window"), open_window),
        RowAction("compareRow", lambda _: tr("Compare \u2026"), lambda slug: tools.open("compare", (slug,))),
        RowAction("regimenRow", lambda _: tr("Add to the regimen"), lambda slug: tools.open("regimen", (slug,))),
        RowAction("starRow", star_words, star),
    )
