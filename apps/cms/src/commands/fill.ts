import process from 'node:process'

import { fillMontages, fillPeople } from '../seed/scale/documents.ts'
import { Filler } from '../seed/scale/filler.ts'
import { fillImages } from '../seed/scale/images.ts'
import { fillLists } from '../seed/scale/lists.ts'
import { sizes } from '../seed/scale/size.ts'
import { openPayload, runCommand } from './open-payload.ts'

/** Fills a database that has been set up with invented content, for measurements. Existing documents stay, so the next run completes an interrupted one. */
async function fill(): Promise<void> {
  const name = process.argv[2] ?? ''
  const size = sizes[name]
  if (!size) throw new Error(`Say how much: ${Object.keys(sizes).join(' or ')}.`)
  const payload = await openPayload()
  const { docs } = await payload.find({ collection: 'users', depth: 0, limit: 1, overrideAccess: true, sort: 'createdAt' })
  if (!docs[0]) throw new Error('Set the database up first: nobody can sign in to it.')

  const filler = new Filler(payload, docs[0], console.log)
  const images = await fillImages(filler, size.images)
  const people = await fillPeople(filler, size, images)
  const montages = await fillMontages(filler, size, images)
  await fillLists(filler, size, { images, montages, people })
  // No site runs, and the next one starts without stored pages.
  await payload.db.deleteMany({ collection: 'outbox', where: {} })
}

void runCommand(fill)
