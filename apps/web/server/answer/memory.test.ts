import { afterEach, expect, it } from 'vitest'

import { makeAnswer } from './answer.mjs'
import { memory } from './memory.mjs'

const limit = 64 * 2 ** 20

afterEach(() => memory.clear())

const bytesHeld = (): number =>
  [...memory.values()]
    .flatMap(({ answer }) => Object.values(answer?.variants ?? {}))
    .reduce((sum, { body }) => sum + (body?.length ?? 0), 0)

it('holds no more bytes of pages than its limit, however many are read', () => {
  const encoded = { br: Buffer.alloc(20_000), gzip: Buffer.alloc(30_000) }
  for (let number = 0; number < 1_000; number++) {
    const answer = makeAnswer({ body: Buffer.alloc(200_000), caching: 'no-cache', encoded, path: '/', type: 'text/html' })
    memory.set(`/montages/${number}`, { answer, source: null })
  }
  expect(bytesHeld()).toBeLessThanOrEqual(limit)
  expect(bytesHeld()).toBeGreaterThan(limit / 2)
  expect(memory.has('/montages/999')).toBe(true)
})

it('counts the text of a machine file, which it holds beside its answers', () => {
  const text = 'x'.repeat(2 ** 20)
  for (let number = 0; number < 100; number++) memory.set(`/lists/${number}/feed.xml`, { answer: null, source: text + number })
  expect(memory.size).toBeLessThanOrEqual(limit / (text.length * 2))
})

it('holds no page that is larger than all of it', () => {
  const answer = makeAnswer({ body: Buffer.alloc(limit + 1), caching: 'no-cache', encoded: null, path: '/', type: 'text/html' })
  memory.set('/', { answer, source: null })
  expect(memory.size).toBe(0)
})
