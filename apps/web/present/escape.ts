/** Characters that XML 1.0 forbids even as references, and halves of surrogate pairs. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** With white space, which XML parsers change in an attribute. */
const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Escapes text for an element or a quoted attribute, in XML and HTML. Drops characters that XML forbids. */
export const escapeMarkup = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"'\t\n\r]/g, (character) => references[character] ?? '')

/** Serializes data for a script element, which none of its strings can end. The result is still the same JSON. */
export const escapeJson = (data: unknown): string =>
  JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
