import type { count as english } from '../en/count.ts'
import { pluralIn } from '../plural.ts'

export const plural = pluralIn('de-DE')
export const entries = (count: number) => plural(count, { one: '# Eintrag', other: '# Einträge' })
export const lists = (count: number) => plural(count, { one: '# Liste', other: '# Listen' })

export const count: typeof english = {
  editions: (count) => plural(count, { one: '# Ausgabe', other: '# Ausgaben' }),
  entries,
  films: (count) => plural(count, { one: '# Film', other: '# Filme' }),
  lists,
  minutes: (count) => plural(count, { one: '# Minute', other: '# Minuten' }),
  results: (count) => plural(count, { one: '# Treffer', other: '# Treffer' }),
}
