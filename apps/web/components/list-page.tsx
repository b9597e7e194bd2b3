import type { RankedList } from '../data/ranked-list.ts'
import type { Site } from '../data/site.ts'
import { Byline } from './byline.tsx'
import { Dates } from './dates.tsx'
import { Enhancements } from './enhancements.tsx'
import { PictureFigure } from './picture-figure.tsx'
import { Prose } from './prose.tsx'
import { RankedEntry } from './ranked-entry.tsx'
import { RunningOrder } from './running-order.tsx'
import { SiteFrame } from './site-frame.tsx'
import { pageWide } from './sizes.ts'

type ListPageProps = { list: RankedList; publication: number; site: Site }

export function ListPage({ list, publication, site }: ListPageProps) {
  const { byline, closing, entries, introduction, isCountdown, method, path, picture, published, standfirst, title, updated } = list
  return (
    <SiteFrame site={site} path={path} title={title} description={standfirst} publication={publication}>
      <article>
        <header className="opening">
          <p className="kicker">
            Ranked list <span className="kicker-count">{entries.length === 1 ? '1 entry' : `${entries.length} entries`}</span>
          </p>
          <h1>{title}</h1>
          <p className="standfirst">{standfirst}</p>
          <div className="opening-signature">
            <Byline writers={byline} />
            <Dates published={published} updated={updated} />
          </div>
        </header>
        {picture && <PictureFigure className="opening-picture" picture={picture} sizes={pageWide} isFirst />}
        <div className={canStandBeside(list) ? 'before before-beside' : 'before'}>
          {introduction.length > 0 && (
            <div className="introduction prose">
              <Prose text={introduction} headingLevel={2} />
            </div>
          )}
          {entries.length > 0 && <RunningOrder entries={entries} isCountdown={isCountdown} title={title} />}
        </div>
        {/* biome-ignore lint/a11y/noRedundantRoles: without its markers Safari no longer calls it a list. */}
        <ol className="entries" role="list" reversed={isCountdown}>
          {entries.map((entry, place) => (
            <RankedEntry key={entry.slug} entry={entry} before={entries[place - 1]} after={entries[place + 1]} />
          ))}
        </ol>
        {closing.length > 0 && (
          <div className="closing prose">
            <Prose text={closing} headingLevel={2} />
          </div>
        )}
        {method.length > 0 && (
          <section className="method" aria-labelledby="how-we-ranked">
            <h2 id="how-we-ranked">How we ranked</h2>
            <div className="prose">
              <Prose text={method} headingLevel={3} />
            </div>
          </section>
        )}
        <p className="way-back">
          <a href="/">More ranked lists</a>
        </p>
      </article>
      <Enhancements />
    </SiteFrame>
  )
}

/** A short running order stands beside the introduction where there is room; a long one would leave a hole there. */
const canStandBeside = ({ entries, introduction }: RankedList): boolean =>
  introduction.length > 1 && entries.length > 0 && entries.length <= 12
