type Part = { attributes?: { lang?: string }; value?: unknown }

/** The texts of a tag, the best first: several names become one text; of several languages the main one comes first, then English. */
export function textsIn(tag: unknown): string[] {
  if (Array.isArray(tag)) return joined(tag as Part[])
  const value = (tag as Part | undefined)?.value
  if (typeof value === 'string') return [value]
  if (!Array.isArray(value)) return []
  // The value of an IPTC tag is its bytes; `description` is the text.
  if (value.every((byte) => typeof byte === 'number')) return stringsIn([(tag as { description?: unknown }).description])

  const parts = value as Part[]
  const isInLanguages = parts.some(({ attributes }) => attributes?.lang !== undefined)
  return isInLanguages ? stringsIn(parts.toSorted((a, b) => preference(a) - preference(b)).map((part) => part.value)) : joined(parts)
}

/** The addresses of a tag that is a list of records, each under `name`. */
export function addressesIn(tag: unknown, name: string): string[] {
  const records = (tag as Part | undefined)?.value
  const each = Array.isArray(records) ? records : [records]
  return each.flatMap((record) => textsIn((record as Record<string, unknown> | null | undefined)?.[name]))
}

function joined(parts: Part[]): string[] {
  const texts = parts.flatMap((part) => textsIn(part))
  return texts.length > 0 ? [[...new Set(texts)].join(', ')] : []
}

function preference({ attributes }: Part): number {
  const language = attributes?.lang?.toLowerCase() ?? ''
  if (language === 'x-default') return 0
  return language.startsWith('en') ? 1 : 2
}

const stringsIn = (values: unknown[]): string[] => values.filter((value) => typeof value === 'string')
