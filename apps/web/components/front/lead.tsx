import type { Front } from 'types/content/other-pages'
import { Byline } from '../pieces/byline.tsx'
import { Dates } from '../pieces/dates.tsx'
import { Moves } from '../pieces/moves.tsx'
import { Numeral } from '../pieces/numeral.tsx'
import { PictureFigure } from '../pieces/picture-figure.tsx'
import { leadWide, podiumWide } from '../pieces/sizes.ts'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { Sentence } from '../words/sentence.tsx'
import { useWritten } from '../words/written.ts'

type LeadProps = { lead: NonNullable<Front['lead']> }

export function Lead({ lead }: LeadProps) {
  const { count, front: words } = useWords()
  const written = useWritten().ofList(lead)
  const { byline, edition, isCountdown, length, path, picture, published, standfirst, title, top } = lead
  return (
    <article className="lead">
      <div className="lead-head">
        <div className="lead-title">
          <p className="kicker">
            <Own>{words.newest}</Own>{' '}
            <span className="kicker-count">
              <Own>{count.entries(length)}</Own>
            </span>
          </p>
          <h2>
            <a href={path} {...written}>
              {title}
            </a>
          </h2>
        </div>
        <div className="lead-words">
          <p className="standfirst" {...written}>
            {standfirst}
          </p>
          <Byline writers={byline} />
          <Dates published={published} edition={edition} />
          {edition?.moves && (
            <p className="lead-moves">
              <Sentence words={words.movesSince} parts={{ moves: <Moves moves={edition.moves} /> }} />
            </p>
          )}
        </div>
        {picture && <PictureFigure className="lead-picture" picture={picture} sizes={leadWide} isFirst lang={written.lang} />}
      </div>
      {top.length > 0 && (
        <>
          <h3 className="lead-top-title">
            <Own>{isCountdown ? words.beginning : words.top}</Own>
          </h3>
          {/* biome-ignore lint/a11y/noRedundantRoles: without its markers Safari no longer calls it a list. */}
          <ol className="lead-top" role="list" reversed={isCountdown}>
            {top.map((entry) => (
              <li key={entry.slug} value={entry.rank}>
                <Numeral rank={entry.rank} />
                <h4>
                  <a href={`${path}#${entry.slug}`} {...written}>
                    {entry.title}
                  </a>{' '}
                  <span className="entry-year">{entry.year}</span>
                </h4>
                <p {...written}>{entry.sequence}</p>
                {entry.picture && <PictureFigure picture={entry.picture} sizes={podiumWide} lang={written.lang} />}
              </li>
            ))}
          </ol>
          <p className="lead-all">
            <a href={path}>
              <Own>{length > top.length ? words.wholeOf(length) : words.whole}</Own>
            </a>
          </p>
        </>
      )}
    </article>
  )
}
