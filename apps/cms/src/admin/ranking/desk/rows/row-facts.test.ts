import { expect, test } from 'vitest'

import type { Facts, ImageFacts, MontageFacts } from '../../../../gate/obstacles.ts'
import { rowFacts, unlessSame } from './row-facts.ts'

const at = new Date('2026-11-22T10:00:00Z')
const image: ImageFacts = { alt: 'Snow', credit: 'Ada Lens', rightsUntil: null, thumbnail: '/snow.webp' }
const montage: MontageFacts = { image: 'snow', missing: [], state: 'published', title: 'Rocky IV', year: 1985 }

const shown = (ofMontage: Partial<MontageFacts> = {}, ofImage: Partial<ImageFacts> = {}) => {
  const facts: Facts = { images: { snow: { ...image, ...ofImage } }, montages: { m: { ...montage, ...ofMontage } }, people: {} }
  return rowFacts('m', facts, at)
}

test('a published montage has its title, year and picture, and no flag', () => {
  expect(shown()).toEqual({ flags: [], thumbnail: '/snow.webp', title: 'Rocky IV', year: 1985 })
})

test.each([
  ['a draft', shown({ state: 'draft' }), [{ isObstacle: true, text: 'Not public' }]],
  ['a newer draft', shown({ state: 'changed' }), [{ isObstacle: false, text: 'Changes wait' }]],
  ['no image', shown({ image: null }), [{ isObstacle: true, text: 'No image' }]],
  [
    'an image without texts',
    shown({}, { alt: ' ', credit: '' }),
    [
      { isObstacle: true, text: 'No alt text' },
      { isObstacle: true, text: 'No credit' },
    ],
  ],
  ['rights that ended yesterday', shown({}, { rightsUntil: '2026-11-21T12:00:00Z' }), [{ isObstacle: true, text: 'Rights ended' }]],
  ['rights that end today', shown({}, { rightsUntil: '2026-11-22T12:00:00Z' }), [{ isObstacle: false, text: 'Rights ending' }]],
  ['rights that end later than in 30 days', shown({}, { rightsUntil: '2026-12-22T12:00:00Z' }), []],
])('%s is flagged', (_name, { flags }, expected) => {
  expect(flags).toEqual(expected)
})

test('a deleted montage is flagged, but not while the facts load', () => {
  expect(rowFacts('m', { images: {}, montages: {}, people: {} }, at)).toMatchObject({
    flags: [{ text: 'Deleted' }],
    title: 'A deleted montage',
  })
  expect(rowFacts('m', null, at)).toEqual({ flags: [], thumbnail: null, title: '…', year: null })
})

test('a montage without a title has a name', () => {
  expect(shown({ title: ' ' }).title).toBe('A montage without a title')
})

test('equal facts keep the object from before', () => {
  const before = shown()
  expect(unlessSame(before, shown())).toBe(before)
  expect(unlessSame(before, shown({ state: 'changed' }))).toEqual(shown({ state: 'changed' }))
  expect(unlessSame(undefined, before)).toBe(before)
})
