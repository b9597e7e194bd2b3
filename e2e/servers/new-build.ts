import { cp, rm } from 'node:fs/promises'
import path from 'node:path'

import { type Place, root, type Started } from './montage.ts'
import { nextFolder } from './next-folder.ts'

/** As deep as the apps' own folders, so that the links to what they depend on lead to the same places. */
const folder = path.join(root, 'e2e/.deploy')
const made = /^(\.next|\.turbo|dist|.*\.tsbuildinfo)$/

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
  const copy = nextFolder(folder)
  const leaving = new AbortController()
  const build = async () => {
    // A run that was killed may have left one.
    await rm(folder, { force: true, recursive: true })
    const source = path.join(root, 'apps', app)
    await cp(source, folder, { filter: (file) => !made.test(path.basename(file)), recursive: true, verbatimSymlinks: true })
    await change(folder)
    leaving.signal.throwIfAborted()
    await copy.build()
  }
  const built = build()
  // Whoever waits for it hears of a failure; whoever removes it does not mind.
  built.catch(() => {})
  return {
    built,
    remove: async () => {
      leaving.abort()
      await copy.end()
      await built.catch(() => {})
      await copy.remove()
    },
    start: async ({ cmsUrl, env, webUrl }) => {
      if (app === 'web') await copy.node(env, 'scripts/retain-static-files.mjs')
      return app === 'cms'
        ? copy.start(env, env.CMS_PORT ?? '', `${cmsUrl}/api/health`)
        : copy.start(env, env.WEB_PORT ?? '', `${webUrl}/healthz`, 'own server')
    },
  }
}
