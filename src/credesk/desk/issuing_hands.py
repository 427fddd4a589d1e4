"""The two cores that prepare and draw while the desk signs and stores. No key ever leaves the desk's process."""

import multiprocessing
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from credesk.certificates.design import PLAIN, Design
from credesk.certificates.page import CertificatePage
from credesk.credentials.content import CredentialContent
from credesk.credentials.signing import Prepared

FEW = 4
"""Up to so many, starting other processes costs more than they save."""
HANDS = 2


def prepare_credential(content: CredentialContent, public_key: bytes) -> Prepared:
    """A credential that waits for its signature."""
    from credesk.credentials.signing import prepare

    return prepare(content, public_key)


def draw_to(page: CertificatePage, path: Path, design: Design = PLAIN) -> int:
    """Draw a certificate into a file, whole or not at all. Gives its size."""
    from credesk.certificates.paper import draw
    from credesk.desk.files import write_file

    return write_file(path, draw(page, design))


class Hands:
    """Runs work for a batch: in other processes where the batch is large, else here and now."""

    def __init__(self, count: int) -> None:
        self._pool: ProcessPoolExecutor | None = None
        if count > FEW:
            self._pool = ProcessPoolExecutor(HANDS, mp_context=multiprocessing.get_context("spawn"))

    def start(self, work: Callable[..., Any], *values: Any) -> "Future[Any]":
        """Begin a piece of work."""
        if self._pool is not None:
            return self._pool.submit(work, *values)
        done: Future[Any] = Future()
        try:
            done.set_result(work(*values))
        except Exception as error:  # noqa: BLE001 - handed on to whoever asks for the result
            done.set_exception(error)
        return done

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
