"""What goes into the folder of Python and its libraries, on each system: of Qt, what the screens use and no more."""

import re

PLUGINS = re.compile(
    r"platforms/(lib)?q(xcb|wayland|offscreen|windows|cocoa)\.|xcbglintegrations/|wayland-shell-integration/libxdg-shell\."
    r"|wayland-graphics-integration-client/libqt-plugin-wayland-egl\.|imageformats/(lib)?q(jpeg|svg)\."
    r"|tls/(lib)?q(opensslbackend|schannelbackend)\."
)
QML = re.compile(
    r"(QtQml|QtQml/(Base|Models|WorkerScript)|QtQuick|QtQuick/(Window|Layouts|Shapes|Particles)|QtCore)/[^/]+$"
)
LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")


def is_wanted(name: str) -> bool:
    """`name`: where a file would lie in the folder, with / between its parts."""
    if plugin := re.match(r"PySide6/(?:Qt/)?plugins/(.+)", name):
        return PLUGINS.match(plugin[1]) is not None
    if module := re.match(r"PySide6/(?:Qt/)?qml/(.+)", name):
        return QML.match(module[1]) is not None and not name.endswith((".qmltypes", ".metainfo"))
    if re.match(r"PySide6/(?:Qt/)?translations/", name):
        return False  # there is no text of Qt's own on our screens
    if locale := re.match(r"babel/locale-data/([a-z]+)", name):
        return locale[1] in {*LANGUAGES, "root"}
    # libraries of the system stay out where it has them, and mends them: on Linux
    is_pythons = name.startswith("libpython") or ".cpython-" in name
    return "/" in name or ".so" not in name or is_pythons


def is_qt_library(name: str) -> bool:
    """Whether it goes only if something that goes needs it."""
    return re.match(r"PySide6/(Qt/lib/|Qt6\w+\.dll$)", name) is not None
