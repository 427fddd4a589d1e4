"""What the documents show can be read as they show it."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from credesk.intake.achievement_file import achievement_version, read_achievement_toml
from credesk.intake.own_rubric import read_rubric_csv, read_rubric_toml
from credesk.intake.rubric_drafts import RubricDraft
from tests.intake.test_rubrics import counter, version

DOCUMENTS = Path(__file__).parents[2] / "docs"


def example(document: str, kind: str) -> bytes:
    text = (DOCUMENTS / document).read_text(encoding="utf-8")
    (found,) = re.findall(rf"```{kind}\n(.*?)```", text, re.DOTALL)
    return str(found).encode()


@pytest.mark.parametrize(("kind", "read"), [("toml", read_rubric_toml), ("csv", read_rubric_csv)])
def test_the_rubric_in_the_document(kind: str, read: Callable[[bytes], RubricDraft]) -> None:
    rubric = version(read(example("rubric-files.md", kind)))
    safety, quality = rubric.criteria
    assert (safety.title.text(), quality.title.text()) == ("Safety", "Quality")
    assert (safety.weight, safety.must_reach) == (2, safety.levels[1].id)
    assert safety.levels[1].title["sw"] == "Salama"


def test_the_achievement_in_the_document() -> None:
    rubric = version(read_rubric_toml(example("rubric-files.md", "toml")))
    achievement = achievement_version(
        read_achievement_toml(example("achievement-files.md", "toml")),
        id=b"a" * 16,
        achievement=b"b" * 16,
        number=1,
        issuer=b"i" * 16,
        rubrics={"welding.toml": rubric},
        new_id=counter(),
    )
    assert len(achievement.tasks) == 2
    assert achievement.valid_months == 36
