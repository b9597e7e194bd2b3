import { expect, it } from 'vitest'

import { indexNowKey } from './index-now.ts'

it('the key is one that the protocol takes, the same for one secret, and another for another', () => {
  const key = indexNowKey('a secret of the two')
  expect(key).toMatch(/^[a-zA-Z0-9-]{8,128}$/)
  expect(indexNowKey('a secret of the two')).toBe(key)
  expect(indexNowKey('another secret of the two')).not.toBe(key)
})
