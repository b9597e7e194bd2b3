import { constants, existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { Place } from '../servers/montage.ts'
import { templateFolder, templatePrefix, templatesFolder } from './folder.ts'
import { loadDatabase, saveDatabase } from './mongodb.ts'
import { checkpointDatabase, setSiteAddress } from './sqlite.ts'

export type Contents = { email: string; password: string; plainImage: string }

export const isThere = (): boolean => existsSync(templateFolder())

/** Makes the template of a stopped place and deletes those of earlier builds. */
export async function saveTemplate(place: Place, contents: Contents): Promise<void> {
  await mkdir(templatesFolder, { recursive: true })
  const draft = await mkdtemp(path.join(templatesFolder, 'template-'))
  await savePlace(place, draft, contents)
  for (const name of await readdir(templatesFolder))
    if (name.startsWith(templatePrefix)) await rm(path.join(templatesFolder, name), { recursive: true })
  // The rename is atomic.
  await rename(draft, templateFolder())
}

/** Copies the database and the files of a stopped place into a folder. */
export async function savePlace({ env }: Pick<Place, 'env'>, draft: string, contents: Contents): Promise<void> {
  const dataDir = env.DATA_DIR ?? ''
  if (env.DATABASE_URL) await saveDatabase(env.DATABASE_URL, path.join(draft, 'database.json'))
  else await checkpointDatabase(dataDir)
  // The stored pages of the site name its address; SQLite's extra files are empty.
  const names = (await readdir(dataDir)).filter((name) => name !== 'web' && !/-(shm|wal)$/.test(name))
  for (const name of names) await copy(path.join(dataDir, name), path.join(draft, 'data', name))
  await writeFile(path.join(draft, 'contents.json'), JSON.stringify(contents))
}

/** Fills a place with the template, as after its first start, or with another saved place. */
export async function fillPlace({ env, webUrl }: Pick<Place, 'env' | 'webUrl'>, folder = templateFolder()): Promise<Contents> {
  const dataDir = env.DATA_DIR ?? ''
  await copy(path.join(folder, 'data'), dataDir)
  if (env.DATABASE_URL) await loadDatabase(env.DATABASE_URL, path.join(folder, 'database.json'), webUrl)
  else await setSiteAddress(dataDir, webUrl)
  return JSON.parse(await readFile(path.join(folder, 'contents.json'), 'utf8')) as Contents
}

const copy = (from: string, to: string): Promise<void> => cp(from, to, { mode: constants.COPYFILE_FICLONE, recursive: true })
