import type { ListIndex } from 'types/content/indexes'
import { Time } from '../pieces/dates.tsx'
import { IndexFrame, type OfPage } from './index-frame.tsx'
import { Jumps } from './jumps.tsx'

type Row = ListIndex['lists'][number]

export function ListIndexPage({ index, ...page }: OfPage & { index: ListIndex }) {
  const { lists, newer, older, path, years } = index
  const isFirst = newer === null
  const span = spanOf(lists)
  const title = isFirst ? 'All lists' : `Lists of ${span}`
  return (
    <IndexFrame
      {...page}
      path={path}
      kicker={isFirst ? 'Every list, by year' : 'Older lists'}
      title={title}
      description={span ? `Ranked lists by ${page.site.name}, published in ${span}.` : `Ranked lists by ${page.site.name}.`}
      links={lists.map((list) => ({ name: list.title, path: list.path }))}
    >
      {years.length > 1 && (
        <Jumps
          label="Years"
          links={years.map(({ path: page, year }) => ({
            count: null,
            isCurrent: false,
            name: year,
            path: page === path ? `#y${year}` : `${page}#y${year}`,
          }))}
        />
      )}
      {lists.length === 0 && <p className="nothing-yet">The first list is still being argued over. It will stand here.</p>}
      {byYear(lists).map(([year, ofYear]) => (
        <section key={year} aria-labelledby={`y${year}`}>
          <h2 id={`y${year}`}>{year}</h2>
          <ul className="index-rows">
            {ofYear.map((list) => (
              <ListRow key={list.path} list={list} />
            ))}
          </ul>
        </section>
      ))}
      {(newer || older) && (
        <nav className="older-editions" aria-label="More lists">
          {newer && (
            <a href={newer} rel="prev">
              Newer lists
            </a>
          )}
          {older && (
            <a href={older} rel="next">
              Older lists
            </a>
          )}
        </nav>
      )}
    </IndexFrame>
  )
}

function ListRow({ list: { length, path, published, standfirst, title } }: { list: Row }) {
  return (
    <li>
      <h3>
        <a href={path}>{title}</a>
      </h3>
      <p>{standfirst}</p>
      <p className="dates">
        {published && (
          <span>
            <Time day={published} />
          </span>
        )}
        <span>{length === 1 ? '1 entry' : `${length} entries`}</span>
      </p>
    </li>
  )
}

const yearOf = ({ published }: Row): string => published?.slice(0, 4) ?? 'Undated'

function byYear(lists: Row[]): [string, Row[]][] {
  const years = new Map<string, Row[]>()
  for (const list of lists) years.set(yearOf(list), [...(years.get(yearOf(list)) ?? []), list])
  return [...years]
}

/** Such as “2024 to 2026”. */
function spanOf(lists: Row[]): string {
  const years = byYear(lists).map(([year]) => year)
  const [last, first] = [years[0] ?? '', years.at(-1) ?? '']
  return first === last ? first : `${first} to ${last}`
}
