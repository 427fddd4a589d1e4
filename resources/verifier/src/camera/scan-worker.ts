/**
 * The worker that reads codes out of pictures: the browser's own reader where it has one, then two of ours, which fail
 * on different pictures (docs/verifier.md, "Reading codes"). Loaded when a camera or a picture is used for the first time.
 */

import { Decoder, Detector, binarize, grayscale } from "@nuintun/qrcode";
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

/** Longest sides, in pixels, at which a picture is looked at. */
const LIVE = [1280];
const STILL = [1600, 1000, 2400, 700, 3600];
/** Milliseconds on one size of a picture. */
const LIVE_TIME = 60;
const STILL_TIME = 400;

const decoder = new Decoder();
const detector = new Detector();
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
  const largest = Math.max(picture.width, picture.height);
  const sides = thorough ? STILL.filter((side, at) => at === 0 || side < largest) : LIVE;
  for (const side of sides) {
    const text = ofPixels(pixels(picture, Math.min(1, side / largest)), thorough);
    if (text !== null) return [text];
  }
  return [];
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

/** Of live pictures only every third one goes to the slower reader as well. */
function ofPixels(image: ImageData, thorough: boolean): string | null {
  const text = byFirst(image, thorough);
  return text ?? (thorough || ++turn % 3 === 0 ? bySecond(image) : null);
}

function byFirst(image: ImageData, thorough: boolean): string | null {
  try {
    return decodeQR(image, thorough ? { effort: 16, timeLimit: STILL_TIME } : { effort: 4, timeLimit: LIVE_TIME });
  } catch {
    return null;
  }
}

function bySecond(image: ImageData): string | null {
  try {
    const matrix = binarize(grayscale(image), image.width, image.height);
    const found = detector.detect(matrix);
    for (let next = found.next(); next.done !== true; next = found.next(true)) {
      const text = decoded(next.value.matrix);
      if (text !== null) return text;
    }
  } catch {
    return null;
  }
  return null;
}

function decoded(symbol: Parameters<Decoder["decode"]>[0]): string | null {
  try {
    return decoder.decode(symbol).content;
  } catch {
    return null;
  }
}

self.onmessage = async ({ data }: MessageEvent<ScanRequest>) => {
  const response: ScanResponse = { id: data.id, texts: await texts(data) };
  data.picture.close();
  self.postMessage(response);
};
