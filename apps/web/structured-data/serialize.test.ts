import fc from 'fast-check'
import type { Graph } from 'schema-dts'
import { expect, it } from 'vitest'

import { serialize } from './serialize.ts'

const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('</script>', '<!--', ']]>', '&lt;', '\u2028', '\u2029', '\\u003c'))
const anything = fc.json({ stringUnit: 'binary' }).map((json) => JSON.parse(json) as unknown)

it('is the same data, and nothing that ends a script element or begins another', () => {
  fc.assert(
    fc.property(fc.dictionary(hostile, fc.oneof(hostile, fc.array(hostile), anything)), (data) => {
      const written = serialize(data as unknown as Graph)
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(data)))
      expect(written).not.toMatch(/[<>&\u2028\u2029]/)
    }),
  )
})
