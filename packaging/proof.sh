#!/bin/sh
# Run by prove.py inside the bare system: proof.sh OLDER.deb NEWER.deb PERSON. Every step says what it found; any fault ends it.
set -eu
older=$1 newer=$2 person=$3
export DEBIAN_FRONTEND=noninteractive
fail() { echo "FAILED: $*" >&2; exit 1; }
step() { echo "-- $*"; }

step "network interfaces: $(ls /sys/class/net 2>/dev/null | tr '\n' ' ')($(awk 'NR > 2 {print $1}' /proc/net/dev | tr -d ':' | tr '\n' ' '))"
[ "$(awk 'NR > 2 {print $1}' /proc/net/dev | tr -d ':')" = lo ] || fail "there is a network"
command -v python3 >/dev/null && fail "there is a Python"
step "no Python, no network"

apt-get install -y -qq --no-install-recommends xvfb xdotool imagemagick fonts-dejavu-core adduser x11-utils openbox >/dev/null 2>&1 || fail "tools"
apt-get install -y -qq --no-install-recommends "/srv/proof/$older" > /srv/proof/install.log 2>&1 || { tail -5 /srv/proof/install.log; fail "the package cannot be installed"; }
step "installed $(dpkg-query -W -f '${Version}' dispensatory)"
adduser --disabled-password --gecos "" "$person" >/dev/null
mkdir -p /proof /srv/proof/said && chmod 777 /proof /srv/proof/said
Xvfb :5 -screen 0 1280x820x24 -nolisten tcp -noreset >/dev/null 2>&1 &
sleep 2
DISPLAY=:5 openbox >/dev/null 2>&1 &
sleep 1

as_person() { su "$person" -c "export DISPLAY=:5 HOME=/home/$person LANG=C.UTF-8 XDG_RUNTIME_DIR=/srv/proof/said; $1"; }
entry=/usr/share/applications/org.dispensatory.Dispensatory.desktop
start=$(sed -n 's/^Exec=//p' "$entry" | sed 's/ *%[uUfF]//')
[ -n "$start" ] || fail "the menu entry starts nothing"

use() { # star the medicine, write a note, save it as a PDF
    DISPLAY=:5 xdotool key ctrl+d
    sleep 0.5
    DISPLAY=:5 xdotool key ctrl+shift+n
    sleep 0.5
    DISPLAY=:5 xdotool type --delay 40 "lip balm"
    sleep 1
    DISPLAY=:5 xdotool key ctrl+p
    sleep 1
    DISPLAY=:5 import -window root "/proof/print.png"
    DISPLAY=:5 xdotool key Return
    sleep 1.5
    DISPLAY=:5 xdotool key ctrl+a
    DISPLAY=:5 xdotool type --delay 30 "/home/$person/isotretinoin.pdf"
    DISPLAY=:5 xdotool key Return
    sleep 2.5
    [ "$(head -c 4 "/home/$person/isotretinoin.pdf" 2>/dev/null)" = %PDF ] || fail "no PDF was saved"
    step "starred, a note written, a PDF of $(wc -c < "/home/$person/isotretinoin.pdf") bytes saved"
}

tool() { # tool KEYS WORD: open a window of its own by its keys, see it by a word of its title, close it
    DISPLAY=:5 xdotool windowactivate --sync "$window" key "$1" 2>/dev/null || true
    for try in $(seq 20); do
        DISPLAY=:5 xdotool search --onlyvisible --name "$2" >/dev/null 2>&1 && break
        sleep 0.25
    done
    DISPLAY=:5 xdotool search --onlyvisible --name "$2" >/dev/null 2>&1 || { cat /srv/proof/said/words.txt; fail "$1 opens no window called $2"; }
    DISPLAY=:5 import -window root "/proof/tool-$(echo "$2" | tr -dc a-zA-Z).png"
    DISPLAY=:5 xdotool key Escape
    sleep 0.5
}

tools() {
    tool ctrl+shift+c "Compare medicines"
    tool ctrl+r "Regimen"
    tool ctrl+shift+k "Calculators"
    tool ctrl+shift+m "Which medicines mention"
    tool F1 "Handbook"
    step "every tool opens"
}

visit() { # visit NAME: start from the menu entry, search, open, picture
    as_person "$start >/srv/proof/said/words.txt 2>&1 & echo \$! >/srv/proof/said/pid" &
    for try in $(seq 60); do
        window=$(DISPLAY=:5 xdotool search --onlyvisible --name Dispensatory 2>/dev/null | head -1) && [ -n "$window" ] && break
        sleep 0.25
    done
    [ -n "${window:-}" ] || { cat /srv/proof/said/words.txt; fail "no window was opened"; }
    sleep 2
    DISPLAY=:5 xdotool windowactivate "$window" 2>/dev/null || true
    DISPLAY=:5 xdotool mousemove --window "$window" 500 22 click 1
    DISPLAY=:5 xdotool type --delay 40 "dry lips"
    sleep 1.5
    DISPLAY=:5 import -window root "/proof/$1-search.png"
    DISPLAY=:5 xdotool key ctrl+a
    DISPLAY=:5 xdotool type --delay 40 "roaccutane"
    sleep 1
    DISPLAY=:5 xdotool key Return
    sleep 1.5
    title=$(DISPLAY=:5 xdotool getwindowname "$window")
    DISPLAY=:5 import -window root "/proof/$1-isotretinoin.png"
    case $title in *Isotretinoin*) ;; *) fail "the window is called '$title': isotretinoin was not opened" ;; esac
    [ "$1" = older ] && use
    [ "$1" = newer ] && tools
    DISPLAY=:5 import -window root "/proof/$1-star-and-note.png"
    [ -s /srv/proof/said/words.txt ] && { cat /srv/proof/said/words.txt; fail "the program complained"; }
    DISPLAY=:5 xdotool key ctrl+q
    sleep 1.5
    as_person "kill \$(cat /srv/proof/said/pid)" 2>/dev/null || true
    step "$1: window '$title'"
}

visit older
written=$(find / -xdev -newer /srv/proof/install.log -user "$person" -type f ! -path "/proc/*" ! -path "/srv/*" ! -path "/home/$person/.bash*" ! -path "/home/$person/.profile" | grep -vE "^/home/$person/\.(config/dispensatory|cache/dispensatory|cache/fontconfig|local/share/dispensatory)/|^/home/$person/isotretinoin.pdf$" || true)
[ -z "$written" ] || fail "files outside the user's own folders: $written"
[ -d "/home/$person/.cache/dispensatory" ] && find "/home/$person/.cache/dispensatory" -name 'index-*' | grep -q . && fail "an index was built at the first start"
step "first start: nothing indexed, nothing written outside the user's own folders"
as_person "dispensatory search 'dry lips' --limit 1" | grep -q . || fail "the command finds nothing"

settings=$(find "/home/$person" -path "*/dispensatory/*" -type f | sort | xargs md5sum)
apt-get install -y -qq --no-install-recommends "/srv/proof/$newer" > /srv/proof/install.log 2>&1 || { tail -5 /srv/proof/install.log; fail "the upgrade failed"; }
[ "$settings" = "$(find "/home/$person" -path "*/dispensatory/*" -type f | sort | xargs md5sum)" ] || fail "the upgrade touched the user's files"
step "upgraded to $(dpkg-query -W -f '${Version}' dispensatory); the user's files are untouched"
grep -q "lip balm" "/home/$person/.local/share/dispensatory/shelf.sqlite"* || fail "the note is gone after the upgrade"
visit newer
step "star and note are still there"

apt-get purge -y -qq dispensatory >/dev/null 2>&1 || fail "the package cannot be removed"
left=$(find / -xdev \( -iname '*dispensatory*' \) ! -path "/proc/*" ! -path "/srv/*" ! -path "/home/$person/*" ! -path "/var/cache/apt/*" ! -path "/var/lib/apt/*" ! -path "/var/log/*" ! -path "/proof/*")
[ -z "$left" ] || fail "left behind: $left"
[ -d "/home/$person/.config/dispensatory" ] || fail "the user's settings are gone"
step "removed; only the user's own files are left"
kill %1 2>/dev/null || true
