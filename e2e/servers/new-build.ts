import { cp, rm } from 'node:fs/promises'
import path from 'node:path'

import { kill, type Place, root, run, type Started, untilItAnswers } from './montage.ts'

/** As deep as the apps' own folders, so that the links to what they depend on lead to the same places. */
const folder = path.join(root, 'e2e/.deploy')
const made = /^(\.next|\.turbo|dist|.*\.tsbuildinfo)$/
const next = 'node_modules/next/dist/bin/next'

/** A build of an app that differs in something, and lies beside the one that is being served. */
export type NewBuild = {
  /** Resolves when it is built; rejects with the output of a build that failed. */
  built: Promise<void>
  /** Ends the build where it is still under way, and clears everything away. */
  remove: () => Promise<void>
  /** What a deploy does: serves this build. Resolves when it answers. */
  start: (place: Place) => Promise<Started>
}

/** Begins to build a copy of an app's sources. `change` gets the folder of the copy, and makes there what is to differ. */
export function buildAnew(app: 'cms' | 'web', change: (folder: string) => Promise<void>): NewBuild {
  const underWay: Started[] = []
  const leaving = new AbortController()
  const node = (env: Record<string, string>, ...args: string[]) => {
    const started = run(args, { ...env, HOST: '127.0.0.1', NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }, folder)
    underWay.push(started)
    return started
  }
  const build = async () => {
    // A run that was killed may have left one.
    await rm(folder, { force: true, recursive: true })
    const source = path.join(root, 'apps', app)
    await cp(source, folder, { filter: (file) => !made.test(path.basename(file)), recursive: true, verbatimSymlinks: true })
    await change(folder)
    leaving.signal.throwIfAborted()
    await done(node({}, next, 'build'))
  }
  const built = build()
  // Whoever waits for it hears of a failure; whoever removes it does not mind.
  built.catch(() => {})
  return {
    built,
    remove: async () => {
      leaving.abort()
      for (const started of underWay) await kill(started)
      await built.catch(() => {})
      await rm(folder, { force: true, recursive: true })
    },
    start: async ({ cmsUrl, env, webUrl }) => {
      if (app === 'web') await done(node(env, 'scripts/keep-static.mjs'))
      const [port, health] = app === 'cms' ? [env.CMS_PORT, `${cmsUrl}/api/health`] : [env.WEB_PORT, `${webUrl}/healthz`]
      return untilItAnswers(node(env, next, 'start', '--hostname', '127.0.0.1', '--port', port ?? ''), health)
    },
  }
}

async function done(started: Started): Promise<void> {
  const code = await started.ended
  if (code !== 0) throw new Error(`It ended with ${code}:\n${started.output()}`)
}
