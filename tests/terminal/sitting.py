"""A person at the terminal of one workspace, and what the workspace holds."""

import hashlib
import io
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from credesk.cli import main
from credesk.desk.circumstances import utc_day
from tests.terminal.cohort import HEAD, PASSPHRASES

SIGNING = (
    "sign-off",
    "award",
    "verify-award",
    "issue",
    "revoke",
    "suspend",
    "reinstate",
    "replace",
    "publish",
    "consent",
)


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended, and what it printed."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> Any:
        """What ``--json`` printed."""
        return json.loads(self.out)


@dataclass(frozen=True, slots=True)
class Sitting:
    """The terminal on the workspace in ``folder``; ``papers`` is the desk's other folder, for files in and out."""

    folder: Path
    papers: Path

    def run(self, *words: object, person: str | None = HEAD, passphrase: str = "", **variables: str) -> Ran:
        """Run one command in this process."""
        out, err, code = io.StringIO(), io.StringIO(), 0
        surroundings = self._surroundings(person, passphrase, variables)
        with patch.dict(os.environ, surroundings), redirect_stdout(out), redirect_stderr(err):
            try:
                main([str(word) for word in words])
            except SystemExit as left:
                code = int(left.code or 0)
        return Ran(code, out.getvalue(), err.getvalue())

    def process(self, *words: object, person: str | None = HEAD, **variables: str) -> Ran:
        """Run one command as a program of its own."""
        done = self.started(*words, person=person, **variables)
        out, err = done.communicate(timeout=60)
        return Ran(done.returncode, out, err)

    def started(self, *words: object, person: str | None = HEAD, **variables: str) -> "subprocess.Popen[str]":
        """A program that runs on."""
        command = [sys.executable, "-m", "credesk", *map(str, words)]
        if words[0] in SIGNING:
            command += ["--today", utc_day()]
        environment = {**os.environ, **self._surroundings(person, "", variables)}
        return subprocess.Popen(
            command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True, encoding="utf-8",
        )  # fmt: skip

    def _surroundings(self, person: str | None, passphrase: str, variables: dict[str, str]) -> dict[str, str]:
        secret = passphrase or PASSPHRASES.get(person or "", "")
        named = {"CREDESK_PERSON": person} if person is not None else {}
        secrets = {"CREDESK_PASSPHRASE": secret} if secret else {}
        return {"CREDESK_WORKSPACE": str(self.folder), "PYTHONUTF8": "1", **named, **secrets, **variables}

    def do(self, *words: object, person: str | None = HEAD, **variables: str) -> Ran:
        """Run a command that must succeed."""
        ran = self.run(*words, person=person, **variables)
        assert ran.code == 0, ran
        return ran

    def refuses(self, *words: object, saying: str, code: int = 2, person: str | None = HEAD, **variables: str) -> Ran:
        """Run a command that must be refused in one sentence, and change nothing."""
        before = self.state()
        ran = self.run(*words, person=person, **variables)
        assert ran.code == code, ran
        assert saying in ran.err, ran
        assert "Traceback" not in ran.err
        assert self.state() == before
        return ran

    def rows(self, sql: str, *values: object) -> list[Any]:
        """Rows of the workspace's database."""
        immutable = "" if os.access(self.folder, os.W_OK) else "&immutable=1"
        uri = f"{self.database.as_uri()}?mode=ro{immutable}"
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            return connection.execute(sql, values).fetchall()

    def one(self, sql: str, *values: object) -> Any:
        """The single value of a query."""
        return self.rows(sql, *values)[0][0]

    @property
    def database(self) -> Path:
        return self.folder / "credesk.db"

    def listed(self, what: str) -> list[dict[str, Any]]:
        """A list of the terminal's."""
        rows: list[dict[str, Any]] = self.do("list", what, "--json").said
        return rows

    def journal(self) -> list[bytes]:
        """The entries' hashes, in the order in which they were written."""
        return [row[0] for row in self.rows("SELECT hash FROM journal ORDER BY rowid")]

    def objects(self) -> set[str]:
        """The names in the evidence store."""
        return {path.name for path in (self.folder / "evidence").rglob("*") if path.is_file()}

    def state(self) -> tuple[list[bytes], set[str], dict[str, bytes]]:
        """All that must be as before where a command changed nothing: journal, evidence, and what was handed out."""
        return self.journal(), self.objects(), self.handed_out()

    def handed_out(self) -> dict[str, bytes]:
        """Digests of the files that were written for handing out."""
        folders = (self.folder / "credentials", self.folder / "certificates")
        files = sorted(path for folder in folders if folder.is_dir() for path in folder.iterdir())
        return {path.name: hashlib.sha256(path.read_bytes()).digest() for path in files}

    def certificates(self) -> list[Path]:
        """The printed certificates, by number."""
        return sorted((self.folder / "certificates").glob("*.pdf"))

    def credentials(self) -> list[Path]:
        """The credentials as files, by number."""
        return sorted((self.folder / "credentials").glob("*.json"))

    def credential_of(self, learner: str) -> Path:
        """The newest credential of a learner, as a file."""
        numbers = [row["certificate"] for row in self.listed("credentials") if row["name"] == learner]
        return self.folder / "credentials" / f"{numbers[-1]}.json"

    def paper(self, name: str, content: str | bytes) -> Path:
        """A file in the other folder."""
        path = self.papers / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def is_whole(self) -> bool:
        """Whether the journal proves itself and the tables equal those rebuilt from it."""
        return self.run("journal", "verify").code == 0 and self.run("journal", "rebuild").code == 0
