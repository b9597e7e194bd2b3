import { expect, it } from 'vitest'

import { allOrNothing } from './all-or-nothing.ts'

const after = (errors: { isPublic: boolean; message: string }[], operation = 'update') =>
  allOrNothing({ operation, result: { docs: [], errors } } as unknown as Parameters<typeof allOrNothing>[0])

const refused = { isPublic: true, message: 'Rank 2 is not published.' }
const broken = { isPublic: false, message: 'connect ECONNREFUSED 10.0.0.7:27017' }

it('a change of several that was refused for one is refused, with each reason once', () => {
  expect(() => after([refused, { ...refused }, { isPublic: true, message: 'The list has no title.' }])).toThrow(
    expect.objectContaining({
      message: 'Nothing was changed. Rank 2 is not published. The list has no title.',
      status: 400,
    }),
  )
})

it('a fault of ours is told to nobody, beside a refusal either', () => {
  for (const errors of [[broken], [refused, broken]]) {
    expect(() => after(errors)).toThrow(expect.objectContaining({ message: 'Nothing was changed. Something went wrong.', status: 500 }))
  }
})

it('leaves success alone, and a delete, where each document counts for itself', () => {
  expect(after([])).toEqual({ docs: [], errors: [] })
  expect(after([refused], 'delete')).toEqual({ docs: [], errors: [refused] })
})
