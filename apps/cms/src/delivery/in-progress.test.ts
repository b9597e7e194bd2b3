import fc from 'fast-check'
import { expect, it } from 'vitest'

import { InProgress } from './in-progress.ts'

const list = { id: 'list', paths: ['/lists/a', '/', '/montages/b', '/montages/c', '/people/d'], publication: 5 }
const montage = { id: 'montage', paths: ['/montages/c', '/', '/lists/a'], publication: 7 }
const answer = (serves: Record<string, number | null>, failed = {}) => ({ failed, serves })

function inProgressWith(...items: (typeof list)[]) {
  const inProgress = new InProgress<typeof list>()
  inProgress.add(items, ['one', 'two'])
  return inProgress
}

it('gives own pages first, a few at a time, each with the newest number', () => {
  const inProgress = inProgressWith(list, montage)
  expect(Object.entries(inProgress.nextFor('one') ?? {})).toEqual([
    ['/lists/a', 7],
    ['/montages/c', 7],
    ['/', 7],
  ])
})

it('releases an item when every instance serves all of its pages', () => {
  const inProgress = inProgressWith(montage)
  const serves = { '/': 7, '/lists/a': null, '/montages/c': 9 }
  inProgress.recordAnswer('one', { '/': 7, '/lists/a': 7, '/montages/c': 7 }, answer(serves))
  expect(inProgress.nextFor('one')).toBeNull()
  expect(inProgress.releaseFinished()).toEqual([])
  inProgress.recordAnswer('two', { '/': 7, '/lists/a': 7, '/montages/c': 7 }, answer(serves))
  expect(inProgress.releaseFinished()).toEqual([{ fault: null, item: montage }])
  expect(inProgress.releaseFinished()).toEqual([])
})

it('gives a page again that was published once more during the announcement of its older number', () => {
  const inProgress = inProgressWith(list)
  const announced = inProgress.nextFor('one') ?? {}
  inProgress.add([montage], ['one', 'two'])
  inProgress.recordAnswer('one', announced, answer({ '/': 5, '/lists/a': null, '/montages/b': 5 }))
  const next = inProgress.nextFor('one') ?? {}
  expect(next).toEqual({ '/': 7, '/montages/c': 7, '/people/d': 5 })
  inProgress.recordAnswer('one', next, answer(next))
  expect(inProgress.nextFor('one')).toEqual({ '/lists/a': 7 })
})

it('returns the first reason why an item is not delivered, and gives none of its pages again', () => {
  const inProgress = inProgressWith(montage)
  inProgress.recordAnswer('one', inProgress.nextFor('one') ?? {}, answer({ '/': 7, '/montages/c': 6 }, { '/lists/a': 'no room' }))
  inProgress.recordNoAnswer('two', 'two does not answer')
  expect(inProgress.nextFor('one')).toBeNull()
  expect(inProgress.releaseFinished()).toEqual([{ fault: 'one does not serve /montages/c yet: it did not say why', item: montage }])
})

it('gives every page to every instance, whatever is added meanwhile, and releases each item once', () => {
  const path = fc.constantFrom<string>('/', '/a', '/b', '/c', '/d', '/e')
  const paths = fc.uniqueArray(path, { minLength: 1 })
  const broken = fc.constantFrom<string | null>('/', '/a', '/b', null)
  fc.assert(
    fc.property(fc.array(paths, { minLength: 1 }), broken, fc.array(fc.boolean()), (pages, broken, turns) => {
      const items = pages.map((paths, index) => ({ id: String(index), paths, publication: index + 1 }))
      const served: Record<string, Record<string, number>> = { one: {}, two: {} }
      const inProgress = new InProgress<(typeof items)[number]>()
      const done: { fault: string | null; item: (typeof items)[number] }[] = []
      const waiting = [...items]
      const announceTo = (origin: string): boolean => {
        const announced = inProgress.nextFor(origin)
        // Published during the announcement.
        inProgress.add(waiting.splice(0, 1), ['one', 'two'])
        if (!announced) return false
        const servedNow = Object.entries(announced).filter(([path]) => origin === 'one' || path !== broken)
        Object.assign(served[origin] ?? {}, Object.fromEntries(servedNow))
        inProgress.recordAnswer(origin, announced, answer(Object.fromEntries(servedNow)))
        done.push(...inProgress.releaseFinished())
        return true
      }
      for (const isFirst of turns) announceTo(isFirst ? 'one' : 'two')
      while ([announceTo('one'), announceTo('two')].includes(true) || waiting.length > 0) {}

      expect(done.map(({ item }) => item.id).sort()).toEqual(items.map(({ id }) => id).sort())
      for (const { fault, item } of done) expect(fault !== null).toBe(broken !== null && item.paths.includes(broken))
      for (const { paths, publication } of items) {
        for (const path of paths) expect(served.one?.[path]).toBeGreaterThanOrEqual(publication)
      }
    }),
    { numRuns: 500 },
  )
}, 30_000)
