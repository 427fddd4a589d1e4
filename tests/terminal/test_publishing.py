"""publish and check-site: what stands in the folder, what changes, what a kill leaves, what is never touched."""

import base64
import hashlib
import json
import re
import shutil
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from credesk.credentials.trust_file import read_trust_file
from credesk.desk.circumstances import Progress
from credesk.desk.places import EmployersPage, Places
from credesk.desk.publishing import Publishing, last_published, look_ahead, publish
from credesk.desk.publishing_folder import MANIFEST, UNDER_WAY, read_manifest
from credesk.desk.session import looking
from credesk.domain.errors import Refused, Tampered
from tests.terminal.cohort import ASSESSOR, FATIMA, GRACE, JOSEPH, signed_in
from tests.terminal.conftest import Clock
from tests.terminal.published import built_page, files, published, report, told, with_domain
from tests.terminal.sitting import Sitting
from tests.terminal.test_kills import NEVER, killed


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return tmp_path / "site"


@pytest.fixture
def page(tmp_path: Path) -> EmployersPage:
    return built_page(tmp_path / "built")


def test_the_first_publishing_writes_the_whole_site(
    issued: Sitting, site: Path, page: EmployersPage, clock: Clock
) -> None:
    with_domain(issued)
    done = published(issued, site, page)
    stream = issued.one("SELECT stream FROM streams").hex()
    [version] = (site / "achievements").glob("*-*")
    expected = {
        *(".well-known/did.json", "_headers", "trust.json", MANIFEST, "index.html", "page.js", "verify.html"),
        *(f"status/{stream}/1{letter}{form}" for letter in ("", "s", "r") for form in ("", ".jwt")),
        "achievements/index.html",
        *(f"achievements/{version.name}/{name}" for name in
          ("index.html", "index.ar.html", "criteria.html", "criteria.ar.html", "achievement.json")),
    }  # fmt: skip
    assert set(files(site)) == expected
    assert set(done.written) == expected - {MANIFEST}
    assert (done.complete, done.same, done.removed, done.address) == (True, 0, (), "https://verify.kisumutvet.example/")
    found = report(site, clock)
    assert told(found) == ""
    assert found.exit_code == 0
    with looking(Places(issued.folder)) as workspace:
        last = last_published(workspace)
    assert last is not None
    assert (last.folder, last.sequence) == (site, found.sequence)


def test_a_reader_is_never_ahead_of_what_it_needs(issued: Sitting, site: Path, page: EmployersPage) -> None:
    with_domain(issued)
    issued.do("consent", GRACE, "--how", "signed form")
    order = [re.sub(r"[0-9a-f]{16}", "S", path) for path in published(issued, site, page).written]
    at = order.index
    assert at("page.js") < at(".well-known/did.json") < at("status/S/1") < at("trust.json") < at("index.html")
    assert at("trust.json") < next(n for n, path in enumerate(order) if path.startswith("credentials/"))


def test_only_what_changed_is_written(issued: Sitting, site: Path, page: EmployersPage, clock: Clock) -> None:
    published(issued, site, page)
    first = files(site)
    again = published(issued, site, page)
    assert (again.written, again.removed, again.same) == ((), (), len(first) - 1)
    assert files(site) == first
    issued.do("revoke", GRACE, "--reason", "An error")
    stream = issued.one("SELECT stream FROM streams").hex()
    done = published(issued, site, page)
    assert set(done.written) == {f"status/{stream}/1", f"status/{stream}/1.jwt", "trust.json"}
    assert report(site, clock).exit_code == 0
    changed = {path for path, raw in files(site).items() if first.get(path) != raw}
    assert changed == {*done.written, MANIFEST}


def test_one_may_look_first(issued: Sitting, site: Path) -> None:
    published(issued, site)
    issued.do("revoke", GRACE, "--reason", "An error")
    before = files(site)
    with signed_in(issued.folder) as desk:
        seen = look_ahead(desk, Publishing(site))
    assert files(site) == before
    assert seen.written == published(issued, site).written


def test_a_credential_is_published_while_its_learner_agrees(issued: Sitting, site: Path, clock: Clock) -> None:
    number = issued.credential_of(GRACE).stem
    path = f"credentials/{number}.json"
    published(issued, site)
    assert not (site / path).exists()
    issued.refuses("consent", GRACE, "--take-back", saying="No consent")
    issued.refuses("consent", GRACE, saying="How did the learner agree?")
    issued.refuses("consent", GRACE, "--how", "form", "--on", "2199-01-01", saying="has not come yet")
    issued.do("consent", GRACE, "--how", "signed form", "--on", "2026-11-20")
    issued.refuses("consent", GRACE, "--how", "again", saying="agreed to this already")
    assert published(issued, site).written == (path,)
    assert (site / path).read_bytes() == issued.credential_of(GRACE).read_bytes()
    issued.do("suspend", GRACE, "--reason", "Looked at again")
    assert path in files(site) | dict.fromkeys(published(issued, site).written, b"")
    assert report(site, clock).counts["published credentials"] == 1
    issued.do("consent", GRACE, "--take-back", "--reason", "Changed her mind")
    assert published(issued, site).removed == (path,)
    assert not (site / "credentials").exists()
    issued.do("consent", GRACE, "--how", "signed form")
    assert path in published(issued, site).written
    issued.do("reinstate", GRACE, "--reason", "Nothing was wrong")
    issued.do("revoke", GRACE, "--reason", "An error")
    assert published(issued, site).removed == (path,)
    assert issued.is_whole()


def test_a_replaced_certificate_names_the_new_one(issued: Sitting, site: Path, clock: Clock) -> None:
    old = issued.credential_of(GRACE).stem
    issued.do("replace", old, "--reason", "name")
    new = issued.credential_of(GRACE)
    published(issued, site)
    text = (site / "replaced" / f"{old}.html").read_text()
    assert new.stem in text
    assert 'lang="ar" dir="rtl"' in text
    said = json.loads(_part((site / "replaced" / f"{old}.jwt").read_text(), 1))
    assert (said["certificate"], said["replacedBy"]["certificate"]) == (old, new.stem)
    named = json.loads(new.read_bytes())["relatedResource"][0]["id"]
    assert named == said["credential"]
    assert "replaced" not in told(report(site, clock))
    assert published(issued, site).written == ()


def _part(jws: str, number: int) -> bytes:
    part = jws.split(".")[number]
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


class Reading(HTMLParser):
    """What matters to a reader of a page: its language and direction, its links, and that nothing runs in it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def of(self, tag: str) -> Iterator[dict[str, str | None]]:
        return (attrs for name, attrs in self.tags if name == tag)


def test_pages_are_in_the_languages_of_the_texts(issued: Sitting, site: Path) -> None:
    published(issued, site)
    [folder] = (site / "achievements").glob("*-*")
    english, arabic = (Reading((folder / name).read_text()) for name in ("index.html", "index.ar.html"))
    assert next(english.of("html")) == {"lang": "en", "dir": "ltr"}
    assert next(arabic.of("html")) == {"lang": "ar", "dir": "rtl"}
    assert "مركب الألواح الشمسية" in (folder / "index.ar.html").read_text()
    criteria = (folder / "criteria.html").read_text()
    assert all(text in criteria for text in ("Isolates and locks out", "Teaches it", "6 points", "must be reached"))
    for path in site.rglob("*.html"):
        read = Reading(path.read_text())
        assert not list(read.of("script"))
        assert len(list(read.of("h1"))) == len(list(read.of("main"))) == 1
        assert all(link.get("href") for link in read.of("a"))
        policy = next(one["content"] for one in read.of("meta") if "http-equiv" in one)
        style = re.search(r"<style>(.*)</style>", path.read_text(), re.DOTALL)
        assert style is not None
        digest = hashlib.sha256(style[1].encode()).digest()
        assert f"'sha256-{base64.b64encode(digest).decode()}'" in str(policy)
    data = json.loads((folder / "achievement.json").read_bytes())
    assert data["id"] == f"urn:uuid:{folder.name}"
    credential = json.loads(issued.credential_of(GRACE).read_bytes())
    achievement = credential["credentialSubject"]["achievement"]
    assert {name: achievement[name] for name in ("id", "name", "criteria")} == {
        name: data[name] for name in ("id", "name", "criteria")
    }


def test_texts_cannot_write_into_the_page(founded: Sitting, site: Path) -> None:
    text = (founded.papers / "solar.toml").read_text()
    text = text.replace("Solar PV Installer", "<script>alert(1)</script>").replace('en = "Portfolio"', 'en = "<b>P"')
    founded.do("achievement", "add", founded.paper("other.toml", text))
    published(founded, site)
    for path in site.rglob("*.html"):
        assert not list(Reading(path.read_text()).of("script"))
        assert not list(Reading(path.read_text()).of("b"))


def test_files_of_others_are_never_touched(issued: Sitting, site: Path, page: EmployersPage) -> None:
    site.mkdir()
    (site / "favicon.ico").write_bytes(b"theirs")
    (site / "index.html").write_text("their own page")
    before = files(site)
    with pytest.raises(Refused, match=r"index\.html"):
        published(issued, site, page)
    assert files(site) == before
    (site / "index.html").unlink()
    published(issued, site, page)
    issued.do("consent", GRACE, "--how", "signed form")
    [credential] = [path for path in published(issued, site, page).written if path.startswith("credentials/")]
    (site / credential).write_bytes(b"somebody wrote here")
    issued.do("consent", GRACE, "--take-back")
    published(issued, site, page)
    assert (site / credential).read_bytes() == b"somebody wrote here"
    assert (site / "favicon.ico").read_bytes() == b"theirs"


def test_the_same_file_that_stands_there_already_is_taken_over(
    issued: Sitting, site: Path, page: EmployersPage
) -> None:
    site.mkdir()
    shutil.copy(page.folder / "index.html", site / "index.html")
    published(issued, site, page)
    assert "index.html" in (read_manifest(site) or pytest.fail("no manifest")).files


@pytest.mark.parametrize("path", ["../outside.txt", "/etc/passwd", "a/../../b", "a//b", "status\\1", ""])
def test_a_manifest_cannot_lead_out_of_the_folder(issued: Sitting, site: Path, path: str) -> None:
    published(issued, site)
    manifest = json.loads((site / MANIFEST).read_bytes())
    outside = site.parent / "outside.txt"
    outside.write_bytes(b"precious")
    digest = hashlib.sha256(b"precious").hexdigest()
    manifest["files"][path] = [digest, 8, "", next(iter(manifest["files"].values()))[3]]
    (site / MANIFEST).write_text(json.dumps(manifest))
    with pytest.raises(Tampered, match="not the list of files"):
        published(issued, site)
    assert outside.read_bytes() == b"precious"


def test_a_link_does_not_lead_out_of_the_folder(issued: Sitting, site: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    site.mkdir()
    (site / "status").symlink_to(elsewhere, target_is_directory=True)
    with pytest.raises(Refused, match="is a link"):
        published(issued, site)
    assert list(elsewhere.iterdir()) == []


def test_it_is_not_published_into_a_workspace_or_another_issuers_folder(issued: Sitting, site: Path) -> None:
    with pytest.raises(Refused, match="is a workspace"):
        published(issued, issued.folder)
    issued.do("issuer", "add", "Siaya Institute", "--verify-address", "https://verify.siaya.example/")
    with signed_in(issued.folder) as desk:
        publish(desk, Publishing(site, issuer="Kisumu TVET"))
        with pytest.raises(Refused, match="another issuer"):
            publish(desk, Publishing(site, issuer="Siaya Institute"))


def test_without_an_address_there_is_nowhere_to_publish_to(issued: Sitting, site: Path) -> None:
    issued.do("issuer", "set", "--verify-address", "")
    issued.refuses("publish", site, "--without-page", saying="has no verify address")


def test_an_address_below_a_folder_and_an_older_one(
    issued: Sitting, site: Path, page: EmployersPage, clock: Clock
) -> None:
    """Certificates that carry the old address open the page and find their lists there, in the same web root."""
    issued.do("issuer", "set", "--verify-address", "https://kisumutvet.example/verify/")
    published(issued, site, page)
    stream = issued.one("SELECT stream FROM streams").hex()
    for folder in (site, site / "verify"):
        assert (folder / "index.html").is_file()
        assert json.loads((folder / f"status/{stream}/1").read_bytes())["id"].startswith("https://kisumutvet.example/")
    assert (site / "trust.json").read_bytes() == (site / "verify/trust.json").read_bytes()
    assert told(report(site, clock)) == ""


class _StopAfter(Progress):
    def __init__(self, steps: int) -> None:
        self._left = steps

    def told(self, done: int, total: int) -> None:
        self._left -= 1

    @property
    def cancelled(self) -> bool:
        return self._left <= 0


def test_stopped_it_goes_on_the_next_time(issued: Sitting, site: Path, clock: Clock) -> None:
    with signed_in(issued.folder) as desk:
        done = publish(desk, Publishing(site), _StopAfter(5))
        assert not done.complete
        assert len(files(site)) == 6
        again = publish(desk, Publishing(site))
    assert again.complete
    assert again.same == 5
    assert [one.sentence for one in report(site, clock).findings] == ["the employer's page was left out."] * 2


def killed_publishing(issued: Sitting, site: Path, step: int, name: str) -> tuple[Sitting, Path, list[str]]:
    """Publish, in copies of workspace and folder, until a step; (workspace, folder, steps where it was not killed)."""
    made = site.with_name(name)
    shutil.copytree(site, made)
    cut = Sitting(site.with_name(f"{name}-workspace"), issued.papers)
    shutil.copytree(issued.folder, cut.folder)
    return cut, made, killed(cut, step, "publish", made, "--without-page")


def test_a_kill_at_any_step_leaves_a_whole_site(copied: Callable[[int], Sitting], tmp_path: Path, clock: Clock) -> None:
    issued, site = copied(3), tmp_path / "site"
    issued.do("consent", GRACE, "--how", "signed form")
    issued.do("consent", JOSEPH, "--how", "signed form")
    published(issued, site)
    issued.do("consent", JOSEPH, "--take-back")
    issued.do("replace", GRACE, "--reason", "loss")
    issued.do("suspend", FATIMA, "--reason", "x")
    before = files(site)
    _, made, steps = killed_publishing(issued, site, NEVER, "whole")
    whole = files(made)
    renames = [at for at, step in enumerate(steps) if step == "rename"]
    assert len(renames) > 8
    for step in [*renames[:3], renames[len(renames) // 2], *renames[-3:]]:
        cut, made, _ = killed_publishing(issued, site, step, f"cut-{step}")
        stands = {path: raw for path, raw in files(made).items() if not path.endswith((".part", UNDER_WAY, ".jwt"))}
        assert all(raw in (whole.get(path), before.get(path)) for path, raw in stands.items())
        assert report(made, clock).exit_code == 2
        assert cut.run("publish", made, "--without-page").code == 0
        left = files(made)
        assert left.keys() == whole.keys()
        assert {path for path in left if left[path] != whole[path]} <= {MANIFEST, *_signed_later(whole)}
        assert {one.sentence for one in report(made, clock).findings} == {"the employer's page was left out."}


def _signed_later(whole: dict[str, bytes]) -> set[str]:
    """Replacement statements carry the second in which they are signed."""
    return {path for path in whole if path.startswith("replaced/") and path.endswith(".jwt")}


def test_who_holds_no_status_key_carries_what_was_signed(issued: Sitting, site: Path) -> None:
    done = published(issued, site, person=ASSESSOR)
    assert done.complete
    assert any("no status key" in note for note in done.notes)
    assert (site / "trust.json").read_bytes()


def test_the_terminal_tells_what_it_did(issued: Sitting, site: Path) -> None:
    ran = issued.do("publish", site, "--without-page", "--look")
    assert "would be written" in ran.out
    assert not (site / "trust.json").exists()
    said = issued.do("publish", site, "--without-page", "--json").said
    assert said["complete"] is True
    assert "trust.json" in said["written"]
    assert read_trust_file((site / "trust.json").read_bytes()).content.sequence == said["sequence"]
    ran = issued.run("check-site", site, person=None)
    assert "Fingerprint words:" in ran.out
