import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import type { KeptWords } from './store.ts'

const words = (title: string, at = Date.now()): KeptWords => ({ at, hasFile: false, revision: 1, values: { title } })
const titlesOf = async (user: string, form: string) => (await store.findWords(user, form)).map(({ words: { values } }) => values.title)

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

test('each opening of a form stores its last words; the newest come first', async () => {
  const [first, second] = [store.newSlot('ada', 'lists/1'), store.newSlot('ada', 'lists/1')]
  await store.storeWords(first, words('Ro', 1 + Date.now()))
  await store.storeWords(first, words('Rocky', 2 + Date.now()))
  await store.storeWords(second, words('Creed', 3 + Date.now()))
  expect(await titlesOf('ada', 'lists/1')).toEqual(['Creed', 'Rocky'])
  await store.deleteWords(second)
  expect(await titlesOf('ada', 'lists/1')).toEqual(['Rocky'])
})

test('other users and other forms do not get them', async () => {
  await store.storeWords(store.newSlot('ada', 'lists/1'), words('Rocky'))
  expect(await titlesOf('ida', 'lists/1')).toEqual([])
  expect(await titlesOf('ada', 'lists/')).toEqual([])
})

test('after 14 days they are deleted, whoever looks; until then another user deletes nothing', async () => {
  const typed = new Date('2026-03-01T12:00:00Z')
  await store.storeWords(store.newSlot('ada', 'lists/1'), words('Rocky', typed.getTime()))
  // Only the date is faked: the database needs its timers.
  vi.useFakeTimers({ now: new Date('2026-03-15T11:59:00Z'), toFake: ['Date'] })
  await store.findWords('ida', 'lists/2')
  expect(await titlesOf('ada', 'lists/1')).toEqual(['Rocky'])
  vi.setSystemTime(new Date('2026-03-15T12:01:00Z'))
  await store.findWords('ida', 'lists/2')
  vi.setSystemTime(typed)
  expect(await titlesOf('ada', 'lists/1')).toEqual([])
})

test('a browser without a database, or with a failed write, stores nothing and throws nothing', async () => {
  vi.stubGlobal('indexedDB', undefined)
  await store.storeWords(store.newSlot('ada', 'lists/1'), words('Rocky'))
  expect(await titlesOf('ada', 'lists/1')).toEqual([])
  expect(await store.canStoreWords()).toBe(false)

  vi.stubGlobal('indexedDB', new IDBFactory())
  expect(await store.canStoreWords()).toBe(true)
  const uncloneable = { ...words('Rocky'), values: { title: () => 'cannot be cloned' } }
  const slot = store.newSlot('ada', 'lists/1')
  await store.storeWords(slot, words('Rocky'))
  await store.storeWords(slot, uncloneable)
  expect(await titlesOf('ada', 'lists/1')).toEqual(['Rocky'])
})
