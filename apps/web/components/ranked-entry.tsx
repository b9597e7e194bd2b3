import type { RankedEntry as Entry } from '../data/ranked-list.ts'
import { Facts } from './facts.tsx'
import { Neighbours } from './neighbours.tsx'
import { Numeral } from './numeral.tsx'
import { PictureFigure } from './picture-figure.tsx'
import { Prose } from './prose.tsx'
import { entryWide } from './sizes.ts'
import { Tools } from './tools.tsx'

type RankedEntryProps = {
  entry: Entry
  /** Those before and after it in the order of reading. */
  before: Entry | undefined
  after: Entry | undefined
}

/** One film of a list. The anchor is made from its slug, so that a link to it survives a re-rank. */
export function RankedEntry({ after, before, entry }: RankedEntryProps) {
  const { body, note, picture, rank, sequence, slug, title, year } = entry
  return (
    <li className="entry" id={slug} value={rank}>
      <Numeral className="entry-numeral" rank={rank} />
      <h2 className="entry-title">
        <span className="visually-hidden">Number {rank}: </span>
        <a href={`/montages/${slug}`}>{title}</a> <span className="entry-year">{year}</span>
      </h2>
      {picture && <PictureFigure className="entry-picture" picture={picture} sizes={entryWide} />}
      <Facts {...entry} />
      <div className="entry-text prose">
        <p className="sequence">{sequence}</p>
        <Prose text={body} headingLevel={3} />
        {note && (
          <div className="note" role="note">
            <p className="note-kicker">Why it stands here</p>
            <p>{note}</p>
            <p className="note-sign">The editors</p>
          </div>
        )}
        <Tools film={entry} />
      </div>
      <Neighbours before={before} after={after} />
    </li>
  )
}
