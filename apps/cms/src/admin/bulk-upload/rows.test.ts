import { describe, expect, it } from 'vitest'

import { type Change, changeRows, countOwnValues, type Row, unstored } from './rows.ts'

const rowsAfter = (...changes: Change[]): Row[] =>
  changes.reduce(changeRows, changeRows([], { do: 'add', files: ['a', 'b'].map((key) => ({ file: new File([], key), key, preview: '' })) }))
const forAll = { copyrightNotice: '', credit: 'Agency', licence: 'cc0-1.0', rights: '' }

describe('a value for all', () => {
  it('goes into every row, except where a value was typed', () => {
    const rows = rowsAfter({ do: 'set', field: 'credit', key: 'a', value: 'Ada' }, { do: 'set-for-all', values: forAll })
    expect(rows.map(({ texts }) => [texts.credit, texts.licence, texts.rights])).toEqual([
      ['Ada', 'cc0-1.0', ''],
      ['Agency', 'cc0-1.0', ''],
    ])
    expect(countOwnValues(rows, forAll)).toBe(1)
  })

  it('replaces the last value for all, and fills a row that was emptied', () => {
    const rows = rowsAfter(
      { do: 'set', field: 'credit', key: 'a', value: 'Ada' },
      { do: 'set', field: 'credit', key: 'a', value: '' },
      { do: 'set-for-all', values: forAll },
      { do: 'set-for-all', values: { ...forAll, credit: 'Another' } },
    )
    expect(rows.map(({ texts }) => texts.credit)).toEqual(['Another', 'Another'])
  })

  it('changes no file that is stored or being uploaded', () => {
    const rows = rowsAfter(
      { do: 'store', image: '1', key: 'a' },
      { do: 'send', key: 'b', sent: 0.5 },
      { do: 'set-for-all', values: forAll },
    )
    expect(rows.map(({ texts }) => texts.credit)).toEqual(['', ''])
  })
})

it('a refused file retains its errors until the field changes or it is sent again; a stored file is not unstored', () => {
  const refused = rowsAfter(
    { do: 'send', key: 'a', sent: 0 },
    { do: 'store', image: '1', key: 'a' },
    { errors: [{ field: 'alt', message: 'Say it.' }, { message: 'Damaged.' }], do: 'fail', key: 'b' },
  )
  expect(unstored(refused).map(({ key }) => key)).toEqual(['b'])
  const corrected = changeRows(refused, { do: 'set', field: 'alt', key: 'b', value: 'A runner' })
  expect(corrected[1]?.errors).toEqual([{ message: 'Damaged.' }])
  expect(changeRows(corrected, { do: 'send', key: 'b', sent: 0 })[1]).toMatchObject({ errors: [], isSending: true })
})
