import { standingOfRights } from '../../../../gate/end-of-rights.ts'
import type { Facts } from '../../../../gate/obstacles.ts'
import { words } from '../words.ts'

/** What keeps an entry from readers, or is worth a look, in a word or two. `isInTheWay`: the gate refuses it. */
type Flag = { isInTheWay: boolean; word: string }

/** What a row shows of its montage. */
export type RowFacts = { flags: Flag[]; thumbnail: string | null; title: string; year: number | null }

/** What a row shows of a montage, as the gate judges it. `facts`: null until something is known. */
export function rowFacts(montage: string | null, facts: Facts | null, at: Date): RowFacts {
  const known = montage === null ? undefined : facts?.montages[montage]
  if (!known)
    return { flags: facts ? [inTheWay(words.flags.gone)] : [], thumbnail: null, title: facts ? words.gone : words.loading, year: null }
  const image = known.image === null ? undefined : facts?.images[known.image]
  const flags: Flag[] = []
  if (known.state === 'draft') flags.push(inTheWay(words.flags.draft))
  if (known.state === 'changed') flags.push({ isInTheWay: false, word: words.flags.changed })
  if (!image) flags.push(inTheWay(words.flags.noImage))
  else {
    if (!image.alt.trim()) flags.push(inTheWay(words.flags.noAlt))
    if (!image.credit.trim()) flags.push(inTheWay(words.flags.noCredit))
    const rights = standingOfRights(image, at)
    if (rights === 'ended') flags.push(inTheWay(words.flags.rightsEnded))
    if (rights === 'ending') flags.push({ isInTheWay: false, word: words.flags.rightsEnding })
  }
  return { flags, thumbnail: image?.thumbnail ?? null, title: known.title.trim() || words.unnamed, year: known.year }
}

/** What is shown now, or the very object that was shown before where it says the same: a row that is given that is not rendered anew. */
export const unlessSame = (before: RowFacts | undefined, now: RowFacts): RowFacts =>
  before && JSON.stringify(before) === JSON.stringify(now) ? before : now

const inTheWay = (word: string): Flag => ({ isInTheWay: true, word })
