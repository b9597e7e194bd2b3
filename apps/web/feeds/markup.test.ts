import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseXml } from '../testing/parse-xml.ts'
import { element, sequence, xmlDocument } from './markup.ts'

/** Also control characters, halves of surrogate pairs and markup. */
const points = fc.array(
  fc.oneof(fc.integer({ min: 0, max: 0x1ffff }), fc.constantFrom(...'<>&"\']\r\n\0\ufffe'.split('').map((each) => each.charCodeAt(0)))),
)
const typed = points.map((each) => String.fromCodePoint(...each))

const withoutForbidden = (text: string): string =>
  [...text].filter((character) => /[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(character)).join('')

it('is well-formed for any text, and retains it', () => {
  fc.assert(
    fc.property(typed, typed, (attribute, text) => {
      const read = parseXml(xmlDocument(element('a', { href: attribute }, text)))
      expect(read.attributes.href).toBe(withoutForbidden(attribute))
      expect(read.text).toBe(withoutForbidden(text))
    }),
  )
})

it('escapes markup that is the text of an element', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const html = sequence(element('p', {}, text), element('p', {}, text))
      const read = parseXml(xmlDocument(element('content', { type: 'html' }, html.text)))
      expect(read.children).toEqual([])
      expect(parseXml(`<div>${read.text}</div>`).children.map((child) => child.text)).toEqual([text, text].map(withoutForbidden))
    }),
  )
})

it('omits an attribute that is null', () => {
  expect(element('img', { alt: '', src: null }).text).toBe('<img alt=""/>')
})
