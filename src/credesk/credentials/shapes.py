"""The JSON objects that a credential may hold, and the statement that each member makes.

One table serves writing and reading. It names, for every object, the members that it may have, the predicate that the
published contexts give each member, and the kind of its value; nothing else is written and nothing else
is read, so JSON and signed statements cannot part. The predicates are those of the contexts
https://www.w3.org/ns/credentials/v2 (W3C VC Data Model 2.0), Open Badges 3.0.3 and its extensions (1EdTech);
tests compare the outcome with the full contexts, statement for statement.
"""

from dataclasses import dataclass
from enum import Enum, auto

CONTEXT_VC = "https://www.w3.org/ns/credentials/v2"
CONTEXT_OB = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
CONTEXT_EXTENSIONS = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"

_CRED = "https://www.w3.org/2018/credentials#"
_OB = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#"
_SCHEMA = "https://schema.org/"
_SECURITY = "https://w3id.org/security#"
_STATUS = "https://www.w3.org/ns/credentials/status#"
_XSD = "https://www.w3.org/2001/XMLSchema#"
_XSD_HTTP = "http://www.w3.org/2001/XMLSchema#"

TYPE_IRIS = {
    "VerifiableCredential": _CRED + "VerifiableCredential",
    "OpenBadgeCredential": _OB + "OpenBadgeCredential",
    "BitstringStatusListCredential": _STATUS + "BitstringStatusListCredential",
    "BitstringStatusList": _STATUS + "BitstringStatusList",
    "BitstringStatusListEntry": _STATUS + "BitstringStatusListEntry",
    "1EdTechJsonSchemaValidator2019": (
        "https://purl.imsglobal.org/spec/vccs/v1p0/context.json#1EdTechJsonSchemaValidator2019"
    ),
    "Alignment": _SCHEMA + "AlignmentObject",
    "DataIntegrityProof": _SECURITY + "DataIntegrityProof",
} | {
    name: _OB + name
    for name in (
        "Achievement",
        "AchievementSubject",
        "Address",
        "Evidence",
        "IdentifierEntry",
        "IdentityObject",
        "Profile",
        "Result",
        "ResultDescription",
        "RubricCriterionLevel",
    )
}


class Kind(Enum):
    """What a member's value is."""

    LITERAL = auto()
    """A text, as a literal of the member's datatype."""
    REFERENCE = auto()
    """The IRI of something that is not described here."""
    NUMBER = auto()
    BOOLEAN = auto()
    OBJECT = auto()
    """An object of the member's shape."""


@dataclass(frozen=True, slots=True)
class Member:
    """One member: its predicate, the kind of its value, and whether an array may stand there."""

    predicate: str
    kind: Kind = Kind.LITERAL
    datatype: str = ""
    shape: str = ""
    many: bool = False


@dataclass(frozen=True, slots=True)
class Shape:
    """One kind of object. ``identified`` is True (an id must stand there), False (must not)."""

    types: tuple[str, ...]
    identified: bool
    members: dict[str, Member]
    required: frozenset[str]


def _text(predicate: str) -> Member:
    return Member(predicate)


def _typed(predicate: str, datatype: str) -> Member:
    return Member(predicate, Kind.LITERAL, datatype)


def _object(predicate: str, shape: str, *, many: bool = False) -> Member:
    return Member(predicate, Kind.OBJECT, shape=shape, many=many)


def _named(types: tuple[str, ...], members: dict[str, Member], required: frozenset[str] = frozenset()) -> Shape:
    return Shape(types, identified=True, members=members, required=required)


def _blank(types: tuple[str, ...], members: dict[str, Member], required: frozenset[str] = frozenset()) -> Shape:
    return Shape(types, identified=False, members=members, required=required)


_NAME = {"name": _text(_SCHEMA + "name")}
_DESCRIPTION = {"description": _text(_SCHEMA + "description")}
_DIGEST = {"digestMultibase": _typed(_SECURITY + "digestMultibase", _SECURITY + "multibase")}
_WINDOW = {
    "validFrom": _typed(_CRED + "validFrom", _XSD_HTTP + "dateTime"),
    "validUntil": _typed(_CRED + "validUntil", _XSD_HTTP + "dateTime"),
}

_CREDENTIAL = _named(
    ("VerifiableCredential", "OpenBadgeCredential"),
    {
        **_NAME,
        **_DESCRIPTION,
        **_WINDOW,
        "issuer": _object(_CRED + "issuer", "Profile"),
        "credentialSubject": _object(_CRED + "credentialSubject", "AchievementSubject"),
        "credentialStatus": _object(_CRED + "credentialStatus", "StatusEntry", many=True),
        "credentialSchema": _object(_CRED + "credentialSchema", "SchemaReference", many=True),
        "evidence": _object(_CRED + "evidence", "Evidence", many=True),
        "relatedResource": _object(_CRED + "relatedResource", "Related", many=True),
    },
    frozenset(("name", "validFrom", "issuer", "credentialSubject")),
)

_STATUS_LIST_CREDENTIAL = _named(
    ("VerifiableCredential", "BitstringStatusListCredential"),
    {
        **_WINDOW,
        "issuer": Member(_CRED + "issuer", Kind.REFERENCE),
        "credentialSubject": _object(_CRED + "credentialSubject", "StatusList"),
    },
    frozenset(("validFrom", "issuer", "credentialSubject")),
)

_PROFILE = _named(
    ("Profile",),
    {
        **_NAME,
        **_DESCRIPTION,
        "url": _typed(_SCHEMA + "url", _XSD + "anyURI"),
        "email": _text(_SCHEMA + "email"),
        "phone": _text(_OB + "phone"),
        "official": _text(_OB + "official"),
        "address": _object(_OB + "address", "Address"),
        "otherIdentifier": _object(_OB + "otherIdentifier", "IdentifierEntry", many=True),
    },
    frozenset(("name",)),
)

_ADDRESS = _blank(
    ("Address",),
    {
        "addressCountry": _text(_SCHEMA + "addressCountry"),
        "addressCountryCode": _text(_OB + "CountryCode"),
        "addressRegion": _text(_SCHEMA + "addressRegion"),
        "addressLocality": _text(_SCHEMA + "addressLocality"),
        "streetAddress": _text(_SCHEMA + "streetAddress"),
        "postOfficeBoxNumber": _text(_SCHEMA + "postOfficeBoxNumber"),
        "postalCode": _text(_SCHEMA + "postalCode"),
    },
)

_IDENTIFIER_ENTRY = _blank(
    ("IdentifierEntry",),
    {"identifier": _text(_OB + "identifier"), "identifierType": _text(_OB + "identifierType")},
    frozenset(("identifier", "identifierType")),
)

_SUBJECT = _blank(
    ("AchievementSubject",),
    {
        "achievement": _object(_OB + "achievement", "Achievement"),
        "identifier": _object(_OB + "identifier", "IdentityObject", many=True),
        "result": _object(_OB + "result", "Result", many=True),
        "creditsEarned": Member(_OB + "creditsEarned", Kind.NUMBER, _XSD + "float"),
        "activityStartDate": _typed(_OB + "activityStartDate", _XSD + "date"),
        "activityEndDate": _typed(_OB + "activityEndDate", _XSD + "date"),
    },
    frozenset(("achievement", "identifier")),
)

_IDENTITY = _blank(
    ("IdentityObject",),
    {
        "hashed": Member(_OB + "hashed", Kind.BOOLEAN, _XSD + "boolean"),
        "identityHash": _text(_OB + "identityHash"),
        "identityType": _text(_OB + "identityType"),
        "salt": _text(_OB + "salt"),
    },
    frozenset(("hashed", "identityHash", "identityType")),
)

_ACHIEVEMENT = _named(
    ("Achievement",),
    {
        **_NAME,
        **_DESCRIPTION,
        "achievementType": _text(_OB + "achievementType"),
        "alignment": _object(_OB + "alignment", "Alignment", many=True),
        "creditsAvailable": Member(_OB + "creditsAvailable", Kind.NUMBER, _XSD + "float"),
        "criteria": _object(_OB + "Criteria", "Criteria"),
        "humanCode": _text(_OB + "humanCode"),
        "inLanguage": _text(_SCHEMA + "inLanguage"),
        "fieldOfStudy": _text(_OB + "fieldOfStudy"),
        "resultDescription": _object(_OB + "resultDescription", "ResultDescription", many=True),
        "version": _text(_OB + "version"),
    },
    frozenset(("name", "description", "criteria")),
)

_ALIGNMENT = _blank(
    ("Alignment",),
    {
        "targetCode": _text(_OB + "targetCode"),
        "targetDescription": _text(_SCHEMA + "targetDescription"),
        "targetFramework": _text(_SCHEMA + "targetFramework"),
        "targetName": _text(_SCHEMA + "targetName"),
        "targetType": _text(_OB + "targetType"),
        "targetUrl": _typed(_SCHEMA + "targetUrl", _XSD + "anyURI"),
    },
    frozenset(("targetName", "targetUrl")),
)

_RESULT_DESCRIPTION = _named(
    ("ResultDescription",),
    {
        **_NAME,
        "resultType": _text(_OB + "resultType"),
        "requiredLevel": _typed(_OB + "requiredLevel", _XSD + "anyURI"),
        "rubricCriterionLevel": _object(_OB + "rubricCriterionLevel", "RubricCriterionLevel", many=True),
        "valueMax": _text(_OB + "valueMax"),
        "valueMin": _text(_OB + "valueMin"),
    },
    frozenset(("name", "resultType")),
)

_LEVEL = _named(
    ("RubricCriterionLevel",),
    {**_NAME, **_DESCRIPTION, "level": _text(_OB + "level"), "points": _text(_OB + "points")},
    frozenset(("name",)),
)

_RESULT = _blank(
    ("Result",),
    {
        "achievedLevel": _typed(_OB + "achievedLevel", _XSD + "anyURI"),
        "resultDescription": _typed(_OB + "resultDescription", _XSD + "anyURI"),
        "value": _text(_SCHEMA + "value"),
    },
    frozenset(("resultDescription",)),
)

_STATUS_ENTRY = _named(
    ("BitstringStatusListEntry",),
    {
        "statusPurpose": _text(_STATUS + "statusPurpose"),
        "statusListIndex": _text(_STATUS + "statusListIndex"),
        "statusListCredential": Member(_STATUS + "statusListCredential", Kind.REFERENCE),
    },
    frozenset(("statusPurpose", "statusListIndex", "statusListCredential")),
)

_STATUS_LIST = _named(
    ("BitstringStatusList",),
    {
        "statusPurpose": _text(_STATUS + "statusPurpose"),
        "encodedList": _typed(_STATUS + "encodedList", _SECURITY + "multibase"),
    },
    frozenset(("statusPurpose", "encodedList")),
)

_PROOF = _blank(
    ("DataIntegrityProof",),
    {
        "created": _typed("http://purl.org/dc/terms/created", _XSD_HTTP + "dateTime"),
        "cryptosuite": _typed(_SECURITY + "cryptosuite", _SECURITY + "cryptosuiteString"),
        "proofPurpose": Member(_SECURITY + "proofPurpose", Kind.REFERENCE),
        "verificationMethod": Member(_SECURITY + "verificationMethod", Kind.REFERENCE),
    },
    frozenset(("created", "cryptosuite", "proofPurpose", "verificationMethod")),
)

SHAPES: dict[str, Shape] = {
    "Credential": _CREDENTIAL,
    "StatusListCredential": _STATUS_LIST_CREDENTIAL,
    "Profile": _PROFILE,
    "Address": _ADDRESS,
    "IdentifierEntry": _IDENTIFIER_ENTRY,
    "AchievementSubject": _SUBJECT,
    "IdentityObject": _IDENTITY,
    "Achievement": _ACHIEVEMENT,
    "Criteria": _blank((), {"narrative": _text(_OB + "narrative")}, frozenset(("narrative",))),
    "Alignment": _ALIGNMENT,
    "ResultDescription": _RESULT_DESCRIPTION,
    "RubricCriterionLevel": _LEVEL,
    "Result": _RESULT,
    "Evidence": _named(("Evidence",), dict(_DIGEST)),
    "Related": _named((), dict(_DIGEST), frozenset(("digestMultibase",))),
    "SchemaReference": _named(("1EdTechJsonSchemaValidator2019",), {}),
    "StatusEntry": _STATUS_ENTRY,
    "StatusList": _STATUS_LIST,
    "Proof": _PROOF,
}
ASSERTION_METHOD = _SECURITY + "assertionMethod"
"""What the proof's ``assertionMethod`` stands for (a term in a vocabulary-typed member)."""
