/**
 * Bundles the page: `node build.mjs FOLDER` makes FOLDER/page (one static folder: index.html and what it loads) and
 * FOLDER/page.html (one file that carries all of it). Run by packaging/build_page.py.
 *
 * The same sources give the same bytes: nothing here takes the time but from SOURCE_DATE_EPOCH, or else the newest source.
 */

import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";

import { build } from "esbuild";

const HERE = import.meta.dirname;
const SOURCES = path.join(HERE, "src");
const COMMON = { bundle: true, minify: true, target: ["es2022"], charset: "utf8", legalComments: "none", logLevel: "warning" };

async function bundled(entry, options) {
  const made = await build({ ...COMMON, entryPoints: [path.join(SOURCES, entry)], write: false, ...options });
  return made.outputFiles;
}

async function text(entry, options) {
  const [file] = await bundled(entry, options);
  return file.text;
}

/** When the page was made, in seconds: a device whose date lies before it has a wrong one. */
async function madeAt() {
  if (process.env.SOURCE_DATE_EPOCH) return Number(process.env.SOURCE_DATE_EPOCH);
  const names = await readdir(SOURCES, { recursive: true });
  const times = await Promise.all(names.map(async (name) => (await stat(path.join(SOURCES, name))).mtimeMs));
  return Math.floor(Math.max(...times) / 1000);
}

function hashed(content) {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}

/** Nothing from elsewhere, nothing inside but what is named. */
function policy(rules) {
  const common = { "default-src": "'none'", "base-uri": "'none'", "form-action": "'none'", "img-src": "'self' data: blob:", "media-src": "'self' blob:" };
  return Object.entries({ ...common, ...rules }).map(([name, value]) => `${name} ${value}`).join("; ");
}

function filled(template, values) {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? "");
}

async function folder(out, template, define) {
  await mkdir(out, { recursive: true });
  const files = await bundled("page/main.ts", { outdir: out, entryPoints: [
    { in: path.join(SOURCES, "page/main.ts"), out: "page" },
    { in: path.join(SOURCES, "page/page.css"), out: "page" },
    { in: path.join(SOURCES, "worker.ts"), out: "worker" },
  ], format: "esm", splitting: true, chunkNames: "[name]-[hash]", define: { ...define, WORKER_TEXT: "null" } });
  for (const file of files) await writeFile(file.path, file.contents);
  const rules = { "script-src": "'self'", "style-src": "'self'", "connect-src": "'self'", "worker-src": "'self'", "manifest-src": "'self'" };
  await writeFile(path.join(out, "index.html"), filled(template, {
    policy: policy(rules),
    style: '<link rel="stylesheet" href="page.css">',
    script: '<script type="module" src="page.js"></script>',
  }));
}

/** One file, for computers: the worker travels as a text, the trust file is put into its place when it is saved. */
async function single(out, template, define) {
  const worker = await text("worker.ts", { format: "iife", define });
  const script = (await text("page/main.ts", { format: "iife", define: { ...define, WORKER_TEXT: JSON.stringify(worker) } })).replaceAll("</script", "<\\/script");
  const style = await text("page/page.css", {});
  const rules = { "script-src": hashed(script), "style-src": hashed(style), "worker-src": "blob:" };
  await writeFile(out, filled(template, {
    policy: policy(rules),
    style: `<style>${style}</style>`,
    script: `<script>${script}</script>`,
    trust: '<script type="application/json" id="trust"></script>',
  }));
}

const out = path.resolve(process.argv[2]);
const template = await readFile(path.join(SOURCES, "page/index.html"), "utf8");
const define = { MADE_AT: String(await madeAt()) };
await folder(path.join(out, "page"), template, define);
await single(path.join(out, "page.html"), template, define);
