import { rm } from 'node:fs/promises'

import { kill, run, type Started, waitForAnswer } from './montage.ts'

const next = 'node_modules/next/dist/bin/next'

export type NextFolder = {
  build: () => Promise<void>
  /** Kills the processes that run in it. */
  end: () => Promise<void>
  /** Runs `node <args>` in it. Rejects with the output when it fails. */
  node: (env: Record<string, string>, ...args: string[]) => Promise<void>
  /** Kills its processes and deletes it. */
  remove: () => Promise<void>
  /** Serves it with Next or with the server of the site. Resolves when the health address answers. */
  start: (env: Record<string, string>, port: string, health: string, by?: 'next' | 'own server') => Promise<Started>
}

export function nextFolder(folder: string): NextFolder {
  const processes: Started[] = []
  const begin = (env: Record<string, string>, args: string[]) => {
    const started = run(args, { ...env, HOST: '127.0.0.1', NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }, folder)
    processes.push(started)
    return started
  }
  const node: NextFolder['node'] = async (env, ...args) => {
    const started = begin(env, args)
    const code = await started.ended
    if (code !== 0) throw new Error(`It ended with ${code}:\n${started.output()}`)
  }
  const end = async () => {
    for (const started of processes) await kill(started)
  }
  return {
    build: () => node({}, next, 'build'),
    end,
    node,
    remove: async () => {
      await end()
      await rm(folder, { force: true, recursive: true })
    },
    start: (env, port, health, by = 'next') =>
      waitForAnswer(begin(env, by === 'next' ? [next, 'start', '--hostname', '127.0.0.1', '--port', port] : ownServer(port)), health),
  }
}

// A test that times out may leave this server behind: the server ends when nobody reads its log.
const ownServer = (port: string): string[] => [
  '--input-type=module',
  '--eval',
  `import { serve } from './server/serve.mjs'
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit())
  await serve({ host: '127.0.0.1', port: ${Number(port)} })`,
]
