import { expect, it } from 'vitest'

import { mapIds } from './map-ids.ts'

const id = '4f1b3f0e-2f63-4a51-9d2c-0a54f8a5a111'
const other = '9b0f5c1e-0000-4a51-9d2c-0a54f8a5a222'

it('an id becomes the same id of the other database wherever it stands, and no other text changes', () => {
  const map = mapIds('SQLite', 'MongoDB', new Set([id]))
  const mapped = map({ deep: [{ value: id }], id, other, slot: `${id}:publish`, text: `About ${id}` })
  expect(mapped.id).toMatch(/^[0-9a-f]{24}$/)
  expect(mapped).toEqual({ deep: [{ value: mapped.id }], id: mapped.id, other, slot: `${mapped.id}:publish`, text: `About ${id}` })
})

it('ids for SQLite are UUIDs', () => {
  const hex = '6b092b4e21a41a437534349a'
  const map = mapIds('MongoDB', 'SQLite', new Set([hex]))
  expect(map(hex)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
})

it('in a database of the same kind ids stay', () => {
  expect(mapIds('SQLite', 'SQLite', new Set([id]))({ id })).toEqual({ id })
})
