import type { ClientField } from 'payload'
import { expect, test } from 'vitest'

import { textsOf } from './field-texts.ts'

const text = { name: 'song', type: 'text' } as ClientField
const prose = { name: 'body', type: 'richText' } as ClientField
const paragraphs = (...texts: string[]) => ({
  root: { children: texts.map((each) => ({ children: [{ text: each, type: 'text' }], type: 'paragraph' })), type: 'root' },
})

test('rich text is shown as plain text', () => {
  expect(textsOf(prose, null, paragraphs('He runs.', 'He climbs.'))).toEqual({ theirs: '', yours: 'He runs.\nHe climbs.' })
})

test('a long text is cut to its difference, with some context', () => {
  const before = 'He runs. '.repeat(100)
  const texts = textsOf(prose, paragraphs(`${before}He sleeps. ${before}`), paragraphs(`${before}He climbs. ${before}`))
  expect(texts?.theirs).toMatch(/^….{30,40}He sleeps\. .{30,45}…$/)
  expect(texts?.yours).toMatch(/^….{30,40}He climbs\. .{30,45}…$/)
})

test('a text that is all new is cut too', () => {
  const { theirs, yours } = textsOf(text, '', 'x'.repeat(400)) ?? {}
  expect([theirs, yours]).toEqual(['', `${'x'.repeat(280)}…`])
})

test('there is no text where only the formatting differs, or the field holds no text', () => {
  expect(textsOf(prose, paragraphs('He runs.'), { ...paragraphs('He runs.'), version: 2 })).toBeNull()
  expect(textsOf({ name: 'image', type: 'upload' } as ClientField, 'a', 'b')).toBeNull()
})
