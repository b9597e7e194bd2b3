import { expect, it } from 'vitest'

import { aList, aMontage, editionsOf, entriesOf } from './builders.ts'
import { aFakeCms } from './fake-cms.ts'
import { getMontage, toStanding } from './montage.ts'

const cms = aFakeCms()

const rocky = aMontage('Rocky')

it('says where a montage stands among the entries that are shown, and how it moved', () => {
  const list = aList({ entries: entriesOf('not-public', aMontage('Heat'), rocky) })
  expect(toStanding(list, rocky.id)).toEqual({ rank: 2, of: 2, title: '2 films', path: '/lists/films', movement: null })
  expect(toStanding(list, rocky.id, new Map([[rocky.id, { kind: 'up', by: 2 }]]))?.movement).toEqual({ kind: 'up', by: 2 })
})

it('says nothing of a list that does not show it', () => {
  expect(toStanding(aList({ entries: entriesOf(aMontage('Heat')) }), rocky.id)).toBeNull()
})

it('is read with the lists that show it, the newest first, and with how it moved where the edition tells the order that is shown', async () => {
  const [heat, rocky] = [aMontage('Heat', { image: 'none' }), aMontage('Rocky', { image: 'none' })]
  const listOf = (slug: string, day: string, montages: (typeof heat | string)[]) =>
    aList({ entries: entriesOf(...montages), id: slug, image: 'none', publishedAt: `2026-03-${day}T12:00:00.000Z`, slug })
  const editionsIn = (list: string) => editionsOf([heat, rocky], [rocky, heat]).map((edition) => ({ ...edition, list }))
  cms.documents = {
    editions: [...editionsIn('moved'), ...editionsIn('meanwhile-published')],
    lists: [
      listOf('moved', '01', [rocky, heat]),
      listOf('meanwhile-published', '03', [heat, rocky]),
      listOf('without-editions', '02', ['not-public', rocky]),
      listOf('without-it', '04', [heat]),
    ],
    montages: [heat, rocky],
  }
  const montage = await getMontage('rocky')
  expect(montage).toMatchObject({ path: '/montages/rocky', title: 'Rocky' })
  expect(montage?.standings.map(({ movement, of, path, rank }) => [path, rank, of, movement])).toEqual([
    ['/lists/meanwhile-published', 2, 2, null],
    ['/lists/without-editions', 1, 1, null],
    ['/lists/moved', 1, 2, { by: 1, kind: 'up' }],
  ])
})

it('is nothing that readers may not see', async () => {
  expect(await getMontage('rocky')).toBeNull()
})
