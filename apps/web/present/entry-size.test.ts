import type { RankedEntry } from 'types/content/list'
import type { RichText } from 'types/content/rich-text'
import { expect, it } from 'vitest'
import { aFilm, aPicture, entriesOf } from '../testing/builders.ts'
import { sizeOf } from './entry-size.ts'

const text = (letters: number) => ({ isBold: false, isItalic: false, kind: 'text' as const, text: 'x'.repeat(letters) })
const paragraph = (letters: number): RichText[number] => ({ children: [text(letters)], kind: 'paragraph' })

it('counts the letters of a text, also in links and nested lists, and the lines of its blocks', () => {
  const link = { children: [text(30)], isExternal: true, kind: 'link' as const, url: '/' }
  const nested = { isNumbered: false, items: [[text(40)]], kind: 'list' as const }
  const bare = sizeOf(entry({ body: [] }))
  const full = sizeOf(
    entry({
      body: [paragraph(200), { children: [link], kind: 'heading' }, { isNumbered: true, items: [[text(10), nested]], kind: 'list' }],
    }),
  )
  expect(full['data-letters'] - bare['data-letters']).toBe(200 + 30 + 40 + 10)
  expect(full['data-lines']).toBeGreaterThan(bare['data-lines'] + 3)
})

it('has more lines with a note, and more rows of facts with more people', () => {
  expect(sizeOf(entry({}, 'Short.'))['data-lines']).toBeGreaterThan(sizeOf(entry({}))['data-lines'])
  const people = ['Ada', 'Ida', 'Eda'].map((name) => ({ name, role: null }))
  expect(sizeOf(entry({ people }))['data-facts']).toBeGreaterThan(sizeOf(entry({ people: people.slice(1) }))['data-facts'])
  expect(sizeOf(entry({}))['data-facts']).toBe(0)
})

it('has the ratio of the picture, less for one that is smaller than the column', () => {
  expect(sizeOf(entry({ picture: aPicture() }))['data-ratio']).toBe(0.563)
  expect(sizeOf(entry({ picture: aPicture({ height: 90, width: 160 }) }))['data-ratio']).toBeLessThan(0.1)
  expect(sizeOf(entry({ picture: null }))['data-ratio']).toBe(0)
})

const entry = (over: Partial<RankedEntry>, note: string | null = null): RankedEntry => ({
  ...(entriesOf(aFilm('Heat'))[0] as RankedEntry),
  ...over,
  note,
})
