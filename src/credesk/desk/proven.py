"""What must be proved from the journal before an organisation's key signs anything.

The tables lie open beside the keys: who edits one, knowing no passphrase, must not get a signature for it.
"""

from collections.abc import Iterable
from typing import Any

from credesk.desk.found import root_of
from credesk.desk.session import Desk
from credesk.domain.ids import Id
from credesk.keys.signatures import verify
from credesk.workspace.journal.kinds import (
    ACHIEVEMENT_VERSION,
    ASSESSMENT_RECORD,
    ATTACHMENT,
    AWARD,
    CARRIED_OVER,
    CONSENT,
    CONSENT_TAKEN_BACK,
    CREDENTIAL,
    EVIDENCE_ITEM,
    INTENT,
    ISSUER_KEY,
    ISSUER_KEY_END,
    ISSUER_VERSION,
    LEARNER,
    MARK,
    PERSON_RECORD,
    REINSTATEMENT,
    RUBRIC_VERSION,
    SIGN_OFF,
    STATUS,
    SUBMISSION,
    TEMPLATE_CHOICE,
    TEMPLATE_PICTURE,
    TEMPLATE_VERSION,
    TRANSLATION,
    TRUST,
    VERIFICATION,
)
from credesk.workspace.journal.values import decode
from credesk.workspace.projection.proven import Proven, compare_row


def prove_for_trust(desk: Desk) -> Proven:
    """The journal, walked, with all that a trust file is made of. Raises Tampered or Refused; nothing was signed."""
    proof = prove(desk)
    for kind in (ISSUER_VERSION, ISSUER_KEY, ISSUER_KEY_END, STATUS, REINSTATEMENT, TRUST, CONSENT, CONSENT_TAKEN_BACK):
        proof.check_all(kind)
    return proof


def prove(desk: Desk, *, admitted: bool = True) -> Proven:
    """The journal, walked: no row of what decides about signing is missing, added or changed.

    ``admitted``: every key that signed must be; on a workstation that waits for the root people decide without.
    """

    def is_right(key: bytes, message: bytes, signature: bytes) -> bool:
        return verify(key, signature, message)

    root = root_of(desk.workspace).raw
    return Proven(desk.workspace.connection, desk.sealer, root, is_right, admitted=admitted)


def prove_decision(desk: Desk, proof: Proven, version: Id, sign_offs: Iterable[Id]) -> None:
    """Prove what an award is decided on: the achievement version, its rubrics, and the sign-offs."""
    _prove_programme(desk, proof, version)
    for sign_off in sign_offs:
        _prove_sign_off(desk, proof, sign_off)


def compare_assessment(desk: Desk, assessment: Id, submission: Id) -> None:
    """Raise Tampered where rubric, marks or evidence in the tables are not what the journal says; for a sign-off."""
    _compare_judged(desk, assessment)
    involved = (
        (MARK, "SELECT id FROM marks WHERE assessment = ?", assessment),
        (ATTACHMENT, "SELECT id FROM attachments WHERE submission = ?", submission),
        (EVIDENCE_ITEM, "SELECT evidence FROM attachments WHERE submission = ?", submission),
    )
    for kind, sql, value in involved:
        for record in _ids(desk, sql, value):
            compare_row(desk.workspace.connection, desk.sealer, kind, record)


def _compare_judged(desk: Desk, assessment: Id) -> None:
    """By which rubric version it is judged: what began it, and what carried it over, where something did."""
    for kind in (ASSESSMENT_RECORD, CARRIED_OVER):
        written = "SELECT 1 FROM journal WHERE record = ? AND type = ?"
        has_row = desk.workspace.row(f"SELECT 1 FROM {kind.table} WHERE id = ?", (assessment,)) is not None
        if has_row or desk.workspace.row(written, (assessment, kind.number)) is not None:
            compare_row(desk.workspace.connection, desk.sealer, kind, assessment)


def prove_issue(desk: Desk, proof: Proven, intent: Any) -> None:
    """Prove everything that the credential of an intent (its row, or a draft of one) says, down to the evidence."""
    proof.check_all(ISSUER_KEY)
    proof.check_all(ISSUER_KEY_END)
    proof.check(ISSUER_VERSION, [intent["issuer_version"]])
    if desk.workspace.row("SELECT 1 FROM intents WHERE id = ?", (intent["id"],)) is not None:
        proof.check(INTENT, [intent["id"]])
    _prove_award(desk, proof, intent["award"])
    _prove_template(desk, proof, intent)
    if intent["replaces"] is not None:
        proof.check(CREDENTIAL, [intent["replaces"]])
        proof.check(INTENT, _ids(desk, "SELECT intent FROM credentials WHERE id = ?", intent["replaces"]))


def _prove_template(desk: Desk, proof: Proven, intent: Any) -> None:
    """Prove how the certificate looks: the template version, its pictures, and that the achievement takes it."""
    achievements = (
        "SELECT v.achievement FROM achievement_versions AS v JOIN awards AS a ON a.achievement_version = v.id"
    )
    choices = f"SELECT id FROM template_choices WHERE achievement IN ({achievements} WHERE a.id = ?)"
    proof.check(TEMPLATE_CHOICE, _ids(desk, choices, intent["award"]))
    if intent["template"] is None:
        return
    from credesk.desk.templates import template_version

    proof.check(TEMPLATE_VERSION, [intent["template"]])
    for digest in template_version(desk.workspace, intent["template"]).settings.pictures:
        proof.check(TEMPLATE_PICTURE, _ids(desk, "SELECT id FROM template_pictures WHERE digest = ?", digest))


def _prove_award(desk: Desk, proof: Proven, award: Id) -> None:
    proof.check(AWARD, [award])
    row = desk.workspace.row("SELECT * FROM awards WHERE id = ?", (award,))
    assert row is not None
    proof.check(LEARNER, [row["learner"]])
    proof.check(PERSON_RECORD, [person for person in (row["decided_by"], row["verified_by"]) if person])
    proof.check(VERIFICATION, _ids(desk, "SELECT id FROM verifications WHERE award = ?", award))
    prove_decision(desk, proof, row["achievement_version"], decode(row["sign_offs"]))


def _prove_sign_off(desk: Desk, proof: Proven, sign_off: Id) -> None:
    proof.check(SIGN_OFF, [sign_off])
    row = desk.workspace.row("SELECT submission, evidence FROM sign_offs WHERE id = ?", (sign_off,))
    assert row is not None
    proof.check(SUBMISSION, [row["submission"]])
    for name in decode(row["evidence"]):
        proof.check(EVIDENCE_ITEM, _ids(desk, "SELECT id FROM evidence WHERE object = ? OR id = ?", name, name))


def _prove_programme(desk: Desk, proof: Proven, version: Id) -> None:
    from credesk.desk.records import achievement_version, rubric_version

    if proof.is_checked(ACHIEVEMENT_VERSION, version):
        return
    proof.check(ACHIEVEMENT_VERSION, [version])
    achievement = achievement_version(desk.workspace, version)
    subjects = [achievement.id, *(task.id for task in achievement.tasks)]
    for task in achievement.tasks:
        proof.check(RUBRIC_VERSION, [task.rubric_version])
        texts = rubric_version(desk.workspace, task.rubric_version).texts()
        subjects += [subject for subject, _, _ in texts]
    _prove_translations(desk, proof, subjects)


def _prove_translations(desk: Desk, proof: Proven, subjects: Iterable[Id]) -> None:
    for subject in dict.fromkeys(subjects):
        proof.check(TRANSLATION, _ids(desk, "SELECT id FROM translations WHERE subject = ?", subject))


def _ids(desk: Desk, sql: str, *values: object) -> list[Id]:
    return [row[0] for row in desk.workspace.rows(sql, values)]
