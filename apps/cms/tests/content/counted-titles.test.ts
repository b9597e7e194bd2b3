import { beforeAll, expect, it } from 'vitest'

import { type Client, messageOf } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aList, aMontage } from '../harness/documents/content.ts'

const cms = useCms()
let editor: Client

beforeAll(async () => {
  editor = await cms.as('editor')
})

it('a title with {count} is also stored as readers see it, and follows the entries, in drafts too', async () => {
  const list = await aList(cms.payload, { title: 'The {count} best' })
  const read = async (query = '') => (await editor.get(`/lists/${list.id}${query}`)).body
  expect(await read()).toMatchObject({ shownTitle: 'The 2 best', title: 'The {count} best' })

  await editor.edit(`/lists/${list.id}?draft=true`, { entries: [{ montage: (await aMontage(cms.payload)).id }] })
  expect((await read()).shownTitle).toBe('The 2 best')
  expect((await read('?draft=true')).shownTitle).toBe('The 1 best')
  await editor.edit(`/lists/${list.id}?draft=true`, { shownTitle: 'Another', title: 'All {count}' })
  expect((await read('?draft=true')).shownTitle).toBe('All 1')
})

it('is searched and sorted as readers see it', async () => {
  const words = `counted${Date.now()}`
  for (const montages of [3, 1]) {
    const ids: string[] = []
    for (let left = montages; left > 0; left--) ids.push((await aMontage(cms.payload)).id)
    await aList(cms.payload, { montages: ids, slug: `${words}-${montages}`, title: `{count} ${words}` })
  }
  const { body } = await editor.get(`/lists?where[shownTitle][like]=${words}&sort=shownTitle`)
  expect(body.docs.map(({ shownTitle }) => shownTitle)).toEqual([`1 ${words}`, `3 ${words}`])
})

it('is named in refusals as readers see it', async () => {
  const montage = await aMontage(cms.payload)
  const list = await aList(cms.payload, { montages: [montage.id], title: 'The {count} that holds it' })
  const unpublish = await editor.patch(`/montages/${montage.id}`, { _status: 'draft' })
  expect(messageOf(unpublish)).toContain('the list “The 1 that holds it”, rank 1')
  const other = await aList(cms.payload)
  expect(JSON.stringify((await editor.edit(`/lists/${other.id}?draft=true`, { slug: list.slug })).body)).toContain('“The 1 that holds it”')
  expect(JSON.stringify((await editor.delete(`/media/${list.image}`)).body)).toContain('“The 1 that holds it”')
})
