import type { Words } from "../languages.ts"; export default {} satisfies Words;
