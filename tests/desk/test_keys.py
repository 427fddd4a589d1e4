"""Keys over the years: whatever is rotated, ended or stolen, each certificate keeps the verdict that it must have."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from credesk.credentials.check import check_credential, check_token
from credesk.credentials.checking import Checker
from credesk.credentials.token import read_token, sign_token
from credesk.credentials.trust_file import read_trust_file
from credesk.credentials.verdicts import Verdict
from credesk.desk import keys_change, keys_exchange, keys_state, keys_theft, safekeeping
from credesk.desk.issue import Folders
from credesk.desk.keys_ceremony import sign_request
from credesk.desk.keys_root import move_root, root_at_hand
from credesk.desk.keys_state import KeyState, OrganisationKey
from credesk.desk.places import Places
from credesk.desk.register import find_credential
from credesk.desk.session import Desk
from credesk.desk.trust import refresh_trust
from credesk.desk.withdraw import replace as replace_credential
from credesk.keys.holders import HeldKey, Role
from credesk.keys.secrets import Secret
from credesk.keys.signatures import PublicKey, SigningKey
from tests.terminal.cohort import FATIMA, GRACE, JOSEPH, quick, signed_in
from tests.terminal.conftest import built, clock, true_clock

__all__ = ["built", "clock", "true_clock"]
PASSPHRASE = "simba mweupe 9 jangwa"
LONG_AGO = "2020-01-01"


@dataclass
class History:
    """A centre over the years: what it did with its keys, what thieves did, and the verdict of each paper."""

    folder: Path
    stick: Path
    is_offline: bool = False
    good: dict[bytes, bool] = field(default_factory=dict)
    """By stolen key: whether its certificates of the register were declared good."""
    stolen_at: dict[bytes, set[bytes]] = field(default_factory=dict)
    thieves: dict[bytes, Secret] = field(default_factory=dict)
    forged: list[bytes] = field(default_factory=list)

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        """At the desk, with the root at hand where it is not offline."""
        with signed_in(self.folder) as desk, root_at_hand(desk, None if self.is_offline else self.root, PASSPHRASE):
            yield desk

    @property
    def root(self) -> Path:
        return self.stick / "root"

    def key(self, desk: Desk, use: str = "credential") -> OrganisationKey | None:
        """The key that signs now."""
        keys = keys_state.organisation_keys(desk.workspace, desk.circumstances.now_ms())
        signing = [one for one in keys if one.use == use and one.state is KeyState.SIGNS]
        return signing[-1] if signing else None

    def finish(self) -> None:
        """Where the root is offline: the ceremony between machines."""
        if self.is_offline:
            with signed_in(self.folder) as desk:
                keys_exchange.export_request(desk, self.stick / "request")
            sign_request(
                self.stick / "request", self.root, self.stick / "answer", PASSPHRASE, lambda _shown: True, quick()
            )
            with signed_in(self.folder) as desk:
                assert keys_exchange.take_answer(desk, self.stick / "answer").is_new
        with signed_in(self.folder) as desk:
            safekeeping.decline_recovery(desk)

    def rotate(self, use: str) -> None:
        with self.desk() as desk:
            key = self.key(desk, use)
            assert key is not None
            self._copy_for_thief(desk, key)
            keys_change.rotate(desk, key)
        self.finish()

    def end(self, how: str) -> None:
        """Retire or lose the issuing key; later another is made."""
        with self.desk() as desk:
            key = self.key(desk)
            assert key is not None
            self._copy_for_thief(desk, key)
            keys_change.retire(desk, key, "No more", how=how)
            keys_change.new_issuer_key(desk, key.issuer, "credential")
        self.finish()

    def steal(self, *, keep: bool, use: str = "credential") -> None:
        with self.desk() as desk:
            key = self.key(desk, use)
            assert key is not None
            if use == "credential":
                self._copy_for_thief(desk, key)
                self.good[key.public] = keep
                rows = desk.workspace.rows("SELECT token FROM credentials WHERE key = ?", (key.public,))
                self.stolen_at[key.public] = {bytes(row["token"]) for row in rows}
            keys_theft.report_stolen(desk, key, LONG_AGO, "Taken", keep_later=keep)
        self.finish()

    def _copy_for_thief(self, desk: Desk, key: OrganisationKey) -> None:
        """Before a key goes, a thief has a copy of it, and signs with it in its time."""
        if key.use == "credential":
            secret = desk.keys.private_key(HeldKey(Role.ISSUING, PublicKey(key.public)))
            self.thieves[key.public] = secret
            self._forge(desk, key.public, secret)

    def _forge(self, desk: Desk, public: bytes, secret: Secret) -> None:
        row = desk.workspace.row("SELECT token FROM credentials WHERE key = ?", (public,))
        if row is not None:
            claims = replace(read_token(bytes(row["token"])).claims, name="Somebody Else")
            self.forged.append(sign_token(claims, public, SigningKey(secret).sign))

    def issue(self, learner: str) -> None:
        with signed_in(self.folder) as desk:
            own = Places(self.folder)
            row = desk.workspace.row(
                "SELECT c.* FROM credentials AS c JOIN learners AS l ON l.id = c.learner WHERE l.name = ?"
                " AND c.id NOT IN (SELECT credential FROM statuses) ORDER BY c.rowid DESC",
                (learner,),
            )
            assert row is not None
            replace_credential(
                desk, find_credential(desk.workspace, row["number"]), "loss", Folders(own.credentials, own.certificates)
            )

    def check(self) -> None:
        """Every certificate and every forgery, by the real checker."""
        with signed_in(self.folder) as desk:
            checker = Checker.of(read_trust_file(refresh_trust(desk)), desk.circumstances.now_ms() // 1000)
            gone = {row["credential"] for row in desk.workspace.rows("SELECT credential FROM statuses")}
            for row in desk.workspace.rows("SELECT id, json, token, key FROM credentials"):
                wanted = Verdict.REPLACED if row["id"] in gone else Verdict.IN_FORCE
                if row["key"] in self.good and not self.good[row["key"]]:
                    wanted = Verdict.STOLEN
                assert check_credential(row["json"], checker).verdict is wanted
                assert check_token(row["token"], checker).verdict is wanted
            for token in self.forged:
                found = check_token(token, checker).verdict
                key = next(public for public in self.thieves if PublicKey(public).key_id == read_token(token).kid)
                assert (found is Verdict.STOLEN) == (key in self.good)


STEPS: dict[str, Callable[[History], None]] = {
    "rotate the issuing key": lambda one: one.rotate("credential"),
    "rotate the status key": lambda one: one.rotate("status"),
    "retire the issuing key": lambda one: one.end("retired"),
    "lose the issuing key": lambda one: one.end("lost"),
    "the issuing key is stolen": lambda one: one.steal(keep=True),
    "it was stolen before anything was issued": lambda one: one.steal(keep=False),
    "the status key is stolen": lambda one: one.steal(keep=True, use="status"),
    "issue for one": lambda one: one.issue(GRACE),
    "issue for another": lambda one: one.issue(JOSEPH),
    "issue for a third": lambda one: one.issue(FATIMA),
}


@example(steps=["rotate the issuing key", "issue for another", "the issuing key is stolen"], is_offline=True)
@settings(
    max_examples=3,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=st.lists(st.sampled_from(sorted(STEPS)), min_size=4, max_size=6), is_offline=st.booleans())
def test_old_certificates_stay_checkable_whatever_becomes_of_the_keys(
    built: Callable[[int], Path], steps: list[str], is_offline: bool
) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "workspace"
        shutil.copytree(built(3) / "workspace", folder)
        history = History(folder, Path(place), is_offline)
        with signed_in(folder) as desk:
            move_root(desk, [history.root], PASSPHRASE)
        for step in [*steps, "issue for one"]:
            STEPS[step](history)
            history.check()
