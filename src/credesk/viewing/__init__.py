"""Evidence as people look at it: bytes from outside become pixels and plain text.

Everything here runs in a worker process (``credesk.viewing.calls``), under its limits on time and memory; the rooms'
own limits come first and are told in words. Takes bytes, gives plain values, and trusts nothing it finds.
"""
