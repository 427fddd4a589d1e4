/** The core of the employer's page: everything that is checked, and nothing that is shown. See docs/verifier.md. */

export { type Brought, trustFor, wantedLists } from "./brought.ts";
export type { Bytes } from "./bytes.ts";
export { certificateNumber } from "./certificate-number.ts";
export { checkCode, checkCredential, checkJwt, checkPair, checkToken } from "./check.ts";
export type { Circumstances } from "./checking.ts";
export { Fault, type FaultKind, type Said, sentenceOf } from "./fault.ts";
export { TAKING, type Taking } from "./taking.ts";
export { type TrustFile, readTrustFile } from "./trust-file.ts";
export { type IssuerDescription, type TrustDescription, describeTrust, fingerprintWords, keptLists, taking } from "./trust-keeping.ts";
export {
  CHECKS,
  type Check,
  type CheckName,
  type CheckState,
  type Colour,
  type Facts,
  type Plain,
  type Report,
  VERDICTS,
  type Verdict,
  asJson,
} from "./verdicts.ts";
export { parseCertificateNumber } from "./typed-number.ts";
