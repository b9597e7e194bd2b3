import type { Site } from 'types/content/site'

import { SiteFrame } from '../frame/site-frame.tsx'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { Sentence } from '../words/sentence.tsx'
import { useWritten } from '../words/written.ts'
import styles from './search.module.css'

type Marked = { isFound: boolean; text: string }[]

type Result = {
  kind: 'film' | 'list' | 'person' | 'reason' | 'text' | 'topic'
  language?: string
  names: Marked
  path: string
  text: Marked
  title: Marked
  year: number | null
}

export type SearchPageProps = {
  found: Result[]
  /** Of this page, from 1. */
  number: number
  pages: number
  publication: number
  site: Site
  /** As the reader wrote it. */
  query: string
  total: number
}

export function SearchPage({ found, number, pages, publication, query, site, total }: SearchPageProps) {
  const { count, search: words } = useWords()
  const { ofList } = useWritten()
  const title = query ? words.titleFor(query) : words.title
  return (
    <SiteFrame site={site} path="/search" title={title} description={words.description(site.name)} publication={publication}>
      <header className="index-head">
        <p className="kicker">
          <Own>{query ? count.results(total) : words.kicker}</Own>
        </p>
        <h1>
          <Own>{words.title}</Own>
        </h1>
      </header>
      <div className="index">
        <search>
          <form action="/search" className={styles.form} method="get">
            <label htmlFor="q">
              <Own>{words.words}</Own>
            </label>
            <input autoComplete="off" defaultValue={query} id="q" maxLength={80} name="q" type="search" />
            <button className="poster-button" type="submit">
              <Own>{words.button}</Own>
            </button>
          </form>
        </search>
        {query && found.length === 0 && (
          <p>
            <Sentence words={words.none} parts={{ films: (name) => <a href="/films">{name}</a> }} />
          </p>
        )}
        {found.length > 0 && (
          <ol className={styles.found} start={(number - 1) * 20 + 1}>
            {found.map((result) => (
              <li key={result.path}>
                <p className="kicker">
                  <Own>{words[result.kind]}</Own>
                </p>
                <h2>
                  <a href={result.path} {...ofList(result)}>
                    <Marks parts={result.title} />
                  </a>{' '}
                  {result.year && <span className="entry-year">{result.year}</span>}
                </h2>
                {result.names.length > 0 && (
                  <p className={styles.names} dir="auto">
                    <Marks parts={result.names} />
                  </p>
                )}
                {result.text.length > 0 && (
                  <p {...ofList(result)}>
                    <Marks parts={result.text} />
                  </p>
                )}
              </li>
            ))}
          </ol>
        )}
        {pages > 1 && (
          <nav aria-label={words.more} className={styles.pages}>
            {number > 1 && (
              <a href={addressOf(query, number - 1)}>
                <Own>{words.before}</Own>
              </a>
            )}
            {number < pages && (
              <a href={addressOf(query, number + 1)}>
                <Own>{words.more}</Own>
              </a>
            )}
          </nav>
        )}
      </div>
    </SiteFrame>
  )
}

// biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no identity of their own.
const Marks = ({ parts }: { parts: Marked }) => parts.map(({ isFound, text }, place) => (isFound ? <mark key={place}>{text}</mark> : text))

const addressOf = (query: string, page: number): string => `/search?q=${encodeURIComponent(query)}&page=${page}`
