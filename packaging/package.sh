#!/bin/sh
# Packs the program with all it needs into one folder, and that into dist/credesk-VERSION-linux-MACHINE.tar.xz.
# PyInstaller leaves out what credesk.spec names; the same sources give the same list of files.
#
#   packaging/package.sh [FOLDER] [LEVEL]     where the archive goes (dist), and how hard xz tries (6)
set -eu
cd "$(dirname "$0")/.."

out=${1:-dist}
level=${2:-6}
python=.venv/bin/python
name=credesk-$("$python" -c 'import credesk; print(credesk.__version__)')-linux-$(uname -m)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$python" -m PyInstaller --noconfirm --log-level ERROR --workpath "$work/work" --distpath "$work" \
    packaging/credesk.spec 2>"$work/said" || { cat "$work/said" >&2; exit 1; }
mv "$work/credesk" "$work/$name"
inside=$work/$name/_internal
# Names for debuggers, up to three quarters of a library. Qt's have none, and those that wheels bring beside
# themselves (*.libs) were changed after they were linked, which strip does not always survive.
find "$inside" -path '*/PySide6' -prune -o -path '*.libs' -prune -o -type f -name '*.so*' -exec strip --strip-unneeded {} +
"$python" packaging/icu.py "$inside/PySide6/Qt/lib"
cp LICENSE resources/credesk.svg resources/credesk.desktop packaging/install.sh "$work/$name/"

mkdir -p "$out"
tar --create --directory "$work" --sort=name --owner=0 --group=0 --numeric-owner "$name" | xz "-$level" -T2 >"$work/packed"
mv "$work/packed" "$out/$name.tar.xz"
echo "$out/$name.tar.xz: $(du -m "$out/$name.tar.xz" | cut -f1) MB, unpacked $(du -sm "$work/$name" | cut -f1) MB"
