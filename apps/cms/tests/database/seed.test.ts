import { expect, it, vi } from 'vitest'

import { seed } from '../../src/seed/seed.ts'
import { useCms } from '../harness/cms.ts'

const cms = useCms({ hasUsers: false })
// Rasterises and encodes twelve drawings.
vi.setConfig({ testTimeout: 120_000 })

const collections = ['editions', 'lists', 'media', 'montages', 'people'] as const
const run = () => seed(cms.payload, () => {})

const counts = async () => {
  const counts: Record<string, number> = {}
  for (const collection of collections) counts[collection] = (await cms.payload.count({ collection, overrideAccess: true })).totalDocs
  return counts
}

it('completes an interrupted run', async () => {
  let lines = 0
  const interrupted = seed(cms.payload, () => {
    if (++lines === 5) throw new Error('Ctrl-C')
  })
  await expect(interrupted).rejects.toThrow('Ctrl-C')
  expect((await counts()).lists).toBe(0)

  await run()
  expect(await counts()).toEqual({ editions: 1, lists: 1, media: 12, montages: 9, people: 2 })
})

it('changes nothing when it is run again', async () => {
  const read = () => cms.payload.find({ collection: 'lists', depth: 3, overrideAccess: true })
  const before = await read()
  await run()
  expect(await counts()).toEqual({ editions: 1, lists: 1, media: 12, montages: 9, people: 2 })
  expect(await read()).toEqual(before)
})

it('gives readers the reference list, with text, image, alt text and credit for each entry', async () => {
  const { docs } = await cms.payload.find({ collection: 'lists', depth: 2, overrideAccess: true })
  const entries = docs[0]?.entries as unknown as {
    montage: {
      body: object
      image: { alt: string; copyrightNotice: string; creator: string; credit: string; licence?: string }
      title: string
    }
    note: string
  }[]
  expect(entries.map(({ montage }) => montage.title)).toHaveLength(9)
  for (const { montage, note } of entries) {
    const { alt, copyrightNotice, creator, credit, licence = null } = montage.image
    expect(alt && credit && note, montage.title).toBeTruthy()
    expect({ copyrightNotice, creator, licence }).toEqual({
      copyrightNotice: '© 2026 The Montage developers',
      creator: 'Montage',
      licence: null,
    })
    expect(JSON.stringify(montage.body).length, montage.title).toBeGreaterThan(500)
  }
})

it('leaves an editor’s changes alone', async () => {
  const { docs } = await cms.payload.find({ collection: 'montages', limit: 1, overrideAccess: true })
  const id = String(docs[0]?.id)
  await cms.payload.update({ collection: 'montages', id, data: { _status: 'published', song: 'Changed' }, overrideAccess: true })
  await run()
  expect((await cms.payload.findByID({ collection: 'montages', id, overrideAccess: true })).song).toBe('Changed')
})
