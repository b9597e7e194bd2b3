import type { ClientField } from 'payload'
import { expect, test } from 'vitest'

import { compareDocuments } from './compare-documents.ts'

const fields = [
  { name: 'revision', type: 'number', admin: { hidden: true } },
  { name: 'shownTitle', type: 'text', label: 'Title' },
  { name: 'change', type: 'json' },
  { type: 'row', fields: [{ name: 'title', type: 'text', label: 'Title' }] },
  {
    type: 'tabs',
    tabs: [
      {
        fields: [
          { name: 'image', type: 'upload', label: 'Lead image', relationTo: 'media' },
          { name: 'introduction', type: 'richText', label: 'Introduction' },
        ],
      },
    ],
  },
  {
    name: 'counting',
    type: 'select',
    label: 'Count',
    options: [
      { label: 'Up: 1 comes first', value: 'up' },
      { label: 'Down', value: 'down' },
    ],
  },
  {
    name: 'people',
    type: 'array',
    label: 'People',
    fields: [
      { name: 'name', type: 'text' },
      { name: 'role', type: 'text' },
    ],
  },
  { name: 'publishedAt', type: 'date' },
] as unknown as ClientField[]

const prose = (...paragraphs: string[]) => ({
  root: { type: 'root', children: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })) },
})

/** Each difference in a line, as `label: same -removed- +added+`. */
const differences = (before: object | null, now: object, names = {}) =>
  compareDocuments(fields, before, now, names).map(({ label, parts }) => {
    const marks = { added: '+', omitted: '~', removed: '-', same: '' }
    return `${label}: ${parts.map(({ kind, text }) => marks[kind] + text + marks[kind]).join('')}`
  })

test('a field has its label, and a text is compared word by word', () => {
  expect(differences({ title: 'The best five films' }, { title: 'The best six films' })).toEqual(['Title: The best -five-+six+ films'])
})

test('fields that no editor writes are not compared: revision, status, dates, user, ids of rows', () => {
  const before = {
    _status: 'draft',
    change: { by: 'A' },
    people: [{ id: '1', name: 'Ada', role: '' }],
    publishedAt: 'a',
    revision: 1,
    shownTitle: 'The 5 best',
    updatedAt: 'a',
  }
  const now = {
    _status: 'published',
    change: { by: 'B' },
    people: [{ id: '2', name: 'Ada' }],
    publishedAt: 'b',
    revision: 2,
    shownTitle: 'The 6 best',
    updatedAt: 'b',
  }
  expect(differences(before, now)).toEqual([])
})

test('all empty values are equal; a form has 0 for an empty array', () => {
  expect(differences({ people: [], title: '' }, { people: null })).toEqual([])
  expect(differences({ people: [] }, { people: 0 })).toEqual([])
})

test('relations have their names, options their labels', () => {
  const names = { a: 'A runner', b: 'A boxer' }
  expect(differences({ counting: 'up', image: 'a' }, { counting: 'down', image: { id: 'b' } }, names)).toEqual([
    'Lead image: -A runner-+A boxer+',
    'Count: -Up: 1 comes first-+Down+',
  ])
  expect(differences({ image: 'a' }, { image: 'c' }, names)).toEqual(['Lead image: -A runner-+A deleted document+'])
})

test('each row is a line', () => {
  const now = { people: [{ name: 'Ada', role: 'Coach' }, { name: 'Bo' }] }
  expect(differences({ people: [{ name: 'Ada', role: 'Runner' }] }, now)).toEqual(['People: Ada, -Runner-+Coach\nBo+'])
})

test('rich text is compared as text; if only its formatting changed, there are no parts', () => {
  expect(differences({ introduction: prose('One.', 'Two.') }, { introduction: prose('One.', 'Three.') })).toEqual([
    'Introduction: One.\n-Two-+Three+.',
  ])
  const bold = { root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', format: 1, text: 'One.' }] }] } }
  expect(differences({ introduction: prose('One.') }, { introduction: bold })).toEqual(['Introduction: '])
})

test('another address of a link is a difference', () => {
  const link = (url: string) => ({
    root: {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'link', fields: { url }, children: [{ type: 'text', text: 'here' }] }] }],
    },
  })
  expect(differences({ introduction: link('https://a.example') }, { introduction: link('https://b.example') })[0]).toContain('-a-+b+')
})

test('everything in a new document is added', () => {
  expect(differences(null, { introduction: prose('One.'), title: 'New' })).toEqual(['Title: +New+', 'Introduction: +One.+'])
})

test('long unchanged parts are omitted', () => {
  const long = 'word '.repeat(200)
  const [difference] = compareDocuments(fields, { title: `${long}old ${long}` }, { title: `${long}new ${long}` }, {})
  expect(difference?.parts.map(({ kind }) => kind)).toEqual(['omitted', 'same', 'removed', 'added', 'same', 'omitted'])
})
