import type { RankedEntry as Entry } from 'types/content/list'
import { sizeOf } from '../../present/entry-size.ts'
import { EditorsNote } from '../pieces/editors-note.tsx'
import { Facts } from '../pieces/facts.tsx'
import { FormerAnchors } from '../pieces/former-anchors.tsx'
import { Move } from '../pieces/movement.tsx'
import { Numeral } from '../pieces/numeral.tsx'
import { PictureFigure } from '../pieces/picture-figure.tsx'
import { Prose } from '../pieces/prose.tsx'
import { entryWide } from '../pieces/sizes.ts'
import { Tools } from '../pieces/tools.tsx'
import { useEdit } from '../preview/preview-context.ts'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { useWritten } from '../words/written.ts'
import { Neighbours } from './neighbours.tsx'

type RankedEntryProps = {
  entry: Entry
  /** Its neighbours in reading order. */
  before: Entry | undefined
  after: Entry | undefined
}

/** An entry of a list. Its anchor is its slug, so that links survive a re-rank. */
export function RankedEntry({ after, before, entry }: RankedEntryProps) {
  const edit = useEdit()
  const { list: words } = useWords()
  const { written } = useWritten()
  const { body, formerSlugs, movement, note, picture, rank, sequence, slug, title, year } = entry
  return (
    <li className="entry" id={slug} value={rank} {...sizeOf(entry)} {...edit.field(`entries.${rank - 1}`)}>
      <FormerAnchors slugs={formerSlugs} />
      <Numeral className="entry-numeral" rank={rank} />
      <h2 className="entry-title" {...edit.montage(slug)}>
        <span className="visually-hidden">
          <Own>{words.number(rank)}</Own>{' '}
        </span>
        <a href={`/montages/${slug}`} {...written}>
          {title}
        </a>{' '}
        <span className="entry-year">{year}</span> <Move movement={movement} />
      </h2>
      {picture && <PictureFigure className="entry-picture" picture={picture} sizes={entryWide} />}
      <Facts {...entry} />
      <div className="entry-text prose" {...edit.montage(slug)}>
        <p className="sequence" {...written}>
          {sequence}
        </p>
        <Prose text={body} headingLevel={3} />
        {note && <EditorsNote kicker={words.whyHere} text={note} />}
        <Tools film={entry} />
      </div>
      <Neighbours before={before} after={after} />
    </li>
  )
}
