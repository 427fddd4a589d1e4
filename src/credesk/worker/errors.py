"""What can happen to a call: the function said no, took too much, or its process broke."""


class WorkerError(Exception):
    """A call that gave no answer. ``message`` is one sentence for a person, ``details`` for an engineer."""

    def __init__(self, message: str, hint: str = "", *, details: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.details = details


class Reported(WorkerError):
    """The function itself raised an error that carries a ``message`` and a ``hint``.

    ``name`` is that error's class name and ``exit_code`` its exit code, so that the caller can raise
    its own kind again.
    """

    def __init__(self, name: str, message: str, hint: str = "", exit_code: int = 2) -> None:
        super().__init__(message, hint)
        self.name = name
        self.exit_code = exit_code


class TooLong(WorkerError):
    """The time or processor limit passed; the process was ended."""


class TooMuchMemory(WorkerError):
    """The memory limit was reached; the process was ended."""


class AnswerTooLarge(WorkerError):
    """The function's answer is larger than the limit allows."""


class Crashed(WorkerError):
    """The process died, broke the protocol, or the function failed in a way that it does not name."""
