import type { ClientField } from 'payload'
import { expect, test } from 'vitest'

import { textsOf } from './texts.ts'

const text = { name: 'song', type: 'text' } as ClientField
const prose = { name: 'body', type: 'richText' } as ClientField
const paragraphs = (...texts: string[]) => ({
  root: { children: texts.map((each) => ({ children: [{ text: each, type: 'text' }], type: 'paragraph' })), type: 'root' },
})

test('prose is shown as it reads', () => {
  expect(textsOf(prose, null, paragraphs('He runs.', 'He climbs.'))).toEqual({ theirs: '', yours: 'He runs.\nHe climbs.' })
})

test('a long text is cut to where it differs, with a little around it', () => {
  const before = 'He runs. '.repeat(100)
  const texts = textsOf(prose, paragraphs(`${before}He sleeps. ${before}`), paragraphs(`${before}He climbs. ${before}`))
  expect(texts?.theirs).toMatch(/^….{30,40}He sleeps\. .{30,45}…$/)
  expect(texts?.yours).toMatch(/^….{30,40}He climbs\. .{30,45}…$/)
})

test('a text that is new as a whole is cut, too', () => {
  const { theirs, yours } = textsOf(text, '', 'x'.repeat(400)) ?? {}
  expect([theirs, yours]).toEqual(['', `${'x'.repeat(280)}…`])
})

test('where only the form of the words differs, or no words are held, there is no text', () => {
  expect(textsOf(prose, paragraphs('He runs.'), { ...paragraphs('He runs.'), version: 2 })).toBeNull()
  expect(textsOf({ name: 'image', type: 'upload' } as ClientField, 'a', 'b')).toBeNull()
})
