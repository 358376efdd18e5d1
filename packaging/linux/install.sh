#!/bin/sh
# Installs Dispensatory for one user, without a network and without root:  ./install.sh [PREFIX]   (~/.local)
# and takes it away again:  ./install.sh --uninstall [PREFIX]. Your notes and settings stay in any case.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
remove=no
if [ "${1:-}" = --uninstall ]; then remove=yes; shift; fi
prefix=${1:-$HOME/.local}
id=org.dispensatory.Dispensatory
program=$prefix/lib/dispensatory
rm -rf "$program"
rm -f "$prefix/bin/dispensatory" "$prefix/share/applications/$id.desktop" "$prefix/share/metainfo/$id.metainfo.xml" \
    "$prefix/share/man/man1/dispensatory.1" "$prefix/share/bash-completion/completions/dispensatory" \
    "$prefix/share/mime/packages/$id.xml" "$prefix/share/icons/hicolor/"*"/apps/$id."*
if [ $remove = no ]; then
    mkdir -p "$prefix/bin" "$prefix/lib" "$prefix/share"
    cp -R "$here/dispensatory" "$program"
    rm -f "$program/portable"
    ln -s ../lib/dispensatory/dispensatory "$prefix/bin/dispensatory"
    cp -R "$here/share/." "$prefix/share/"
    sed -i "s|^Exec=dispensatory|Exec=$prefix/bin/dispensatory|" "$prefix/share/applications/$id.desktop"
fi
for tool in "update-desktop-database $prefix/share/applications" "update-mime-database $prefix/share/mime"; do
    command -v "${tool%% *}" >/dev/null 2>&1 && $tool >/dev/null 2>&1 || true
done
if [ $remove = no ]; then echo "Installed: start Dispensatory from the menu, or run $prefix/bin/dispensatory"; else echo "Removed."; fi
