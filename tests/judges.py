"""Independent programs that read what Credesk wrote. They live in ``.venv-judges`` and run as processes.

A judge is a script that defines ``answer(question)``; questions and answers are JSON values. What the script
prints goes to stderr and so cannot be taken for an answer. Bytes travel as hex or base64 or as a file's path.
"""

import contextlib
import json
import subprocess
import tempfile
import threading
from pathlib import Path
from typing import Any, NoReturn, Self

import pytest

PYTHON = Path(__file__).parents[1] / ".venv-judges" / "bin" / "python"

_LOOP = """
import json as _json, os as _os, sys as _sys
_answers = _os.fdopen(_os.dup(1), "w", encoding="utf-8")
_os.dup2(2, 1)
for _line in iter(_sys.stdin.readline, ""):
    _answers.write(_json.dumps(answer(_json.loads(_line))) + "\\n")
    _answers.flush()
"""


class Judge:
    """One running judge, for several questions; a context manager that ends it.

    ``patience`` is how many seconds an answer may take.
    """

    def __init__(self, script: str, *, patience: float = 60) -> None:
        if not PYTHON.exists():
            pytest.fail("The judges' environment .venv-judges is missing. Run: make set-up-judges", pytrace=False)
        self._patience = patience
        self._words = tempfile.TemporaryFile()  # noqa: SIM115 - closed where the judge ends
        self._process = subprocess.Popen(
            [PYTHON, "-I", "-X", "utf8", "-c", script + "\n" + _LOOP],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._words,
            text=True,
            encoding="utf-8",
        )

    def ask(self, question: object) -> Any:
        """The answer. Fails the test, with the judge's own words, where it broke down or took too long."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        impatience = threading.Timer(self._patience, self._process.kill)
        impatience.start()
        try:
            self._process.stdin.write(json.dumps(question) + "\n")
            self._process.stdin.flush()
            line = self._process.stdout.readline()
        except BrokenPipeError:
            line = ""
        finally:
            impatience.cancel()
        return json.loads(line) if line else self._break_down()

    def _break_down(self) -> NoReturn:
        self._process.wait()
        self._words.seek(0)
        words = self._words.read().decode(errors="replace")[-4000:]
        pytest.fail(f"The judge broke down (exit code {self._process.returncode}):\n{words}", pytrace=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None and not stream.closed:
                with contextlib.suppress(BrokenPipeError):  # a question that the judge did not live to read
                    stream.close()
        self._words.close()


def ask(script: str, question: object = None) -> Any:
    """One question to a judge that is started for it."""
    with Judge(script) as judge:
        return judge.ask(question)
