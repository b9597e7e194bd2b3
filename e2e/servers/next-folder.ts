import { rm } from 'node:fs/promises'

import { kill, run, type Started, untilItAnswers } from './montage.ts'

const next = 'node_modules/next/dist/bin/next'

/** A folder that Next builds and serves from. */
export type NextFolder = {
  build: () => Promise<void>
  /** Ends whatever still runs in it. */
  end: () => Promise<void>
  /** Runs `node <args>` in it to the end. Throws with the output when that is a failure. */
  node: (env: Record<string, string>, ...args: string[]) => Promise<void>
  /** Ends whatever still runs in it, and clears it away. */
  remove: () => Promise<void>
  /** Serves it at a port of this machine, as Next does or by a server of its own. Resolves when the address that tells its health answers. */
  start: (env: Record<string, string>, port: string, health: string, by?: 'next' | 'own server') => Promise<Started>
}

export function nextFolder(folder: string): NextFolder {
  const underWay: Started[] = []
  const begin = (env: Record<string, string>, args: string[]) => {
    const started = run(args, { ...env, HOST: '127.0.0.1', NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }, folder)
    underWay.push(started)
    return started
  }
  const node: NextFolder['node'] = async (env, ...args) => {
    const started = begin(env, args)
    const code = await started.ended
    if (code !== 0) throw new Error(`It ended with ${code}:\n${started.output()}`)
  }
  const end = async () => {
    for (const started of underWay) await kill(started)
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
      untilItAnswers(begin(env, by === 'next' ? [next, 'start', '--hostname', '127.0.0.1', '--port', port] : ownServer(port)), health),
  }
}

const ownServer = (port: string): string[] => [
  '--input-type=module',
  '--eval',
  `import { serve } from './server/serve.mjs'; await serve({ host: '127.0.0.1', port: ${Number(port)} })`,
]
