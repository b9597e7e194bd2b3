import { expect, it } from 'vitest'

import { aMontage, editionsOf } from './builders.ts'
import { aFakeCms } from './fake-cms.ts'
import { readPaths } from './left.ts'

const cms = aFakeCms()
const stays = aMontage('Stays')
const leaving = (count: number) => Array.from({ length: count }, (_, place) => aMontage(`Film ${place}`))

it.each([1, 50, 51, 101, 230])('finds the page of each of %i that left', async (count) => {
  const left = leaving(count)
  cms.documents.montages = [stays, ...left]
  const paths = await readPaths([stays], editionsOf([...left, stays], [stays]))
  expect(paths).toEqual(new Map(left.map(({ id, slug }) => [id, `/montages/${slug}`])))
})

it('asks in addresses that servers take', async () => {
  await readPaths([stays], editionsOf([...leaving(230), stays], [stays]))
  expect(cms.asked.length).toBeGreaterThan(0)
  expect(Math.max(...cms.asked.map(({ href }) => href.length))).toBeLessThan(4096)
})

it('leads to where the page of a montage is now, and nowhere from one without a page', async () => {
  const [renamed, withdrawn] = [aMontage('Renamed'), aMontage('Withdrawn')]
  cms.documents.montages = [{ ...renamed, slug: 'another-name' }]
  const paths = await readPaths([stays], editionsOf([renamed, withdrawn, stays], [stays]))
  expect(paths).toEqual(new Map([[renamed.id, '/montages/another-name']]))
})

it('asks nothing where nothing left', async () => {
  expect(await readPaths([stays], editionsOf([stays]))).toEqual(new Map())
  expect(cms.asked).toEqual([])
})
