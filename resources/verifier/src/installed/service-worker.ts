/**
 * Keeps the page for when there is no network. A build is kept as one whole: its files are taken in under the digests
 * that build.mjs states here, and a build of which one file differs is not taken, so that old and new are never mixed.
 * The trust file and the status lists are asked for first and answered from the last ones where nothing comes in time.
 */

/** Put in by build.mjs: the build's digest, and the digest (SHA-256, hex) of each file beside this one. */
declare const BUILD: string;
declare const FILES: Readonly<Record<string, string>>;
declare const self: ServiceWorkerGlobalScope;

export {};

const KEPT = `credesk ${BUILD}`;
const LATEST = "credesk lists";
/** Milliseconds that a later trust file or list is waited for. */
const SHORT_WAIT = 1_500;
const CHANGING = /(?:^|\/)(?:trust\.json|status\/[0-9a-f]{16}\/[0-9]{1,9}[sr]?)$/;
const MOST_LISTS = 600;

self.addEventListener("install", (event) => event.waitUntil(takeIn()));
self.addEventListener("activate", (event) => event.waitUntil(dropOld()));
self.addEventListener("fetch", (event) => {
  const answer = answerTo(event.request);
  if (answer !== null) event.respondWith(answer);
});

async function takeIn(): Promise<void> {
  const answers = await Promise.all(Object.entries(FILES).map(wholeFile));
  const cache = await caches.open(KEPT);
  await Promise.all(answers.map(([name, response]) => cache.put(addressOf(name), response)));
  await (await caches.open(LATEST)).add("trust.json").catch(() => undefined);
}

async function wholeFile([name, digest]: [string, string]): Promise<readonly [string, Response]> {
  const response = await fetch(addressOf(name), { cache: "reload", credentials: "omit" });
  const raw = await response.clone().arrayBuffer();
  const found = new Uint8Array(await crypto.subtle.digest("SHA-256", raw));
  const written = Array.from(found, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (!response.ok || written !== digest) throw new Error(`${name} is not the one of this build`);
  return [name, new Response(raw, { headers: { "Content-Type": response.headers.get("Content-Type") ?? "text/plain" } })];
}

/** `index.html` is kept as the folder's own address, which many hosts send its readers to. */
function addressOf(name: string): string {
  return new URL(name === "index.html" ? "./" : name, self.registration.scope).href;
}

async function dropOld(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith("credesk ") && name !== KEPT && name !== LATEST);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

function answerTo(request: Request): Promise<Response> | null {
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== self.location.origin || !request.url.startsWith(self.registration.scope)) return null;
  const name = address.pathname.slice(new URL(self.registration.scope).pathname.length);
  if (CHANGING.test(name)) return latest(request);
  const file = name === "" || name === "index.html" ? "index.html" : name;
  return Object.hasOwn(FILES, file) ? kept(file, request) : null;
}

async function kept(file: string, request: Request): Promise<Response> {
  const cache = await caches.open(KEPT);
  return (await cache.match(addressOf(file))) ?? fetch(request);
}

/** From the network in a short while, else the last one. What comes late is kept for the next time. */
async function latest(request: Request): Promise<Response> {
  const cache = await caches.open(LATEST);
  const fresh = fetch(request, { cache: "no-cache" }).then(async (response) => {
    if (response.ok) await keep(cache, request.url, response.clone());
    return response;
  });
  const last = await cache.match(request.url);
  if (last === undefined) return fresh;
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), SHORT_WAIT));
  const first = await Promise.race([fresh.catch(() => null), late]);
  return first !== null && first.ok ? first : last;
}

async function keep(cache: Cache, address: string, response: Response): Promise<void> {
  await cache.put(address, response);
  const [oldest, ...others] = await cache.keys();
  if (oldest !== undefined && others.length > MOST_LISTS) await cache.delete(oldest);
}
