import type { ClientField } from 'payload'
import { expect, test } from 'vitest'

import { fieldDifferences } from './field-differences.ts'

const fields = [
  { name: 'title', type: 'text', label: 'Title' },
  { name: 'revision', type: 'number', label: 'Revision', admin: { hidden: true } },
  { name: 'shownTitle', type: 'text', label: 'Title' },
  {
    type: 'tabs',
    tabs: [
      { label: 'Ranking', fields: [{ name: 'entries', type: 'array', label: 'Entries', fields: [] }] },
      { label: 'Text', fields: [{ name: 'introduction', type: 'richText', label: 'Introduction' }] },
    ],
  },
  { name: 'byline', type: 'relationship', label: 'Byline', hasMany: true, relationTo: 'people' },
  { name: 'people', type: 'array', label: 'People in it', fields: [] },
] as unknown as ClientField[]

const prose = (text: string) => ({ root: { children: [{ children: [{ text, type: 'text' }], type: 'paragraph' }], type: 'root' } })

test('names the fields that differ, wherever they stand in the form, and shows short texts side by side', () => {
  const theirs = { byline: ['ada'], entries: ['a'], introduction: prose('Theirs'), revision: 3, shownTitle: 'A', title: 'Theirs' }
  const yours = { byline: ['ida'], entries: ['b'], introduction: prose('Yours'), revision: 2, shownTitle: 'B', title: 'Yours' }
  expect(fieldDifferences(fields, theirs, yours)).toEqual([
    { label: 'Title', texts: { theirs: 'Theirs', yours: 'Yours' } },
    { label: 'Introduction', texts: { theirs: 'Theirs', yours: 'Yours' } },
    { label: 'Byline', texts: null },
  ])
})

test('an empty field is the same, however it is empty, and the order of keys is no difference', () => {
  const theirs = { byline: [], introduction: { a: 1, b: { c: 2, d: 3 } }, people: [], title: null }
  const yours = { introduction: { b: { d: 3, c: 2 }, a: 1 }, people: 0, title: '' }
  expect(fieldDifferences(fields, theirs, yours)).toEqual([])
})
