import type { Comparison } from './compare.ts'

/** “Mulan at 1. The editors say 7.” The film on which they disagree most, or the first. */
export function inShort({ apart, ranked }: Pick<Comparison, 'apart' | 'ranked'>): string {
  const film = apart ?? ranked[0]
  if (!film) return ''
  return apart
    ? `${film.title} at ${film.rank}. The editors say ${film.editors}.`
    : `${film.title} at ${film.rank}, as the editors have it.`
}

export function agreementInWords({ agreed, pairs }: Pick<Comparison, 'agreed' | 'pairs'>): string {
  if (agreed === pairs) return 'This order and that of the editors agree on every pair of films.'
  return `This order and that of the editors agree on ${agreed} of ${pairs} ${pairs === 1 ? 'pair' : 'pairs'} of films.`
}

export function riseInWords(rise: number): string {
  if (rise === 0) return 'the same'
  return rise > 0 ? `${rise} higher` : `${-rise} lower`
}
