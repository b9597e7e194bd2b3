import type { History } from '../data/history.ts'
import type { Site } from '../data/site.ts'
import { FeedLinks } from './feed-links.tsx'
import { PastEdition } from './past-edition.tsx'
import { SiteFrame } from './site-frame.tsx'

type HistoryPageProps = { history: History; publication: number; site: Site }

/** Every order of a list that readers had. */
export function HistoryPage({ history: { editions, list, path }, publication, site }: HistoryPageProps) {
  const description = `Every order of “${list.title}”: what moved, when and why.`
  return (
    <SiteFrame site={site} path={path} title={`${list.title}: the editions`} description={description} publication={publication}>
      {site.address && <FeedLinks title={list.title} path={list.path} />}
      <article>
        <header className="opening opening-plain">
          <p className="kicker">
            Ranked list <span className="kicker-count">{editions.length === 1 ? '1 edition' : `${editions.length} editions`}</span>
          </p>
          <h1>The editions</h1>
          <p className="standfirst">
            Every order that <a href={list.path}>{list.title}</a> has had, the newest first.
          </p>
        </header>
        {editions.map((edition, place) => (
          <PastEdition key={edition.number} edition={edition} list={list} isCurrent={place === 0} />
        ))}
        <p className="way-back">
          <a href={list.path}>The list as it stands</a>
        </p>
      </article>
    </SiteFrame>
  )
}
