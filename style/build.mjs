// Builds the stylesheet and the sprite of icons: `npm run build`. See README.md.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { Features, transform } from "lightningcss";

const style = fileURLToPath(new URL(".", import.meta.url));
const root = join(style, "..");
const output = join(root, "target", "style");
const budget = 20_000; // bytes of CSS after brotli, see "Budgets" in the design

// Browsers of the last five years. Logical properties stay as they are: all of these know them, and unfolding them
// doubles the file. Nor does color-scheme need help: the theme asks the same question with prefers-color-scheme.
const targets = { chrome: 94 << 16, firefox: 93 << 16, safari: 15 << 16 };
const exclude = Features.LogicalProperties | Features.DirSelector | Features.LangSelectorList | Features.LightDark;

// Order decides when two rules are equally specific: base first, space and print last.
const components = [
  "base", "frame", "text", "prose", "button", "search", "tasks", "note", "columns", "facts", "form", "choice", "answers",
  "confirmation", "steps", "todo", "login", "read-aloud", "writing-help", "session", "work", "flow", "print",
];

const read = (...path) => readFileSync(join(...path), "utf8");

/** An error that a person can solve: shown without a stack trace. */
class BuildError extends Error {}

/** The classes in the snippets of README.md: they are the contract with the pages, and decide what is bundled. */
export function documentedClasses() {
  const snippets = read(style, "README.md").match(/```html\n[\s\S]*?```/g).join("\n");
  return new Set([...snippets.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names.split(/\s+/)));
}

/** All CSS of the NL Design System packages in package.json. */
function packageStyles() {
  const names = Object.keys(JSON.parse(read(style, "package.json")).dependencies).filter((name) => name.endsWith("-css"));
  return names.map((name) => {
    const component = basename(name).replace(/-css$/, "");
    const file = name.startsWith("@utrecht/") ? "index.css" : `${component}.css`;
    return read(style, "node_modules", name, "dist", file);
  }).join("\n");
}

/** Our own components, in the order above; a file that isn't in that list would silently be missing. */
function ownStyles() {
  const forgotten = readdirSync(join(style, "components")).filter((file) => !components.includes(basename(file, ".css")));
  if (forgotten.length) throw new BuildError(`style/components: not in the list in build.mjs: ${forgotten.join(", ")}`);
  return components.map((name) => read(style, "components", `${name}.css`)).join("\n");
}

/** Every class name that a stylesheet selects on. */
export function classesIn(css) {
  const found = new Set();
  transform({
    filename: "x.css", code: Buffer.from(css),
    visitor: { Selector: (selector) => collectClasses(selector, found) },
  });
  return found;
}

function collectClasses(selector, found) {
  for (const part of selector) {
    if (part.type === "class") found.add(part.name);
    for (const inner of part.selectors ?? []) collectClasses(inner, found);
  }
}

/** NL Design System without what no page uses: a button alone has 60 kinds. */
function usedPackageStyles(used) {
  const css = packageStyles();
  const unusedSymbols = [...classesIn(css)].filter((name) => !used.has(name));
  return minify("nl-design-system.css", css, { unusedSymbols });
}

/** `--name: value` pairs of the one `:root` block of a tokens file. */
function tokensOf(css) {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, "");
  return new Map([...bare.matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g)].map(([, name, value]) => [name, value.trim()]));
}

/** Names read with `var()` in a piece of CSS. */
const tokensRead = (css) => [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name);

/** The tokens that the CSS reads, and those that their values read, and so on. */
function usedTokens(css) {
  const all = new Map([...tokensOf(voorbeeld()), ...tokensOf(read(style, "tokens.css"))]);
  const used = new Map();
  const queue = tokensRead(css);
  for (const name of queue) {
    if (used.has(name) || !all.has(name)) continue;
    used.set(name, all.get(name));
    queue.push(...tokensRead(all.get(name)));
  }
  return [...used].sort().map(([name, value]) => `${name}:${value};`).join("\n");
}

const voorbeeld = () => read(style, "node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css");

function minify(filename, css, options = {}) {
  const { code } = transform({ filename, code: Buffer.from(css), minify: true, targets, exclude, ...options });
  return code.toString();
}

/** The Content-Security-Policy allows only our own files, and one request is enough for all CSS. */
function refuseForeign(css) {
  const foreign = css.match(/@import[^;]*|url\((?!["']?\/static\/)[^)]*\)|@font-face/);
  if (foreign) throw new BuildError(`portaal.css: not allowed: ${foreign[0]}`);
}

export function stylesheet() {
  const css = usedPackageStyles(documentedClasses()) + minify("components.css", ownStyles());
  const bundle = minify("portaal.css", `:root{${usedTokens(css)}}\n${css}`);
  refuseForeign(bundle);
  return `/*! NL Design System, EUPL-1.2: Gemeente Utrecht, Frameless B.V., NL Design System community */\n${bundle}\n`;
}

/** Every file of the content that may name an icon. */
function contentFiles() {
  const content = join(root, "server", "content");
  const files = readdirSync(content, { recursive: true }).filter((path) => /\.(md|toml)$/.test(path));
  return files.sort().map((path) => join(content, path));
}

/** Icon name -> the file that asks for it first. */
function wantedIcons() {
  const wanted = new Map();
  const want = (name, file) => {
    if (name && !wanted.has(name)) wanted.set(name, file);
  };
  for (const line of read(style, "iconen.txt").split("\n")) want(line.trim(), "style/iconen.txt");
  for (const file of contentFiles()) {
    for (const [, name] of read(file).matchAll(/^\s*icoon\s*=\s*"([^"]*)"/gm)) want(name, relative(root, file));
  }
  return wanted;
}

/** The drawing of one icon, as a symbol; nothing when Tabler has no icon of that name. */
function symbol(name) {
  let svg;
  try {
    svg = read(style, "node_modules/@tabler/icons/icons/outline", `${basename(name)}.svg`);
  } catch {
    return undefined;
  }
  const drawing = svg.replace(/<!--[\s\S]*?-->/g, "").match(/<svg[^>]*>([\s\S]*)<\/svg>/)[1].replace(/\s*\n\s*/g, "").replaceAll(" />", "/>");
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${drawing}</symbol>`;
}

export function sprite() {
  const icons = [...wantedIcons()].sort().map(([name, file]) => ({ name, file, drawing: symbol(name) }));
  const unknown = icons.filter((icon) => !icon.drawing).map(({ name, file }) => `${file}: no Tabler icon "${name}"`);
  if (unknown.length) throw new BuildError(unknown.join("\n"));
  const licence = "<!-- Tabler Icons, MIT licence, Copyright (c) 2020-2026 Paweł Kuna -->";
  return `<svg xmlns="http://www.w3.org/2000/svg">${licence}\n${icons.map((icon) => icon.drawing).join("\n")}\n</svg>\n`;
}

const brotli = (text) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }).length;

/** Writes a file and says what it weighs on disk and on the wire. */
function write(name, text) {
  mkdirSync(output, { recursive: true });
  writeFileSync(join(output, name), text);
  const compressed = brotli(text);
  console.log(`target/style/${name}: ${Buffer.byteLength(text)} bytes, ${compressed} after brotli`);
  return compressed;
}

function build() {
  write("iconen.svg", sprite());
  const size = write("portaal.css", stylesheet());
  if (size > budget) throw new BuildError(`portaal.css: ${size} bytes after brotli, the budget is ${budget}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    build();
  } catch (error) {
    console.error(error instanceof BuildError ? error.message : error);
    process.exitCode = 1;
  }
}
