/** Two small settings that this browser keeps. Nothing is sent. */

/** A setting by its name; null where there is none. */
export function setting(name: string): string | null {
  try {
    return localStorage.getItem(`credesk-verifier ${name}`);
  } catch {
    return null;
  }
}

/** A browser that keeps nothing asks again the next time. */
export function keepSetting(name: string, value: string): void {
  try {
    localStorage.setItem(`credesk-verifier ${name}`, value);
  } catch {
    return;
  }
}
