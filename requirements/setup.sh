#!/usr/bin/env bash
# Makes a machine ready: system packages, a virtual environment, the locked dependencies.
# Usage: setup.sh VENV.  Exit 1 with the line to type when a package is missing and we may not install it.
set -eu
venv=$1

packages="python3-venv gcc libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3
 libgssapi-krb5-2 xvfb xauth libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1
 libxcb-shape0 libsane-dev sane-utils sane-airscan poppler-utils
 softhsm2 tesseract-ocr tesseract-ocr-kaz tesseract-ocr-rus unpaper ghostscript postgresql
 dbus at-spi2-core gir1.2-atspi-2.0 python3-pyatspi xmlsec1 xdotool"

missing=""
if command -v dpkg-query >/dev/null; then
    for p in $packages; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$p" 2>/dev/null)" = installed ] || missing="$missing $p"
    done
    # A Python that brings its own venv module does not need Debian's.
    python3 -c 'import ensurepip, venv' 2>/dev/null && missing=${missing/ python3-venv/}
    command -v cc >/dev/null && missing=${missing/ gcc/}
fi
if [ -n "$missing" ]; then
    # shellcheck disable=SC2086
    if [ "$(id -u)" = 0 ]; then
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
    elif sudo -n true 2>/dev/null; then
        sudo apt-get update -qq && sudo DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
    else
        echo "These system packages are missing. Type this line, then try again:" >&2
        echo "  sudo apt-get install --no-install-recommends$missing" >&2
        exit 1
    fi
fi

[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/pip" install --quiet --no-deps --require-hashes -r requirements/dev.lock
touch "$venv/.ready"
