import { appendFile, cp, rm } from 'node:fs/promises'
import path from 'node:path'

import { type Place, root, run, type Started, untilItAnswers } from './montage.ts'

const site = path.join(root, 'apps/web')
/** As deep as the site's own, so that the links to what it depends on lead to the same places. */
const folder = path.join(root, 'e2e/.deploy')
const made = /^(\.next|\.turbo|.*\.tsbuildinfo)$/

/** A build of the site that differs in its style sheet, and lies beside the one that is being served. */
export type NewBuild = {
  remove: () => Promise<void>
  /** What a deploy does: keeps the static files of all builds, and serves this one. Resolves when it answers. */
  start: () => Promise<Started>
}

/** Builds a changed copy of the site's sources. */
export async function buildAnew({ env, webUrl }: Place): Promise<NewBuild> {
  // A run that was killed may have left one.
  await rm(folder, { force: true, recursive: true })
  await cp(site, folder, { filter: (file) => !made.test(path.basename(file)), recursive: true, verbatimSymlinks: true })
  await appendFile(path.join(folder, 'styles/base.css'), '\n:root { scroll-padding-top: 1px }\n')
  const variables = { ...env, HOST: '127.0.0.1', NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }
  const node = (...args: string[]) => run(args, variables, folder)
  const next = 'node_modules/next/dist/bin/next'

  await done(node(next, 'build'))
  return {
    remove: () => rm(folder, { force: true, recursive: true }),
    start: async () => {
      await done(node('scripts/keep-static.mjs'))
      return untilItAnswers(node(next, 'start', '--hostname', '127.0.0.1', '--port', env.WEB_PORT ?? ''), `${webUrl}/healthz`)
    },
  }
}

async function done(started: Started): Promise<void> {
  const code = await started.ended
  if (code !== 0) throw new Error(`It ended with ${code}:\n${started.output()}`)
}
