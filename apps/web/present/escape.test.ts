import fc from 'fast-check'
import { expect, it } from 'vitest'

import { parseXml } from '../testing/parse-xml.ts'
import { escapeJson, escapeMarkup } from './escape.ts'

it('escapes text for an element and for an attribute in either quotes', () => {
  const text = `<a title="x" lang='en'>&amp;\t\r\n</a>`
  const written = escapeMarkup(text)
  expect(written).toBe('&lt;a title=&quot;x&quot; lang=&#39;en&#39;&gt;&amp;amp;&#9;&#13;&#10;&lt;/a&gt;')
  const { attributes, text: content } = parseXml(`<p one="${written}" two='${written}'>${written}</p>`)
  expect([attributes.one, attributes.two, content]).toEqual([text, text, text])
})

it('drops characters that XML forbids', () => {
  expect(escapeMarkup('a\0\b\ufffe\ud800b😀')).toBe('ab😀')
})

const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('</script>', '<!--', ']]>', '&lt;', '\u2028', '\u2029', '\\u003c'))
const anything = fc.json({ stringUnit: 'binary' }).map((json) => JSON.parse(json) as unknown)

it('serializes the same data, without anything that ends a script element or begins another', () => {
  fc.assert(
    fc.property(fc.dictionary(hostile, fc.oneof(hostile, fc.array(hostile), anything)), (data) => {
      const written = escapeJson(data)
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(data)))
      expect(written).not.toMatch(/[<>&\u2028\u2029]/)
    }),
  )
})
