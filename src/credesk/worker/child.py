"""The child's side: waits for calls on its standard input, answers on its standard output.

``main`` is the one entry; ``python -m credesk.worker`` runs it, and a frozen program calls it when its
first argument is ``--credesk-worker``.
"""

import os
import traceback
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from typing import Any, BinaryIO

from credesk.worker.frames import FrameWriter, Kind, read_frame
from credesk.worker.limits import limit_for_good, limit_memory, limit_processor
from credesk.worker.plain import NotPlain, Plain, decode, encode

_CALL_LIMIT = 1 << 30
_TRACE_CHARACTERS = 4000


def main(preload: Sequence[str] = ()) -> int:
    """Import the named modules, say so, and serve calls until the parent closes. Gives the exit code."""
    source, sink = _private_pipes()
    writer = FrameWriter(sink)
    try:
        for module in preload:
            import_module(module)
    except Exception as error:  # noqa: BLE001 whatever a module raises is told to the parent
        _tell(error, writer)
        return 1
    limit_for_good()
    writer.send(Kind.READY)
    while (frame := read_frame(source, _CALL_LIMIT)) is not None:
        _serve(frame[1], writer)
    return 0


def _private_pipes() -> tuple[BinaryIO, Any]:
    """The two pipes under new numbers, so that a library that prints or reads cannot disturb them."""
    source, sink = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    return os.fdopen(source, "rb"), os.fdopen(sink, "wb", buffering=0)


def _serve(payload: bytes, writer: FrameWriter) -> None:
    try:
        _run(decode(payload), writer)
    except MemoryError:
        writer.send(Kind.MEMORY)
    except Exception as error:  # noqa: BLE001 whatever a parser raises is told to the parent, by name
        _tell(error, writer)


def _run(call: Any, writer: FrameWriter) -> None:
    name, arguments, streamed, memory_bytes, processor_ms, answer_bytes = call
    function = _function(name)
    limit_memory(memory_bytes)
    limit_processor(processor_ms / 1000)
    answer = function(*arguments)
    if streamed:
        _stream(answer, writer, processor_ms / 1000)
        return
    raw = encode(answer)
    if len(raw) > answer_bytes:
        writer.send(Kind.TOO_LARGE)
    else:
        writer.send(Kind.VALUE, raw)


def _function(name: str) -> Callable[..., Any]:
    module, _, attribute = name.partition(":")
    function: Callable[..., Any] = getattr(import_module(module), attribute)
    return function


def _stream(pieces: Iterable[Plain], writer: FrameWriter, processor_seconds: float) -> None:
    """Write out pieces as they come; the processor limit counts anew from each piece on."""
    for piece in pieces:
        is_bytes = type(piece) is bytes
        written = writer.gather(Kind.BYTES if is_bytes else Kind.VALUE, piece if is_bytes else encode(piece))  # type: ignore[arg-type]
        if written:
            limit_processor(processor_seconds)
    writer.send(Kind.DONE)


def _tell(error: Exception, writer: FrameWriter) -> None:
    """An error with a message and a hint was meant for a person; any other is a break."""
    message, hint = getattr(error, "message", None), getattr(error, "hint", None)
    if isinstance(message, str) and isinstance(hint, str):
        exit_code = getattr(error, "exit_code", 2)
        try:
            # A kind of text of its own (credesk.domain.sentences) is no plain value: its characters are.
            report = encode(
                [type(error).__name__, "".join(message), "".join(hint), exit_code if type(exit_code) is int else 2]
            )
        except NotPlain:
            report = encode([type(error).__name__, ascii(message), ascii(hint), 2])
        writer.send(Kind.REPORTED, report)
        return
    trace = "".join(traceback.format_exception(error, limit=-8))[-_TRACE_CHARACTERS:]
    writer.send(Kind.BROKEN, trace.encode(errors="backslashreplace"))
