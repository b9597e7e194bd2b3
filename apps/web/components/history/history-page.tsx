import type { History } from 'types/content/other-pages'
import type { Site } from 'types/content/site'
import { FeedLinks } from '../frame/feed-links.tsx'
import { SiteFrame } from '../frame/site-frame.tsx'
import { PastEdition } from './past-edition.tsx'

type HistoryPageProps = { history: History; publication: number; site: Site }

export function HistoryPage({ history: { current, editions, list, newer, older, path }, publication, site }: HistoryPageProps) {
  const description = `Every order of “${list.title}”: what moved, when and why.`
  return (
    <SiteFrame site={site} path={path} title={`${list.title}: the editions`} description={description} publication={publication}>
      {site.address && <FeedLinks title={list.title} path={list.path} />}
      <article>
        <header className="opening opening-plain">
          <p className="kicker">
            Ranked list <span className="kicker-count">{current === 1 ? '1 edition' : `${current} editions`}</span>
          </p>
          <h1>The editions</h1>
          <p className="standfirst">
            Every order that <a href={list.path}>{list.title}</a> has had, the newest first.
          </p>
        </header>
        {editions.map((edition) => (
          <PastEdition key={edition.number} edition={edition} list={list} isCurrent={edition.number === current} />
        ))}
        {(newer || older) && (
          <nav className="older-editions" aria-label="More editions">
            {newer && <a href={newer}>Newer editions</a>}
            {older && <a href={older}>Older editions</a>}
          </nav>
        )}
        <p className="way-back">
          <a href={list.path}>The list as it stands</a>
        </p>
      </article>
    </SiteFrame>
  )
}
