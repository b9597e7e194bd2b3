import fc from 'fast-check'
import { expect, it } from 'vitest'

import { anchorOfEntry, parseAnchor } from './anchors.ts'

it('the anchor of an entry is read as it was written', () => {
  const row = fc.stringMatching(/^[\w-]{1,36}$/)
  fc.assert(
    fc.property(row, fc.boolean(), (row, isNote) => {
      expect(parseAnchor(anchorOfEntry(row, { isNote }))).toEqual({ isNote, kind: 'entry', row })
    }),
  )
})

it.each(['entries.', 'entries.a.b', 'entries.a.note.b', 'a.b', ' ', '1', '__proto__', 'entries.a b'])('“%s” is no anchor', (text) => {
  expect(parseAnchor(text)).toBeNull()
})
