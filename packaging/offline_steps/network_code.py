"""Modules that hold network code: none of them may be there when the program runs."""

MODULES = (
    "_socket",
    "_ssl",
    "asyncio",
    "ftplib",
    "http",
    "imaplib",
    "logging.handlers",
    "multiprocessing.connection",
    "multiprocessing.managers",
    "nntplib",
    "poplib",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "telnetlib",
    "urllib.error",
    "urllib.request",
    "urllib.response",
    "urllib.robotparser",
    "webbrowser",
    "wsgiref",
    "xmlrpc",
    "PySide6.QtBluetooth",
    "PySide6.QtDBus",
    "PySide6.QtHttpServer",
    "PySide6.QtNetwork",
    "PySide6.QtNetworkAuth",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtRemoteObjects",
    "PySide6.QtWebChannel",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineQuick",
    "PySide6.QtWebEngineWidgets",
    "PySide6.QtWebSockets",
    "PySide6.QtWebView",
)
"""`select` is none of them: it waits for files and pipes as well."""

EVENTS = ("socket.", "ssl.", "urllib.", "http.", "ftplib.", "smtplib.", "poplib.", "imaplib.", "nntplib.", "telnetlib.")
"""How the names of the events begin by which Python tells an audit hook that a connection is made or a name looked up."""

LIBRARIES = (
    "libQt6Network",
    "libQt6Qml",
    "libQt6WebEngine",
    "libQt6WebSockets",
    "libssl",
    "libcurl",
    "libsoup",
    "_socket.",
    "_ssl.",
)
"""How the names of shared libraries begin that hold network code."""


def network_code(loaded: "set[str]") -> list[str]:
    """Which of the modules that are loaded hold network code, sorted."""
    return sorted(name for name in loaded if any(name == each or name.startswith(f"{each}.") for each in MODULES))


def network_libraries(maps: str) -> list[str]:
    """Which libraries with network code a process has loaded, from its /proc/PID/maps, sorted."""
    names = {line.rpartition("/")[2] for line in maps.splitlines() if "/" in line}
    return sorted(name for name in names if name.startswith(LIBRARIES))
