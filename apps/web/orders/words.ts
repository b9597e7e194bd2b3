import type { Words } from '../words/words.ts'
import type { Comparison } from './compare.ts'

type OrderWords = Words['yours']

/** “Mulan at 1. The editors say 7.” The film on which they disagree most, or the first. */
export function inShort({ apart, ranked }: Pick<Comparison, 'apart' | 'ranked'>, words: OrderWords): string {
  if (apart) return words.notAsEditors(apart.title, apart.rank, apart.editors)
  const [first] = ranked
  return first ? words.asEditors(first.title, first.rank) : ''
}

export const agreementInWords = ({ agreed, pairs }: Pick<Comparison, 'agreed' | 'pairs'>, words: OrderWords): string =>
  agreed === pairs ? words.agreesOnAll : words.agreesOn(agreed, pairs)

export function riseInWords(rise: number, words: OrderWords): string {
  if (rise === 0) return words.same
  return rise > 0 ? words.higher(rise) : words.lower(-rise)
}
