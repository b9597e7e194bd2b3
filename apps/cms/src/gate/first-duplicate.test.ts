import { describe, expect, it } from 'vitest'

import { firstDuplicate } from './first-duplicate.ts'

describe('firstDuplicate', () => {
  it('finds the ranks of a montage that stands twice, as id or document', () => {
    expect(firstDuplicate([{ montage: 'a' }, { montage: 'b' }, { montage: { id: 'a' } }])).toEqual({ ranks: [1, 3] })
  })

  it('takes empty entries for different', () => {
    expect(firstDuplicate([{ montage: null }, {}, { montage: '' }])).toBeNull()
  })

  it.each([[undefined], [null], [3]])('has nothing to say of %j', (value) => {
    expect(firstDuplicate(value)).toBeNull()
  })
})
