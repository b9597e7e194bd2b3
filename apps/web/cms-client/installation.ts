import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CmsDown } from 'types/cms-faults'
import type { Installation } from 'types/site-questions'
import { env } from '../env.ts'
import { dataFolder } from '../store/data-folder.mjs'
import { absentAddresses } from '../store/pages/absent-addresses.mjs'
import { writeAtomically } from '../store/write-atomically.mjs'

/** The last state in this bundle of Next. Another bundle or process may have stored a newer one. */
let last: Installation | null = null

/** The database whose pages this site shows, in its last state; null when the site has shown none. */
export const lastInstallation = async (): Promise<Installation | null> => last ?? readInstallation()

/**
 * Rejects with `CmsDown` when another database answers than the one whose pages this site shows, or an older state of it: an empty database must
 * not empty the site. A higher epoch means that our command has restored the database: then all stored pages and files are deleted.
 * @param before the database before the request
 */
export async function requireSameInstallation(answered: Installation, before: Installation | null): Promise<void> {
  if (last && isSame(answered, last)) return
  // Other bundles and processes write the file too, and `pnpm site:accept` deletes it.
  const stored = await readInstallation()
  const fault = stored && before && faultOf(answered, { ...stored, newest: Math.min(stored.newest, before.newest) })
  if (fault) throw new CmsDown(env.cmsUrl, fault)

  if (stored && stored.epoch < answered.epoch) await deletePages()
  const isNewer = !stored || stored.epoch < answered.epoch || stored.newest < answered.newest
  if (isNewer) await writeAtomically(installationFile(), JSON.stringify(answered))
  last = answered
}

const isSame = (one: Installation, other: Installation): boolean =>
  one.id === other.id && one.epoch === other.epoch && one.newest === other.newest

function faultOf({ epoch, id, newest }: Installation, shown: Installation): string | null {
  if (id !== shown.id) return `another database answers than the one whose pages this site shows. If that is meant, run: pnpm site:accept`
  if (epoch > shown.epoch || (epoch === shown.epoch && newest >= shown.newest)) return null
  return `its database ends at publication ${newest}, and this site shows ${shown.newest}. If an older state of it is meant, run: pnpm site:accept`
}

/** Retains the pictures: they are named by their content. */
const deletePages = async (): Promise<void> => {
  absentAddresses.clear()
  await Promise.all([dataFolder('pages'), dataFolder('files')].map((folder) => rm(folder, { force: true, recursive: true })))
}

async function readInstallation(): Promise<Installation | null> {
  try {
    return JSON.parse(await readFile(installationFile(), 'utf8')) as Installation
  } catch {
    return null
  }
}

const installationFile = (): string => join(dataFolder('installation'), 'installation.json')
