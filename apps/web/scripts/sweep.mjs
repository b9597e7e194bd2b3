// node scripts/sweep.mjs [--yes]: says what the site stores and needs no more; with --yes removes it.
import process from 'node:process'

import { describe, findUnneeded, sweepSite } from '../store/sweep/sweep-site.mjs'

const mayRemove = process.argv.includes('--yes')
const lines = describe(mayRemove ? await sweepSite() : (await findUnneeded()).unneeded)
for (const line of lines) console.log(line)
