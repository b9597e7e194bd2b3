import fc from 'fast-check'
import { expect, it } from 'vitest'

import { openSeen } from './seen-store.ts'

function aStorage(stored: string | null = null, setItem?: () => never): () => Storage {
  const values = new Map(stored === null ? [] : [['montage:seen', stored]])
  const storage = {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: setItem ?? ((key: string, value: string) => values.set(key, value)),
  }
  return () => storage as unknown as Storage
}

const refuse = (): never => {
  throw new DOMException('Full', 'QuotaExceededError')
}

it('retains ticks for the next visit', () => {
  const storage = aStorage()
  expect(openSeen(storage).change(['heat', 'mulan'], true)).toBe(true)
  expect(openSeen(storage).change(['heat'], false)).toBe(true)
  const next = openSeen(storage)
  expect([next.has('heat'), next.has('mulan')]).toEqual([false, true])
})

it('retains the ticks of another tab', () => {
  const storage = aStorage()
  const [one, two] = [openSeen(storage), openSeen(storage)]
  one.change(['heat'], true)
  two.change(['mulan'], true)
  expect([two.has('heat'), one.has('mulan')]).toEqual([true, false])
  one.reread()
  expect(one.has('mulan')).toBe(true)
})

it.each([
  ['blocked', refuse],
  ['full', aStorage(null, refuse)],
])('ticks for this visit when the storage is %s, and returns false', (_, storage) => {
  const seen = openSeen(storage)
  expect(seen.change(['heat'], true)).toBe(false)
  expect(seen.change(['mulan'], true)).toBe(false)
  seen.reread()
  expect([seen.has('heat'), seen.has('mulan')]).toEqual([true, true])
})

it.each(['{', 'null', '"x"', '[]', '{"version":1}', '{"version":1,"seen":"heat"}', '{"version":2,"seen":["heat"]}'])(
  'ignores the invalid text %s, and the next tick replaces it',
  (stored) => {
    const storage = aStorage(stored)
    const seen = openSeen(storage)
    expect(seen.has('heat')).toBe(false)
    expect(seen.change(['mulan'], true)).toBe(true)
    expect(openSeen(storage).has('mulan')).toBe(true)
  },
)

it('opens any JSON, and retains only strings', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (seen) => {
      const texts = Array.isArray(seen) ? seen.filter((each) => typeof each === 'string') : []
      const storage = aStorage(JSON.stringify({ version: 1, seen }))
      expect(openSeen(storage).change(['heat'], true)).toBe(true)
      expect(JSON.parse(storage().getItem('montage:seen') ?? '')).toEqual({ version: 1, seen: [...new Set([...texts, 'heat'])] })
    }),
  )
})
