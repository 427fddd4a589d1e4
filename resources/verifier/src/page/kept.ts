/** What this browser keeps: trust files that the employer loaded (IndexedDB), and two small settings. Nothing is sent. */

import type { Bytes } from "../core/index.ts";

const DATABASE = "credesk-verifier";
const STORE = "trust";

/** A trust file that a person confirmed by its words; `root` in hex. */
export interface KeptTrust {
  readonly root: string;
  readonly raw: Bytes;
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "root" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the browser keeps nothing"));
  });
}

async function asked<Value>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<Value>): Promise<Value> {
  const database = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error("nothing was kept"));
    });
  } finally {
    database.close();
  }
}

/** All that are kept; none where the browser keeps nothing for this page. */
export async function keptTrust(): Promise<readonly KeptTrust[]> {
  try {
    return await asked<KeptTrust[]>("readonly", (store) => store.getAll() as IDBRequest<KeptTrust[]>);
  } catch {
    return [];
  }
}

/** Rejects where the browser keeps nothing for this page. */
export async function keepTrust(trust: KeptTrust): Promise<void> {
  await asked("readwrite", (store) => store.put(trust));
}

export async function dropTrust(root: string): Promise<void> {
  await asked("readwrite", (store) => store.delete(root));
}

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
