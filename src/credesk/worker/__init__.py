"""The killable process for bytes from outside: plain values in, plain values out.

Promises: a function that is fed bytes from outside runs in a process of its own, with limits on time,
processor, memory and the size of its answer; whatever happens there, the caller gets an answer or one of
the errors of ``credesk.worker.errors``, and the next call finds a fresh process. What comes back is
decoded from a closed set of plain values, never by pickle, so that a child that was taken over by a
crafted file cannot run anything in its parent.

This room knows no format: the desk names the parser as ``"package.module:function"``.
"""

from credesk.worker.errors import AnswerTooLarge, Crashed, Reported, TooLong, TooMuchMemory, WorkerError
from credesk.worker.limits import Limits
from credesk.worker.plain import Plain
from credesk.worker.pool import Pool, call, shared_pool, stream

__all__ = [
    "AnswerTooLarge",
    "Crashed",
    "Limits",
    "Plain",
    "Pool",
    "Reported",
    "TooLong",
    "TooMuchMemory",
    "WorkerError",
    "call",
    "shared_pool",
    "stream",
]
