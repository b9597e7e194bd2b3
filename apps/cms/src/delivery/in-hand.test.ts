import fc from 'fast-check'
import { expect, it } from 'vitest'

import { InHand } from './in-hand.ts'

const list = { id: 'list', paths: ['/lists/a', '/', '/montages/b', '/montages/c', '/people/d'], publication: 5 }
const montage = { id: 'montage', paths: ['/montages/c', '/', '/lists/a'], publication: 7 }
const answer = (serves: Record<string, number | null>, failed = {}) => ({ failed, serves })

function inHandWith(...items: (typeof list)[]) {
  const inHand = new InHand<typeof list>()
  inHand.take(items, ['one', 'two'])
  return inHand
}

it('tells of own pages first, a few pages at a time, each with the newest number', () => {
  const inHand = inHandWith(list, montage)
  expect(Object.entries(inHand.nextFor('one') ?? {})).toEqual([
    ['/lists/a', 7],
    ['/montages/c', 7],
    ['/', 7],
  ])
})

it('lays an item down when every instance serves all of its pages', () => {
  const inHand = inHandWith(montage)
  const serves = { '/': 7, '/lists/a': null, '/montages/c': 9 }
  inHand.note('one', { '/': 7, '/lists/a': 7, '/montages/c': 7 }, answer(serves))
  expect(inHand.nextFor('one')).toBeNull()
  expect(inHand.layDown()).toEqual([])
  inHand.note('two', { '/': 7, '/lists/a': 7, '/montages/c': 7 }, answer(serves))
  expect(inHand.layDown()).toEqual([{ fault: null, item: montage }])
  expect(inHand.layDown()).toEqual([])
})

it('tells again of a page that was published once more while its older number was under way', () => {
  const inHand = inHandWith(list)
  const underWay = inHand.nextFor('one') ?? {}
  inHand.take([montage], ['one', 'two'])
  inHand.note('one', underWay, answer({ '/': 5, '/lists/a': null, '/montages/b': 5 }))
  const next = inHand.nextFor('one') ?? {}
  expect(next).toEqual({ '/': 7, '/montages/c': 7, '/people/d': 5 })
  inHand.note('one', next, answer(next))
  expect(inHand.nextFor('one')).toEqual({ '/lists/a': 7 })
})

it('keeps the first reason why an item is not delivered, and tries nothing of it again', () => {
  const inHand = inHandWith(montage)
  inHand.note('one', inHand.nextFor('one') ?? {}, answer({ '/': 7, '/montages/c': 6 }, { '/lists/a': 'no room' }))
  inHand.giveUp('two', 'two does not answer')
  expect(inHand.nextFor('one')).toBeNull()
  expect(inHand.layDown()).toEqual([{ fault: 'one does not serve /montages/c yet: it did not say why', item: montage }])
})

it('tells every instance of every page, whatever comes meanwhile, and lays each item down once', () => {
  const path = fc.constantFrom<string>('/', '/a', '/b', '/c', '/d', '/e')
  const paths = fc.uniqueArray(path, { minLength: 1 })
  const broken = fc.constantFrom<string | null>('/', '/a', '/b', null)
  fc.assert(
    fc.property(fc.array(paths, { minLength: 1 }), broken, fc.array(fc.boolean()), (pages, broken, turns) => {
      const items = pages.map((paths, index) => ({ id: String(index), paths, publication: index + 1 }))
      const served: Record<string, Record<string, number>> = { one: {}, two: {} }
      const inHand = new InHand<(typeof items)[number]>()
      const done: { fault: string | null; item: (typeof items)[number] }[] = []
      const waiting = [...items]
      const tell = (origin: string): boolean => {
        const told = inHand.nextFor(origin)
        // What is published while the answer is under way.
        inHand.take(waiting.splice(0, 1), ['one', 'two'])
        if (!told) return false
        const made = Object.entries(told).filter(([path]) => origin === 'one' || path !== broken)
        Object.assign(served[origin] ?? {}, Object.fromEntries(made))
        inHand.note(origin, told, answer(Object.fromEntries(made)))
        done.push(...inHand.layDown())
        return true
      }
      for (const isFirst of turns) tell(isFirst ? 'one' : 'two')
      while ([tell('one'), tell('two')].includes(true) || waiting.length > 0) {}

      expect(done.map(({ item }) => item.id).sort()).toEqual(items.map(({ id }) => id).sort())
      for (const { fault, item } of done) expect(fault !== null).toBe(broken !== null && item.paths.includes(broken))
      for (const { paths, publication } of items) {
        for (const path of paths) expect(served.one?.[path]).toBeGreaterThanOrEqual(publication)
      }
    }),
    { numRuns: 500 },
  )
}, 30_000)
