import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import type { KeptWords } from './store.ts'

const words = (title: string, at = Date.now()): KeptWords => ({ at, hasFile: false, revision: 1, values: { title } })
const titlesOf = async (user: string, form: string) => (await store.wordsKeptOf(user, form)).map(({ words: { values } }) => values.title)

let store: typeof import('./store.ts')
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.resetModules()
  store = await import('./store.ts')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('an opening of a form keeps what was typed last in it; another opening of it keeps its own, the newest is told first', async () => {
  const [first, second] = [store.newSlot('ada', 'lists/1'), store.newSlot('ada', 'lists/1')]
  await store.keepWords(first, words('Ro', 1 + Date.now()))
  await store.keepWords(first, words('Rocky', 2 + Date.now()))
  await store.keepWords(second, words('Creed', 3 + Date.now()))
  expect(await titlesOf('ada', 'lists/1')).toEqual(['Creed', 'Rocky'])
  await store.dropWords(second)
  expect(await titlesOf('ada', 'lists/1')).toEqual(['Rocky'])
})

test('another user and another form get nothing of it', async () => {
  await store.keepWords(store.newSlot('ada', 'lists/1'), words('Rocky'))
  expect(await titlesOf('ida', 'lists/1')).toEqual([])
  expect(await titlesOf('ada', 'lists/')).toEqual([])
})

test('after 14 days it is gone, whoever looks; until then another user removes nothing', async () => {
  const typed = new Date('2026-03-01T12:00:00Z')
  await store.keepWords(store.newSlot('ada', 'lists/1'), words('Rocky', typed.getTime()))
  // Time stands still for nothing else: the database needs its timers.
  vi.useFakeTimers({ now: new Date('2026-03-15T11:59:00Z'), toFake: ['Date'] })
  await store.wordsKeptOf('ida', 'lists/2')
  expect(await titlesOf('ada', 'lists/1')).toEqual(['Rocky'])
  vi.setSystemTime(new Date('2026-03-15T12:01:00Z'))
  await store.wordsKeptOf('ida', 'lists/2')
  vi.setSystemTime(typed)
  expect(await titlesOf('ada', 'lists/1')).toEqual([])
})

test('a browser without a database, and one that refuses to write, keep nothing and break nothing', async () => {
  vi.stubGlobal('indexedDB', undefined)
  await store.keepWords(store.newSlot('ada', 'lists/1'), words('Rocky'))
  expect(await titlesOf('ada', 'lists/1')).toEqual([])
  expect(await store.canKeepWords()).toBe(false)

  vi.stubGlobal('indexedDB', new IDBFactory())
  expect(await store.canKeepWords()).toBe(true)
  const unkeepable = { ...words('Rocky'), values: { title: () => 'cannot be cloned' } }
  const slot = store.newSlot('ada', 'lists/1')
  await store.keepWords(slot, words('Rocky'))
  await store.keepWords(slot, unkeepable)
  expect(await titlesOf('ada', 'lists/1')).toEqual(['Rocky'])
})
