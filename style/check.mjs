// Checks that the stylesheet, its page and the Rust code name the same classes and icons: `npm test`. Themes are checked by the server.
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { classesIn, documentedClasses, sprite, stylesheet } from "./build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const css = stylesheet();

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
const structural = new Set(["findings__advice", "who__for", "more", "error-summary", "steps__text", "todo__chevron", "logins__chevron"]);

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

const faults = [...checkClasses(), ...checkIcons()];
for (const fault of faults) console.error(fault);
console.log(`style: ${documentedClasses().size} classes, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
