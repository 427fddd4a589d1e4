/**
 * The worker that reads codes out of pictures: the browser's own reader where it has one, then ours, at several sizes
 * (docs/verifier.md, "Reading codes"). Loaded when a camera or a picture is used for the first time.
 */

import decodeQR from "qr/decode.js";

import type { ScanRequest, ScanResponse } from "../protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

interface FoundCode {
  readonly rawValue: string;
}

interface NativeReader {
  detect(picture: ImageBitmap): Promise<readonly FoundCode[]>;
}

declare const BarcodeDetector: {
  new (options: { formats: readonly string[] }): NativeReader;
  getSupportedFormats(): Promise<readonly string[]>;
};

/** Longest sides, in pixels, at which a still picture is looked at, besides half as large again as it is. */
const STILL = [1600, 1000, 2400, 700];
const LARGEST = 3600;
/** A live picture is looked at as it is and, in turns, larger: then other ones are read (docs/verifier.md). */
const LIVE = [1, 1.5];
/** Milliseconds on one size of a picture. */
const LIVE_TIME = 60;
const STILL_TIME = 400;

let native: Promise<NativeReader | null> | null = null;
let turn = 0;

async function nativeReader(): Promise<NativeReader | null> {
  if (!("BarcodeDetector" in self)) return null;
  const formats = await BarcodeDetector.getSupportedFormats().catch((): string[] => []);
  return formats.includes("qr_code") ? new BarcodeDetector({ formats: ["qr_code"] }) : null;
}

async function texts({ picture, thorough }: ScanRequest): Promise<readonly string[]> {
  native ??= nativeReader();
  const found = await (await native)?.detect(picture).catch(() => []);
  if (found !== undefined && found.length > 0) return found.map((one) => one.rawValue);
  for (const scale of scales(Math.max(picture.width, picture.height), thorough)) {
    const text = ofPixels(pixels(picture, scale), thorough);
    if (text !== null) return [text];
  }
  return [];
}

function scales(largest: number, thorough: boolean): readonly number[] {
  if (!thorough) return [(LIVE[++turn % LIVE.length] ?? 1) * Math.min(1, 1280 / largest)];
  const sides = [...STILL.map((side) => Math.min(side, largest)), Math.min(1.5 * largest, LARGEST)];
  return [...new Set(sides)].map((side) => side / largest);
}

function pixels(picture: ImageBitmap, scale: number): ImageData {
  const [width, height] = [Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(picture.height * scale))];
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("the browser draws no pictures here");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

function ofPixels(image: ImageData, thorough: boolean): string | null {
  try {
    return decodeQR(image, thorough ? { effort: 16, timeLimit: STILL_TIME } : { effort: 4, timeLimit: LIVE_TIME });
  } catch {
    return null;
  }
}

self.onmessage = async ({ data }: MessageEvent<ScanRequest>) => {
  const response: ScanResponse = { id: data.id, texts: await texts(data) };
  data.picture.close();
  self.postMessage(response);
};
