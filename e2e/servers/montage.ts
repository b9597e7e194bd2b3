import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { MongoClient } from 'mongodb'

import { freePort } from './free-port.ts'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a Montage of its own is: a data folder, a database, two addresses and the variables that its processes run with. */
export type Place = { cmsUrl: string; env: Record<string, string>; webUrl: string }

/** A fresh place: free ports, an empty data folder, a database name that nobody else uses. */
export async function newPlace(): Promise<Place> {
  const cmsPort = String(await freePort())
  const webPort = String(await freePort())
  const databaseUrl = process.env.DATABASE_URL ? ownDatabase(process.env.DATABASE_URL) : ''
  return {
    cmsUrl: `http://localhost:${cmsPort}`,
    env: {
      ANNOUNCE_SECRET: randomBytes(32).toString('hex'),
      CMS_PORT: cmsPort,
      CMS_URL: `http://localhost:${cmsPort}`,
      DATABASE_URL: databaseUrl,
      DATA_DIR: await mkdtemp(path.join(tmpdir(), 'montage-e2e-')),
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      WEB_ORIGINS: `http://127.0.0.1:${webPort}`,
      WEB_PORT: webPort,
      WEB_URL: `http://localhost:${webPort}`,
    },
    webUrl: `http://localhost:${webPort}`,
  }
}

/** Removes what a place holds. */
export async function removePlace({ env }: Place): Promise<void> {
  if (env.DATABASE_URL) {
    const client = await new MongoClient(env.DATABASE_URL).connect()
    await client.db().dropDatabase()
    await client.close()
  }
  await rm(env.DATA_DIR ?? '', { force: true, recursive: true })
}

/** A process that was started, what it has printed so far, and how it ended. */
export type Started = { child: ChildProcess; ended: Promise<number | null>; output: () => string }

/** Starts `node <args>` with the variables of a place, at the top of the repository unless another folder is said. */
export function run(args: string[], env: Record<string, string>, cwd = root): Started {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  return { child, ended: new Promise((resolve) => child.once('close', resolve)), output: () => output }
}

/** What `npm start` runs, with the build that is there. Resolves when it says that both apps are up; throws with its output when it ends first. */
export async function startMontage({ env }: Place): Promise<Started> {
  const started = run(['scripts/start.mjs', '--skip-build'], env)
  await new Promise<void>((resolve, reject) => {
    started.child.stdout?.on('data', () => started.output().includes('Montage is running') && resolve())
    void started.ended.then((code) => reject(new Error(`npm start ended with ${code}:\n${started.output()}`)))
  })
  return started
}

/** The password that a first start printed, read where an editor would. Throws when it printed none. */
export function firstPassword({ output }: Started): string {
  const [, password] = /Password\s+(\S+)/.exec(output()) ?? []
  if (!password) throw new Error(`The first start printed no password:\n${output()}`)
  return password
}

/** Starts one app by itself, so that it can be stopped by itself. Resolves when it answers. */
export const startApp = (name: 'cms' | 'web', { env }: Pick<Place, 'env'>): Promise<Started> =>
  untilItAnswers(run(['scripts/serve.mjs', name], env), name === 'cms' ? `${env.CMS_URL}/api/health` : `${env.WEB_URL}/healthz`)

/** What `npm start` has done before the site starts: files that stored pages name outlast the build that made them. */
export async function keepStatic({ env }: Place): Promise<void> {
  const { ended, output } = run(['scripts/retain-static-files.mjs'], env, path.join(root, 'apps/web'))
  if ((await ended) !== 0) throw new Error(output())
}

/** Resolves when a server answers at the address that tells its health; throws with its output when it ends first. */
export async function untilItAnswers(started: Started, health: string): Promise<Started> {
  const tooSoon = started.ended.then((code) => Promise.reject(new Error(`It ended with ${code}:\n${started.output()}`)))
  tooSoon.catch(() => {})
  while (!(await Promise.race([tooSoon, isUp(health)]))) await sleep(50)
  return started
}

const isUp = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )

/** Ends what was started as Ctrl-C does, and waits for the end. */
export const stop = (started: Started): Promise<void> => end(started, 'SIGINT')

/** Ends what was started as a power cut does: it has no time for anything. */
export const kill = (started: Started): Promise<void> => end(started, 'SIGKILL')

async function end({ child, ended }: Started, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal)
  await ended
}

function ownDatabase(url: string): string {
  const own = new URL(url)
  own.pathname = `/e2e_${randomBytes(6).toString('hex')}`
  return own.href
}
