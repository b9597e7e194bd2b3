import fc from 'fast-check'
import { expect, it } from 'vitest'

import { InProgress, type Item } from './in-progress.ts'

const list: Item = { attempts: 0, id: 'list', paths: ['/lists/a', '/', '/montages/b', '/montages/c', '/people/d'], publication: 5 }
const montage: Item = { attempts: 0, id: 'montage', paths: ['/montages/c', '/', '/lists/a'], publication: 7 }
const answer = (serves: Record<string, number | null>, failed = {}) => ({ failed, serves })

it('waits no more for an instance that was removed, nor is it told again of what failed there', () => {
  const inProgress = inProgressWith(montage)
  tellAll(inProgress, 'one')
  inProgress.recordNoAnswer('two', {}, 'gone', 0)
  inProgress.add([list], ['one', 'two'], 0)
  tellAll(inProgress, 'one')
  inProgress.retain(['one'])
  expect(inProgress.releaseFinished().map(({ fault, item, origins }) => ({ fault, id: item.id, origins }))).toEqual([
    { fault: 'gone', id: 'montage', origins: [] },
    { fault: null, id: 'list', origins: [] },
  ])
})

it('tells an item that failed only the instances that failed', () => {
  const inProgress = new InProgress<Item>()
  inProgress.add([{ ...montage, origins: ['two', 'gone'] }], ['one', 'two'], 0)
  expect(inProgress.nextFor('one', 0)).toBeNull()
  expect(inProgress.nextFor('two', 0)).toEqual({ '/montages/c': 7 })
})

function inProgressWith(...items: Item[]) {
  const inProgress = new InProgress<Item>()
  inProgress.add(items, ['one', 'two'], 0)
  return inProgress
}

/** Tells an instance of all pages, in turn, and returns them. `serve`: what it answers for a page. */
function tellAll(
  inProgress: InProgress<Item>,
  origin: string,
  serve: (path: string, number: number) => number | null = (_path, number) => number,
  now = 0,
) {
  const told: Record<string, number>[] = []
  for (let pages = inProgress.nextFor(origin, now); pages; pages = inProgress.nextFor(origin, now)) {
    told.push(pages)
    const serves = Object.fromEntries(Object.entries(pages).map(([path, number]) => [path, serve(path, number)]))
    inProgress.recordAnswer(origin, pages, answer(serves), now)
  }
  return told
}

it('announces own pages first and alone, then the others, pages of montages and people last, each with its newest number', () => {
  expect(tellAll(inProgressWith(list, montage), 'one')).toEqual([
    { '/lists/a': 7 },
    { '/montages/c': 7 },
    { '/': 7 },
    { '/montages/b': 5, '/people/d': 5 },
  ])
})

it('announces the own pages of several publications at the same time, and nothing else beside them', () => {
  const inProgress = inProgressWith(list, montage)
  expect(inProgress.nextFor('one', 0)).toEqual({ '/lists/a': 7 })
  expect(inProgress.nextFor('one', 0)).toEqual({ '/montages/c': 7 })
  expect(inProgress.nextFor('one', 0)).toBeNull()
  inProgress.recordAnswer('one', { '/lists/a': 7 }, answer({ '/lists/a': 7 }), 0)
  expect(inProgress.nextFor('one', 0)).toBeNull()
  inProgress.recordAnswer('one', { '/montages/c': 7 }, answer({ '/montages/c': 7 }), 0)
  expect(inProgress.nextFor('one', 0)).toEqual({ '/': 7 })
})

it('announces other pages beside an own page that takes long', () => {
  const inProgress = inProgressWith(list)
  expect(inProgress.nextFor('one', 60_000)).toEqual({ '/lists/a': 5 })
  expect(inProgress.nextFor('one', 60_000)).toBeNull()
  expect(inProgress.nextFor('one', 63_000)).toEqual({ '/': 5 })
  expect(inProgress.nextFor('one', 63_000)).toEqual({ '/montages/b': 5, '/montages/c': 5, '/people/d': 5 })
})

it('announces the pages of a small publication before those of a long list that waits as long, and none waits for ever', () => {
  const pages = Array.from({ length: 500 }, (_, n) => `/montages/m${n}`)
  const long: Item = { attempts: 0, id: 'long', paths: ['/lists/long', ...pages], publication: 1 }
  const short = (n: number, publication: number): Item => ({
    attempts: 0,
    id: `s${n}`,
    paths: [`/lists/s${n}`, `/montages/of-s${n}`],
    publication,
  })
  const inProgress = new InProgress<Item>()
  inProgress.add([long], ['one'], 0)
  inProgress.add([short(1, 2)], ['one'], 1_000)
  const first = tellOne(inProgress, ['/lists/long', '/lists/s1'], 1_000)
  expect(Object.keys(first)).toContain('/montages/of-s1')

  // After a minute the long list is before what has just come.
  inProgress.add([short(2, 3)], ['one'], 60_000)
  const later = tellOne(inProgress, ['/lists/s2'], 60_000)
  expect(Object.keys(later).every((path) => pages.includes(path))).toBe(true)
})

/** Answers the announcements of these own pages, and returns the next. */
function tellOne(inProgress: InProgress<Item>, own: string[], now: number): Record<string, number> {
  const announced = own.map(() => inProgress.nextFor('one', now) ?? {})
  for (const pages of announced) inProgress.recordAnswer('one', pages, answer(pages), now)
  const next = inProgress.nextFor('one', now) ?? {}
  inProgress.recordAnswer('one', next, answer(next), now)
  return next
}

it('releases an item when every instance serves all of its pages', () => {
  const inProgress = inProgressWith(montage)
  const serve = (path: string) => (path === '/lists/a' ? null : 9)
  tellAll(inProgress, 'one', serve)
  expect(inProgress.releaseFinished()).toEqual([])
  tellAll(inProgress, 'two', serve)
  expect(inProgress.releaseFinished()).toEqual([{ fault: null, item: montage, origins: [], paths: [], restsUntil: 0 }])
  expect(inProgress.releaseFinished()).toEqual([])
})

it('announces a page again that was published once more during the announcement of its older number', () => {
  const inProgress = inProgressWith({ ...list, paths: ['/lists/a'] })
  const announced = inProgress.nextFor('one', 0) ?? {}
  inProgress.add([{ ...montage, paths: ['/lists/a'] }], ['one', 'two'], 0)
  expect(inProgress.nextFor('one', 0), 'it is being announced').toBeNull()
  inProgress.recordAnswer('one', announced, answer({ '/lists/a': 5 }), 0)
  expect(inProgress.nextFor('one', 0)).toEqual({ '/lists/a': 7 })
})

it('releases an item with the pages that failed alone, which rest', () => {
  const inProgress = inProgressWith(list)
  const serve = (path: string, number: number) => (path === '/montages/c' ? 1 : number)
  tellAll(inProgress, 'one', serve)
  tellAll(inProgress, 'two')
  const [released] = inProgress.releaseFinished()
  expect(released).toMatchObject({ fault: 'one does not serve /montages/c yet: it did not say why', paths: ['/montages/c'] })
  expect(released?.restsUntil).toBeGreaterThan(0)
})

it('does not announce a page that rests, unless it is published itself', () => {
  const inProgress = inProgressWith(list)
  tellAll(inProgress, 'one', (path, number) => (path === '/' ? 0 : number))
  tellAll(inProgress, 'two')
  inProgress.releaseFinished()

  inProgress.add([{ ...montage, paths: ['/montages/x', '/'] }], ['one'], 1)
  expect(tellAll(inProgress, 'one', undefined, 1)).toEqual([{ '/montages/x': 7 }])
  expect(inProgress.releaseFinished()).toMatchObject([{ fault: expect.stringContaining('does not serve / yet'), paths: ['/'] }])

  inProgress.add([{ ...montage, id: 'front', paths: ['/'] }], ['one'], 2)
  expect(tellAll(inProgress, 'one', undefined, 2)).toEqual([{ '/': 7 }])
  inProgress.add([{ ...montage, id: 'after', paths: ['/montages/y', '/'] }], ['one'], 3)
  expect(tellAll(inProgress, 'one', undefined, 3), 'it is served again').toEqual([{ '/montages/y': 7 }, { '/': 7 }])
})

it('announces the pages of an announcement that had no answer in time alone, and only the slow one fails', () => {
  const paths = Array.from({ length: 4 }, (_, n) => `/montages/m${n}`)
  const inProgress = new InProgress<Item>()
  inProgress.add([{ attempts: 1, id: 'all', paths, publication: 3 }], ['one'], 0)
  inProgress.recordTimeout('one', inProgress.nextFor('one', 0) ?? {}, 'too long', 0)
  const alone = []
  for (let pages = inProgress.nextFor('one', 0); pages; pages = inProgress.nextFor('one', 0)) {
    alone.push(Object.keys(pages))
    if ('/montages/m2' in pages) inProgress.recordTimeout('one', pages, 'too long', 0)
    else inProgress.recordAnswer('one', pages, answer(pages), 0)
  }
  expect(alone).toEqual(paths.map((path) => [path]))
  expect(inProgress.releaseFinished()).toMatchObject([{ paths: ['/montages/m2'] }])
})

it('keeps all pages of an instance that is away', () => {
  const inProgress = inProgressWith(list)
  tellAll(inProgress, 'one')
  inProgress.recordNoAnswer('two', inProgress.nextFor('two', 0) ?? {}, 'two does not answer', 0)
  expect(inProgress.nextFor('two', 0)).toBeNull()
  expect(inProgress.releaseFinished()).toMatchObject([{ fault: 'two does not answer', paths: list.paths }])
})

it('renews a lease in time, with the pages that are left', () => {
  const inProgress = inProgressWith(list)
  expect(inProgress.renewLeases(5_000)).toEqual([])
  for (const origin of ['one', 'two']) {
    const pages = inProgress.nextFor(origin, 0) ?? {}
    inProgress.recordAnswer(origin, pages, answer(pages), 0)
  }
  expect(inProgress.renewLeases(11_000)).toEqual([{ item: list, paths: list.paths.slice(1) }])
  expect(inProgress.renewLeases(12_000)).toEqual([])
})

it('announces every page to every instance, whatever is added meanwhile, and releases each item once', () => {
  const path = fc.constantFrom<string>('/', '/lists/a', '/lists/b', '/montages/c', '/montages/d', '/people/e')
  const paths = fc.uniqueArray(path, { minLength: 1 })
  const broken = fc.constantFrom<string | null>('/', '/lists/a', '/montages/c', null)
  fc.assert(
    fc.property(fc.array(paths, { minLength: 1 }), broken, fc.array(fc.nat(3)), (pages, broken, turns) => {
      const items = pages.map((paths, index) => ({ attempts: 0, id: String(index), paths, publication: index + 1 }))
      const served: Record<string, Record<string, number>> = { one: {}, two: {} }
      const inProgress = new InProgress<Item>()
      const open: [string, Record<string, number>][] = []
      const done: { fault: string | null; item: Item; paths: string[] }[] = []
      const waiting = [...items]
      const begin = (origin: string) => {
        const announced = inProgress.nextFor(origin, 0)
        if (announced) open.push([origin, announced])
        return announced !== null
      }
      const end = () => {
        const [origin, announced] = open.shift() ?? ['', {}]
        const servedNow = Object.entries(announced).filter(([path]) => origin === 'one' || path !== broken)
        Object.assign(served[origin] ?? {}, Object.fromEntries(servedNow))
        if (origin) inProgress.recordAnswer(origin, announced, answer(Object.fromEntries(servedNow)), 0)
        done.push(...inProgress.releaseFinished())
      }
      const steps = [() => begin('one'), () => begin('two'), end, () => inProgress.add(waiting.splice(0, 1), ['one', 'two'], 0)]
      for (const turn of turns) steps[turn]?.()
      inProgress.add(waiting, ['one', 'two'], 0)
      while ([begin('one'), begin('two')].includes(true) || open.length > 0) end()
      end()

      expect(done.map(({ item }) => item.id).sort()).toEqual(items.map(({ id }) => id).sort())
      for (const { item, paths } of done) expect(paths).toEqual(item.paths.filter((path) => path === broken))
      for (const { paths, publication } of items) {
        for (const path of paths) expect(served.one?.[path]).toBeGreaterThanOrEqual(publication)
      }
    }),
    { numRuns: 500 },
  )
}, 30_000)
