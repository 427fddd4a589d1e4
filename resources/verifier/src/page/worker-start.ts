/** Starts the worker: a file beside the page, or, in the single file, the text that it carries. */

/** Put in by build.mjs: the worker's text in the single file, else null. */
declare const WORKER_TEXT: string | null;

export function startWorker(): Worker {
  if (WORKER_TEXT === null) return new Worker(new URL("worker.js", document.baseURI), { type: "module" });
  return new Worker(URL.createObjectURL(new Blob([WORKER_TEXT], { type: "text/javascript" })));
}
