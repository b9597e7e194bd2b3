import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { createLocalReq, type PayloadRequest, type TypedUser } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import { pagesShowing } from '../../src/addresses/appearances-of.ts'
import { redirectFrom } from '../../src/addresses/move-address.ts'
import { readDashboard } from '../../src/dashboard/read-dashboard.ts'
import { claimDue } from '../../src/delivery/claim.ts'
import { newestState } from '../../src/documents/newest-state.ts'
import { otherWithSlug } from '../../src/documents/other-with-slug.ts'
import { listsWith } from '../../src/documents/where-shown.ts'
import { newestEdition } from '../../src/editions/newest-edition.ts'
import { findUses } from '../../src/media/uses/find-uses.ts'
import { sendMails } from '../../src/notices/send-mails.ts'
import { readUnseen } from '../../src/notices/unseen.ts'
import type { List, Media, Montage, Person } from '../../src/payload-types.ts'
import { claimSet } from '../../src/renditions/encoding/claim-set.ts'
import { runDueSchedules } from '../../src/schedules/run-due-schedules.ts'
import { standingOf } from '../../src/standing/standing.ts'
import { isMongo, useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage, aPerson } from '../harness/documents/content.ts'
import { fullScansOf } from '../harness/query-plans.ts'
import { requesterFor } from '../harness/requester.ts'
import { requestPages, requestPublications, requestRendition } from '../harness/site-requests.ts'

const cms = useCms()
let req: PayloadRequest
let image: Media
let list: List
let montage: Montage
let person: Person
let user: TypedUser

beforeAll(async () => {
  req = await createLocalReq({}, cms.payload)
  user = (await requesterFor(cms.payload, 'editor')).user
  image = await anImage(cms.payload, { rightsUntil: '2050-01-01T00:00:00.000Z' })
  person = await aPerson(cms.payload, { portrait: image.id })
  montage = await aMontage(cms.payload, { directors: ['Ada'], image: image.id })
  list = await aList(cms.payload, { byline: [person.id], image: image.id, montages: [montage.id] })
})

const questions: Record<string, () => Promise<unknown>> = {
  'the front': () => requestPages('/'),
  'a list': () => requestPages(`/lists/${list.slug}`),
  'a montage': () => requestPages(`/montages/${montage.slug}`),
  'a person': () => requestPages(`/people/${person.slug}`),
  'a history': () => requestPages(`/lists/${list.slug}/editions`),
  'an embed': () => requestPages(`/embed/lists/${list.slug}`),
  'the feeds': () => requestPages('/feed.xml', `/lists/${list.slug}/feed.xml`),
  'the parts of the sitemap': () => requestPages('/sitemap-lists-l.xml', '/sitemap-montages-f.xml', '/sitemap-people-p.xml'),
  'the films of a letter': () => requestPages('/films/r'),
  'an address without a page': () => requestPages('/lists/nothing-here'),
  'the publications above a number': () => requestPublications(1),
  'the file of a picture': () => requestRendition(`${'0'.repeat(32)}-480.webp`),
  'deliveries that are due': () => claimDue(cms.payload),
  'images to encode': () => claimSet(cms.payload),
  'schedules that are due': () => runDueSchedules(cms.payload),
  'the uses of an image': () => findUses(image.id, { overrideAccess: true, req }),
  'the first screen': () => readDashboard({ payload: cms.payload, user }, new Date('2051-01-01')),
  'what a user has not seen': () => readUnseen({ payload: cms.payload, user }),
  'mails that are due': () => sendMails(cms.payload),
  'how a document stands': () => standingOf('lists', list.id, { overrideAccess: true, payload: cms.payload }),
  'a free slug': () => otherWithSlug('montages', 'free', null, req),
  'a redirect': () => redirectFrom('/lists/old', list.id, req),
  'the newest save': () => newestState('montages', montage.id, req),
  'the newest edition': () => newestEdition(list.id, req),
  'the lists with a montage': () => listsWith('entries.montage', [montage.id], req),
  'the pages that show an image': () => pagesShowing(image, req),
  'the lists of a person': () => listsWith('byline', [person.id], req),
}

it.runIf(!isMongo).each(Object.keys(questions))('%s: SQLite reads no whole table', async (name) => {
  const { queries, scans } = await fullScansOf(questions[name] ?? (async () => {}), cms.payload)
  expect(queries).toBeGreaterThan(0)
  expect(scans).toEqual([])
})

/** What these questions filter and sort by. */
const indexed: Record<string, string[]> = {
  editions: ['list', 'isNewest', 'order.montage', 'publishedAt'],
  lists: ['slug', 'publishedAt', 'entries.montage', 'byline', 'image', '_status'],
  media: ['rightsUntil', 'filename'],
  montages: ['slug', 'image', '_status'],
  outbox: ['restsUntil', 'publication'],
  people: ['slug', 'portrait', '_status'],
  publications: ['path', 'number'],
  redirects: ['from', 'owner'],
  renditions: ['image', 'files.name', 'isDone', 'restsUntil'],
  schedules: ['list', 'montage', 'state', 'at'],
}

// The test server has no `explain`.
it.runIf(isMongo).each(Object.keys(indexed))('%s: MongoDB has an index for each filter and sort', async (collection) => {
  const { collections, versions } = cms.payload.db as unknown as MongooseAdapter
  const has = async (model: (typeof collections)[string] | undefined) =>
    new Set((await model?.collection.indexes())?.map(({ key }) => Object.keys(key)[0]))
  expect([...(await has(collections[collection]))]).toEqual(expect.arrayContaining(indexed[collection] ?? []))
  const ofVersions = versions[collection]
  if (ofVersions) {
    const fields = (indexed[collection] ?? []).map((field) => `version.${field}`)
    expect([...(await has(ofVersions))]).toEqual(expect.arrayContaining(['parent', 'latest', 'updatedAt', ...fields]))
  }
})
