import { describe, expect, it } from 'vitest'

import { firstDuplicate } from './first-duplicate.ts'

describe('firstDuplicate', () => {
  it('finds the ranks of a montage that a list has twice, as id or document', () => {
    expect(firstDuplicate([{ montage: 'a' }, { montage: 'b' }, { montage: { id: 'a' } }])).toEqual({ ranks: [1, 3] })
  })

  it('takes empty entries as different', () => {
    expect(firstDuplicate([{ montage: null }, {}, { montage: '' }])).toBeNull()
  })

  it.each([[undefined], [null], [3]])('finds none in %j', (value) => {
    expect(firstDuplicate(value)).toBeNull()
  })
})
