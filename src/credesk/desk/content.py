"""From rows to what a credential and its paper say. Everything that may change later was frozen in the intent."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Any

from credesk.certificates.design import PLAIN, Design
from credesk.certificates.page import CertificatePage
from credesk.credentials.certificate_number import certificate_number
from credesk.credentials.content import (
    AchievementContent,
    AlignmentContent,
    CredentialContent,
    CriterionContent,
    EvidenceContent,
    IdentityContent,
    Intent,
    IssuerContent,
    LevelContent,
    MarkContent,
    Replaced,
    ResultContent,
    StatusPlace,
    within,
)
from credesk.credentials.qr_text import PLAIN_ADDRESS, digits_of
from credesk.credentials.token import PaperContent
from credesk.desk.award import award_row, award_score
from credesk.desk.issuers import issuer_version, signing_identifier
from credesk.desk.phrases import Phrases, phrases_for
from credesk.desk.records import achievement_version, rubric_version
from credesk.desk.templates import Chosen, Designs
from credesk.domain.achievement import AchievementVersion, Task
from credesk.domain.assessment import marks_from_form
from credesk.domain.civil import parse_date
from credesk.domain.ids import Id
from credesk.domain.people import IssuerVersion
from credesk.domain.points import points_text
from credesk.domain.rubric import Criterion, RubricVersion
from credesk.domain.scoring import Score
from credesk.domain.texts import Texts
from credesk.workspace.journal.values import decode
from credesk.workspace.store import Workspace

STATUS_FOLDER = "status/"


@dataclass(frozen=True, slots=True)
class Printed:
    """What an intent freezes of people's records: the paper says it even if a record changes later.

    ``identity`` is a birth date or the last four of an ID as printed, ``salt`` 16 bytes, ``replaced`` the
    replaced credential's id and SHA-256.
    """

    name: str
    number: str
    language: str
    identity: str | None
    salt: bytes
    signatories: tuple[str, ...]
    verifier: str | None
    replaced: tuple[Id, bytes] | None = None

    def form(self) -> list[Any]:
        """Plain values in a fixed order (docs/journal.md)."""
        replaced = list(self.replaced) if self.replaced else None
        signatories = list(self.signatories)
        return [self.name, self.number, self.language, self.identity, self.salt, signatories, self.verifier, replaced]

    @classmethod
    def from_form(cls, form: Any) -> "Printed":
        """What ``form`` wrote."""
        name, number, language, identity, salt, signatories, verifier, replaced = form
        pair = (replaced[0], replaced[1]) if replaced else None
        return cls(name, number, language, identity, salt, tuple(signatories), verifier, pair)


class Contents:
    """Builds contents for one batch; published versions are read once."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.achievement = lru_cache(maxsize=64)(lambda id: achievement_version(workspace, id))
        self.rubric = lru_cache(maxsize=256)(lambda id: rubric_version(workspace, id))
        self.issuer = lru_cache(maxsize=64)(lambda id: issuer_version(workspace, id))
        self.designs = Designs(workspace)

    def credential(self, intent: Any) -> CredentialContent:
        """What the credential of an intent's row says."""
        award = award_row(self._workspace, intent["award"])
        printed = Printed.from_form(decode(intent["printed"]))
        achievement: AchievementVersion = self.achievement(award["achievement_version"])
        issuer: IssuerVersion = self.issuer(intent["issuer_version"])
        language = achievement.title.pick([printed.language])[0]
        sign_offs = self._sign_offs(award)
        return CredentialContent(
            issuer=_issuer_content(issuer, intent["key"]),
            achievement=self.achievement_content(achievement, language),
            result=self._result_content(achievement, award_score(award), sign_offs, phrases_for(language)),
            identities=(IdentityContent(printed.number, printed.salt),),
            intent=_intent_content(intent, award, issuer, printed),
            evidence=tuple(self._evidence(sign_offs)),
        )

    def paper(self, intent: Any) -> PaperContent:
        """What stands on the paper beside the credential."""
        printed = Printed.from_form(decode(intent["printed"]))
        return PaperContent(printed.name, printed.identity)

    def page(self, intent: Any, stored: bytes, token: bytes) -> CertificatePage:
        """The certificate of a signed credential."""
        award = award_row(self._workspace, intent["award"])
        achievement: AchievementVersion = self.achievement(award["achievement_version"])
        issuer: IssuerVersion = self.issuer(intent["issuer_version"])
        return _page(intent, award, achievement, issuer, (stored, token))

    def design(self, intent: Any, page: CertificatePage, instead: Chosen | None = None) -> Design:
        """What an intent's page is set with: its template version's, or that of another template ``instead``."""
        if instead is None and intent["template"] is None:
            return PLAIN
        settings = instead.settings if instead is not None else self.designs.settings(intent["template"])
        return self.designs.of(settings, self._beside(intent, page, settings.second_language))

    def _beside(self, intent: Any, page: CertificatePage, language: str) -> CertificatePage | None:
        """The page in a second language, else in the one the achievement is written in; None where that is its own."""
        if not language:
            return None
        award = award_row(self._workspace, intent["award"])
        achievement: AchievementVersion = self.achievement(award["achievement_version"])
        spoken = (achievement.title.pick([language])[0], achievement.title.source[0])
        other = next((tag for tag in spoken if tag != page.language), None)
        if other is None:
            return None
        issuer: IssuerVersion = self.issuer(intent["issuer_version"])
        return _page(intent, award, achievement, issuer, (page.credential, b"\0"), other)

    def _sign_offs(self, award: Any) -> dict[Id, Any]:
        """The award's sign-offs by task."""
        found = {}
        for sign_off in decode(award["sign_offs"]):
            row = self._workspace.row(
                "SELECT o.*, s.task FROM sign_offs AS o JOIN submissions AS s ON s.id = o.submission WHERE o.id = ?",
                (sign_off,),
            )
            if row is not None:
                found[row["task"]] = row
        return found

    def _evidence(self, sign_offs: dict[Id, Any]) -> Iterator[EvidenceContent]:
        seen: set[Id] = set()
        for row in sign_offs.values():
            for name in decode(row["evidence"]):
                found = self._workspace.row("SELECT * FROM evidence WHERE object = ? OR id = ?", (name, name))
                if found is not None and found["id"] not in seen:
                    seen.add(found["id"])
                    yield EvidenceContent(found["id"], found["plain_digest"])

    def achievement_content(self, achievement: AchievementVersion, language: str) -> AchievementContent:
        """What a credential says of an achievement version, in one language."""

        def text(texts: Texts | None) -> str:
            return texts.pick([language])[1] if texts else ""

        criteria = [
            _criterion_content(achievement, task, self.rubric(task.rubric_version), criterion, language)
            for task in achievement.tasks
            for criterion in self.rubric(task.rubric_version).criteria
        ]
        return AchievementContent(
            id=achievement.id,
            name=text(achievement.title),
            description=text(achievement.description),
            narrative=text(achievement.criteria),
            language=language,
            outcome_id=within(achievement.id, b"outcome"),
            points_id=within(achievement.id, b"points"),
            version=str(achievement.number),
            learning_outcomes=tuple(text(outcome) for outcome in achievement.outcomes),
            workload_hours=achievement.workload_hours,
            credits=achievement.credits,
            level=text(achievement.level),
            alignments=tuple(
                AlignmentContent(one.name, one.url, one.framework, one.code, kind=one.kind)
                for one in achievement.alignments
            ),
            criteria=tuple(criteria) if achievement.results_in_credential else (),
        )

    def _result_content(
        self, achievement: AchievementVersion, score: Score, sign_offs: dict[Id, Any], words: Phrases
    ) -> ResultContent:
        marks = [
            MarkContent(_inner(achievement, task, mark.criterion), _inner(achievement, task, mark.level))
            for task in achievement.tasks
            for mark in marks_from_form(decode(sign_offs[task.id]["marks"])).values()
            if mark.level is not None and not mark.not_applicable
        ]
        return ResultContent(
            outcome=words.outcome(score.outcome),
            points=score.points if score.of is not None else None,
            points_of=score.of,
            marks=tuple(marks) if achievement.results_in_credential else None,
        )


def _inner(achievement: AchievementVersion, task: Task, id: Id) -> Id:
    """An id of a rubric inside a credential: of several tasks, two may share a rubric."""
    return within(task.id, id) if len(achievement.tasks) > 1 else id


def _criterion_content(
    achievement: AchievementVersion, task: Task, rubric: RubricVersion, criterion: Criterion, language: str
) -> CriterionContent:
    title = criterion.title.pick([language])[1]
    name = f"{task.title.pick([language])[1]}: {title}" if len(achievement.tasks) > 1 else title
    levels = tuple(
        LevelContent(
            _inner(achievement, task, level.id),
            level.title.pick([language])[1],
            level.points if rubric.rule.has_points else Fraction(position),
            level.description.pick([language])[1] if level.description else "",
        )
        for position, level in enumerate(criterion.levels)
    )
    must_reach = _inner(achievement, task, criterion.must_reach) if criterion.must_reach else None
    return CriterionContent(_inner(achievement, task, criterion.id), name, levels, must_reach)


def _issuer_content(issuer: IssuerVersion, key: bytes) -> IssuerContent:
    return IssuerContent(
        id=signing_identifier(issuer.identifiers, key),
        name=issuer.legal_name,
        country=issuer.country,
        licence=issuer.licence,
        address=issuer.address,
        telephone=issuer.telephone,
        email=issuer.email,
        web=issuer.web,
    )


def _intent_content(intent: Any, award: Any, issuer: IssuerVersion, printed: Printed) -> Intent:
    return Intent(
        id=intent["credential"],
        award_date=parse_date(award["award_date"]),
        signed_at=intent["signed_at"] // 1000,
        place=StatusPlace(intent["status_stream"], intent["status_list"], intent["status_index"]),
        valid_until=parse_date(intent["valid_until"]) if intent["valid_until"] else None,
        status_base=f"{issuer.verify_address}{STATUS_FOLDER}" if issuer.verify_address else None,
        practice=bool(intent["practice"]),
        replaces=Replaced(*printed.replaced) if printed.replaced else None,
    )


def _page(
    intent: Any,
    award: Any,
    achievement: AchievementVersion,
    issuer: IssuerVersion,
    signed: tuple[bytes, bytes],
    wanted: str | None = None,
) -> CertificatePage:
    """The page of an intent; ``signed`` are credential and token, ``wanted`` a language other than the learner's."""
    printed, (stored, token) = Printed.from_form(decode(intent["printed"])), signed
    language, title = achievement.title.pick([printed.language if wanted is None else wanted])
    words = phrases_for(language)

    def text(texts: Texts | None) -> str:
        return texts.pick([language])[1] if texts else ""

    return CertificatePage(
        language=language,
        learner=printed.name,
        title=title,
        issuer=issuer.legal_name,
        awarded=parse_date(award["award_date"]),
        number=certificate_number(intent["credential"]),
        address=f"{issuer.verify_address or PLAIN_ADDRESS}#",
        digits=digits_of(token),
        credential=stored,
        made=dt.datetime.fromtimestamp(intent["signed_at"] // 1000, dt.UTC),
        valid_until=parse_date(intent["valid_until"]) if intent["valid_until"] else None,
        licence=issuer.licence,
        country=issuer.country,
        seal=initials(issuer.legal_name),
        statement=text(achievement.statement),
        outcomes=tuple(text(outcome) for outcome in achievement.outcomes),
        outcome=_outcome_line(award_score(award), words),
        workload=workload_line(achievement, words),
        level=text(achievement.level),
        quality=words.verified_by.format(name=printed.verifier) if printed.verifier else "",
        signatories=printed.signatories,
        check_at=in_words(issuer.verify_address),
        telephone=issuer.telephone,
        numbers_published=issuer.numbers_published,
        practice=bool(intent["practice"]),
        replacement=_replacement_line(printed, words),
        identity=printed.identity or "",
    )


def initials(name: str) -> str:
    """Two initials for the seal: of the first and second word that are written large."""
    words = [word for word in name.split() if word[:1].isalpha() and (word[0].isupper() or word.islower())]
    return "".join(word[0].upper() for word in words[:2])


def _outcome_line(score: Score, words: Phrases) -> str:
    line = words.outcome(score.outcome)
    if score.of is None:
        return line
    line += words.comma + words.points.format(points=points_text(score.points), of=points_text(score.of))
    if score.pass_points is not None:
        line += f" ({words.passing.format(points=points_text(score.pass_points))})"
    return line


def workload_line(achievement: AchievementVersion, words: Phrases) -> str:
    """Hours and credits, as the paper says them."""
    parts = []
    if achievement.workload_hours is not None:
        parts.append(words.hours.format(hours=achievement.workload_hours))
    if achievement.credits is not None:
        parts.append(words.credits.format(credits=points_text(achievement.credits)))
    return words.comma.join(parts)


def in_words(address: str | None) -> str:
    """The verify address as people type it."""
    return address.removeprefix("https://").rstrip("/") if address else ""


def _replacement_line(printed: Printed, words: Phrases) -> str:
    return words.replaces.format(number=certificate_number(printed.replaced[0])) if printed.replaced else ""


def signatory_lines(name: str, title: str | None) -> Sequence[str]:
    """The line under the signature: name and title."""
    return (f"{name}, {title}" if title else name,)
