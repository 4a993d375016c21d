// Row T1: `kill -9` at a random moment while forms are being sent. What the server
// acknowledged must be there afterwards, once, and its e-mail must go out, once.
//   node kills.mjs [kills]        the binary: PORTAAL_SERVER, else ../target/debug/server
// Prints the figures; exits non-zero when anything was lost or doubled.
import { spawn, execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const KILLS = Number(process.argv[2] ?? 200)
const BINARY = resolve(process.env.PORTAAL_SERVER ?? join(import.meta.dirname, '../target/debug/server'))
const FORM = '/formulieren/verhuizing-doorgeven'
const PERSONAS = ['suzanne', 'gerrit', 'milosevic']

const data = mkdtempSync(join(tmpdir(), 'kills-'))
const port = await freePort()
const base = `http://127.0.0.1:${port}`
const acknowledged = new Map(PERSONAS.map((persona) => [persona, new Set()]))
let slowestStart = 0

const sessions = await withServer(() => Promise.all(PERSONAS.map((persona) => login(persona))))
for (let kill = 1; kill <= KILLS; kill++) {
  await withServer(async (server) => {
    const work = sessions.map((session) => sendUntilDead(session))
    await pause(Math.random() * 500)
    server.kill('SIGKILL')
    await Promise.all(work)
  })
  if (kill % 50 === 0) console.log(`${kill} kills, ${total()} acknowledged`)
}
const failures = await withServer(check)
rmSync(data, { recursive: true })
console.log(`${KILLS} kills, ${total()} acknowledged, ready within ${slowestStart} ms`)
console.log(`${failures.length === 0 ? 1 : 0} passed, ${failures.length} failed`)
for (const failure of failures) console.error(failure)
process.exit(failures.length === 0 ? 0 : 1)

async function withServer(use) {
  const begin = Date.now()
  const server = spawn(BINARY, [], {
    stdio: 'ignore',
    env: { ...process.env, PORTAAL_ADRES: `127.0.0.1:${port}`, PORTAAL_DATA: data, DATABASE_URL: `sqlite://${data}/portaal.db`, PORTAAL_DEMO: '1' },
  })
  const ended = new Promise((done) => server.once('exit', done))
  while (!(await ready())) {
    if (server.exitCode !== null || Date.now() - begin > 20_000) throw new Error('the server does not start')
    await pause(20)
  }
  slowestStart = Math.max(slowestStart, Date.now() - begin)
  try {
    return await use(server)
  } finally {
    server.kill('SIGKILL')
    await ended
  }
}

async function ready() {
  return fetch(`${base}/readyz`).then((answer) => answer.ok, () => false)
}

async function login(persona) {
  const answer = await post('/inloggen', '', { persona })
  const cookie = answer.headers.get('set-cookie').split(';')[0]
  const page = await (await fetch(`${base}/mijn`, { headers: { cookie } })).text()
  return { persona, cookie, csrf: /name="csrf" value="([^"]+)"/.exec(page)[1] }
}

async function sendUntilDead(session) {
  try {
    for (;;) await sendOnce(session)
  } catch {
    // The server is gone: whatever was not acknowledged is not promised.
  }
}

async function sendOnce({ persona, cookie, csrf }) {
  const steps = [
    ['wie', {}],
    ['adres', { 'adres-postcode': '1234AB', 'adres-huisnummer': '4' }],
    ['datum', today()],
    ['inwonen', { inwoning: 'nee' }],
    ['contact', { email: `${persona}@voorbeeld.example` }],
  ]
  for (const [step, answers] of steps) await post(`${FORM}/${step}`, cookie, { csrf, ...answers })
  const page = await (await fetch(`${base}${FORM}/controleren`, { headers: { cookie } })).text()
  const [concept, gezien] = ['concept', 'gezien'].map((name) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page)[1])
  // Twice at once, as an impatient person does.
  const answers = await Promise.all([1, 2].map(() => post(`${FORM}/controleren`, cookie, { csrf, concept, gezien })))
  for (const answer of answers) {
    const id = /verstuurd\/([0-9a-f-]+)$/.exec(answer.headers.get('location') ?? '')?.[1]
    if (id) acknowledged.get(persona).add(id)
  }
}

function post(path, cookie, answers) {
  return fetch(base + path, { method: 'POST', redirect: 'manual', headers: { cookie, origin: base }, body: new URLSearchParams(answers) })
}

async function check() {
  const failures = []
  await mailsAreOut()
  const mails = readdirSync(join(data, 'mail')).filter((name) => name.endsWith('.eml'))
  const references = mails.map((name) => /WR-\d{4}-\d{6}/.exec(readFileSync(join(data, 'mail', name), 'utf8'))[0])
  for (const { persona, cookie } of sessions) {
    for (const id of acknowledged.get(persona)) {
      const answer = await fetch(`${base}/mijn/zaken/${id}`, { headers: { cookie } })
      if (answer.status !== 200) failures.push(`${persona}: ${id} is lost (${answer.status})`)
    }
  }
  const { zaken, sent, integrity } = database()
  if (zaken !== sent) failures.push(`${sent} sent forms became ${zaken} zaken`)
  if (new Set(references).size !== references.length) failures.push('an e-mail went out twice')
  if (references.length !== zaken) failures.push(`${references.length} e-mails for ${zaken} zaken`)
  if (integrity !== 'ok') failures.push(`integrity_check: ${integrity}`)
  console.log(`${zaken} zaken, ${references.length} e-mails, integrity_check ${integrity}`)
  return failures
}

function database() {
  const ask = `import sqlite3, json
db = sqlite3.connect("${data}/portaal.db")
one = lambda query: db.execute(query).fetchone()[0]
print(json.dumps({"zaken": one("select count(*) from zaken"), "sent": one("select count(*) from inzendingen"), "integrity": one("pragma integrity_check")}))`
  return JSON.parse(execFileSync('python3', ['-c', ask]).toString())
}

// Until no e-mail came for longer than a lease and its retry last.
async function mailsAreOut() {
  let before = -1
  for (let round = 0; round < 10; round++) {
    const now = readdirSync(join(data, 'mail')).length
    if (now === before && round > 1) return
    before = now
    await pause(35_000)
  }
}

function today() {
  const [jaar, maand, dag] = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' }).split('-')
  return { 'verhuisdatum-dag': dag, 'verhuisdatum-maand': maand, 'verhuisdatum-jaar': jaar }
}

function total() {
  return [...acknowledged.values()].reduce((sum, ids) => sum + ids.size, 0)
}

function pause(ms) {
  return new Promise((done) => setTimeout(done, ms))
}

function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => done(port))
    })
  })
}
