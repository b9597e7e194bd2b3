import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { apps } from './apps.mjs'
import { fingerprint } from './fingerprint.mjs'
import { pnpmEnv } from './pnpm.mjs'
import { quietly } from './quietly.mjs'
import { root } from './root.mjs'

const shared = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'tsconfig.base.json', 'turbo.json', 'packages']

/**
 * Builds the apps whose sources are not the ones they were last built from. Turbo would know too, but copies every build out of its cache to say so.
 * @param {('cms' | 'web')[]} [names]
 * @returns {Promise<string>} what was built, in words
 */
export async function buildApps(names = ['cms', 'web']) {
  const stale = names.filter((name) => !isBuilt(name))
  if (stale.length === 0) return 'up to date'

  // Taken before the build: what changes while it runs is built next time.
  const sources = new Map(stale.map((name) => [name, sourcesOf(name)]))
  for (const name of stale) rmSync(stampOf(name), { force: true })
  const turbo = join(root, 'node_modules/.bin/turbo')
  await quietly(turbo, ['run', 'build', '--ui=stream', '--output-logs=new-only', ...stale.map((name) => `--filter=${name}`)], {
    env: await pnpmEnv(),
    failure: 'The build failed.',
  })
  for (const name of stale) writeStamp(name, sources.get(name) ?? '')
  return `built ${stale.join(' and ')}`
}

/** @param {'cms' | 'web'} name */
function isBuilt(name) {
  const stamp = stampOf(name)
  return (
    existsSync(stamp) &&
    apps[name].built.every((file) => existsSync(join(root, apps[name].folder, file))) &&
    readFileSync(stamp, 'utf8') === [buildOf(name), sourcesOf(name)].join('\n')
  )
}

/**
 * @param {'cms' | 'web'} name
 * @param {string} sources
 */
function writeStamp(name, sources) {
  mkdirSync(join(root, 'node_modules/.montage'), { recursive: true })
  writeFileSync(stampOf(name), [buildOf(name), sources].join('\n'))
}

/** @param {'cms' | 'web'} name */
function stampOf(name) {
  return join(root, 'node_modules/.montage', `${name}.built`)
}

/** @param {'cms' | 'web'} name */
function sourcesOf(name) {
  return fingerprint([...shared, apps[name].folder], process.versions.node)
}

/**
 * Which build lies there: somebody may have made another one by hand since.
 * @param {'cms' | 'web'} name
 */
function buildOf(name) {
  const id = join(root, apps[name].folder, '.next/BUILD_ID')
  return existsSync(id) ? `${readFileSync(id, 'utf8')} ${statSync(id).mtimeMs}` : ''
}
