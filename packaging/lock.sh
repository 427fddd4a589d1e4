#!/bin/sh
# Pins pyproject.toml (with its dev extra) in requirements.lock and requirements-judges.in in
# requirements-judges.lock, every package with the hashes of all its files, naming no host.
#
# The oldest supported Python resolves, so that one lock serves all of them: what newer ones no longer need is
# harmless there. The machine's own pip settings are set aside, so that none of them gets into the files.
# `packaging/lock.sh --upgrade` takes the newest versions; without it pins stay where they still fit.
set -eu
cd "$(dirname "$0")/.."

python=${PYTHON:-python3.11}
tools=build/lock
if ! [ -x "$tools/bin/pip-compile" ]; then
    "$python" -m venv --clear "$tools"
    "$tools/bin/python" -m pip install --quiet --disable-pip-version-check pip-tools==7.6.2
fi

unset PIP_FIND_LINKS PIP_INDEX_URL PIP_EXTRA_INDEX_URL PIP_CONSTRAINT PIP_REQUIREMENT
export PIP_CONFIG_FILE=/dev/null CUSTOM_COMPILE_COMMAND="make lock"

compile() {
    out=$1
    shift
    "$tools/bin/pip-compile" --quiet --no-config --resolver=backtracking --generate-hashes --allow-unsafe --strip-extras \
        --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options --newline=lf \
        --output-file "$out" "$@"
}

compile requirements.lock --extra dev "$@" pyproject.toml
compile requirements-judges.lock "$@" requirements-judges.in
