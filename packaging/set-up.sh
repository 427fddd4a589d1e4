#!/bin/sh
# Sets up what `make` needs, in steps that are done once: system packages, .venv, .venv-judges.
#
#   packaging/set-up.sh system            system packages: through apt as root, else prints the one line to run
#   packaging/set-up.sh venv FOLDER LOCK  a virtual environment that holds what LOCK pins
#
# Only a Python that can make virtual environments cannot be done without; any other missing system package
# stops nothing here, but what needs it will say so later.
set -eu
cd "$(dirname "$0")/.."

python=${PYTHON:-python3}

say() { printf '%s\n' "$*" >&2; }

# Installed under its own name, or under the one it has had since the 64-bit time change (Debian 13)?
installed() {
    for name in "$1" "$1t64"; do
        case $(dpkg-query -W -f='${Status}' "$name" 2>/dev/null) in *" installed") return 0 ;; esac
    done
    return 1
}

# Qt with a screen and without, PDF tools for the tests, a font for the scripts that no other one covers, and what
# `make package` links and packs with.
wanted="libglib2.0-0 libgl1 libegl1 libx11-6 libdbus-1-3 libfontconfig1 libxkbcommon0 libbrotli1 \
libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 poppler-utils fonts-droid-fallback \
binutils xz-utils"

# Real browsers, which the tests of the employer's page drive; where a system has them under these names.
browsers="chromium firefox-esr"

makes_environments() { "$python" -c 'import ensurepip, venv' 2>/dev/null; }

check_python() {
    command -v "$python" >/dev/null || { say "There is no $python. Install Python 3.11 or newer."; exit 1; }
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
        { say "$("$python" --version) is too old: Credesk needs 3.11 or newer. Name one: make PYTHON=python3.12 ..."; exit 1; }
}

install_packages() {
    log=$(mktemp)
    if (apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@") >"$log" 2>&1; then
        rm -f "$log"
        return 0
    fi
    tail -n 5 "$log" >&2
    rm -f "$log"
    return 1
}

system_packages() {
    check_python
    missing=""
    # A system's own Python has its library, which the packed program needs, in a package of its own.
    case $(readlink -f "$(command -v "$python")") in
    /usr/bin/*) wanted="$wanted lib$("$python" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')" ;;
    esac
    makes_environments || missing="python3-venv"
    if command -v dpkg-query >/dev/null; then
        for package in $wanted; do installed "$package" || missing="$missing $package"; done
        for package in $browsers; do
            installed "$package" || ! apt-cache show "$package" >/dev/null 2>&1 || missing="$missing $package"
        done
    fi
    missing=${missing# }
    [ -n "$missing" ] || return 0
    line="apt-get install --no-install-recommends $missing"
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "Installing system packages: $missing"
        # shellcheck disable=SC2086  # one word for each package
        install_packages $missing || say "apt-get could not install them. Run later: $line"
    else
        say "System packages are missing. Run once: sudo $line"
    fi
    makes_environments || { say "Without python3-venv nothing can be set up."; exit 1; }
}

environment() {
    folder=$1 lock=$2
    # One that was made elsewhere and moved here has the old place in its commands.
    if ! "$folder/bin/python" -c 'import pip' 2>/dev/null || ! grep -qF "$PWD/$folder" "$folder/bin/activate"; then
        say "Making $folder with $("$python" --version)"
        "$python" -m venv --clear "$folder"
    fi
    say "Installing what $lock pins into $folder"
    # The lock is whole, so nothing is resolved: a newer release of what an extra names must not be looked for.
    "$folder/bin/python" -m pip install --quiet --disable-pip-version-check --no-input --no-deps --require-hashes \
        --requirement "$lock"
    "$folder/bin/python" -m pip check --disable-pip-version-check >/dev/null || {
        say "What $lock pins does not fit together:"
        "$folder/bin/python" -m pip check --disable-pip-version-check >&2
        exit 1
    }
}

case ${1:-} in
system) system_packages ;;
venv) environment "$2" "$3" ;;
*) say "Usage: $0 system | venv FOLDER LOCK"; exit 2 ;;
esac
