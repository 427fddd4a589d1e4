"""An achievement described in a form: what is refused stands at its field, the same content is no new version."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from credesk.desk.circumstances import Circumstances
from credesk.desk.describing import FormRefused, publish_described
from credesk.desk.describing_words import AchievementWords, AlignmentWords, TaskWords, no_words, words_of, words_of_file
from credesk.desk.found import Founding, found
from credesk.desk.issuers import find_issuer
from credesk.desk.places import Places
from credesk.desk.programmes import newest_achievement
from credesk.desk.programmes_view import achievement_sheet, catalogue, preview_rubrics, rubric_sheet
from credesk.desk.session import Desk, at_the_desk
from credesk.domain.errors import BadInput
from tests.terminal.cohort import ACHIEVEMENT, RUBRIC, quick

WHO, SECRET = "S. Njoroge", "korongo mrefu 7 ziwa"
LEVELS_ONLY = """\
language = "en"
title = "Levels"
rule = "levels_only"
[[criteria]]
title = "One"
levels = [{ title = "Low" }, { title = "High" }]
"""
Make = Callable[..., AchievementWords]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    places, circumstances = Places(tmp_path / "centre"), quick()
    assert isinstance(circumstances, Circumstances)
    found(places, Founding("Kisumu TVET", WHO, SECRET), circumstances)
    with at_the_desk(places, WHO, SECRET, circumstances) as made:
        yield made


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "rubric.toml").write_text(RUBRIC)
    (tmp_path / "solar.toml").write_text(ACHIEVEMENT)
    (tmp_path / "levels.toml").write_text(LEVELS_ONLY)
    return tmp_path


@pytest.fixture
def good(desk: Desk, files: Path) -> AchievementWords:
    return words_of_file(desk, files / "solar.toml", issuer(desk))


def issuer(desk: Desk) -> str:
    return find_issuer(desk.workspace, None).issuer.hex()


def refused(desk: Desk, words: AchievementWords) -> dict[str, str]:
    with pytest.raises(FormRefused) as caught:
        publish_described(desk, words)
    assert newest_achievement(desk.workspace, words.code) is None
    return {fault.field: fault.sentence for fault in caught.value.faults}


def test_a_file_becomes_a_form_and_is_published_with_its_rubric(desk: Desk, good: AchievementWords) -> None:
    assert good.languages == ("en", "ar")
    rubric, achievement = publish_described(desk, good)
    assert (rubric.code, achievement.code) == ("rubric", "solar")
    shown = catalogue(desk.workspace)
    assert [line.code for line in shown.achievements] == ["solar"]
    assert shown.achievements[0].version.title.text("ar") == "مركب الألواح الشمسية"
    sheet = achievement_sheet(desk.workspace, achievement.version.id)
    assert sheet.issuer == "Kisumu TVET"
    assert [one.number for one in sheet.versions] == [1]
    assert rubric_sheet(desk.workspace, rubric.version.id).used_by == ("Solar PV Installer",)


def test_the_next_version_is_prefilled_and_the_same_content_is_none(desk: Desk, good: AchievementWords) -> None:
    publish_described(desk, good)
    first = newest_achievement(desk.workspace, "solar")
    assert first is not None
    words = words_of(first, "solar")
    assert words.is_next_version
    assert [one.is_new for one in publish_described(desk, words)] == [False]
    changed = replace(words, workload_hours="80", credits="2,5")
    assert [(one.is_new, one.version.number) for one in publish_described(desk, changed)] == [(True, 2)]
    second = newest_achievement(desk.workspace, "solar")
    assert second is not None
    assert second.tasks[0].id == first.tasks[0].id
    assert [one.number for one in achievement_sheet(desk.workspace, second.id).versions] == [2, 1]


@pytest.mark.parametrize(
    ("change", "field", "says"),
    [
        ({"title": {}}, "title", "The title is empty."),
        ({"title": {"en": "Solar\u202ePV"}}, "title", "invisible"),
        ({"title": {"ar": "مركب"}}, "title", "no text in the first language"),
        ({"description": {}}, "description", "has no description"),
        ({"criteria": {"en": " "}}, "criteria", "has no criteria text"),
        ({"level": {"en": "x" * 301}}, "level", "at most 300"),
        ({"outcomes": ({"en": "Good"}, {"en": "Ba\ud7ffd\u200b"})}, "outcomes.1", "invisible"),
        ({"outcomes": tuple({"en": f"Outcome {n}"} for n in range(13))}, "outcomes", "At most 12"),
        ({"workload_hours": "some"}, "workload_hours", "whole hours"),
        ({"credits": "2.555"}, "credits", "at most two decimals"),
        ({"credits": "many"}, "credits", "is not a number"),
        ({"valid_months": "0"}, "valid_months", "from 1 to 1200"),
        ({"join": "weighted_mean", "achieved": "120 %"}, "achieved", "from 0 to 1"),
        ({"join": "weighted_mean", "achieved": "60 %", "merit": "50 %"}, "merit", "must rise"),
        ({"tasks": ()}, "tasks", "1 to 20 tasks"),
        ({"tasks": (TaskWords({"en": "Portfolio"}),)}, "tasks.0.rubric", "Choose the rubric"),
        ({"tasks": (TaskWords({}, "file:rubric"),)}, "tasks.0.title", "A task has no title."),
        ({"tasks": (TaskWords({"en": "One"}, "file:rubric", "0"),)}, "tasks.0.weight", "more than 0"),
        ({"tasks": (TaskWords({"en": "One"}, "file:rubric"),) * 2}, "tasks.1.title", "have one title"),
        ({"alignments": (AlignmentWords("Skill", "somewhere"),)}, "alignments.0.url", "begins with https://"),
        ({"alignments": (AlignmentWords("", "https://example.org"),)}, "alignments.0.name", "needs a name"),
        ({"code": " "}, "code", "The short name is empty."),
    ],
)
def test_what_is_refused_stands_at_its_field(
    desk: Desk, good: AchievementWords, change: dict[str, object], field: str, says: str
) -> None:
    faults = refused(desk, replace(good, **change))  # type: ignore[arg-type]
    assert set(faults) == {field}
    assert says in faults[field]


def test_every_fault_is_told_at_once(desk: Desk) -> None:
    faults = refused(desk, no_words(issuer(desk)))
    assert set(faults) == {"code", "title", "description", "criteria", "tasks.0.rubric", "tasks.0.title"}


def test_a_rubric_without_points_cannot_be_joined_by_a_mean(desk: Desk, good: AchievementWords, files: Path) -> None:
    preview = preview_rubrics(desk, files / "levels.toml")
    brought = (("levels", preview.drafts[0]),)
    words = replace(good, rubric_files=brought, join="weighted_mean", tasks=(TaskWords({"en": "One"}, "file:levels"),))
    assert "levels only" in refused(desk, words)["tasks.0.rubric"]


def test_a_code_that_is_taken_is_refused_for_a_new_achievement(desk: Desk, good: AchievementWords) -> None:
    publish_described(desk, good)
    with pytest.raises(FormRefused, match="is an achievement “solar” already"):
        publish_described(desk, replace(good, is_next_version=False, title={"en": "Another"}))
    newest = newest_achievement(desk.workspace, "solar")
    assert newest is not None
    assert newest.number == 1


def test_bands_and_weights_come_back_without_loss(desk: Desk, good: AchievementWords) -> None:
    task = TaskWords({"en": "Portfolio"}, "file:rubric", "1/3")
    words = replace(good, join="weighted_mean", achieved="1/3", merit="66.5 %", distinction="0.9", tasks=(task,))
    publish_described(desk, words)
    newest = newest_achievement(desk.workspace, "solar")
    assert newest is not None
    again = words_of(newest, "solar")
    assert (again.achieved, again.merit, again.distinction) == ("1/3", "66.5 %", "90 %")
    assert again.tasks[0].weight == "1/3"
    assert [one.is_new for one in publish_described(desk, again)] == [False]


def test_previews_write_nothing_and_say_what_is_wrong(desk: Desk, files: Path) -> None:
    preview = preview_rubrics(desk, files / "rubric.toml")
    assert [(plan.code, plan.is_new) for plan in preview.plans] == [("rubric", True)]
    assert catalogue(desk.workspace).rubrics == ()
    (files / "bad.csv").write_text("nothing")
    with pytest.raises(BadInput):
        preview_rubrics(desk, files / "bad.csv")
    with pytest.raises(BadInput, match="is not a rubric file"):
        preview_rubrics(desk, files / "rubric.docx")
