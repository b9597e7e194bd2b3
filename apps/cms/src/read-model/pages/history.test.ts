import fc from 'fast-check'
import { pathOfEdition } from 'types/addresses'
import { expect, it } from 'vitest'

import { aList, aMontage, editionsOf } from '../test-documents.ts'
import { toHistory } from './history.ts'

const list = aList()
const heat = aMontage('Heat')

/** The pages of a history with `count` editions, followed from the newest by their links. */
function pagesOf(count: number) {
  const all = editionsOf(...Array.from({ length: count }, () => [heat]))
  const page = (last: number) => toHistory(list, all.filter(({ number }) => number <= last).slice(0, 20), count, { timeZone: 'UTC' })
  const pages = [page(count)]
  for (let older = pages[0]?.older; older; older = pages.at(-1)?.older) pages.push(page(Number(older.split('/').at(-1))))
  return pages
}

const counts = fc.integer({ min: 1, max: 130 })

it('shows every edition on one page, and links each page to the older one', () => {
  fc.assert(
    fc.property(counts, (count) => {
      const pages = pagesOf(count)
      const shown = new Set(pages.flatMap(({ editions }) => editions.map(({ number }) => number)))
      expect(shown.size).toBe(count)
      expect(pages.filter(({ editions }) => editions.length === 0)).toEqual([])
      expect(pages.slice(1).map(({ newer }) => newer)).toEqual(pages.slice(0, -1).map(({ path }) => path))
      expect([pages[0]?.newer, pages.at(-1)?.older]).toEqual([null, null])
    }),
    { numRuns: 30 },
  )
})

it('shows each edition at its address', () => {
  fc.assert(
    fc.property(counts, (count) => {
      const byPath = new Map(pagesOf(count).map((page) => [page.path, page.editions.map(({ number }) => number)]))
      for (let number = 1; number <= count; number++) {
        expect(byPath.get(pathOfEdition(list, number, count).split('#')[0] ?? '')).toContain(number)
      }
    }),
    { numRuns: 30 },
  )
})
