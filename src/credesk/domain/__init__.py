"""What the words mean: frozen dataclasses and pure functions.

No input or output, no clock and no randomness happen here; callers pass them in.
Only the standard library is imported.
"""
