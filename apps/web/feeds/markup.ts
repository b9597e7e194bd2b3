/** Markup whose text is escaped already. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/**
 * An element as XML, which is HTML too as long as it is not left empty. Strings are escaped, in attributes and in content; an attribute
 * that is null is left out.
 */
export function element(name: string, attributes: Record<string, string | null> = {}, ...content: (Markup | string)[]): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [` ${key}="${escaped(value)}"`]))
  const inside = content.map((part) => (part instanceof Markup ? part.text : escaped(part))).join('')
  return new Markup(`<${name}${written.join('')}${inside ? `>${inside}</${name}>` : '/>'}`)
}

/** Elements one after the other. */
export const sequence = (...parts: Markup[]): Markup => new Markup(parts.map(({ text }) => text).join(''))

/** A whole XML document. */
export const xmlDocument = (root: Markup): string => `<?xml version="1.0" encoding="utf-8"?>\n${root.text}\n`

/** Characters that XML 1.0 has no place for, not even escaped, and halves of surrogate pairs. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

const escaped = (text: string): string => text.replace(forbidden, '').replace(/[&<>"\t\n\r]/g, (character) => escapes[character] ?? '')
