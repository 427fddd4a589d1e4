"""The suite: one folder for each room, ``house`` for what holds everywhere, ``bench`` for figures."""
