"""Readers of other systems' exports: each turns one format into plain findings plus evidence streams.

Promises: nothing that is read is ever written under a name that it brought; every format has limits; what
is not taken in is named with its reason; what cannot be read is refused with one sentence, whole.
``credesk.intake.calls`` has the functions that run in a worker process.
"""
