export type Format = { isBold: boolean; isItalic: boolean }

/** Tests a property of the style attribute. `element.style` lacks Word's own properties. */
export const hasStyle = (element: Element, property: string, value: RegExp): boolean => value.test(styleOf(element, property) ?? '')

export function styleOf(element: Element, property: string): string | null {
  for (const rule of (element.getAttribute('style') ?? '').split(';')) {
    const colon = rule.indexOf(':')
    if (rule.slice(0, colon).trim().toLowerCase() === property) return rule.slice(colon + 1).trim()
  }
  return null
}

/** The format in an element: by its style (Google Docs wraps all in a `b` that is not bold), else by its tag, else as around it. */
export function formatOf(element: Element, tag: string, around: Format): Format {
  const weight = styleOf(element, 'font-weight')
  const slant = styleOf(element, 'font-style')
  return {
    isBold: weight ? /^(bold|[6-9]00)/.test(weight) : around.isBold || tag === 'B' || tag === 'STRONG',
    isItalic: slant ? /^(italic|oblique)/.test(slant) : around.isItalic || tag === 'I' || tag === 'EM',
  }
}
