// Checks what needs no browser: `npm test`, or `node check.mjs path/to/thema.css` for the theme of another gemeente.
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { classesIn, documentedClasses, sprite, stylesheet, tokensOf, tokensRead } from "./build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const css = stylesheet();

// [what is read or seen, on what, least contrast, where]. Body text 7, other words 4.5, edges and signs 3.
const basis = (name) => `--basis-color-${name}`;
const text = basis("default-color-document");
const soft = basis("default-color-subtle");
const grounds = ["default-bg-document", "default-bg-subtle", "action-1-bg-default", "info-bg-default", "positive-bg-default", "warning-bg-default", "negative-bg-default"].map(basis);
const link = "--nl-link-color";
const pairs = [
  ...grounds.map((ground) => [text, ground, 7, "text"]),
  ...grounds.slice(0, 3).concat(basis("warning-bg-default")).map((ground) => [soft, ground, 4.5, "help, dates"]),
  ...grounds.slice(0, 6).flatMap((ground) => [[link, ground, 4.5, "link"], ["--nl-link-hover-color", ground, 4.5, "link under the pointer"]]),
  [text, "--utrecht-page-footer-background-color", 7, "text in the footer"],
  [link, "--utrecht-page-footer-background-color", 4.5, "link in the footer"],
  ...["", "-hover", "-active"].flatMap((state) => [
    [`--nl-button-primary${state}-color`, `--nl-button-primary${state}-background-color`, 4.5, `primary button${state}`],
    [`--nl-button-primary${state}-background-color`, basis("default-bg-document"), 3, `edge of the primary button${state}`],
  ]),
  ["--nl-button-secondary-color", basis("default-bg-document"), 4.5, "secondary button"],
  ["--nl-button-secondary-border-color", basis("default-bg-document"), 3, "edge of the secondary button"],
  ["--nl-button-secondary-hover-color", "--nl-button-secondary-hover-background-color", 4.5, "secondary button-hover"],
  ["--nl-button-secondary-negative-color", basis("default-bg-document"), 4.5, "negative button"],
  ["--nl-button-secondary-negative-hover-color", "--nl-button-secondary-negative-hover-background-color", 4.5, "negative button-hover"],
  ["--nl-button-focus-color", "--nl-button-focus-background-color", 4.5, "button with focus"],
  ["--nl-skip-link-color", "--nl-skip-link-background-color", 4.5, "skip link"],
  ["--utrecht-textbox-color", "--utrecht-textbox-background-color", 7, "what a person typed"],
  ["--utrecht-textbox-placeholder-color", "--utrecht-textbox-background-color", 4.5, "example in a box"],
  ["--utrecht-textbox-border-color", basis("default-bg-document"), 3, "edge of a box"],
  ["--utrecht-textbox-invalid-border-color", basis("default-bg-document"), 3, "edge of a box with an error"],
  ["--utrecht-form-field-error-message-color", basis("default-bg-document"), 4.5, "error message"],
  [basis("negative-color-default"), basis("negative-bg-default"), 4.5, "link in the error summary"],
  [basis("positive-color-default"), basis("default-bg-subtle"), 4.5, "open now"],
  [basis("warning-color-default"), basis("warning-bg-default"), 4.5, "late"],
  ["--nl-data-badge-color", "--nl-data-badge-background-color", 4.5, "label"],
  ["--utrecht-radio-button-checked-color", "--utrecht-radio-button-checked-background-color", 3, "dot of a radio button"],
  [basis("action-1-color-default"), basis("action-1-bg-default"), 3, "edge of a chosen answer"],
  ...["info", "positive", "warning", "negative"].map((kind) => [basis(`${kind}-border-default`), basis("default-bg-document"), 3, `line of a note: ${kind}`]),
];

/** Declarations of a theme: for light, and for dark on top of that. */
function themeTokens(theme) {
  const bare = theme.replace(/\/\*[\s\S]*?\*\//g, "");
  const dark = [...bare.matchAll(/@media[^{]*prefers-color-scheme:\s*dark[^{]*\{([\s\S]*?\})\s*\}/g)];
  const light = dark.reduce((rest, [block]) => rest.replace(block, ""), bare);
  return { light: tokensOf(light), dark: new Map([...tokensOf(light), ...dark.flatMap(([, block]) => [...tokensOf(block)])]) };
}

const bundled = tokensOf(css.slice(css.indexOf(":root{"), css.indexOf("}")));

/** A token followed through its `var()`s to a colour as [red, green, blue] of 0 to 1. */
function colour(name, tokens) {
  const value = tokens.get(name) ?? bundled.get(name);
  const next = value?.match(/^var\((--[\w-]+)\)$/);
  if (next) return colour(next[1], tokens);
  const hex = value?.match(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i)?.[1];
  if (!hex) throw new Error(`${name} is ${value}: not a colour in hex, so its contrast can't be checked`);
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
  return [0, 2, 4].map((at) => parseInt(full.slice(at, at + 2), 16) / 255);
}

/** WCAG 2.2: contrast of two colours. */
function contrast(one, other) {
  const luminance = (rgb) => {
    const [red, green, blue] = rgb.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function checkContrast(file, scheme, tokens) {
  return pairs.flatMap(([seen, ground, least, where]) => {
    const ratio = contrast(colour(seen, tokens), colour(ground, tokens));
    return ratio >= least ? [] : [`${file}, ${scheme}: ${where}: ${seen} on ${ground} is ${ratio.toFixed(2)}, at least ${least} is needed`];
  });
}

/** A theme holds custom properties and nothing else, and each of them does something. */
function checkTheme(file, theme, tokens) {
  const bare = theme.replace(/\/\*[\s\S]*?\*\//g, "").replace(/@media[^{]*/g, "");
  const properties = [...bare.matchAll(/([\w-]+)\s*:[^;{}]+;/g)].map(([, name]) => name);
  const read = new Set([...tokensRead(css), ...tokensRead(theme)]);
  return [
    ...properties.filter((name) => !name.startsWith("--")).map((name) => `${file}: "${name}" is not a custom property`),
    ...[...tokens.keys()].filter((name) => !read.has(name)).map((name) => `${file}: ${name} is read nowhere`),
  ];
}

/** README.md, the stylesheet and the pages name the same classes. */
function checkClasses() {
  const documented = documentedClasses();
  const styled = classesIn(css);
  return [
    ...[...documented].filter((name) => !styled.has(name) && !structural.has(name)).map((name) => `style/README.md: .${name} has no style`),
    ...[...styled].filter((name) => !/^(nl|utrecht)-/.test(name) && !documented.has(name)).map((name) => `style: .${name} is not in README.md`),
    ...inRust(/\b(?:class|klasse)="([^"{}]*)"/g).filter(({ name }) => !documented.has(name)).map(({ name, file }) => `${file}: class "${name}" is not in style/README.md`),
  ];
}

// Classes that say what an element is, without a rule of their own.
const structural = new Set(["who__for", "more", "error-summary", "steps__text", "todo__chevron", "logins__chevron"]);

/** What the pages say literally, found with a pattern: { name, file } once per file. */
function inRust(pattern) {
  return ["app/src", "server/src"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).filter((path) => path.endsWith(".rs")).flatMap((path) => {
      const file = join(root, folder, path);
      const names = [...readFileSync(file, "utf8").matchAll(pattern)].flatMap(([, list]) => list.split(/\s+/)).filter(Boolean);
      return [...new Set(names)].map((name) => ({ name, file: relative(root, file) }));
    }));
}

/** An icon that isn't in the sprite is an empty square that nobody sees. */
function checkIcons() {
  const drawn = new Set([...sprite().matchAll(/<symbol id="([^"]+)"/g)].map(([, name]) => name));
  return inRust(/<Icoon\s[^>]*?naam="([^"]*)"/g).filter(({ name }) => !drawn.has(name))
    .map(({ name, file }) => `${file}: icon "${name}" is not in style/iconen.txt`);
}

function checkThemeFile(path) {
  const file = relative(root, path);
  const theme = readFileSync(path, "utf8");
  const { light, dark } = themeTokens(theme);
  return [...checkTheme(file, theme, dark), ...checkContrast(file, "light", light), ...checkContrast(file, "dark", dark)];
}

const [given] = process.argv.slice(2);
const faults = given ? checkThemeFile(given) : [...checkThemeFile(join(root, "server/content/thema.css")), ...checkClasses(), ...checkIcons()];
for (const fault of faults) console.error(fault);
console.log(`style: ${pairs.length * 2} pairs of colours, ${documentedClasses().size} classes, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
