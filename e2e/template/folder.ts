import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

import { avifEffort, root } from '../servers/montage.ts'

/** The next run with the same build finds its template here. */
export const templatesFolder = path.join(root, 'node_modules/.montage')

export const templatePrefix = `reference-list-${process.env.DATABASE_URL ? 'mongodb' : 'sqlite'}-`

/** The folder of the template for the built CMS and for the code that makes templates. */
export function templateFolder(): string {
  const code = readdirSync(path.join(root, 'e2e/template')).map((name) => `e2e/template/${name}`)
  const hash = createHash('sha256').update(avifEffort)
  for (const file of ['apps/cms/.next/BUILD_ID', 'apps/cms/dist/commands/setup.js', ...code])
    hash.update(readFileSync(path.join(root, file)))
  return path.join(templatesFolder, templatePrefix + hash.digest('hex').slice(0, 16))
}
