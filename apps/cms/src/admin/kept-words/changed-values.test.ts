import { expect, test } from 'vitest'

import { changedValues } from './changed-values.ts'

test('only the changed fields, as a whole', () => {
  const before = { directors: ['Ada'], entries: [{ id: '1', note: 'Old' }, { id: '2' }], song: 'Old', title: 'Rocky' }
  const now = { directors: ['Ada', 'Ida'], entries: [{ id: '2' }, { id: '1', note: 'Old' }], song: 'Old', title: 'Rocky' }
  expect(changedValues(before, now)).toEqual({ directors: now.directors, entries: now.entries })
})

test('an emptied field is null; a form that was only opened has no changes', () => {
  expect(changedValues({ image: 'a', song: 'Old' }, { song: '' })).toEqual({ image: null, song: '' })
  expect(changedValues({ image: null, links: [] }, { links: undefined, song: '' })).toEqual({})
})

test('files and fields that the server sets are left out', () => {
  const now = { _status: 'draft', alt: 'A hill', file: new Blob(['…']), revision: 4, updatedAt: 'now' }
  expect(changedValues({ _status: 'published', revision: 3 }, now)).toEqual({ alt: 'A hill' })
})
