import { describe, expect, it } from 'vitest'

import { type Change, changed, keepsOwn, left, type Row } from './rows.ts'

const rowsAfter = (...changes: Change[]): Row[] =>
  changes.reduce(changed, changed([], { do: 'add', files: ['a', 'b'].map((key) => ({ file: new File([], key), key, preview: '' })) }))
const forAll = { copyrightNotice: '', credit: 'Agency', licence: 'cc0-1.0', rights: '' }

describe('a value for all', () => {
  it('goes into every row, and leaves what was typed in one', () => {
    const rows = rowsAfter({ do: 'set', field: 'credit', key: 'a', value: 'Ada' }, { do: 'set-for-all', values: forAll })
    expect(rows.map(({ texts }) => [texts.credit, texts.licence, texts.rights])).toEqual([
      ['Ada', 'cc0-1.0', ''],
      ['Agency', 'cc0-1.0', ''],
    ])
    expect(keepsOwn(rows, forAll)).toBe(1)
  })

  it('replaces the one before, and comes into a row that was emptied', () => {
    const rows = rowsAfter(
      { do: 'set', field: 'credit', key: 'a', value: 'Ada' },
      { do: 'set', field: 'credit', key: 'a', value: '' },
      { do: 'set-for-all', values: forAll },
      { do: 'set-for-all', values: { ...forAll, credit: 'Another' } },
    )
    expect(rows.map(({ texts }) => texts.credit)).toEqual(['Another', 'Another'])
  })

  it('changes nothing that is stored or under way', () => {
    const rows = rowsAfter(
      { do: 'store', image: '1', key: 'a' },
      { do: 'send', key: 'b', sent: 0.5 },
      { do: 'set-for-all', values: forAll },
    )
    expect(rows.map(({ texts }) => texts.credit)).toEqual(['', ''])
  })
})

it('what is refused stays with its complaints until its field changes or it is sent again; what is stored is not left', () => {
  const refused = rowsAfter(
    { do: 'send', key: 'a', sent: 0 },
    { do: 'store', image: '1', key: 'a' },
    { complaints: [{ field: 'alt', message: 'Say it.' }, { message: 'Damaged.' }], do: 'stay', key: 'b' },
  )
  expect(left(refused).map(({ key }) => key)).toEqual(['b'])
  const mended = changed(refused, { do: 'set', field: 'alt', key: 'b', value: 'A runner' })
  expect(mended[1]?.complaints).toEqual([{ message: 'Damaged.' }])
  expect(changed(mended, { do: 'send', key: 'b', sent: 0 })[1]).toMatchObject({ complaints: [], isSending: true })
})
