"""A published rubric that is edited while people mark: what it concerns, and carrying marks over by hand."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from credesk.desk.assess import Assessing, standing_sign_off
from credesk.desk.circumstances import Progress
from credesk.desk.deciding import Decision, decide_for
from credesk.desk.describing import FormRefused
from credesk.desk.marking import Marking
from credesk.desk.marking_view import queue, queue_rows, submission_view
from credesk.desk.marks_files import find_criterion, find_level, marks_template, open_assessment
from credesk.desk.programmes import newest_rubric
from credesk.desk.records import judged_by_version, rubric_version
from credesk.desk.rubric_changes import Standing, affected, carry_over, compare_versions, reach, to_carry
from credesk.desk.rubric_editing import Edit, newest_of, plan_file, plan_words, publish_edit
from credesk.desk.rubric_words import CriterionWords, LevelWords, RubricWords, words_of_rubric
from credesk.desk.session import Desk
from credesk.desk.signing_off import judged_by
from credesk.domain.errors import BadInput, Refused, Tampered
from credesk.domain.rubric_change import Grade, What
from tests.terminal.cohort import ASSESSOR, CODE, FATIMA, GRACE, HEAD, JOSEPH, PETER, QUALITY, RUBRIC, SAFETY, signed_in
from tests.terminal.conftest import built, clock, copied, decided, taken_in, true_clock
from tests.terminal.sitting import Sitting

__all__ = ["built", "clock", "copied", "decided", "taken_in", "true_clock"]

NAME = "rubric"
BETTER = LevelWords({"en": "Nearly"}, "5/2", {})
TITLES = {GRACE: ("Teaches it", "Excellent"), JOSEPH: ("Alone", "Good"), FATIMA: ("Alone", "Poor")}


def give(desk: Desk, who: str, *levels: str) -> Assessing:
    assessing = open_assessment(desk, who, None)
    for criterion, level in zip((SAFETY, QUALITY), levels, strict=False):
        found = find_criterion(assessing.rubric, criterion)
        assessing.give_level(found.id, find_level(found, level))
    return assessing


def words(desk: Desk) -> RubricWords:
    return words_of_rubric(newest_of(desk.workspace, NAME))


def changed(words: RubricWords, number: int, **values: object) -> RubricWords:
    criteria = list(words.criteria)
    criteria[number] = replace(criteria[number], **values)  # type: ignore[arg-type]
    return replace(words, criteria=tuple(criteria))


def with_level(words: RubricWords) -> RubricWords:
    """ "Nearly" between "Poor" and "Good" of the second criterion."""
    poor, *others = words.criteria[1].levels
    return changed(words, 1, levels=(poor, BETTER, *others))


def without_good(words: RubricWords) -> RubricWords:
    poor, _good, excellent = words.criteria[1].levels
    return changed(words, 1, levels=(poor, excellent))


def publish(folder: Path, edit: "object") -> Edit:
    with signed_in(folder, HEAD) as desk:
        plan = plan_words(desk, NAME, edit(words(desk)))  # type: ignore[operator]
        publish_edit(desk, plan)
        return plan


def marked(folder: Path) -> None:
    """Grace and Joseph are signed off, Fatima is judged, Peter begun."""
    with signed_in(folder, ASSESSOR) as desk:
        for who, levels in TITLES.items():
            assessing = give(desk, who, *levels)
            if who in (GRACE, JOSEPH):
                assessing.sign_off()
        give(desk, PETER, "Alone")


def edited(sitting: Sitting, sql: str, *values: object) -> None:
    """What anybody can do to a database that lies open."""
    with closing(sqlite3.connect(sitting.database)) as connection, connection:
        connection.execute(sql, values)


def test_a_form_that_says_the_same_changes_nothing(taken_in: Sitting) -> None:
    with signed_in(taken_in.folder, HEAD) as desk:
        plan = plan_words(desk, NAME, words(desk))
        assert plan.comparison.grade is Grade.NONE
        before = taken_in.journal()
        with pytest.raises(BadInput, match="Nothing is different"):
            publish_edit(desk, plan)
        assert taken_in.journal() == before


def test_the_next_version_judges_the_tasks_and_the_old_one_stays(taken_in: Sitting) -> None:
    publish(taken_in.folder, with_level)
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        versions = desk.workspace.rows("SELECT id, number FROM rubric_versions WHERE code = ? ORDER BY number", (NAME,))
        old, new = (rubric_version(desk.workspace, row["id"]) for row in versions)
        assert [level.title.text() for level in new.criteria[1].levels] == ["Poor", "Nearly", "Good", "Excellent"]
        assert [level.title.text() for level in old.criteria[1].levels] == ["Poor", "Good", "Excellent"]
        assert old.criteria[1].title.text("ar") == new.criteria[1].title.text("ar") == "يوصل حسب المعيار"
        assert compare_versions(desk.workspace, old.id, new.id).grade is Grade.LEVEL_ADDED
        assert open_assessment(desk, GRACE, None).rubric == new
        achievement = desk.workspace.rows("SELECT number FROM achievement_versions WHERE code = ?", (CODE,))
        assert sorted(row["number"] for row in achievement) == [1, 2]


def test_each_version_keeps_its_own_translations(taken_in: Sitting) -> None:
    """Parts keep their ids, so a later version's translation must not be read in an earlier one."""
    publish(taken_in.folder, lambda words: changed(words, 1, title={"en": QUALITY, "ar": "كلام آخر"}))
    publish(taken_in.folder, lambda words: changed(words, 1, title={"en": QUALITY}))
    with signed_in(taken_in.folder, HEAD) as desk:
        rows = desk.workspace.rows("SELECT id FROM rubric_versions WHERE code = ? ORDER BY number", (NAME,))
        titles = [rubric_version(desk.workspace, row["id"]).criteria[1].title for row in rows]
        assert [one.text("ar") for one in titles] == ["يوصل حسب المعيار", "كلام آخر", QUALITY]


def test_what_it_would_concern_is_told_before_it_is_published(taken_in: Sitting) -> None:
    marked(taken_in.folder)
    with signed_in(taken_in.folder, HEAD) as desk:
        plan = plan_words(desk, NAME, with_level(words(desk)))
    assert (plan.reach.assessors, plan.reach.to_look, plan.reach.untouched, plan.reach.begun) == (1, 2, 1, 1)


def test_marks_stand_by_their_version_until_the_assessor_carries_them(taken_in: Sitting) -> None:
    marked(taken_in.folder)
    publish(taken_in.folder, with_level)
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        found = {one.learner: one for one in to_carry(desk.workspace, desk.person)}
        assert {name: one.standing for name, one in found.items()} == {
            GRACE: Standing.SIGNED, JOSEPH: Standing.SIGNED, FATIMA: Standing.COMPLETE, PETER: Standing.BEGUN,
        }  # fmt: skip
        # Who was given "Poor" or "Good" stands beside the new level; "Excellent" does not.
        assert {name for name, one in found.items() if one.needs_look} == {JOSEPH, FATIMA}
        assert [look.what for look in found[JOSEPH].looks] == [What.LEVEL_ADDED]
        joseph = found[JOSEPH]
        assert open_assessment(desk, JOSEPH, None).rubric == joseph.comparison.old
        assert submission_view(desk.workspace, joseph.submission, desk.person).rubric == joseph.comparison.old
        done = carry_over(desk, [joseph.submission, found[FATIMA].submission], "The rubric has a level more")
        assert (len(done.done), done.refused, done.taken_back, done.taken_away) == (2, (), 1, 0)
        again = open_assessment(desk, JOSEPH, None)
        assert again.rubric == joseph.comparison.new
        assert again.marks == joseph.marks
        assert standing_sign_off(desk.workspace, again.id) is None
        rows = desk.workspace.rows("SELECT reason FROM sign_offs_taken_back")
        assert [row["reason"] for row in rows] == ["The rubric has a level more"]
        again.sign_off()
        assert {one.learner for one in to_carry(desk.workspace, desk.person)} == {GRACE, PETER}
        with pytest.raises(BadInput, match="nothing to carry over"):
            carry_over(desk, [joseph.submission])


def test_a_mark_that_the_new_version_cannot_hold_waits_for_another(taken_in: Sitting) -> None:
    marked(taken_in.folder)
    publish(taken_in.folder, without_good)
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        found = {one.learner: one for one in to_carry(desk.workspace, desk.person)}
        assert [look.what for look in found[JOSEPH].looks] == [What.LEVEL_REMOVED]
        assert (found[JOSEPH].taken_away, found[GRACE].taken_away) == (1, 0)
        done = carry_over(desk, [one.submission for one in found.values()])
        assert done.taken_away == 1
        judged = {one.learner: one.left for one in judged_by(desk.workspace, desk.person)}
        assert judged == {GRACE: 0, JOSEPH: 1, FATIMA: 0, PETER: 1}
        rows = queue_rows(desk.workspace, [found[JOSEPH].submission], desk.person)
        assert [(one.marked, one.criteria) for one in rows] == [(1, 2)]
        with pytest.raises(Refused, match="Not yet judged"):
            open_assessment(desk, JOSEPH, None).sign_off()
        opened = Marking().open(desk, found[JOSEPH].submission)
        # Undo does not reach back to a version that has other levels.
        assert opened.stand.undo is None
        assert b"Good" not in marks_template(desk.workspace, CODE, None, ASSESSOR)


def test_a_removed_and_an_added_criterion(taken_in: Sitting) -> None:
    marked(taken_in.folder)

    def edit(words: RubricWords) -> RubricWords:
        new = CriterionWords(
            {"en": "Hands over"}, {}, (LevelWords({"en": "No"}, "0", {}), LevelWords({"en": "Yes"}, "1", {}))
        )
        return replace(words, criteria=(words.criteria[0], new))

    assert publish(taken_in.folder, edit).comparison.grade is Grade.CRITERION_ADDED
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        found = to_carry(desk.workspace, desk.person)
        grace = next(one for one in found if one.learner == GRACE)
        assert {look.what for look in grace.looks} == {What.CRITERION_REMOVED, What.CRITERION_ADDED}
        carry_over(desk, [one.submission for one in found])
        view = queue(desk.workspace, to_mark=True)
        rows = queue_rows(desk.workspace, [place.submission for place in view.places], desk.person)
        assert {(one.marked, one.criteria) for one in rows} == {(1, 2)}


def test_what_was_decided_on_stays(decided: Sitting) -> None:
    publish(decided.folder, with_level)
    with signed_in(decided.folder, ASSESSOR) as desk:
        every = affected(desk.workspace, desk.person)
        assert {one.standing for one in every if one.learner != PETER} == {Standing.DECIDED}
        assert not [one for one in to_carry(desk.workspace, desk.person) if one.standing is Standing.DECIDED]
        done = carry_over(desk, [one.submission for one in every if one.standing is Standing.DECIDED])
        assert done.done == ()
        assert {why.partition(".")[0] for _, why in done.refused} == {"An award stands on these marks"}
        assert reach(every).decided == len(done.refused)


def test_marks_by_an_older_version_are_not_decided_on_before_they_are_carried(taken_in: Sitting) -> None:
    marked(taken_in.folder)
    publish(taken_in.folder, lambda words: changed(words, 1, title={"en": "Wires to the standard"}))
    with signed_in(taken_in.folder, HEAD) as desk, pytest.raises(Refused, match="Not yet signed off"):
        decide_for(desk, [GRACE], Decision(CODE), Progress())


def test_parts_of_a_file_are_paired_by_title_and_renamed_ones_as_named(taken_in: Sitting, tmp_path: Path) -> None:
    file = tmp_path / "edited.toml"
    file.write_text(RUBRIC.replace("Wires to standard", "Wires neatly"), encoding="utf-8")
    with signed_in(taken_in.folder, HEAD) as desk:
        assert plan_file(desk, NAME, file).comparison.grade is Grade.CRITERION_ADDED
        plan = plan_file(desk, NAME, file, renamed={QUALITY: "Wires neatly"})
        assert plan.comparison.grade is Grade.TEXTS
        with pytest.raises(BadInput, match="no criterion and no level"):
            plan_file(desk, NAME, file, renamed={"Anything": "Else"})
        with pytest.raises(BadInput, match="There is no rubric"):
            plan_file(desk, "none", file)


def test_two_people_edit_the_same_version(taken_in: Sitting) -> None:
    with signed_in(taken_in.folder, HEAD) as desk:
        first, second = (plan_words(desk, NAME, with_level(words(desk))) for _ in range(2))
        publish_edit(desk, first)
        before = taken_in.journal()
        with pytest.raises(BadInput, match="published meanwhile"):
            publish_edit(desk, second)
        assert taken_in.journal() == before


def test_every_fault_of_a_form_has_its_field(taken_in: Sitting) -> None:
    with signed_in(taken_in.folder, HEAD) as desk:
        form = words(desk)
        levels = form.criteria[0].levels
        wrong = changed(form, 0, title={"en": ""}, levels=(replace(levels[0], points="nine"), *levels[1:]), weight="x")
        wrong = replace(changed(wrong, 1, levels=form.criteria[1].levels[:1]), achieved="120 %")
        with pytest.raises(FormRefused) as refused:
            plan_words(desk, NAME, wrong)
        assert {one.field for one in refused.value.faults} == {
            "criteria.0.title", "criteria.0.levels.0.points", "criteria.0.weight", "criteria.1.levels", "achieved",
        }  # fmt: skip
        twice = changed(form, 1, title=form.criteria[0].title)
        with pytest.raises(FormRefused, match="Two criteria"):
            plan_words(desk, NAME, twice)


def test_a_row_that_says_another_version_is_not_signed(taken_in: Sitting) -> None:
    marked(taken_in.folder)
    publish(taken_in.folder, with_level)
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        fatima = next(one for one in to_carry(desk.workspace, desk.person) if one.learner == FATIMA)
        carry_over(desk, [fatima.submission])
        old = fatima.comparison.old.id
    edited(taken_in, "UPDATE carried_over SET rubric_version = ?", old)
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        assert judged_by_version(desk.workspace, fatima.assessment) == old
        with pytest.raises(Tampered):
            open_assessment(desk, FATIMA, None).sign_off()
    edited(taken_in, "DELETE FROM carried_over")
    with signed_in(taken_in.folder, ASSESSOR) as desk, pytest.raises(Tampered):
        open_assessment(desk, FATIMA, None).sign_off()


def test_there_is_one_rubric_of_a_code(taken_in: Sitting) -> None:
    with signed_in(taken_in.folder, HEAD) as desk:
        assert newest_rubric(desk.workspace, NAME) == newest_of(desk.workspace, NAME)
