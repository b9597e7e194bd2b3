import { expect, it } from 'vitest'

import { aList, aMontage, entriesOf } from './builders.ts'
import { toStandings } from './montage.ts'

it('says where a montage stands among the entries that are shown', () => {
  const rocky = aMontage('Rocky')
  const lists = [
    aList({ entries: entriesOf('not-public', aMontage('Heat'), rocky) }),
    aList({ slug: 'boxing', title: 'Boxing', entries: entriesOf(rocky) }),
  ]
  expect(toStandings(lists, rocky.id)).toEqual([
    { rank: 2, of: 2, title: '2 films', path: '/lists/films' },
    { rank: 1, of: 1, title: 'Boxing', path: '/lists/boxing' },
  ])
})
