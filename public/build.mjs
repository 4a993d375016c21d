// Puts together what the browser loads, in target/site. A name holds a hash of the content, so that a browser
// may keep the file for ever; manifest.json tells the server which file stands for which name.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const { buildSync } = createRequire(join(process.cwd(), 'target/tools/node/'))('esbuild');

const SITE = 'target/site';
const CODE = ['app.js', 'app_bg.wasm'].map((name) => join('target/site-build', name));
// For building only.
const NOT_SERVED = ['build.mjs', 'package.json', 'package-lock.json'];
// Loaded by name, when they are needed.
const LOADED_LATER = ['./app.js', './zoekhulp.js'];
const COMPRESSIBLE = ['.css', '.js', '.json', '.svg', '.txt', '.wasm', '.webmanifest'];
// A crawler asks for this one by its own name.
const KEEPS_ITS_NAME = ['robots.txt'];
// Files that name other files, after the files that they name.
const REFERRERS = ['site.webmanifest', '.css', 'app.js', 'start.js'];
const BUDGETS = [
  { what: 'WASM and its JavaScript', extensions: ['.wasm', '.js'], limit: 150_000 },
  { what: 'CSS', extensions: ['.css'], limit: 20_000 },
];

const files = publish(collect());
writeSite(files);
report(files);
checkBudgets(files);

function collect() {
  const paths = [...CODE, ...filesIn('target/style'), ...filesIn('public').filter((path) => !NOT_SERVED.includes(basename(path)))];
  const sources = paths.map((path) => ({ name: path.split('/').at(-1), content: read(path) }));
  return sources.sort((a, b) => referrerRank(a.name) - referrerRank(b.name));
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(folder, entry.name))
    .sort();
}

function read(path) {
  if (extname(path) !== '.js') return readFileSync(path);
  // Bundling brings in packages, and the snippets that wasm-bindgen may put beside app.js.
  const { outputFiles } = buildSync({
    entryPoints: [path],
    bundle: true,
    external: LOADED_LATER,
    format: 'esm',
    minify: true,
    target: 'es2022',
    write: false,
  });
  return Buffer.from(outputFiles[0].contents);
}

function referrerRank(name) {
  return REFERRERS.findIndex((end) => name.endsWith(end));
}

function publish(sources) {
  const files = [];
  for (const { name, content } of sources) {
    const final = referrerRank(name) < 0 ? content : withPublishedNames(content, files);
    const compressed = COMPRESSIBLE.includes(extname(name)) ? brotliCompressSync(final) : undefined;
    files.push({ name, published: publishedName(name, final), content: final, compressed });
  }
  return files;
}

function withPublishedNames(content, files) {
  let text = content.toString();
  for (const { name, published } of files) {
    // A name on its own, not the end of a longer one.
    const whole = new RegExp(`(?<=["'\`(/])${name.replaceAll('.', '\\.')}(?=["'\`)#])`, 'g');
    text = text.replace(whole, published);
  }
  return Buffer.from(text);
}

function publishedName(name, content) {
  if (KEEPS_ITS_NAME.includes(name)) return name;
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const end = extname(name);
  return `${name.slice(0, -end.length)}.${hash}${end}`;
}

function writeSite(files) {
  mkdirSync(SITE, { recursive: true });
  const written = new Set(['manifest.json']);
  const write = (name, content) => {
    writeFileSync(join(SITE, name), content);
    written.add(name);
  };
  for (const { published, content, compressed } of files) {
    write(published, content);
    if (compressed) write(`${published}.br`, compressed);
  }
  const names = files.map(({ name, published }) => [name, published]).sort();
  write('manifest.json', `${JSON.stringify(Object.fromEntries(names), null, 2)}\n`);
  for (const name of readdirSync(SITE)) if (!written.has(name)) rmSync(join(SITE, name));
}

function report(files) {
  const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
  console.log(`${'target/site'.padEnd(32)}       raw    brotli`);
  for (const file of files) console.log(file.published.padEnd(32) + kB(file.content.length) + kB(sent(file)));
}

function checkBudgets(files) {
  for (const { what, extensions, limit } of BUDGETS) {
    const size = files.filter(({ name }) => extensions.includes(extname(name))).reduce((sum, file) => sum + sent(file), 0);
    console.log(`${what}: ${size} bytes of at most ${limit}`);
    if (size <= limit) continue;
    // Gone, so that the next `make site` fails too.
    rmSync(join(SITE, 'manifest.json'));
    console.error(`Over budget: ${what}`);
    process.exitCode = 1;
  }
}

function sent({ content, compressed }) {
  return (compressed ?? content).length;
}
