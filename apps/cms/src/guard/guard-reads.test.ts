import { describe, expect, it } from 'vitest'

import { guardGlobalReads, guardReads, maxDepth, maxLimit } from './guard-reads.ts'

type Guard = ReturnType<typeof guardReads>
const guard = guardReads({ sort: ['-publishedAt'], where: ['slug'] })
const ask = (args: object, { operation = 'read', overrideAccess = false, user = null as object | null, with: by = guard as Guard } = {}) =>
  by({ args, operation, overrideAccess, req: { user } } as unknown as Parameters<Guard>[0]) as object | undefined

describe('an anonymous read', () => {
  it('loses what would tell of unpublished content', () => {
    const asked = { depth: 10, draft: true, joins: { x: {} }, limit: 1e6, pagination: false, populate: {}, select: {}, trash: true }
    const clamped = { depth: maxDepth, draft: false, joins: false, limit: maxLimit, pagination: true, trash: false }
    expect(ask(asked)).toMatchObject(clamped)
    expect(ask(asked)).toMatchObject({ populate: undefined, select: undefined })
  })

  it.each([
    [0, 1],
    [-5, 1],
    [undefined, 10],
    [50, 50],
  ])('with limit %s gets %i', (limit, given) => {
    expect(ask({ limit })).toMatchObject({ limit: given })
  })

  it.each(['readDistinct', 'countVersions'])('may not ask %s', (operation) => {
    expect(() => ask({}, { operation })).toThrow('Sign in')
  })

  it('is sorted as it is allowed to be, and by nothing where nothing is', () => {
    expect(ask({ sort: '-publishedAt' })).toMatchObject({ sort: '-publishedAt' })
    expect(() => ask({ sort: ['-publishedAt', 'title'] })).toThrow('"sort" may be -publishedAt; not title')
    expect(() => ask({ sort: 'title' }, { with: guardReads({ where: ['id'] }) })).toThrow('"sort" may be left out; not title')
  })

  it('that names no image is refused where one must be named', () => {
    const images = guardReads({ isFilterRequired: true, where: ['id'] })
    expect(() => ask({}, { with: images })).toThrow('filter by one of: id')
    expect(() => ask({ where: { id: {} } }, { with: images })).toThrow()
    expect(ask({ id: '1' }, { with: images })).toMatchObject({ id: '1' })
  })
})

describe('of the settings of the site', () => {
  const asked = { depth: 10, draft: true, populate: {}, select: {} }
  const askGlobal = (given: object) =>
    guardGlobalReads({ args: asked, operation: 'read', overrideAccess: false, req: { user: null }, ...given } as never) as
      | object
      | undefined

  it('an anonymous read loses drafts, and goes no deeper than any other', () => {
    expect(askGlobal({})).toEqual({ depth: maxDepth, draft: false, populate: undefined, select: undefined })
  })

  it.each([{ req: { user: { id: '1' } } }, { overrideAccess: true }, { operation: 'update' }])('%j is left alone', (given) => {
    expect(askGlobal(given)).toBeUndefined()
  })
})

it('leaves those signed in and trusted code alone', () => {
  const args = { draft: true, limit: 0, where: { 'a.b': { like: 'x' } } }
  expect(ask(args, { user: { id: '1' } })).toBeUndefined()
  expect(ask(args, { overrideAccess: true })).toBeUndefined()
})
