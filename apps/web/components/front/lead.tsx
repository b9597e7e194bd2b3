import type { Front } from 'types/content/other-pages'
import { Byline } from '../pieces/byline.tsx'
import { Dates } from '../pieces/dates.tsx'
import { Moves } from '../pieces/moves.tsx'
import { Numeral } from '../pieces/numeral.tsx'
import { PictureFigure } from '../pieces/picture-figure.tsx'
import { leadWide, podiumWide } from '../pieces/sizes.ts'

type LeadProps = { lead: NonNullable<Front['lead']> }

export function Lead({ lead }: LeadProps) {
  const { byline, edition, isCountdown, length, path, picture, published, standfirst, title, top } = lead
  return (
    <article className="lead">
      <div className="lead-head">
        <div className="lead-title">
          <p className="kicker">
            Newest list <span className="kicker-count">{length === 1 ? '1 entry' : `${length} entries`}</span>
          </p>
          <h2>
            <a href={path}>{title}</a>
          </h2>
        </div>
        <div className="lead-words">
          <p className="standfirst">{standfirst}</p>
          <Byline writers={byline} />
          <Dates published={published} edition={edition} />
          {edition?.moves && (
            <p className="lead-moves">
              <Moves moves={edition.moves} /> since the edition before
            </p>
          )}
        </div>
        {picture && <PictureFigure className="lead-picture" picture={picture} sizes={leadWide} isFirst />}
      </div>
      {top.length > 0 && (
        <>
          <h3 className="lead-top-title">{isCountdown ? 'Where it begins' : 'At the top of it'}</h3>
          {/* biome-ignore lint/a11y/noRedundantRoles: without its markers Safari no longer calls it a list. */}
          <ol className="lead-top" role="list" reversed={isCountdown}>
            {top.map((entry) => (
              <li key={entry.slug} value={entry.rank}>
                <Numeral rank={entry.rank} />
                <h4>
                  <a href={`${path}#${entry.slug}`}>{entry.title}</a> <span className="entry-year">{entry.year}</span>
                </h4>
                <p>{entry.sequence}</p>
                {entry.picture && <PictureFigure picture={entry.picture} sizes={podiumWide} />}
              </li>
            ))}
          </ol>
          <p className="lead-all">
            <a href={path}>{length > top.length ? `All ${length}, with the reasons` : 'The whole list, with the reasons'}</a>
          </p>
        </>
      )}
    </article>
  )
}
