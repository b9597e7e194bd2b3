import type { Site } from 'types/content/site'

import { SiteFrame } from '../frame/site-frame.tsx'
import styles from './search.module.css'

type Marked = { isFound: boolean; text: string }[]

type Result = { kind: 'film' | 'list' | 'person'; names: Marked; path: string; text: Marked; title: Marked; year: number | null }

export type SearchPageProps = {
  found: Result[]
  /** Of this page, from 1. */
  number: number
  pages: number
  publication: number
  site: Site
  total: number
  /** As the reader wrote them. */
  words: string
}

const kinds = { film: 'Film', list: 'Ranked list', person: 'Byline' }

export function SearchPage({ found, number, pages, publication, site, total, words }: SearchPageProps) {
  const title = words ? `Search: ${words}` : 'Search'
  return (
    <SiteFrame
      site={site}
      path="/search"
      title={title}
      description={`Films, lists and people of ${site.name} by words.`}
      publication={publication}
    >
      <header className="index-head">
        <p className="kicker">{words ? counted(total) : 'Films, lists, people'}</p>
        <h1>Search</h1>
      </header>
      <div className="index">
        <search>
          <form action="/search" className={styles.form} method="get">
            <label htmlFor="q">Words</label>
            <input autoComplete="off" defaultValue={words} id="q" maxLength={80} name="q" type="search" />
            <button type="submit">Search</button>
          </form>
        </search>
        {words && found.length === 0 && (
          <p className={styles.none}>
            Nothing has all of these words. Fewer words find more; so does <a href="/films">every film from A to Z</a>.
          </p>
        )}
        <ol className={styles.found} start={(number - 1) * 20 + 1}>
          {found.map((result) => (
            <li key={result.path}>
              <p className="kicker">{kinds[result.kind]}</p>
              <h2>
                <a href={result.path}>
                  <Marks parts={result.title} />
                </a>{' '}
                {result.year && <span className="entry-year">{result.year}</span>}
              </h2>
              {result.names.length > 0 && (
                <p>
                  <Marks parts={result.names} />
                </p>
              )}
              {result.text.length > 0 && (
                <p>
                  <Marks parts={result.text} />
                </p>
              )}
            </li>
          ))}
        </ol>
        {pages > 1 && (
          <nav aria-label="More results" className={styles.pages}>
            {number > 1 && <a href={addressOf(words, number - 1)}>The ones before</a>}
            {number < pages && <a href={addressOf(words, number + 1)}>More results</a>}
          </nav>
        )}
      </div>
    </SiteFrame>
  )
}

// biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no identity of their own.
const Marks = ({ parts }: { parts: Marked }) => parts.map(({ isFound, text }, place) => (isFound ? <mark key={place}>{text}</mark> : text))

const counted = (total: number): string => (total === 1 ? '1 result' : `${total} results`)

const addressOf = (words: string, page: number): string => `/search?q=${encodeURIComponent(words)}&page=${page}`
