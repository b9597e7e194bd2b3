import { expect, it } from 'vitest'

import { lastRender, noteRender } from './renders.ts'

const render = { began: 1, outcome: 'page', publication: 7 } as const

it('forgets the oldest renders once it holds many, never the newest', () => {
  noteRender('/montages/oldest', render)
  for (let number = 0; number < 40_000; number++) {
    noteRender(`/montages/${number}`, render)
    expect(lastRender(`/montages/${number}`)).toBe(render)
  }
  expect(lastRender('/montages/oldest')).toBeUndefined()
  // All pages of a large site are announced together.
  expect(lastRender('/montages/25000')).toBe(render)
})
