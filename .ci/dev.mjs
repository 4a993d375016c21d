// Builds and restarts the demo after every change; the running one stays until the new one is built.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';

let server;
let timer;
let building = false;
let changed = false;

async function rebuild() {
  if (building) {
    changed = true;
    return;
  }
  building = true;
  do {
    changed = false;
    if ((await run('make', ['site'])) && (await run('cargo', ['build', '-p', 'server', '--bin', 'server']))) {
      await restart();
    }
  } while (changed);
  building = false;
}

async function run(command, args) {
  const [code] = await once(spawn(command, args, { stdio: 'inherit' }), 'exit');
  return code === 0;
}

async function restart() {
  if (server?.exitCode === null) {
    const gone = once(server, 'exit');
    server.kill();
    await gone;
  }
  server = spawn('target/debug/server', { stdio: 'inherit' });
}

for (const folder of ['app', 'server', 'style', 'public']) {
  watch(folder, { recursive: true }, (_, file) => {
    if (file?.includes('node_modules')) return;
    clearTimeout(timer);
    timer = setTimeout(rebuild, 200);
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server?.kill();
    process.exit();
  });
}
rebuild();
