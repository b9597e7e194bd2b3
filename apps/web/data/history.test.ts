import { expect, it } from 'vitest'

import { aList, aMontage, editionsOf, entriesOf } from './builders.ts'
import { aFakeCms } from './fake-cms.ts'
import { getHistory } from './history.ts'
import { toSite } from './site.ts'

const cms = aFakeCms()
const site = toSite({ id: 'site', name: 'Montage', description: '', address: '', timeZone: 'UTC' })
const [heat, rocky] = [aMontage('Heat'), aMontage('Rocky')]

it('is read with all editions of its list and of no other, the newest first', async () => {
  cms.documents = {
    editions: [...editionsOf([heat], [rocky, heat]).toReversed(), ...editionsOf([heat]).map((edition) => ({ ...edition, list: 'other' }))],
    lists: [aList({ id: 'other', slug: 'other' }), aList({ entries: entriesOf(rocky, heat) })],
  }
  const history = await getHistory('films', site)
  expect(history?.list.title).toBe('2 films')
  expect(history?.editions.map(({ number }) => number)).toEqual([2, 1])
})

it('is nothing where there is no list, or no edition of it yet', async () => {
  cms.documents = { editions: editionsOf([heat]), lists: [aList({ id: 'other', slug: 'other' })] }
  expect(await getHistory('films', site)).toBeNull()
  expect(await getHistory('other', site)).toBeNull()
})
