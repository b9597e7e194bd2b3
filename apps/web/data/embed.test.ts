import { describe, expect, it } from 'vitest'

import { aList, aMontage, entriesOf } from './builders.ts'
import { getEmbed, toEmbed } from './embed.ts'
import { aFakeCms } from './fake-cms.ts'

const cms = aFakeCms()

const films = Array.from({ length: 12 }, (_, place) => aMontage(`Film ${place + 1}`))

describe('toEmbed', () => {
  it('holds the first ten of a long list, and says how many there are', () => {
    const { entries, length } = toEmbed(aList({ entries: entriesOf(...films) }))
    expect(entries.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(length).toBe(12)
  })

  it('gives the top of a countdown away to nobody', () => {
    const { entries } = toEmbed(aList({ counting: 'down', entries: entriesOf(...films) }))
    expect(entries.map(({ rank, title }) => `${rank} ${title}`).at(0)).toBe('12 Film 12')
    expect(entries.map(({ rank }) => rank).at(-1)).toBe(3)
  })

  it('ranks only what is public', () => {
    expect(toEmbed(aList({ entries: entriesOf('a-bare-id', aMontage('Heat')) })).entries).toEqual([
      { rank: 1, slug: 'heat', title: 'Heat', year: 1985 },
    ])
  })
})

it('is read of the list that is named; nothing where readers have none', async () => {
  cms.documents.lists = [aList({ id: 'other', image: 'none', slug: 'other' }), aList({ entries: entriesOf(...films), image: 'none' })]
  expect(await getEmbed('films')).toMatchObject({ length: 12, path: '/lists/films', title: '12 films' })
  expect(await getEmbed('none')).toBeNull()
})
