"""Shared vectors: tokens, credentials, pairs, trust files and numbers, each with what every checker must say.

``python -m tests.vectors.make`` writes the JSON files beside this one anew, always the same bytes (docs/vectors.md).
"""
