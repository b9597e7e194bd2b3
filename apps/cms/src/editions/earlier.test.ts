import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { aMontage, editionsOf } from '../read-model/test-documents.ts'
import { formerAnchors, readEarlier } from './earlier.ts'

const [heat, rocky, alien] = [aMontage('Heat'), aMontage('Rocky'), aMontage('Alien')]

const newest = (...orders: Parameters<typeof editionsOf>) => editionsOf(...orders)[0] ?? null

describe('montages that left', () => {
  it('have the rank and the edition of the last time, unless they came back', () => {
    const { dropped } = readEarlier(newest([heat, rocky, alien], [rocky, heat], [rocky, alien], [alien, rocky, heat], [alien, rocky]))
    expect(dropped.map(({ edition, rank, title }) => [title, rank, edition])).toEqual([['Heat', 3, 5]])
  })

  it('are sorted from the last to leave', () => {
    const { dropped } = readEarlier(newest([heat, rocky, alien], [heat, alien], [alien]))
    expect(dropped.map(({ title }) => title)).toEqual(['Heat', 'Rocky'])
  })
})

describe('formerAnchors', () => {
  it('has each slug that a montage had in an edition', () => {
    const before = { ...rocky, slug: 'rocky-1' }
    expect(formerAnchors([rocky], newest([before, heat], [rocky, heat], [rocky]))).toEqual(
      new Map([
        [rocky.id, ['rocky-1']],
        [heat.id, ['heat']],
      ]),
    )
  })

  it('gives a slug that no montage has now to the last montage that had it, in later editions too', () => {
    const namesake = aMontage('Another Heat', { slug: 'heat' })
    for (const later of [[[rocky]], [[rocky], [rocky, alien], [rocky]]]) {
      const anchors = formerAnchors([rocky], newest([heat], [namesake], ...later))
      expect([anchors.get(namesake.id), anchors.get(heat.id)]).toEqual([['heat'], undefined])
    }
  })

  it('leaves a slug to the montage that has it now', () => {
    const namesake = aMontage('Another Heat', { slug: 'heat' })
    expect(formerAnchors([namesake], newest([heat], [heat, namesake], [namesake])).has(heat.id)).toBe(false)
  })
})

/** Montages that change their slugs from edition to edition, sometimes to one that another had. */
const histories = fc.array(fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(7)), { minLength: 1, selector: ([id]) => id }), {
  minLength: 1,
  maxLength: 8,
})

it('names every montage of a history once: on the list, or dropped with its last rank', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const orders = history.map((order) => order.map(([id, slug]) => aMontage(`M${id}`, { slug: `s${slug}` })))
      const current = orders.at(-1) ?? []
      const { dropped } = readEarlier(newest(...orders))
      const named = [...current.map(({ id }) => id), ...dropped.map(({ montage }) => montage)]
      expect(named.toSorted()).toEqual([...new Set(orders.flat().map(({ id }) => id))].sort())
      for (const { edition, montage, rank } of dropped) {
        const last = orders.findLastIndex((order) => order.some(({ id }) => id === montage))
        expect([edition, orders[last]?.[rank - 1]?.id]).toEqual([last + 2, montage])
      }
    }),
  )
})

it('gives every slug of a history to one montage', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const orders = history.map((order) => order.map(([id, slug]) => aMontage(`M${id}`, { slug: `s${slug}` })))
      const current = orders.at(-1) ?? []
      const now = [...new Map(current.map((montage) => [montage.slug, montage])).values()]
      const anchors = [...now.map(({ slug }) => slug), ...[...formerAnchors(now, newest(...orders)).values()].flat()]
      expect(anchors.toSorted()).toEqual([...new Set(orders.flat().map(({ slug }) => slug))].sort())
    }),
  )
})
