"""The windows: Qt over the desk. Nothing here knows SQL, keys or formats; docs/windows.md tells how a page is built."""
