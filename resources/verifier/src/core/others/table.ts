/**
 * The terms of the contexts that credentials of other issuers may name. Written by packaging/page_terms.py from
 * src/credesk/credentials/foreign_terms.py, which says where they are from; a test compares the two.
 *
 * Of each context: its types, the terms of every object (`*`), and those that a type adds. A term is
 * `name=predicate kind`.
 */

export const PREFIXES: Readonly<Record<string, string>> = {
  ob: "https://purl.imsglobal.org/spec/vc/ob/vocab.html#",
  schema: "https://schema.org/",
  cred: "https://www.w3.org/2018/credentials#",
  sec: "https://w3id.org/security#",
  status: "https://www.w3.org/ns/credentials/status#",
  xsds: "https://www.w3.org/2001/XMLSchema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  dcterms: "http://purl.org/dc/terms/",
  vccs: "https://purl.imsglobal.org/spec/vccs/v1p0/context.json#",
  vcrl: "https://purl.imsglobal.org/spec/vcrl/v1p0/context.json#",
  vccr: "https://purl.imsglobal.org/spec/vccr/v1p0/context.json#",
  odd: "xsd:",
};

export const CONTEXTS: Readonly<Record<string, string>> = {
  "https://www.w3.org/ns/credentials/v2": `
types: VerifiableCredential=cred:VerifiableCredential
    BitstringStatusListCredential=status:BitstringStatusListCredential
    BitstringStatusList=status:BitstringStatusList | BitstringStatusListEntry=status:BitstringStatusListEntry
    DataIntegrityProof=sec:DataIntegrityProof
*: description=schema:description | digestMultibase=sec:digestMultibase sec:multibase
    digestSRI=cred:digestSRI cred:sriString | mediaType=schema:encodingFormat | name=schema:name
VerifiableCredential: confidenceMethod=cred:confidenceMethod @id | credentialSchema=cred:credentialSchema @id
    credentialStatus=cred:credentialStatus @id | credentialSubject=cred:credentialSubject @id
    description=schema:description | evidence=cred:evidence @id | issuer=cred:issuer @id | name=schema:name
    refreshService=cred:refreshService @id | relatedResource=cred:relatedResource @id
    renderMethod=cred:renderMethod @id | termsOfUse=cred:termsOfUse @id | validFrom=cred:validFrom xsd:dateTime
    validUntil=cred:validUntil xsd:dateTime
BitstringStatusList: encodedList=status:encodedList sec:multibase | statusPurpose=status:statusPurpose
    ttl=status:ttl
BitstringStatusListEntry: statusListCredential=status:statusListCredential @id
    statusListIndex=status:statusListIndex | statusPurpose=status:statusPurpose
    statusMessage=status:statusMessage @message | statusReference=status:statusReference @id
    statusSize=status:statusSize xsds:integer
DataIntegrityProof: challenge=sec:challenge | created=dcterms:created xsd:dateTime
    cryptosuite=sec:cryptosuite sec:cryptosuiteString | domain=sec:domain | expires=sec:expiration xsd:dateTime
    nonce=sec:nonce | previousProof=sec:previousProof @id | proofPurpose=sec:proofPurpose @purpose
    verificationMethod=sec:verificationMethod @id`,
  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json": `
types: OpenBadgeCredential=ob:OpenBadgeCredential | Achievement=ob:Achievement
    AchievementSubject=ob:AchievementSubject | Address=ob:Address | Criteria=ob:Criteria
    EndorsementCredential=ob:EndorsementCredential | EndorsementSubject=ob:EndorsementSubject
    Evidence=ob:Evidence | GeoCoordinates=ob:GeoCoordinates | IdentifierEntry=ob:IdentifierEntry
    IdentityObject=ob:IdentityObject | Image=ob:Image | Profile=ob:Profile | Related=ob:Related | Result=ob:Result
    ResultDescription=ob:ResultDescription | RubricCriterionLevel=ob:RubricCriterionLevel
    AchievementCredential=ob:OpenBadgeCredential | Alignment=schema:AlignmentObject
*: alignment=ob:alignment | description=schema:description | endorsement=ob:endorsement | image=ob:Image @id
    name=schema:name | narrative=ob:narrative | url=schema:url xsds:anyURI
Achievement: achievementType=ob:achievementType | alignment=ob:alignment | creator=ob:creator
    creditsAvailable=ob:creditsAvailable xsds:float | criteria=ob:Criteria @id | fieldOfStudy=ob:fieldOfStudy
    humanCode=ob:humanCode | image=ob:Image @id | otherIdentifier=ob:otherIdentifier | related=ob:related
    resultDescription=ob:resultDescription | specialization=ob:specialization | tag=schema:keywords
    version=ob:version
AchievementSubject: achievement=ob:achievement-0 | activityEndDate=ob:activityEndDate xsds:date
    activityStartDate=ob:activityStartDate xsds:date | creditsEarned=ob:creditsEarned xsds:float
    identifier=ob:identifier | image=ob:Image @id | licenseNumber=ob:licenseNumber | result=ob:result
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
    givenName=schema:givenName | honorificPrefix=schema:honorificPrefix | honorificSuffix=schema:honorificSuffix
    image=ob:Image @id | otherIdentifier=ob:otherIdentifier | parentOrg=ob:parentOrg @id
    patronymicName=ob:patronymicName | phone=ob:phone | official=ob:official
Related: version=ob:version
Result: achievedLevel=ob:achievedLevel xsds:anyURI | resultDescription=ob:resultDescription xsds:anyURI
    status=ob:status | value=schema:value
ResultDescription: allowedValue=ob:allowedValue @list | requiredLevel=ob:requiredLevel xsds:anyURI
    requiredValue=ob:requiredValue | resultType=ob:resultType | rubricCriterionLevel=ob:rubricCriterionLevel
    valueMax=ob:valueMax | valueMin=ob:valueMin
RubricCriterionLevel: level=ob:level | points=ob:points`,
  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json": `
types: OpenBadgeCredential=ob:OpenBadgeCredential | Achievement=ob:Achievement
    AchievementSubject=ob:AchievementSubject | Address=ob:Address | Criteria=ob:Criteria
    EndorsementCredential=ob:EndorsementCredential | EndorsementSubject=ob:EndorsementSubject
    Evidence=ob:Evidence | GeoCoordinates=ob:GeoCoordinates | IdentifierEntry=ob:IdentifierEntry
    IdentityObject=ob:IdentityObject | Image=ob:Image | Profile=ob:Profile | Related=ob:Related | Result=ob:Result
    ResultDescription=ob:ResultDescription | RubricCriterionLevel=ob:RubricCriterionLevel
    AchievementCredential=ob:OpenBadgeCredential | Alignment=schema:AlignmentObject
*: alignment=ob:alignment | description=schema:description | endorsement=ob:endorsement
    endorsementJwt=ob:endorsementJwt | image=ob:image @id | inLanguage=schema:inLanguage | name=schema:name
    narrative=ob:narrative | url=schema:url xsds:anyURI | awardedDate=ob:awardedDate odd:dateTime
Achievement: achievementType=ob:achievementType | alignment=ob:alignment | creator=ob:creator
    creditsAvailable=ob:creditsAvailable xsds:float | criteria=ob:Criteria @id | fieldOfStudy=ob:fieldOfStudy
    humanCode=ob:humanCode | image=ob:image @id | otherIdentifier=ob:otherIdentifier | related=ob:related
    resultDescription=ob:resultDescription | specialization=ob:specialization | tag=schema:keywords
    version=ob:version | inLanguage=schema:inLanguage
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
    givenName=schema:givenName | honorificPrefix=schema:honorificPrefix | honorificSuffix=schema:honorificSuffix
    image=ob:image @id | otherIdentifier=ob:otherIdentifier | parentOrg=ob:parentOrg @id
    patronymicName=ob:patronymicName | phone=ob:phone | official=ob:official
Related: version=ob:version | inLanguage=schema:inLanguage
Result: achievedLevel=ob:achievedLevel xsds:anyURI | resultDescription=ob:resultDescription xsds:anyURI
    status=ob:status | value=schema:value
ResultDescription: allowedValue=ob:allowedValue @list | requiredLevel=ob:requiredLevel xsds:anyURI
    requiredValue=ob:requiredValue | resultType=ob:resultType | rubricCriterionLevel=ob:rubricCriterionLevel
    valueMax=ob:valueMax | valueMin=ob:valueMin
RubricCriterionLevel: level=ob:level | points=ob:points`,
  "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json": `
types: 1EdTechJsonSchemaValidator2019=vccs:1EdTechJsonSchemaValidator2019
    1EdTechRevocationList=vcrl:1EdTechRevocationList | 1EdTechCredentialRefresh=vccr:1EdTechCredentialRefresh`,
  "https://w3id.org/security/data-integrity/v2": `
`,
};

/** The members of a `statusMessage`. */
export const MESSAGE = "message=status:message | status=status:status";
