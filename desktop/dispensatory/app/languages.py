"""The language of the window: which one it is, and bringing its translations in."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from dispensatory.paths import bundled
from dispensatory.wording import CONTEXT, use_translator

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

TRANSLATED = ("es", "fr")
"""Languages beside English."""

_installed: "list[QTranslator]" = []


def language_of(preferred: str) -> str:
    """The language of the window: the preferred one, else the first of the system's that there is; else English."""
    wanted = [preferred] if preferred else [name.partition("-")[0] for name in QLocale.system().uiLanguages()]
    return next((language for language in wanted if language in ("en", *TRANSLATED)), "en")


def install(language: str) -> None:
    """Speak `language` from now on, in the texts of the program and in Qt's own; texts on the screen stay as they are."""
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    use_translator(None)
    if language not in TRANSLATED:
        return
    from PySide6.QtCore import QLibraryInfo, QTranslator  # lazy: English needs neither

    own = bundled("resources") / "i18n"
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for name, folder in ((f"qtbase_{language}", qt), (f"dispensatory_{language}", own)):
        translator = QTranslator()
        if translator.load(name, str(folder)):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
    use_translator(_translate)


def _translate(text: str, number: int) -> str:
    return QCoreApplication.translate(CONTEXT, text, None, number)
