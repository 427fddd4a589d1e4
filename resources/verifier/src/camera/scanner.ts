/** Reading codes out of pictures: the worker that does it, and the pictures for it. */

import { startScanWorker } from "../page/place.ts";
import type { ScanRequest, ScanResponse } from "../protocol.ts";

const LONGEST = 15_000;
const MOST_PIXELS = 60_000_000;
/** What certificates' codes hold: digits, behind an address or alone. */
const CERTIFICATE = /^(?:[^\s#]{0,300}#)?[1-9][0-9]{80,2899}$/;

let worker: Worker | null = null;
let last = 0;
const waiting = new Map<number, (texts: readonly string[]) => void>();

function running(): Worker {
  if (worker !== null) return worker;
  worker = startScanWorker();
  worker.onmessage = ({ data }: MessageEvent<ScanResponse>) => settle(data.id, data.texts);
  worker.onerror = end;
  return worker;
}

function settle(id: number, texts: readonly string[]): void {
  waiting.get(id)?.(texts);
  waiting.delete(id);
}

/** Ends a worker that takes too long or broke; nothing was read by it. */
function end(): void {
  worker?.terminate();
  worker = null;
  for (const id of [...waiting.keys()]) settle(id, []);
}

/** The texts of the codes in a picture, those of certificates first. The picture is given away. */
export async function read(picture: ImageBitmap, thorough: boolean): Promise<readonly string[]> {
  const id = ++last;
  const timer = setTimeout(end, LONGEST);
  const texts = await new Promise<readonly string[]>((resolve) => {
    waiting.set(id, resolve);
    const request: ScanRequest = { id, picture, thorough };
    running().postMessage(request, [picture]);
  });
  clearTimeout(timer);
  return [...texts.filter(isCertificate), ...texts.filter((text) => !isCertificate(text))];
}

export function isCertificate(text: string): boolean {
  return CERTIFICATE.test(text);
}

/** The codes in a picture's file; null where the browser cannot show it. */
export async function readPicture(file: Blob): Promise<readonly string[] | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null || picture.width * picture.height > MOST_PIXELS) return null;
  return read(picture, true);
}
