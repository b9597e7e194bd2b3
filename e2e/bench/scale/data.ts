import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'

import { dropDatabase, type Place, root } from '../../servers/montage.ts'
import { withoutDelivery } from '../../site/announce.ts'
import { templatesFolder } from '../../template/folder.ts'
import { type Contents, fillPlace, savePlace } from '../../template/template.ts'

export const isFull = process.env.SCALE !== 'small'
const size = isFull ? 'full' : 'small'
const database = process.env.DATABASE_URL ? 'mongodb' : 'sqlite'

/** The filled data for this schema and size. Another build finds it again; another schema makes its own. */
function scaleFolder(): string {
  const hash = createHash('sha256')
  for (const folder of [`apps/cms/src/database/migrations/${database}`, 'apps/cms/src/seed/scale']) {
    for (const name of readdirSync(path.join(root, folder)).sort()) hash.update(readFileSync(path.join(root, folder, name)))
  }
  return path.join(templatesFolder, `scale-${size}-${database}-${hash.digest('hex').slice(0, 12)}`)
}

/** Makes the data if they are not there. An interrupted run leaves `<folder>.draft`, in which the next one goes on. */
export async function makeScale(): Promise<void> {
  const folder = scaleFolder()
  if (existsSync(folder)) return
  const draft = `${folder}.draft`
  const env = { ...placeholders, DATABASE_URL: draftDatabase(folder), DATA_DIR: path.join(draft, 'data') }
  const contentsFile = path.join(draft, 'contents-of-draft.json')
  if (!existsSync(contentsFile)) {
    await rm(draft, { force: true, recursive: true })
    await mkdir(draft, { recursive: true })
    if (env.DATABASE_URL) await dropDatabase(env.DATABASE_URL)
    const contents = await fillPlace({ env, webUrl: 'https://montage.example' })
    await writeFile(contentsFile, JSON.stringify(contents))
  }
  await fill(env)
  const contents = JSON.parse(await readFile(contentsFile, 'utf8')) as Contents
  const complete = `${folder}.complete`
  await rm(complete, { force: true, recursive: true })
  await mkdir(complete)
  await savePlace({ env }, complete, contents)
  await rename(complete, folder)
  await rm(draft, { recursive: true })
  if (env.DATABASE_URL) await dropDatabase(env.DATABASE_URL)
}

/** Fills a place with the data. */
export const fillWithScale = (place: Place): Promise<Contents> => fillPlace(place, scaleFolder())

/** The command checks the settings, and uses none of these. */
const placeholders = {
  ANNOUNCE_SECRET: `${'a'.repeat(16)}ghijklmnopqrstuv`,
  PAYLOAD_SECRET: `${'b'.repeat(16)}ghijklmnopqrstuv`,
  ...withoutDelivery,
}

function draftDatabase(folder: string): string {
  const { DATABASE_URL = '' } = process.env
  if (!DATABASE_URL) return ''
  const own = new URL(DATABASE_URL)
  own.pathname = `/${path.basename(folder).replaceAll('-', '_')}`
  return own.href
}

async function fill(env: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, ['--conditions=production', 'dist/commands/fill.js', size], {
    cwd: path.join(root, 'apps/cms'),
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`The data could not be made: the command ended with ${code}.`)
}
