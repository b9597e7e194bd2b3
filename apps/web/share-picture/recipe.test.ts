import { expect, it } from 'vitest'

import { aFile, aPicture, aRankedList, aSite, entriesOf, renditionName } from '../testing/builders.ts'
import { nameOf, type Recipe, recipeOfEntry, recipeOfList, recipeOfPerson } from './recipe.ts'

const recipeOf = (sizes: [width: number, height: number][], films = ['Heat', 'Rocky']): Recipe => {
  const files = sizes.flatMap(([width, height]) => [
    { ...aFile(width, 'avif'), height },
    { ...aFile(width), height },
  ])
  return recipeOfList(aRankedList({ entries: entriesOf(...films), picture: aPicture({ files }) }), aSite())
}

it.each<[string, [number, number][], number]>([
  [
    'the smallest file that fills it',
    [
      [480, 270],
      [1280, 720],
      [1920, 1080],
    ],
    1280,
  ],
  [
    'no file that is wide enough and too low',
    [
      [1280, 540],
      [1920, 810],
    ],
    1920,
  ],
  [
    'the largest file where none fills it',
    [
      [480, 270],
      [960, 540],
    ],
    960,
  ],
])('uses %s', (_case, sizes, width) => {
  expect(recipeOf(sizes).picture?.rendition).toBe(renditionName(width))
})

it('has no picture when the image is lost', () => {
  expect(recipeOf([]).picture).toBeNull()
})

it('has another name for another picture, and the same after a re-rank', () => {
  const sizes: [number, number][] = [[1280, 720]]
  const name = nameOf(recipeOf(sizes))
  expect(nameOf(recipeOf(sizes, ['Rocky', 'Heat']))).toBe(name)
  expect(nameOf(recipeOf(sizes, ['Heat']))).not.toBe(name)
  expect(nameOf(recipeOf([[1920, 1080]]))).not.toBe(name)
})

it('gives the number of entries', () => {
  expect([recipeOf([]), recipeOf([], ['Heat'])].map(({ kicker }) => kicker)).toEqual(['Ranked list / 2 entries', 'Ranked list / 1 entry'])
})

it('shows a person by the portrait, with the number of lists', () => {
  const person = { biography: null, links: [], lists: [], name: 'Ada Lens', path: '/people/ada-lens', portrait: aPicture() }
  expect(recipeOfPerson(person, aSite())).toMatchObject({
    kicker: 'Byline',
    kind: 'person',
    picture: { rendition: renditionName(1600) },
    title: 'Ada Lens',
  })
  expect(recipeOfPerson({ ...person, portrait: null }, aSite()).picture).toBeNull()
})

it('says of an entry its rank and list, but not the end of a countdown', () => {
  const [heat] = entriesOf('Heat')
  const list = aRankedList({ entries: entriesOf('Heat', 'Rocky'), title: 'Two films' })
  if (!heat) throw new Error('There is no entry.')
  expect(recipeOfEntry(heat, 1, list, aSite())).toMatchObject({ kicker: 'No. 1 of 2', standfirst: 'Two films', title: 'Heat' })
  expect(recipeOfEntry(heat, null, list, aSite()).kicker).toBe('From the countdown')
})
