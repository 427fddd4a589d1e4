/**
 * Drives one browser for the tests: reads calls as lines of JSON from standard input, answers with lines of JSON.
 *
 *     node driver.mjs {"browser": "chrome" | "firefox", "executable": path, "profile": folder, "arguments": [...], "puppeteer": path}
 */

import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const settings = JSON.parse(process.argv[2]);
const { default: puppeteer } = await import(pathToFileURL(settings.puppeteer).href);
const browser = await puppeteer.launch({
  browser: settings.browser,
  executablePath: settings.executable,
  userDataDir: settings.profile,
  headless: true,
  args: settings.arguments,
  extraPrefsFirefox: settings.preferences ?? {},
});

const pages = new Map();
const told = new Map();
let last = 0;

const CALLS = {
  process: async () => browser.process()?.pid ?? null,

  /** A tab. `now` (milliseconds) is where its clock stands; `languages` are the browser's. */
  async open({ width = 390, height = 844, dark = false, languages = ["en"], now = null, clean = true }) {
    const context = clean ? await browser.createBrowserContext() : browser.defaultBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width, height });
    const id = ++last;
    pages.set(id, page);
    told.set(id, { requests: [], errors: [] });
    page.on("request", (request) => told.get(id).requests.push(request.url()));
    page.on("pageerror", (error) => told.get(id).errors.push(String(error)));
    page.on("console", (message) => { if (message.type() === "error") told.get(id).errors.push(message.text()); });
    if (dark) await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    await page.evaluateOnNewDocument((tags, instant) => {
      Object.defineProperty(Navigator.prototype, "languages", { get: () => tags });
      if (instant !== null) Date.now = () => instant;
    }, languages, now);
    return id;
  },

  goto: async ({ page, url }) => void (await pages.get(page).goto(url, { waitUntil: "load" })),
  reload: async ({ page }) => void (await pages.get(page).reload({ waitUntil: "load" })),
  evaluate: async ({ page, expression }) => pages.get(page).evaluate(expression),
  wait: async ({ page, expression, timeout = 10_000 }) => (await pages.get(page).waitForFunction(expression, { timeout, polling: 25 })).jsonValue(),
  click: async ({ page, selector }) => pages.get(page).locator(selector).click(),
  press: async ({ page, key }) => pages.get(page).keyboard.press(key),
  type: async ({ page, selector, text }) => pages.get(page).type(selector, text),
  upload: async ({ page, selector, files }) => (await pages.get(page).$(selector)).uploadFile(...files),
  resize: async ({ page, width, height, scale = 1 }) => pages.get(page).setViewport({ width, height, deviceScaleFactor: scale }),
  screenshot: async ({ page, path, whole = false }) => void (await pages.get(page).screenshot({ path, fullPage: whole })),
  told: async ({ page }) => told.get(page),
  script: async ({ page, path }) => pages.get(page).evaluate(await (await import("node:fs/promises")).readFile(path, "utf8")),
  throttle: async ({ page, rate }) => (await pages.get(page).createCDPSession()).send("Emulation.setCPUThrottlingRate", { rate }),
  async close({ page }) {
    const context = pages.get(page).browserContext();
    await pages.get(page).close();
    if (context !== browser.defaultBrowserContext()) await context.close();
    pages.delete(page);
  },
};

async function answer({ id, call, argument }) {
  try {
    return { id, result: (await CALLS[call](argument ?? {})) ?? null };
  } catch (error) {
    return { id, error: String(error?.stack ?? error) };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line)))}\n`);
}
await browser.close();
process.exit(0);
