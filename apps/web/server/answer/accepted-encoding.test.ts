import { expect, it } from 'vitest'

import { encodingFor } from './accepted-encoding.mjs'

it.each([
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0.5, gzip', 'gzip'],
  ['gzip;q=0.5, br;q=0.0', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['BR', 'br'],
  ['deflate, zstd', 'identity'],
  ['gzip;q=nonsense', 'identity'],
])('for %j is %s', (accepted, encoding) => {
  for (const time of ['first', 'second']) expect(encodingFor(accepted), time).toBe(encoding)
})
