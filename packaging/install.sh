#!/bin/sh
# Puts Credesk into the menu and its commands into ~/.local/bin. The folder stays where it is; `install.sh remove` undoes it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
commands=$HOME/.local/bin
entry=$data/applications/credesk.desktop
icon=$data/icons/hicolor/scalable/apps/credesk.svg

if [ "${1:-}" = remove ]; then
    rm -f "$entry" "$icon" "$commands/credesk" "$commands/credesk-gui"
    exit 0
fi
mkdir -p "$(dirname "$entry")" "$(dirname "$icon")" "$commands"
cp "$here/credesk.svg" "$icon"
sed "s|^Exec=.*|Exec=\"$here/credesk-gui\"|" "$here/credesk.desktop" >"$entry"
ln -sf "$here/credesk" "$here/credesk-gui" "$commands/"
echo "Credesk is in the menu; credesk and credesk-gui are in $commands."
