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

import { nameOf } from "./src/words/name.ts";

const SOURCES = path.join(import.meta.dirname, "src");
const COMMON = { bundle: true, minify: true, target: ["es2022"], charset: "utf8", legalComments: "none", logLevel: "warning", write: false };
const WORKERS = { WORKER: "worker.ts", SCAN_WORKER: "camera/scan-worker.ts" };

/** Puts short names into the place of the English sentences. Fails where one is missing, or two have one name. */
const withShortNames = {
  name: "sentences by short names",
  setup({ onLoad }) {
    onLoad({ filter: /words.(fr|es|pt|ar|sw|hi|id).\w+\.ts$/ }, async ({ path: file }) => {
      const [{ default: words }, { default: keys }] = await Promise.all([import(file), import(path.join(path.dirname(file), "../en", path.basename(file)))]);
      const missing = keys.filter((key) => !(key in words));
      if (missing.length > 0) throw new Error(`${file} lacks: ${missing.join(" | ")}`);
      return { contents: `export default ${JSON.stringify(Object.fromEntries(keys.map((key) => [shortName(key), words[key]])))}` };
    });
  },
};

const named = new Map();

function shortName(english) {
  const name = nameOf(english);
  if ((named.get(name) ?? english) !== english) throw new Error(`two sentences have one name: ${english} | ${named.get(name)}`);
  named.set(name, english);
  return name;
}

/** SHA-256 is needed at once, SHA-512 only by noble's Ed25519: two copies of their module, each without the other's part. */
const hashesApart = {
  name: "hashes apart",
  setup({ onResolve }) {
    onResolve({ filter: /^@noble\/hashes\/sha2\.js$/ }, ({ importer }) => ({
      path: path.join(import.meta.dirname, "node_modules/@noble/hashes/sha2.js"),
      suffix: importer.endsWith("hashes.ts") ? "?256" : "?512",
      sideEffects: false,
    }));
  },
};

/**
 * Has every part that is loaded later import the whole entry, so that what an entry cannot start without is one file and
 * not as many as there are ways of sharing it.
 */
function startInOne(entry, later) {
  return {
    name: "start in one file",
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
        if (!later.has(file)) return undefined;
        return { contents: `${await readFile(file, "utf8")}\nimport ${JSON.stringify(path.join(SOURCES, entry))};\n`, loader: "ts" };
      });
    },
  };
}

/** The sources that are loaded later; sentences stand by themselves. */
function loadedLater({ inputs }) {
  const imports = Object.values(inputs).flatMap((one) => one.imports).filter(({ kind }) => kind === "dynamic-import");
  return new Set(imports.map((one) => path.resolve(one.path)).filter((file) => file.startsWith(SOURCES) && !file.startsWith(path.join(SOURCES, "words"))));
}

/** Files by their names below `out`; the first is the entry, and stands for the one file that it starts with. */
async function bundled(entry, options) {
  const out = path.join(SOURCES, "out");
  const settings = { ...COMMON, entryPoints: [path.join(SOURCES, entry)], outdir: out, metafile: true, plugins: [withShortNames, hashesApart], ...options };
  if (options.splitting) settings.plugins.unshift(startInOne(entry, loadedLater((await build(settings)).metafile)));
  const { outputFiles, metafile } = await build(settings);
  const isEntry = Object.fromEntries(Object.entries(metafile.outputs).map(([name, { entryPoint }]) => [path.basename(name), entryPoint?.endsWith(entry) ?? false]));
  const files = outputFiles.map(({ path: file, contents }) => [path.basename(file), Buffer.from(contents)]);
  files.sort(([one], [other]) => Number(isEntry[other]) - Number(isEntry[one]));
  return options.splitting ? withoutDoor(files) : files;
}

/** The entry's own file only imports the one that holds everything: that one is loaded itself. */
function withoutDoor([[door, content], ...files]) {
  const behind = /^\s*import\s*"\.\/([\w.-]+)";?\s*$/.exec(content.toString())?.[1];
  if (behind === undefined) throw new Error(`${door} starts with more than one file`);
  return [files.find(([name]) => name === behind), ...files.filter(([name]) => name !== behind)];
}

/** When the page was made, in seconds: a device whose date lies before it has a wrong one. */
async function madeAt() {
  if (process.env.SOURCE_DATE_EPOCH) return Number(process.env.SOURCE_DATE_EPOCH);
  const names = await readdir(SOURCES, { recursive: true });
  const times = await Promise.all(names.map(async (name) => (await stat(path.join(SOURCES, name))).mtimeMs));
  return Math.floor(Math.max(...times) / 1000);
}

function sha256(content, form) {
  return createHash("sha256").update(content).digest(form);
}

/** Nothing from elsewhere, nothing inside but what is named. */
function policy(rules) {
  const common = { "default-src": "'none'", "base-uri": "'none'", "form-action": "'none'", "img-src": "'self' data: blob:", "media-src": "'self' blob:" };
  return Object.entries({ ...common, ...rules }).map(([name, value]) => `${name} ${value}`).join("; ");
}

function filled(template, values) {
  return template.replace(/ *\{\{(\w+)\}\}\n?/g, (gap, name) => {
    const value = values[name] ?? "";
    return gap.startsWith(" ") && value !== "" ? `${/^ */.exec(gap)[0]}${value}\n` : value;
  });
}

/** Code in files of their own, which are named by what is in them: an old entrance never loads a new part. */
async function folder(out, template, made) {
  const split = { format: "esm", splitting: true, entryNames: "[name]-[hash]", chunkNames: "[name]-[hash]" };
  const files = new Map();
  const define = { MADE_AT: String(made), IS_SINGLE: "false" };
  // Both workers in one go: they share the reader of codes.
  const workers = await bundled("worker.ts", { ...split, define, entryPoints: Object.values(WORKERS).map((entry) => path.join(SOURCES, entry)) });
  workers.forEach(([file, content]) => files.set(file, content));
  define.WORKER = JSON.stringify(workers[0][0]);
  define.SCAN_WORKER = JSON.stringify(workers.find(([file]) => file.startsWith("scan-worker-"))[0]);
  const page = await bundled("page/main.ts", { ...split, define });
  const [[, style]] = await bundled("page/page.css", {});
  const sheet = style.toString();
  page.forEach(([file, content]) => files.set(file, content));
  const [[, first]] = await bundled("page/first.ts", { format: "iife", define });
  const early = first.toString().trim();
  for (const name of ["manifest.json", "icon.svg"]) files.set(name, await readFile(path.join(SOURCES, "installed", name)));
  const rules = { "script-src": `'self' 'sha256-${sha256(early, "base64")}'`, "style-src": `'sha256-${sha256(sheet, "base64")}'`, "connect-src": "'self'", "worker-src": "'self'", "manifest-src": "'self'" };
  files.set("index.html", Buffer.from(filled(template, {
    policy: policy(rules),
    links: [`<script>${early}</script>`, `<script type="module" src="${page[0][0]}"></script>`, '<link rel="manifest" href="manifest.json">', '<link rel="icon" href="icon.svg">'].join("\n    "),
    style: `<style>${sheet}</style>`,
  })));
  await writeAll(out, files);
}

async function writeAll(out, files) {
  const digests = Object.fromEntries([...files].sort().map(([name, content]) => [name, sha256(content, "hex")]));
  const define = { FILES: JSON.stringify(digests), BUILD: JSON.stringify(sha256(JSON.stringify(digests), "hex").slice(0, 16)) };
  const [[, worker]] = await bundled("installed/service-worker.ts", { format: "iife", define });
  await mkdir(out, { recursive: true });
  for (const [name, content] of [...files, ["sw.js", worker]]) await writeFile(path.join(out, name), content);
}

/** One file, for computers: the workers travel as texts, the trust file is put into its place when it is published. */
async function single(out, template, made) {
  const define = { MADE_AT: String(made), IS_SINGLE: "true", WORKER: '""', SCAN_WORKER: '""' };
  const texts = {};
  for (const [name, entry] of Object.entries(WORKERS)) {
    const [[, worker]] = await bundled(entry, { format: "iife", define: { ...define, "import.meta.url": '""' } });
    texts[name] = JSON.stringify(worker.toString());
  }
  const [[, main]] = await bundled("page/main.ts", { format: "iife", define: { ...define, ...texts } });
  const script = main.toString().replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  const [[, sheet]] = await bundled("page/page.css", {});
  const style = sheet.toString();
  const rules = { "script-src": `'sha256-${sha256(script, "base64")}'`, "style-src": `'sha256-${sha256(style, "base64")}'`, "worker-src": "blob:" };
  await writeFile(out, filled(template, {
    policy: policy(rules),
    style: `<style>${style}</style>`,
    script: `<script>${script}</script>`,
    trust: '<script type="application/json" id="trust"></script>',
  }));
}

const out = path.resolve(process.argv[2]);
const template = await readFile(path.join(SOURCES, "page/index.html"), "utf8");
const made = await madeAt();
await folder(path.join(out, "page"), template, made);
await single(path.join(out, "page.html"), template, made);
