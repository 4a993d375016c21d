// One server of its own per worker: free port, temporary folder, demo personas.
import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { contentOfToday } from './inhoud.ts';

export const RESULTS = resolve(import.meta.dirname, '../results');
const BINARY = resolve(
  process.env.PORTAAL_SERVER ?? join(import.meta.dirname, '../../target/debug/server'),
);
const READY_WITHIN_MS = 30_000;
const STOPPED_WITHIN_MS = 10_000;

/** The content that is built in, or a copy of it with dates of today that a test may change. */
export type Inhoud = 'demo' | 'vandaag';

export class Server {
  private constructor(
    readonly url: string,
    readonly data: string,
    private readonly proces: ChildProcess,
    private readonly log: string,
  ) {}

  static async start(naam: string, inhoud: Inhoud = 'demo'): Promise<Server> {
    const poort = await freePort();
    const data = await mkdtemp(join(tmpdir(), 'portaal-'));
    if (inhoud === 'vandaag') contentOfToday(join(data, 'inhoud'));
    mkdirSync(join(RESULTS, 'servers'), { recursive: true });
    const log = join(RESULTS, 'servers', `${naam}.log`);
    const uit = createWriteStream(log);
    const proces = spawn(BINARY, [], {
      cwd: data,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PORTAAL_ADRES: `127.0.0.1:${poort}`,
        PORTAAL_DATA: data,
        DATABASE_URL: `sqlite://${data}/portaal.db`,
        PORTAAL_DEMO: '1',
        ...(inhoud === 'vandaag' ? { PORTAAL_CONFIG: join(data, 'inhoud') } : {}),
      },
    });
    proces.stdout?.pipe(uit, { end: false });
    proces.stderr?.pipe(uit, { end: false });
    const server = new Server(`http://127.0.0.1:${poort}`, data, proces, log);
    await server.ready();
    return server;
  }

  /** The folder with content of a server that has its own. */
  get inhoud(): string {
    return join(this.data, 'inhoud');
  }

  private async ready(): Promise<void> {
    let fout: Error | undefined;
    this.proces.once('error', (e) => (fout = e));
    for (const eind = Date.now() + READY_WITHIN_MS; Date.now() < eind; await pause(50)) {
      if (fout) throw fout;
      if (this.gone) throw new Error(`server stopped at start\n${this.tail()}`);
      const antwoord = await fetch(`${this.url}/readyz`).catch(() => undefined);
      if (antwoord?.status === 200) return;
    }
    this.proces.kill('SIGKILL');
    throw new Error(`/readyz not 200 within ${READY_WITHIN_MS} ms\n${this.tail()}`);
  }

  /** Asks the server to stop; a server that must be killed is a failure. */
  async stop(): Promise<void> {
    if (this.gone) throw new Error(`server ended by itself\n${this.tail()}`);
    const gestopt = new Promise((klaar) => this.proces.once('exit', klaar));
    this.proces.kill('SIGTERM');
    const opTijd = await Promise.race([gestopt.then(() => true), pause(STOPPED_WITHIN_MS)]);
    if (!opTijd) {
      this.proces.kill('SIGKILL');
      throw new Error(`server did not stop within ${STOPPED_WITHIN_MS} ms\n${this.tail()}`);
    }
    await rm(this.data, { recursive: true, force: true });
  }

  private get gone(): boolean {
    return this.proces.exitCode !== null || this.proces.signalCode !== null;
  }

  private tail(): string {
    return readFileSync(this.log, 'utf8').split('\n').slice(-20).join('\n');
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((klaar) => setTimeout(klaar, ms));
}

function freePort(): Promise<number> {
  return new Promise((klaar, mis) => {
    const proef = createServer();
    proef.once('error', mis);
    proef.listen(0, '127.0.0.1', () => {
      const { port } = proef.address() as AddressInfo;
      proef.close(() => klaar(port));
    });
  });
}
