import type { RankedList } from 'types/content/list'
import type { Site } from 'types/content/site'

import { type Sorting, sortEntries, sortings } from '../../present/sort-entries.ts'
import { SiteFrame } from '../frame/site-frame.tsx'

const names: Record<Sorting, string> = { 'by-title': 'By title', 'by-year': 'By year', titles: 'Titles only' }

type SortedListProps = { list: RankedList; publication: number; site: Site; sorting: Sorting }

/** The titles of a list in another order, with their ranks. Search engines are led to the list itself. */
export function SortedList({ list, publication, site, sorting }: SortedListProps) {
  const { entries, path, standfirst, title } = list
  return (
    <SiteFrame
      site={site}
      path={path}
      title={`${title}: ${names[sorting].toLowerCase()}`}
      description={standfirst}
      publication={publication}
    >
      <article>
        <header className="opening opening-plain">
          <p className="kicker">{names[sorting]}</p>
          <h1>{title}</h1>
          <p className="standfirst">{standfirst}</p>
        </header>
        <div className="edition">
          <nav className="edition-head" aria-label="Orders">
            <SortingLinks path={path} current={sorting} />
          </nav>
          <div className="edition-body">
            <ol>
              {sortEntries(entries, sorting).map(({ rank, slug, title: film, year }) => (
                <li key={slug} value={rank}>
                  <span className="edition-rank">{rank}</span>
                  <span>
                    <a href={`${path}#${slug}`}>{film}</a>
                  </span>
                  <span className="entry-year">{year}</span>
                </li>
              ))}
            </ol>
          </div>
        </div>
        <p className="way-back">
          <a href={path}>The list, with the reasons</a>
        </p>
      </article>
    </SiteFrame>
  )
}

const SortingLinks = ({ current, path }: { current: Sorting; path: string }) =>
  sortings.map((sorting) => (
    <p key={sorting}>
      <a href={`${path}/${sorting}`} aria-current={sorting === current ? 'page' : undefined}>
        {names[sorting]}
      </a>
    </p>
  ))
