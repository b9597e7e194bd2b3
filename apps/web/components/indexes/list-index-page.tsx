import type { ListIndex, ListRow as Row } from 'types/content/indexes'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { IndexFrame, type OfPage } from './index-frame.tsx'
import { Jumps } from './jumps.tsx'
import { ListRow } from './list-row.tsx'
import { OlderLists } from './older-lists.tsx'

export function ListIndexPage({ index, ...page }: OfPage & { index: ListIndex }) {
  const { front, index: words } = useWords()
  const { lists, newer, older, path, years } = index
  const ofYears = byYear(lists, words.undated)
  const isFirst = newer === null
  const span = spanOf(
    ofYears.map(([year]) => year),
    words.span,
  )
  const title = isFirst ? words.allLists : words.listsOf(span)
  return (
    <IndexFrame
      {...page}
      path={path}
      kicker={isFirst ? words.byYear : words.olderLists}
      title={title}
      description={span ? words.listsOfDescription(page.site.name, span) : words.listsDescription(page.site.name)}
      links={lists.map((list) => ({ name: list.title, path: list.path }))}
    >
      {years.length > 1 && (
        <Jumps
          label={words.years}
          links={years.map(({ path: page, year }) => ({
            count: null,
            isCurrent: false,
            name: year,
            path: page === path ? `#y${year}` : `${page}#y${year}`,
          }))}
        />
      )}
      {lists.length === 0 && (
        <p className="nothing-yet">
          <Own>{front.nothingYet}</Own>
        </p>
      )}
      {ofYears.map(([year, ofYear]) => (
        <section key={year} aria-labelledby={`y${year}`}>
          <h2 id={`y${year}`}>{year}</h2>
          <ul className="index-rows">
            {ofYear.map((list) => (
              <ListRow key={list.path} list={list} headingLevel={3} />
            ))}
          </ul>
        </section>
      ))}
      <OlderLists newer={newer} older={older} />
    </IndexFrame>
  )
}

function byYear(lists: Row[], undated: string): [string, Row[]][] {
  const years = new Map<string, Row[]>()
  for (const list of lists) {
    const year = list.published?.slice(0, 4) ?? undated
    years.set(year, [...(years.get(year) ?? []), list])
  }
  return [...years]
}

/** Such as “2024 to 2026”. `years`: the last one first. */
function spanOf(years: string[], spanInWords: (first: string, last: string) => string): string {
  const [last, first] = [years[0] ?? '', years.at(-1) ?? '']
  return first === last ? first : spanInWords(first, last)
}
