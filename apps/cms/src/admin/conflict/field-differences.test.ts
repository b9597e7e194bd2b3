import type { ClientField } from 'payload'
import { expect, test } from 'vitest'

import { fieldDifferences } from './field-differences.ts'

const fields = [
  { name: 'title', type: 'text', label: 'Title' },
  { name: 'revision', type: 'number', label: 'Revision' },
  { name: 'shownTitle', type: 'text', label: 'Title' },
  {
    type: 'tabs',
    tabs: [
      { label: 'Ranking', fields: [{ name: 'entries', type: 'array', label: 'Entries', fields: [] }] },
      { label: 'Text', fields: [{ name: 'introduction', type: 'richText', label: 'Introduction' }] },
    ],
  },
  { name: 'byline', type: 'relationship', label: 'Byline', hasMany: true, relationTo: 'people' },
] as unknown as ClientField[]

test('names the fields that differ, wherever they stand in the form, and shows short texts side by side', () => {
  const theirs = {
    byline: ['ada'],
    entries: ['a'],
    introduction: { root: { text: 'Theirs' } },
    revision: 3,
    shownTitle: 'A',
    title: 'Theirs',
  }
  const yours = { byline: ['ida'], entries: ['b'], introduction: { root: { text: 'Yours' } }, revision: 2, shownTitle: 'B', title: 'Yours' }
  expect(fieldDifferences(fields, theirs, yours)).toEqual([
    { label: 'Title', texts: { theirs: 'Theirs', yours: 'Yours' } },
    { label: 'Introduction', texts: null },
    { label: 'Byline', texts: null },
  ])
})

test('an empty field is the same, however it is empty, and the order of keys is no difference', () => {
  const theirs = { byline: [], introduction: { a: 1, b: { c: 2, d: 3 } }, title: null }
  const yours = { introduction: { b: { d: 3, c: 2 }, a: 1 }, title: '' }
  expect(fieldDifferences(fields, theirs, yours)).toEqual([])
})

test('a text too long to be compared at a glance is only named', () => {
  expect(fieldDifferences(fields, { title: 'x'.repeat(400) }, { title: 'Yours' })).toEqual([{ label: 'Title', texts: null }])
})
