import { escapeMarkup } from '../present/escape.ts'

/** Markup whose text is escaped already. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** An XML element, which is HTML too unless it is empty. Strings are escaped; an attribute that is null is left out. */
export function element(name: string, attributes: Record<string, string | null> = {}, ...content: (Markup | string)[]): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [` ${key}="${escapeMarkup(value)}"`]))
  const inside = content.map((part) => (part instanceof Markup ? part.text : escapeMarkup(part))).join('')
  return new Markup(`<${name}${written.join('')}${inside ? `>${inside}</${name}>` : '/>'}`)
}

export const sequence = (...parts: Markup[]): Markup => new Markup(parts.map(({ text }) => text).join(''))

export const xmlDocument = (root: Markup): string => `<?xml version="1.0" encoding="utf-8"?>\n${root.text}\n`
