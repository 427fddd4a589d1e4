"""The way to the judges: values go and come whole, and what breaks down says so."""

import pytest

from tests import judges

pytestmark = pytest.mark.judge


def test_values_go_and_come_whole() -> None:
    question = {"name": "Zoë 学生", "points": [1, 2.5, None, True]}
    assert judges.ask("def answer(question): return question", question) == question


def test_what_a_judge_prints_is_no_answer() -> None:
    assert judges.ask("def answer(question): print('noise'); return 7") == 7


def test_one_judge_answers_several_questions() -> None:
    with judges.Judge("def answer(question): return question + 1") as judge:
        assert [judge.ask(number) for number in range(3)] == [1, 2, 3]


def test_a_judge_that_breaks_down_fails_the_test_with_its_words() -> None:
    with pytest.raises(pytest.fail.Exception, match="no such badge"):
        judges.ask("def answer(question): raise ValueError('no such badge')")


def test_a_judge_that_takes_too_long_is_ended() -> None:
    with (
        judges.Judge("import time\ndef answer(question): time.sleep(60)", patience=1) as judge,
        pytest.raises(pytest.fail.Exception, match="exit code -9"),
    ):
        judge.ask(None)


def test_judges_have_their_own_packages() -> None:
    versions = judges.ask(
        "from importlib.metadata import version\ndef answer(names): return [version(name) for name in names]",
        ["openbadgeslib", "cwt", "cbor2"],
    )
    assert all(versions)
    assert int(versions[2].partition(".")[0]) < 6
