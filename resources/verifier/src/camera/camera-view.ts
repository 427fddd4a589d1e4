/** Scanning with the camera: the live picture, its light where it has one, one certificate or several in a row. */

import { t } from "../words/words.ts";
import { type Child, button, h } from "../page/dom.ts";
import { isCertificate, read } from "./scanner.ts";

/** Milliseconds between two pictures, and before the same certificate is read again. */
const PAUSE = 120;
const AGAIN = 4_000;

export interface CameraUse {
  /** A code was read. Resolves to what is told about it while the camera goes on. */
  readonly onCode: (text: string, isLast: boolean) => Promise<readonly Child[]>;
  /** The camera was closed without a code, or after several. */
  readonly onEnd: () => unknown;
}

/** `torch` is not in every browser's list of what cameras can do. */
interface Light extends MediaTrackCapabilities {
  readonly torch?: boolean;
}

export function openCamera(use: CameraUse): HTMLElement {
  return new Camera(use).element;
}

class Camera {
  readonly element: HTMLElement;
  private readonly use: CameraUse;
  private readonly video = h("video", { playsinline: true, muted: true, autoplay: true });
  private readonly status = h("p", { class: "status", role: "status" });
  private readonly lights = h("span", {});
  private readonly several = h("input", { type: "checkbox", id: "several" });
  private stream: MediaStream | null = null;
  private isOpen = true;
  private lastText = "";
  private lastAt = 0;

  constructor(use: CameraUse) {
    this.use = use;
    this.element = h(
      "section",
      { class: "card camera", "aria-labelledby": "camera" },
      h("h2", { id: "camera", tabindex: -1 }, t("Hold the code into the frame")),
      h("div", { class: "picture" }, this.video),
      this.status,
      h("p", { class: "several" }, this.several, h("label", { for: "several" }, t("Several certificates in a row"))),
      h("p", { class: "actions" }, this.lights, button(t("Close the camera"), () => this.close())),
    );
    void this.open();
  }

  private async open(): Promise<void> {
    const wanted = { video: { facingMode: "environment", width: { ideal: 1920 }, height: { ideal: 1080 } }, audio: false };
    try {
      this.stream = await navigator.mediaDevices.getUserMedia(wanted);
    } catch {
      this.status.textContent = t("The camera cannot be used: it was not allowed, is in use, or there is none. Take a photo of the code instead and choose it as a file.");
      return;
    }
    if (!this.isOpen) return this.stop();
    this.video.muted = true;
    this.video.srcObject = this.stream;
    this.offerLight(this.stream);
    this.status.textContent = t("Looking for a code…");
    await this.video.play().catch(() => undefined);
    void this.look();
  }

  private offerLight(stream: MediaStream): void {
    const [track] = stream.getVideoTracks();
    const can = track?.getCapabilities?.() as Light | undefined;
    if (track === undefined || can?.torch !== true) return;
    let isOn = false;
    const light = button(t("Light"), async () => {
      isOn = !isOn;
      light.setAttribute("aria-pressed", String(isOn));
      await track.applyConstraints({ advanced: [{ torch: isOn } as MediaTrackConstraintSet] });
    });
    light.setAttribute("aria-pressed", "false");
    this.lights.replaceChildren(light);
  }

  /** One picture after the other until the camera is closed. A page that left the document closes it. */
  private async look(): Promise<void> {
    while (this.isOpen && this.element.isConnected) {
      if (this.video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) {
        const picture = await createImageBitmap(this.video).catch(() => null);
        const [text] = picture === null ? [] : await read(picture, false);
        if (this.isOpen && text !== undefined) await this.take(text);
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    this.stop();
  }

  private async take(text: string): Promise<void> {
    const now = performance.now();
    if (text === this.lastText && now - this.lastAt < AGAIN) return void (this.lastAt = now);
    [this.lastText, this.lastAt] = [text, now];
    if (!isCertificate(text)) {
      this.status.textContent = t("This code is not a certificate’s.");
      return;
    }
    const isLast = !this.several.checked;
    if (isLast) this.stop();
    const told = await this.use.onCode(text, isLast);
    if (!isLast) this.status.replaceChildren(h("span", {}, told));
  }

  private close(): void {
    this.stop();
    this.use.onEnd();
  }

  private stop(): void {
    this.isOpen = false;
    for (const track of this.stream?.getTracks() ?? []) track.stop();
    this.stream = null;
  }
}
