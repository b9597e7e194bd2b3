import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

import { fingerprint } from '../../scripts/fingerprint.mjs'
import { root } from '../servers/montage.ts'

/** Where templates lie, so that the next run with the same build finds them. */
export const shelf = path.join(root, 'node_modules/.montage')

/** What the folders of templates for the database of this run begin with. */
export const family = `reference-list-${process.env.DATABASE_URL ? 'mongodb' : 'sqlite'}-`

/** What a first start goes by, beside the build: migrations, content and drawings, how images are encoded, and what is made of it here. */
const sources = ['apps/cms/src', 'packages/types/src', 'pnpm-lock.yaml', 'e2e/template']

/** The folder of the template for the CMS that is built now, there or not: another build or other content means another one. */
export function templateFolder(): string {
  const built = ['.next/BUILD_ID', 'dist/commands/setup.js'].map((file) => readFileSync(path.join(root, 'apps/cms', file), 'utf8'))
  return path.join(shelf, family + fingerprint(sources, built.join('\0')).slice(0, 16))
}
