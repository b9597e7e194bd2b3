import { expect, it } from 'vitest'

import { thinDrafts } from '../../src/versions/thin-drafts.ts'
import { useCms } from '../harness/cms.ts'
import { RankedLists } from '../harness/documents/ranked-lists.ts'
import { contentAt } from '../harness/site-requests.ts'

const cms = useCms()
const lists = new RankedLists(cms)

const newestKept = 50
const inDays = (days: number) => Date.now() + days * 24 * 60 * 60_000

async function versionsOf(parent: string) {
  const { docs } = await cms.payload.findVersions({
    collection: 'lists',
    overrideAccess: true,
    pagination: false,
    sort: 'updatedAt',
    where: { parent: { equals: parent } },
  })
  return docs.map(({ id, version }) => ({ id, isPublished: version._status === 'published' }))
}

async function saveDrafts(id: string, times: number): Promise<void> {
  for (let time = 1; time <= times; time++) {
    const data = { standfirst: `Draft ${time}` }
    await cms.payload.update({ collection: 'lists', data, draft: true, id, overrideAccess: true })
  }
}

it('old drafts beyond the newest fifty are removed; published versions and editions stay', async () => {
  const { a, b } = lists.ids
  const id = await lists.publishedList([a, b])
  const other = await lists.publishedList([b, a])
  await saveDrafts(id, 30)
  await lists.rerank(id, [b, a])
  await saveDrafts(id, 25)
  await lists.rerank(id, [a, b])
  await saveDrafts(id, 2)
  await saveDrafts(other, 3)
  const before = await versionsOf(id)
  const otherBefore = await versionsOf(other)
  const { slug } = await cms.payload.findByID({ collection: 'lists', id, overrideAccess: true })
  const history = await contentAt<'history'>(`/lists/${slug}/editions`)
  expect(history.editions.length).toBe(3)

  await thinDrafts(cms.payload, inDays(89))
  expect(await versionsOf(id), 'the drafts of ninety days stay').toEqual(before)

  await thinDrafts(cms.payload, inDays(91))
  const drafts = before.filter(({ isPublished }) => !isPublished)
  const removed = drafts.slice(0, drafts.length - newestKept).map((draft) => draft.id)
  expect(removed).toHaveLength(7)
  expect(await versionsOf(id)).toEqual(before.filter((version) => !removed.includes(version.id)))
  expect(await versionsOf(other)).toEqual(otherBefore)
  expect(await contentAt<'history'>(`/lists/${slug}/editions`)).toEqual(history)
  expect(await cms.payload.findByID({ collection: 'lists', draft: true, id, overrideAccess: true })).toMatchObject({
    standfirst: 'Draft 2',
  })
})

it('editions rest on no version', async () => {
  const { a, b } = lists.ids
  const id = await lists.publishedList([a, b])
  await lists.rerank(id, [b, a])
  const { slug } = await cms.payload.findByID({ collection: 'lists', id, overrideAccess: true })
  const read = () => Promise.all([contentAt<'list'>(`/lists/${slug}`), contentAt<'history'>(`/lists/${slug}/editions`)])
  const before = await read()
  await cms.payload.db.deleteVersions({ collection: 'lists', where: { parent: { equals: id } } })
  expect(await versionsOf(id)).toEqual([])
  expect(await read()).toEqual(before)
})
