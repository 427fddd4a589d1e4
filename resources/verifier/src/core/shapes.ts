/**
 * The JSON objects that a credential may hold, and the statement that each member makes (docs/credential.md, "The table").
 *
 * Predicates and datatypes are those of the published contexts: W3C VC Data Model 2.0, Open Badges 3.0.3 and its
 * extensions. Nothing else is read, so JSON and signed statements cannot part. A test compares this table with the
 * reference implementation's.
 */

export const CONTEXT_VC = "https://www.w3.org/ns/credentials/v2";
export const CONTEXT_OB = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
export const CONTEXT_EXTENSIONS = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";

const CRED = "https://www.w3.org/2018/credentials#";
const OB = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#";
const SCHEMA = "https://schema.org/";
const SECURITY = "https://w3id.org/security#";
const STATUS = "https://www.w3.org/ns/credentials/status#";
const XSD = "https://www.w3.org/2001/XMLSchema#";
const XSD_HTTP = "http://www.w3.org/2001/XMLSchema#";
const DATE_TIME = `${XSD_HTTP}dateTime`;
const ANY_URI = `${XSD}anyURI`;
const MULTIBASE = `${SECURITY}multibase`;

/** What the proof's `assertionMethod` stands for (a term in a vocabulary-typed member). */
export const ASSERTION_METHOD = `${SECURITY}assertionMethod`;

const TYPES_ELSEWHERE: Readonly<Record<string, string>> = {
  VerifiableCredential: `${CRED}VerifiableCredential`,
  BitstringStatusListCredential: `${STATUS}BitstringStatusListCredential`,
  BitstringStatusList: `${STATUS}BitstringStatusList`,
  BitstringStatusListEntry: `${STATUS}BitstringStatusListEntry`,
  "1EdTechJsonSchemaValidator2019":
    "https://purl.imsglobal.org/spec/vccs/v1p0/context.json#1EdTechJsonSchemaValidator2019",
  Alignment: `${SCHEMA}AlignmentObject`,
  DataIntegrityProof: `${SECURITY}DataIntegrityProof`,
};

/** The IRI of a type; those not named above are Open Badges' own. */
export function typeIri(name: string): string {
  return TYPES_ELSEWHERE[name] ?? OB + name;
}

export type Kind = "literal" | "reference" | "number" | "boolean" | "object";

/** One member: its predicate, what its value is, and whether an array may stand there. */
export interface Member {
  readonly predicate: string;
  readonly kind: Kind;
  readonly datatype: string;
  readonly shape: string;
  readonly many: boolean;
}

/** One kind of object; `identified`: whether an id must stand there, or must not. */
export interface Shape {
  readonly types: readonly string[];
  readonly identified: boolean;
  readonly members: ReadonlyMap<string, Member>;
  readonly required: readonly string[];
}

type Members = Readonly<Record<string, Member>>;

function member(predicate: string, kind: Kind, rest: Partial<Member> = {}): Member {
  return { predicate, kind, datatype: "", shape: "", many: false, ...rest };
}

function typed(predicate: string, datatype: string): Member {
  return member(predicate, "literal", { datatype });
}

function one(predicate: string, shape: string): Member {
  return member(predicate, "object", { shape });
}

function many(predicate: string, shape: string): Member {
  return member(predicate, "object", { shape, many: true });
}

/** Texts of one vocabulary that are called what their predicate is called. */
function texts(vocabulary: string, names: string): Members {
  return Object.fromEntries(names.split(" ").map((name) => [name, member(vocabulary + name, "literal")]));
}

function shape(types: string, identified: boolean, members: Members, required = ""): Shape {
  return { types: words(types), identified, members: new Map(Object.entries(members)), required: words(required) };
}

function words(text: string): readonly string[] {
  return text === "" ? [] : text.split(" ");
}

const NAME = texts(SCHEMA, "name");
const NAME_AND_DESCRIPTION = texts(SCHEMA, "name description");
const DIGEST = { digestMultibase: typed(`${SECURITY}digestMultibase`, MULTIBASE) };
const CREDITS = { datatype: `${XSD}float` };
const WINDOW = {
  validFrom: typed(`${CRED}validFrom`, DATE_TIME),
  validUntil: typed(`${CRED}validUntil`, DATE_TIME),
};

export const SHAPES: ReadonlyMap<string, Shape> = new Map(Object.entries({
  Credential: shape(
    "VerifiableCredential OpenBadgeCredential",
    true,
    {
      ...NAME_AND_DESCRIPTION,
      ...WINDOW,
      issuer: one(`${CRED}issuer`, "Profile"),
      credentialSubject: one(`${CRED}credentialSubject`, "AchievementSubject"),
      credentialStatus: many(`${CRED}credentialStatus`, "StatusEntry"),
      credentialSchema: many(`${CRED}credentialSchema`, "SchemaReference"),
      evidence: many(`${CRED}evidence`, "Evidence"),
      relatedResource: many(`${CRED}relatedResource`, "Related"),
    },
    "credentialSubject issuer name validFrom",
  ),
  StatusListCredential: shape(
    "VerifiableCredential BitstringStatusListCredential",
    true,
    {
      ...WINDOW,
      issuer: member(`${CRED}issuer`, "reference"),
      credentialSubject: one(`${CRED}credentialSubject`, "StatusList"),
    },
    "credentialSubject issuer validFrom",
  ),
  Profile: shape(
    "Profile",
    true,
    {
      ...NAME_AND_DESCRIPTION,
      ...texts(SCHEMA, "email"),
      ...texts(OB, "official phone"),
      url: typed(`${SCHEMA}url`, ANY_URI),
      address: one(`${OB}address`, "Address"),
      otherIdentifier: many(`${OB}otherIdentifier`, "IdentifierEntry"),
    },
    "name",
  ),
  Address: shape("Address", false, {
    ...texts(SCHEMA, "addressCountry addressLocality addressRegion postOfficeBoxNumber postalCode streetAddress"),
    addressCountryCode: member(`${OB}CountryCode`, "literal"),
  }),
  IdentifierEntry: shape("IdentifierEntry", false, texts(OB, "identifier identifierType"), "identifier identifierType"),
  AchievementSubject: shape(
    "AchievementSubject",
    false,
    {
      achievement: one(`${OB}achievement`, "Achievement"),
      identifier: many(`${OB}identifier`, "IdentityObject"),
      result: many(`${OB}result`, "Result"),
      creditsEarned: member(`${OB}creditsEarned`, "number", CREDITS),
      activityStartDate: typed(`${OB}activityStartDate`, `${XSD}date`),
      activityEndDate: typed(`${OB}activityEndDate`, `${XSD}date`),
    },
    "achievement identifier",
  ),
  IdentityObject: shape(
    "IdentityObject",
    false,
    {
      ...texts(OB, "identityHash identityType salt"),
      hashed: member(`${OB}hashed`, "boolean", { datatype: `${XSD}boolean` }),
    },
    "hashed identityHash identityType",
  ),
  Achievement: shape(
    "Achievement",
    true,
    {
      ...NAME_AND_DESCRIPTION,
      ...texts(OB, "achievementType fieldOfStudy humanCode version"),
      ...texts(SCHEMA, "inLanguage"),
      alignment: many(`${OB}alignment`, "Alignment"),
      creditsAvailable: member(`${OB}creditsAvailable`, "number", CREDITS),
      criteria: one(`${OB}Criteria`, "Criteria"),
      resultDescription: many(`${OB}resultDescription`, "ResultDescription"),
    },
    "criteria description name",
  ),
  Criteria: shape("", false, texts(OB, "narrative"), "narrative"),
  Alignment: shape(
    "Alignment",
    false,
    {
      ...texts(OB, "targetCode targetType"),
      ...texts(SCHEMA, "targetDescription targetFramework targetName"),
      targetUrl: typed(`${SCHEMA}targetUrl`, ANY_URI),
    },
    "targetName targetUrl",
  ),
  ResultDescription: shape(
    "ResultDescription",
    true,
    {
      ...NAME,
      ...texts(OB, "resultType valueMax valueMin"),
      requiredLevel: typed(`${OB}requiredLevel`, ANY_URI),
      rubricCriterionLevel: many(`${OB}rubricCriterionLevel`, "RubricCriterionLevel"),
    },
    "name resultType",
  ),
  RubricCriterionLevel: shape(
    "RubricCriterionLevel",
    true,
    { ...NAME_AND_DESCRIPTION, ...texts(OB, "level points") },
    "name",
  ),
  Result: shape(
    "Result",
    false,
    {
      ...texts(SCHEMA, "value"),
      achievedLevel: typed(`${OB}achievedLevel`, ANY_URI),
      resultDescription: typed(`${OB}resultDescription`, ANY_URI),
    },
    "resultDescription",
  ),
  Evidence: shape("Evidence", true, DIGEST),
  Related: shape("", true, DIGEST, "digestMultibase"),
  SchemaReference: shape("1EdTechJsonSchemaValidator2019", true, {}),
  StatusEntry: shape(
    "BitstringStatusListEntry",
    true,
    {
      ...texts(STATUS, "statusPurpose statusListIndex"),
      statusListCredential: member(`${STATUS}statusListCredential`, "reference"),
    },
    "statusListCredential statusListIndex statusPurpose",
  ),
  StatusList: shape(
    "BitstringStatusList",
    true,
    { ...texts(STATUS, "statusPurpose"), encodedList: typed(`${STATUS}encodedList`, MULTIBASE) },
    "encodedList statusPurpose",
  ),
  Proof: shape(
    "DataIntegrityProof",
    false,
    {
      created: typed("http://purl.org/dc/terms/created", DATE_TIME),
      cryptosuite: typed(`${SECURITY}cryptosuite`, `${SECURITY}cryptosuiteString`),
      proofPurpose: member(`${SECURITY}proofPurpose`, "reference"),
      verificationMethod: member(`${SECURITY}verificationMethod`, "reference"),
    },
    "created cryptosuite proofPurpose verificationMethod",
  ),
}));
