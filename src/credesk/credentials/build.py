"""An Open Badges 3.0 credential (1EdTech Open Badges 3.0, W3C VC Data Model 2.0) from plain content.

Arrays stand wherever several things may stand; numbers have at most two decimals; the two 1EdTech types
whose ``type`` is one text (IdentityObject, IdentifierEntry) keep it so. Nothing random, no clock: the same
content gives the same document.
"""

import hashlib
from fractions import Fraction
from typing import Any

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
    ResultContent,
)
from credesk.credentials.errors import ContentRefused
from credesk.credentials.identifiers import is_issuer_id
from credesk.credentials.instants import day_seconds, instant_text, last_second
from credesk.credentials.multibase import digest_multibase
from credesk.credentials.shapes import CONTEXT_EXTENSIONS, CONTEXT_OB, CONTEXT_VC
from credesk.credentials.status_places import Purpose, list_id, place_is_sound
from credesk.domain.ids import id_text
from credesk.domain.points import points_text, rounded
from credesk.domain.sentences import sentence
from credesk.domain.texts import nfc

Json = dict[str, Any]
SCHEMA = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"
SCHEMA_TYPE = "1EdTechJsonSchemaValidator2019"
PRACTICE = "Practice: this credential was made to try things out and is worth nothing."


def build_credential(content: CredentialContent) -> Json:
    """The credential without its proof. Raises ContentRefused where it could not be issued."""
    _check(content)
    intent = content.intent
    document: Json = {
        "@context": [CONTEXT_VC, CONTEXT_OB, *([CONTEXT_EXTENSIONS] if content.with_schema else [])],
        "id": urn(intent.id),
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": _clean(content.achievement.name),
        "issuer": _issuer(content.issuer),
        "validFrom": instant_text(day_seconds(intent.award_date)),
        "credentialSubject": _subject(content),
    }
    document |= _window_and_status(intent)
    if content.evidence:
        document["evidence"] = [_evidence(item) for item in dict.fromkeys(content.evidence)]
    if content.with_schema:
        document["credentialSchema"] = [{"id": SCHEMA, "type": [SCHEMA_TYPE]}]
    return document


def urn(id: bytes) -> str:
    """A 16-byte id as an IRI."""
    return f"urn:uuid:{id_text(id)}"


def _check(content: CredentialContent) -> None:
    intent = content.intent
    if not is_issuer_id(content.issuer.id):
        raise ContentRefused(sentence("“{id}” is neither a did:web nor a did:key.", id=content.issuer.id))
    if not content.identities:
        raise ContentRefused("A credential needs an identifier of the learner.", "Give the learner a number.")
    if intent.valid_until is not None and intent.valid_until < intent.award_date:
        raise ContentRefused("The credential would end before it begins.")
    if intent.place is not None and not place_is_sound(intent.place):
        raise ContentRefused("The status place is outside its list.")


def _clean(text: str) -> str:
    """NFC with plain line feeds, so that a text is the same on every system."""
    return nfc(text.replace("\r\n", "\n").replace("\r", "\n"))


def _texts(**texts: str) -> Json:
    return {name: _clean(text) for name, text in texts.items() if text}


def _issuer(issuer: IssuerContent) -> Json:
    document = {"id": issuer.id, "type": ["Profile"], **_texts(name=issuer.name)}
    document |= _texts(url=issuer.web, email=issuer.email, phone=issuer.telephone)
    is_code = len(issuer.country) == 2 and issuer.country.isascii() and issuer.country.isupper()
    country = {"addressCountryCode" if is_code else "addressCountry": issuer.country}
    if address := _texts(**country, streetAddress=issuer.address):
        document["address"] = {"type": ["Address"], **address}
    if issuer.licence:
        entry = {"identifier": _clean(issuer.licence), "identifierType": "ext:licence"}
        document["otherIdentifier"] = [{"type": "IdentifierEntry", **entry}]
    return document


def _window_and_status(intent: Intent) -> Json:
    document: Json = {}
    if intent.valid_until is not None:
        document["validUntil"] = instant_text(last_second(intent.valid_until))
    if intent.practice:
        document["description"] = PRACTICE
    if intent.replaces is not None:
        old = intent.replaces
        document["relatedResource"] = [{"id": urn(old.id), "digestMultibase": digest_multibase(old.digest)}]
    if intent.place is not None and intent.status_base is not None:
        place = intent.place
        name = list_id(intent.status_base, place.stream, place.list_number, Purpose.REVOCATION)
        document["credentialStatus"] = [
            {
                "id": f"{name}#{place.index}",
                "type": ["BitstringStatusListEntry"],
                "statusPurpose": Purpose.REVOCATION.value,
                "statusListIndex": str(place.index),
                "statusListCredential": name,
            }
        ]
    return document


def _subject(content: CredentialContent) -> Json:
    subject: Json = {
        "type": ["AchievementSubject"],
        "identifier": [_identity(identity) for identity in content.identities],
        "achievement": _achievement(content.achievement, content.result),
    }
    if content.achievement.credits is not None:
        subject["creditsEarned"] = number(content.achievement.credits)
    if results := _results(content.achievement, content.result):
        subject["result"] = results
    return subject


def _identity(identity: IdentityContent) -> Json:
    """OB 3.0 IdentityObject: ``sha256$`` and the hex SHA-256 of the identifier followed by the salt."""
    salt = identity.salt.hex()
    digest = hashlib.sha256((_clean(identity.value) + salt).encode("utf-8")).hexdigest()
    return {
        "type": "IdentityObject",
        "hashed": True,
        "identityHash": f"sha256${digest}",
        "identityType": identity.kind,
        "salt": salt,
    }


def _achievement(achievement: AchievementContent, result: ResultContent) -> Json:
    document: Json = {"id": urn(achievement.id), "type": ["Achievement"]}
    document |= _texts(
        name=achievement.name,
        achievementType=achievement.kind,
        humanCode=achievement.code,
        fieldOfStudy=achievement.field_of_study,
        inLanguage=achievement.language,
        version=achievement.version,
    )
    document["description"] = _clean(achievement.description)
    document["criteria"] = {"narrative": _narrative(achievement)}
    if achievement.credits is not None:
        document["creditsAvailable"] = number(achievement.credits)
    if achievement.alignments:
        document["alignment"] = [_alignment(alignment) for alignment in dict.fromkeys(achievement.alignments)]
    document["resultDescription"] = _result_descriptions(achievement, result)
    return document


def achievement_document(achievement: AchievementContent) -> Json:
    """The achievement by itself, as credentials carry it, for a page that describes it (OB 3.0, Achievement)."""
    described = _achievement(achievement, ResultContent("", None, None))
    return {"@context": [CONTEXT_VC, CONTEXT_OB], **described}


def _narrative(achievement: AchievementContent) -> str:
    """The criteria in Markdown, as OB 3.0 has it, with outcomes, workload and level below."""
    labels = achievement.labels
    parts = [_clean(achievement.narrative).strip()]
    if achievement.learning_outcomes:
        bullets = "\n".join(f"- {_clean(outcome)}" for outcome in achievement.learning_outcomes)
        parts.append(f"{labels.learning_outcomes}:\n\n{bullets}")
    if achievement.workload_hours is not None:
        parts.append(f"{labels.workload}: {achievement.workload_hours} {labels.hours}")
    if achievement.level:
        parts.append(f"{labels.level}: {_clean(achievement.level)}")
    return "\n\n".join(part for part in parts if part)


def _alignment(alignment: AlignmentContent) -> Json:
    return {"type": ["Alignment"]} | _texts(
        targetName=alignment.name,
        targetUrl=alignment.url,
        targetFramework=alignment.framework,
        targetCode=alignment.code,
        targetDescription=alignment.description,
        targetType=alignment.kind,
    )


def _result_descriptions(achievement: AchievementContent, result: ResultContent) -> list[Json]:
    labels = achievement.labels
    overall: Json = {"id": urn(achievement.outcome_id), "type": ["ResultDescription"], "name": _clean(labels.outcome)}
    descriptions = [overall | {"resultType": "PerformanceLevel"}]
    if result.points is not None and result.points_of is not None:
        points: Json = {"id": urn(achievement.points_id), "type": ["ResultDescription"], "name": _clean(labels.points)}
        points |= {"resultType": "RubricScore", "valueMin": "0", "valueMax": points_text(result.points_of)}
        descriptions.append(points)
    if result.marks is not None:
        descriptions += [_criterion(criterion) for criterion in achievement.criteria]
    return descriptions


def _criterion(criterion: CriterionContent) -> Json:
    levels = sorted(criterion.levels, key=lambda level: level.points)
    description: Json = {
        "id": urn(criterion.id),
        "type": ["ResultDescription"],
        "name": _clean(criterion.name),
        "resultType": "RubricCriterionLevel",
        "rubricCriterionLevel": [_level(level, rank) for rank, level in enumerate(levels, 1)],
    }
    if criterion.must_reach is not None:
        description["requiredLevel"] = urn(criterion.must_reach)
    return description


def _level(level: LevelContent, rank: int) -> Json:
    document: Json = {"id": urn(level.id), "type": ["RubricCriterionLevel"], "level": str(rank)}
    return document | _texts(name=level.name, description=level.description, points=points_text(level.points))


def _results(achievement: AchievementContent, result: ResultContent) -> list[Json]:
    results = [{"type": ["Result"], "resultDescription": urn(achievement.outcome_id), "value": _clean(result.outcome)}]
    if result.points is not None and result.points_of is not None:
        value = points_text(result.points)
        results.append({"type": ["Result"], "resultDescription": urn(achievement.points_id), "value": value})
    levels = {c.id: {level.id: level for level in c.levels} for c in achievement.criteria}
    for mark in result.marks or ():
        level = levels.get(mark.criterion, {}).get(mark.level)
        if level is None:
            raise ContentRefused("A mark names a level that its criterion does not have.")
        one = {"type": ["Result"], "resultDescription": urn(mark.criterion), "achievedLevel": urn(mark.level)}
        results.append(one | {"value": points_text(level.points)})
    return results


def _evidence(item: EvidenceContent) -> Json:
    document: Json = {"id": urn(item.id), "type": ["Evidence"]}
    return document | ({"digestMultibase": digest_multibase(item.digest)} if item.digest is not None else {})


def number(value: Fraction) -> int | float:
    """A JSON number with at most two decimals, rounded half away from zero."""
    shown = rounded(value, 2)
    return int(shown) if shown.denominator == 1 else float(shown)
