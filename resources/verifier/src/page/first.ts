/**
 * The first script, which stands in the document itself: it starts the worker and asks it about the code, while the rest
 * of the page is still on its way. checks.ts takes over from it.
 */

import type { Request, Response } from "../protocol.ts";
import { instants } from "./instants.ts";

/** Put in by build.mjs: the worker's name beside the page. */
declare const WORKER: string;

/** A worker that was asked, as question 0, about `code` (where there is one), and what it has answered until now. */
export interface Early {
  readonly worker: Worker;
  readonly code: string;
  readonly asked: number;
  readonly answers: Response[];
}

const worker = new Worker(WORKER, { type: "module" });
const early: Early = { worker, code: location.hash.slice(1), asked: performance.now(), answers: [] };
worker.onmessage = ({ data }: MessageEvent<Response>) => early.answers.push(data);
if (early.code !== "") {
  const argument = { brought: { code: early.code }, trust: null, kept: null, lists: [], ...instants() };
  worker.postMessage({ id: 0, call: "check", argument } satisfies Request<"check">);
}
Object.assign(globalThis, { early });
