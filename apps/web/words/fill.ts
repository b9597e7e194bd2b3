/** Puts values at the `{name}`s of a sentence. */
export const fill = (sentence: string, values: Record<string, number | string>): string =>
  sentence.replace(/\{(\w+)\}/g, (_place, name: string) => String(values[name] ?? ''))
