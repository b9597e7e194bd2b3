import { cp, rm } from 'node:fs/promises'
import path from 'node:path'

import { type Place, root, type Started } from './montage.ts'
import { nextFolder } from './next-folder.ts'

// As deep as the folders of the apps, so that the links in node_modules lead to the same places.
const folder = path.join(root, 'e2e/.deploy')
const made = /^(\.next|\.turbo|dist|.*\.tsbuildinfo)$/

/** The build of a changed copy of an app. */
export type NewBuild = {
  /** Rejects with the output of a build that failed. */
  built: Promise<void>
  /** Interrupts the build if it still runs, and deletes the copy. */
  remove: () => Promise<void>
  /** Serves this build, as a deploy does. Resolves when it answers. */
  start: (place: Place) => Promise<Started>
}

/** Starts to build a copy of an app after `change` has changed its folder. */
export function startBuild(app: 'cms' | 'web', change: (folder: string) => Promise<void>): NewBuild {
  const copy = nextFolder(folder)
  const leaving = new AbortController()
  const build = async () => {
    // From an interrupted run.
    await rm(folder, { force: true, recursive: true })
    const source = path.join(root, 'apps', app)
    await cp(source, folder, { filter: (file) => !made.test(path.basename(file)), recursive: true, verbatimSymlinks: true })
    await change(folder)
    leaving.signal.throwIfAborted()
    await copy.build()
  }
  const built = build()
  // A failure matters only to a caller that awaits the build.
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
