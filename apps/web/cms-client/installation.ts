import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CmsDown } from 'types/cms-faults'
import type { Installation } from 'types/site-questions'
import { env } from '../env.ts'
import { dataFolder } from '../store/data-folder.mjs'
import { absentAddresses } from '../store/pages/absent-addresses.mjs'
import { writeWhole } from '../store/write-whole.mjs'

/** The database whose pages this site shows, as this bundle of Next knew it last. Another bundle or process may know of later publications. */
let last: Installation | null = null

/** The database whose pages this site shows; null when it has shown none. */
export const knownInstallation = async (): Promise<Installation | null> => last ?? readKnown()

/**
 * Rejects with `CmsDown` when another database answers than the one whose pages this site shows, or an older state of it: an empty database must
 * not empty the site. A restore by our own command raises the epoch: then all pages are made anew.
 * @param before the database as it was known before the question
 */
export async function demandMine(answered: Installation, before: Installation | null): Promise<void> {
  if (last && isSame(answered, last)) return
  // Other bundles and processes write the file as well, and an operator may have removed it.
  const stored = await readKnown()
  const fault = stored && before && faultOf(answered, { ...stored, newest: Math.min(stored.newest, before.newest) })
  if (fault) throw new CmsDown(env.cmsUrl, fault)

  if (stored && stored.epoch < answered.epoch) await forgetPages()
  const isNews = !stored || stored.epoch < answered.epoch || stored.newest < answered.newest
  if (isNews) await writeWhole(fileOfKnown(), JSON.stringify(answered))
  last = answered
}

const isSame = (one: Installation, other: Installation): boolean =>
  one.id === other.id && one.epoch === other.epoch && one.newest === other.newest

function faultOf({ epoch, id, newest }: Installation, mine: Installation): string | null {
  if (id !== mine.id) return `another database answers than the one whose pages this site shows. If that is meant, run: pnpm site:accept`
  if (epoch > mine.epoch || (epoch === mine.epoch && newest >= mine.newest)) return null
  return `its database ends at publication ${newest}, and this site shows ${mine.newest}. If an older state of it is meant, run: pnpm site:accept`
}

/** Removes the stored pages and files: publications of the same number show something else now. Pictures are named by their content. */
const forgetPages = async (): Promise<void> => {
  absentAddresses.clear()
  await Promise.all([dataFolder('pages'), dataFolder('files')].map((folder) => rm(folder, { force: true, recursive: true })))
}

async function readKnown(): Promise<Installation | null> {
  try {
    return JSON.parse(await readFile(fileOfKnown(), 'utf8')) as Installation
  } catch {
    return null
  }
}

const fileOfKnown = (): string => join(dataFolder('installation'), 'installation.json')
