import { expect, it } from 'vitest'

import { aList, aMontage, entriesOf } from './builders.ts'
import { toStanding } from './montage.ts'

const rocky = aMontage('Rocky')

it('says where a montage stands among the entries that are shown, and how it moved', () => {
  const list = aList({ entries: entriesOf('not-public', aMontage('Heat'), rocky) })
  expect(toStanding(list, rocky.id)).toEqual({ rank: 2, of: 2, title: '2 films', path: '/lists/films', movement: null })
  expect(toStanding(list, rocky.id, new Map([[rocky.id, { kind: 'up', by: 2 }]]))?.movement).toEqual({ kind: 'up', by: 2 })
})

it('says nothing of a list that does not show it', () => {
  expect(toStanding(aList({ entries: entriesOf(aMontage('Heat')) }), rocky.id)).toBeNull()
})
