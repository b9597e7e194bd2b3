import { expect, it } from 'vitest'

import { encodingFor } from './accepted-encoding.mjs'

it.each([
  ['', 'identity'],
  ['gzip;q=0.5, br;q=0.0', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['BR', 'br'],
  ['deflate, zstd', 'identity'],
  ['gzip;q=nonsense', 'identity'],
])('of %j takes %s', (accepted, encoding) => {
  for (const time of ['first', 'second']) expect(encodingFor(accepted), time).toBe(encoding)
})
