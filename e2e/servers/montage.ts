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

/** The data folder, database, addresses and variables of a Montage. */
export type Place = { cmsUrl: string; env: Record<string, string>; webUrl: string }

/** Characters that mean something in an address, a file: address or a shell. */
export const oddFolder = "montage #1? 100% für 'alle' "

/** Tests encode fast; benches as production does. */
export const avifEffort = process.env.AVIF_EFFORT ?? '0'

/** Free ports, an empty data folder and a new database. */
export async function newPlace(folderPrefix = 'montage-e2e-'): Promise<Place> {
  const cmsPort = String(await freePort())
  const webPort = String(await freePort())
  const databaseUrl = process.env.DATABASE_URL ? ownDatabase(process.env.DATABASE_URL) : ''
  return {
    cmsUrl: `http://localhost:${cmsPort}`,
    env: {
      ANNOUNCE_SECRET: randomBytes(32).toString('hex'),
      AVIF_EFFORT: avifEffort,
      CMS_PORT: cmsPort,
      CMS_URL: `http://localhost:${cmsPort}`,
      DATABASE_URL: databaseUrl,
      DATA_DIR: await mkdtemp(path.join(tmpdir(), folderPrefix)),
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      WEB_ORIGINS: `http://127.0.0.1:${webPort}`,
      WEB_PORT: webPort,
      WEB_URL: `http://localhost:${webPort}`,
    },
    webUrl: `http://localhost:${webPort}`,
  }
}

export async function removePlace({ env }: Place): Promise<void> {
  if (env.DATABASE_URL) await dropDatabase(env.DATABASE_URL)
  await rm(env.DATA_DIR ?? '', { force: true, recursive: true })
}

export async function dropDatabase(url: string): Promise<void> {
  const client = await new MongoClient(url).connect()
  await client.db().dropDatabase()
  await client.close()
}

export type Started = { child: ChildProcess; ended: Promise<number | null>; output: () => string }

/** Starts `node <args>` with the variables of a place, at the top of the repository by default. */
export const run = (args: string[], env: Record<string, string>, cwd = root): Started => start(process.execPath, args, env, cwd)

/** Starts a program with the variables of a place. */
export function start(command: string, args: string[], env: Record<string, string>, cwd: string): Started {
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  return { child, ended: new Promise((resolve) => child.once('close', resolve)), output: () => output }
}

/** Runs `npm start` with the present build, by npm itself or by its script. Resolves when both apps are up; rejects with the output when it ends first. */
export async function startMontage({ env }: Place, by: 'node' | 'npm' = 'node'): Promise<Started> {
  const started = by === 'npm' ? start('npm', ['start', '--', '--skip-build'], env, root) : run(['scripts/start.mjs', '--skip-build'], env)
  await new Promise<void>((resolve, reject) => {
    started.child.stdout?.on('data', () => started.output().includes('Montage is running') && resolve())
    void started.ended.then((code) => reject(new Error(`npm start ended with ${code}:\n${started.output()}`)))
  })
  return started
}

/** The password that the first start printed. Throws when there is none. */
export function firstPassword({ output }: Started): string {
  const [, password] = /Password\s+(\S+)/.exec(output()) ?? []
  if (!password) throw new Error(`The first start printed no password:\n${output()}`)
  return password
}

/** Starts an app alone. Resolves when it answers. */
export const startApp = (name: 'cms' | 'web', { env }: Pick<Place, 'env'>): Promise<Started> =>
  waitForAnswer(run(['scripts/serve.mjs', name], env), name === 'cms' ? `${env.CMS_URL}/api/health` : `${env.WEB_URL}/healthz`)

export async function retainStaticFiles({ env }: Place): Promise<void> {
  const { ended, output } = run(['scripts/retain-static-files.mjs'], env, path.join(root, 'apps/web'))
  if ((await ended) !== 0) throw new Error(output())
}

/** Resolves when a health address answers; rejects with the output when the process ends first. */
export async function waitForAnswer(started: Started, health: string): Promise<Started> {
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

/** Ends a process as Ctrl-C does. */
export const stop = (started: Started): Promise<void> => end(started, 'SIGINT')

/** Ends a process as a power cut does. */
export const kill = (started: Started): Promise<void> => end(started, 'SIGKILL')

async function end({ child, ended }: Started, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal)
  await ended
}

export function ownDatabase(url: string): string {
  const own = new URL(url)
  own.pathname = `/e2e_${randomBytes(6).toString('hex')}`
  return own.href
}
