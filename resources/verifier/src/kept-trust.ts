/** The trust files that the employer loaded and this browser keeps (IndexedDB). Nothing is sent. */

import type { KeptTrust } from "./protocol.ts";

const DATABASE = "credesk-verifier";
const STORE = "trust";

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
