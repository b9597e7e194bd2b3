import type { RankedList } from 'types/content/list'
import type { Site } from 'types/content/site'

import { type Sorting, sortEntries, sortings } from '../../present/sort-entries.ts'
import { SiteFrame } from '../frame/site-frame.tsx'
import { useLanguages, useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { useWritten } from '../words/written.ts'

type SortedListProps = { list: RankedList; publication: number; site: Site; sorting: Sorting }

/** The titles of a list in another order, with their ranks. Search engines are led to the list itself. */
export function SortedList({ list, publication, site, sorting }: SortedListProps) {
  const { sorted: words } = useWords()
  const { page } = useLanguages()
  const { written } = useWritten()
  const { entries, path, standfirst, title } = list
  return (
    <SiteFrame site={site} path={path} title={words[sorting].titleOf(title)} description={standfirst} publication={publication}>
      <article>
        <header className="opening opening-plain">
          <p className="kicker">
            <Own>{words[sorting].name}</Own>
          </p>
          <h1 {...written}>{title}</h1>
          <p className="standfirst" {...written}>
            {standfirst}
          </p>
        </header>
        <div className="edition">
          <nav className="edition-head" aria-label={words.orders}>
            <SortingLinks path={path} current={sorting} />
          </nav>
          <div className="edition-body">
            <ol>
              {sortEntries(entries, sorting, page).map(({ rank, slug, title: film, year }) => (
                <li key={slug} value={rank}>
                  <span className="edition-rank">{rank}</span>
                  <span>
                    <a href={`${path}#${slug}`} {...written}>
                      {film}
                    </a>
                  </span>
                  <span className="entry-year">{year}</span>
                </li>
              ))}
            </ol>
          </div>
        </div>
        <p className="way-back">
          <a href={path}>
            <Own>{words.back}</Own>
          </a>
        </p>
      </article>
    </SiteFrame>
  )
}

function SortingLinks({ current, path }: { current: Sorting; path: string }) {
  const { sorted: words } = useWords()
  return sortings.map((sorting) => (
    <p key={sorting}>
      <a href={`${path}/${sorting}`} aria-current={sorting === current ? 'page' : undefined}>
        <Own>{words[sorting].name}</Own>
      </a>
    </p>
  ))
}
