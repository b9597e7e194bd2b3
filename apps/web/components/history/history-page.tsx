import type { History } from 'types/content/other-pages'
import type { Site } from 'types/content/site'
import { FeedLinks } from '../frame/feed-links.tsx'
import { SiteFrame } from '../frame/site-frame.tsx'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { Sentence } from '../words/sentence.tsx'
import { useWritten } from '../words/written.ts'
import { PastEdition } from './past-edition.tsx'

type HistoryPageProps = { history: History; publication: number; site: Site }

export function HistoryPage({ history: { current, editions, list, newer, older, path }, publication, site }: HistoryPageProps) {
  const { count, history: words, list: ofList } = useWords()
  const { written } = useWritten()
  return (
    <SiteFrame
      site={site}
      path={path}
      title={words.titleOf(list.title)}
      description={words.description(list.title)}
      publication={publication}
    >
      {site.address && <FeedLinks title={list.title} path={list.path} />}
      <article>
        <header className="opening opening-plain">
          <p className="kicker">
            <Own>{ofList.ranked}</Own>{' '}
            <span className="kicker-count">
              <Own>{count.editions(current)}</Own>
            </span>
          </p>
          <h1>
            <Own>{words.title}</Own>
          </h1>
          <p className="standfirst">
            <Sentence
              words={words.every}
              parts={{
                list: (title) => (
                  <a href={list.path} {...written}>
                    {title}
                  </a>
                ),
                title: list.title,
              }}
            />
          </p>
        </header>
        {editions.map((edition) => (
          <PastEdition key={edition.number} edition={edition} list={list} isCurrent={edition.number === current} />
        ))}
        {(newer || older) && (
          <nav className="older-editions" aria-label={words.more}>
            {newer && (
              <a href={newer}>
                <Own>{words.newer}</Own>
              </a>
            )}
            {older && (
              <a href={older}>
                <Own>{words.older}</Own>
              </a>
            )}
          </nav>
        )}
        <p className="way-back">
          <a href={list.path}>
            <Own>{words.listNow}</Own>
          </a>
        </p>
      </article>
    </SiteFrame>
  )
}
