"""The terms of the contexts that credentials of other issuers may name, as a table of facts.

Credesk ships no context document and runs no JSON-LD processor. For each context of the allow-list this names every
term that is read: its predicate, and what its values are. ``SOURCES`` has the SHA-256 of the context documents that
the table was taken from; tests compare it with them, term for term. Terms that nest another context around whole
credentials (presentations, ``@json`` values, selective disclosure) are left out and so refused.

Sources: W3C VC Data Model 2.0, appendix B; W3C VC Data Integrity 1.0; 1EdTech Open Badges 3.0.2 and 3.0.3.
"""

from dataclasses import dataclass

CONTEXT_V2 = "https://www.w3.org/ns/credentials/v2"
CONTEXT_OB_302 = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json"
CONTEXT_OB_303 = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
CONTEXT_EXTENSIONS = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"
CONTEXT_INTEGRITY = "https://w3id.org/security/data-integrity/v2"
SOURCES = {
    CONTEXT_V2: "59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734",
    CONTEXT_OB_302: "00666ad080ba407687ed1846b7f5e7495f5019042b202a727de47c48a1755c53",
    CONTEXT_OB_303: "3d34f4d4ef1bce691106e63798beb5e7b862ba841423f5ee1e53ab7ddf3bca84",
    CONTEXT_EXTENSIONS: "87c06c81bc2317663bf288d740d94fddd2818c4342b186270ff6371dfaa63f93",
    CONTEXT_INTEGRITY: "67f21e6e33a6c14e5ccfd2fc7865f7474fb71a04af7e94136cb399dfac8ae8f4",
}
"""Context documents by address, with the SHA-256 of their bytes."""
REFERENCE, LIST, PURPOSE, MESSAGE = "@id", "@list", "@purpose", "@message"
"""What a value is, beside a datatype's IRI and "" for plain: an IRI, an ordered list, a proof's purpose, a
``statusMessage``, whose members are MESSAGE_TERMS."""
_PREFIXES = {
    "ob": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#",
    "schema": "https://schema.org/",
    "cred": "https://www.w3.org/2018/credentials#",
    "sec": "https://w3id.org/security#",
    "status": "https://www.w3.org/ns/credentials/status#",
    "xsds": "https://www.w3.org/2001/XMLSchema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "unprefixed": "xsd:",  # the context of 3.0.3 uses this prefix and does not define it
    "dcterms": "http://purl.org/dc/terms/",
}


@dataclass(frozen=True, slots=True)
class Term:
    """What a member stands for: its predicate's IRI, and REFERENCE, LIST, PURPOSE, MESSAGE, a datatype or ""."""

    predicate: str
    kind: str = ""


def _iri(short: str) -> str:
    prefix, _, rest = short.partition(":")
    return _PREFIXES[prefix] + rest


def _terms(text: str) -> dict[str, Term]:
    found = {}
    for line in " | ".join(text.split("\n")).split(" | "):
        name, _, value = line.strip().partition("=")
        predicate, _, kind = value.partition(" ")
        found[name] = Term(_iri(predicate), kind if not kind or kind.startswith("@") else _iri(kind))
    return found


def _scopes(text: str) -> dict[str, dict[str, Term]]:
    """Blocks of ``Type: terms``, one type a block; ``*`` holds what every object may have."""
    blocks = text.strip().replace("\n    ", " | ").split("\n")
    return {name: _terms(terms) for name, _, terms in (block.partition(": ") for block in blocks)}


_V2 = _scopes("""
*: description=schema:description | digestMultibase=sec:digestMultibase sec:multibase
    digestSRI=cred:digestSRI cred:sriString | mediaType=schema:encodingFormat | name=schema:name
VerifiableCredential: confidenceMethod=cred:confidenceMethod @id | credentialSchema=cred:credentialSchema @id
    credentialStatus=cred:credentialStatus @id | credentialSubject=cred:credentialSubject @id
    description=schema:description | evidence=cred:evidence @id | issuer=cred:issuer @id
    name=schema:name | refreshService=cred:refreshService @id | relatedResource=cred:relatedResource @id
    renderMethod=cred:renderMethod @id | termsOfUse=cred:termsOfUse @id
    validFrom=cred:validFrom xsd:dateTime | validUntil=cred:validUntil xsd:dateTime
BitstringStatusList: encodedList=status:encodedList sec:multibase | statusPurpose=status:statusPurpose | ttl=status:ttl
BitstringStatusListEntry: statusListCredential=status:statusListCredential @id | statusListIndex=status:statusListIndex
    statusPurpose=status:statusPurpose | statusMessage=status:statusMessage @message
    statusReference=status:statusReference @id | statusSize=status:statusSize xsds:integer
DataIntegrityProof: challenge=sec:challenge | created=dcterms:created xsd:dateTime
    cryptosuite=sec:cryptosuite sec:cryptosuiteString | domain=sec:domain
    expires=sec:expiration xsd:dateTime | nonce=sec:nonce | previousProof=sec:previousProof @id
    proofPurpose=sec:proofPurpose @purpose | verificationMethod=sec:verificationMethod @id
""")
_OB_303 = _scopes("""
*: alignment=ob:alignment | description=schema:description | endorsement=ob:endorsement
    endorsementJwt=ob:endorsementJwt | image=ob:image @id | inLanguage=schema:inLanguage
    name=schema:name | narrative=ob:narrative | url=schema:url xsds:anyURI
    awardedDate=ob:awardedDate unprefixed:dateTime
Achievement: achievementType=ob:achievementType | alignment=ob:alignment | creator=ob:creator
    creditsAvailable=ob:creditsAvailable xsds:float | criteria=ob:Criteria @id
    fieldOfStudy=ob:fieldOfStudy | humanCode=ob:humanCode | image=ob:image @id
    otherIdentifier=ob:otherIdentifier | related=ob:related | resultDescription=ob:resultDescription
    specialization=ob:specialization | tag=schema:keywords | version=ob:version
    inLanguage=schema:inLanguage
AchievementSubject: achievement=ob:achievement | activityEndDate=ob:activityEndDate xsds:date
    activityStartDate=ob:activityStartDate xsds:date | creditsEarned=ob:creditsEarned xsds:float
    identifier=ob:identifier | image=ob:image @id | licenseNumber=ob:licenseNumber | result=ob:result
    role=ob:role | source=ob:source @id | term=ob:term
Address: addressCountry=schema:addressCountry | addressCountryCode=ob:CountryCode
    addressLocality=schema:addressLocality | addressRegion=schema:addressRegion | geo=ob:GeoCoordinates
    postOfficeBoxNumber=schema:postOfficeBoxNumber | postalCode=schema:postalCode
    streetAddress=schema:streetAddress
Alignment: targetCode=ob:targetCode | targetDescription=schema:targetDescription
    targetFramework=schema:targetFramework | targetName=schema:targetName | targetType=ob:targetType
    targetUrl=schema:targetUrl xsds:anyURI
EndorsementSubject: endorsementComment=ob:endorsementComment
Evidence: audience=schema:audience | genre=schema:genre
GeoCoordinates: latitude=schema:latitude | longitude=schema:longitude
IdentifierEntry: identifier=ob:identifier | identifierType=ob:identifierType
IdentityObject: hashed=ob:hashed xsds:boolean | identityHash=ob:identityHash | identityType=ob:identityType
    salt=ob:salt
Image: caption=schema:caption
Profile: additionalName=schema:additionalName | address=ob:address @id | dateOfBirth=ob:dateOfBirth xsds:date
    email=schema:email | familyName=schema:familyName | familyNamePrefix=ob:familyNamePrefix
    givenName=schema:givenName | honorificPrefix=schema:honorificPrefix
    honorificSuffix=schema:honorificSuffix | image=ob:image @id | otherIdentifier=ob:otherIdentifier
    parentOrg=ob:parentOrg @id | patronymicName=ob:patronymicName | phone=ob:phone
    official=ob:official
Related: version=ob:version | inLanguage=schema:inLanguage
Result: achievedLevel=ob:achievedLevel xsds:anyURI | resultDescription=ob:resultDescription xsds:anyURI
    status=ob:status | value=schema:value
ResultDescription: allowedValue=ob:allowedValue @list | requiredLevel=ob:requiredLevel xsds:anyURI
    requiredValue=ob:requiredValue | resultType=ob:resultType
    rubricCriterionLevel=ob:rubricCriterionLevel | valueMax=ob:valueMax | valueMin=ob:valueMin
RubricCriterionLevel: level=ob:level | points=ob:points
""")
_OLDER = {"ob:image": "ob:Image", "ob:achievement": "ob:achievement-0"}
_LATER = {
    "*": ("endorsementJwt", "inLanguage", "awardedDate"),
    "Achievement": ("inLanguage",),
    "Related": ("inLanguage",),
}


def _as_in_302(scope: str, terms: dict[str, Term]) -> dict[str, Term]:
    """The terms of 3.0.3 as 3.0.2 had them: two predicates were others, three terms were not there."""
    renamed = {_iri(now): _iri(then) for now, then in _OLDER.items()}
    return {
        name: Term(renamed.get(term.predicate, term.predicate), term.kind)
        for name, term in terms.items()
        if name not in _LATER.get(scope, ())
    }


_OB_302 = {scope: _as_in_302(scope, terms) for scope, terms in _OB_303.items()}
_OB_TYPES = {
    name: _PREFIXES["ob"] + name
    for name in """
        OpenBadgeCredential Achievement AchievementSubject Address Criteria EndorsementCredential EndorsementSubject
        Evidence GeoCoordinates IdentifierEntry IdentityObject Image Profile Related Result ResultDescription
        RubricCriterionLevel
    """.split()
} | {
    "AchievementCredential": _iri("ob:OpenBadgeCredential"),
    "Alignment": _iri("schema:AlignmentObject"),
}
_V2_TYPES = {
    "VerifiableCredential": _iri("cred:VerifiableCredential"),
    "BitstringStatusListCredential": _iri("status:BitstringStatusListCredential"),
    "BitstringStatusList": _iri("status:BitstringStatusList"),
    "BitstringStatusListEntry": _iri("status:BitstringStatusListEntry"),
    "DataIntegrityProof": _iri("sec:DataIntegrityProof"),
}
_EXTENSION_TYPES = {
    "1EdTechJsonSchemaValidator2019": "https://purl.imsglobal.org/spec/vccs/v1p0/context.json#1EdTechJsonSchemaValidator2019",
    "1EdTechRevocationList": "https://purl.imsglobal.org/spec/vcrl/v1p0/context.json#1EdTechRevocationList",
    "1EdTechCredentialRefresh": "https://purl.imsglobal.org/spec/vccr/v1p0/context.json#1EdTechCredentialRefresh",
}
MESSAGE_TERMS = _terms("message=status:message | status=status:status")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a list of contexts defines: types, terms of every object, and the terms that a type adds."""

    types: dict[str, str]
    terms: dict[str, Term]
    scopes: dict[str, dict[str, Term]]


_CONTEXTS: dict[str, tuple[dict[str, str], dict[str, dict[str, Term]]]] = {
    CONTEXT_V2: (_V2_TYPES, _V2),
    CONTEXT_OB_302: (_OB_TYPES, _OB_302),
    CONTEXT_OB_303: (_OB_TYPES, _OB_303),
    CONTEXT_EXTENSIONS: (_EXTENSION_TYPES, {}),
    CONTEXT_INTEGRITY: ({}, {}),
}
"""The proof's terms of the last one are those of the first, which is always named too."""


def vocabulary(contexts: tuple[str, ...]) -> Vocabulary:
    """What the contexts define together. Raises KeyError for one that is not on the list."""
    types: dict[str, str] = {}
    scopes: dict[str, dict[str, Term]] = {}
    for name in contexts:
        more_types, more_scopes = _CONTEXTS[name]
        types |= more_types
        for scope, terms in more_scopes.items():
            scopes[scope] = scopes.get(scope, {}) | terms
    return Vocabulary(types, scopes.pop("*", {}), scopes)
