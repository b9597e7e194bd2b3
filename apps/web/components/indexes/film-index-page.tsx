import type { FilmIndex } from 'types/content/indexes'
import { FilmRows } from './film-rows.tsx'
import { IndexFrame, type OfPage } from './index-frame.tsx'
import { Jumps } from './jumps.tsx'

export function FilmIndexPage({ index, ...page }: OfPage & { index: FilmIndex }) {
  const { decades, films, kind, letters, name, path, total } = index
  const isAll = kind === 'all'
  const title = titleOf(index)
  return (
    <IndexFrame
      {...page}
      path={path}
      kicker={isAll && total > 0 ? counted(total) : 'From A to Z'}
      title={title}
      description={descriptionOf(index, page.site.name)}
      links={(films.length > 0 ? films : letters.filter((letter) => letter.films)).map((each) => ({
        name: 'title' in each ? `${each.title} (${each.year})` : each.name.toUpperCase(),
        path: each.path,
      }))}
    >
      <Jumps
        label="Letters"
        links={letters.map((letter) => ({
          count: isAll && films.length === 0 ? letter.films : null,
          isCurrent: letter.name === name,
          name: letter.name,
          path: letter.films === 0 ? null : letter.path,
        }))}
      />
      <Jumps
        label="Decades"
        links={decades.map((decade) => ({ count: decade.films, isCurrent: false, name: decade.name, path: decade.path }))}
      />
      {films.length > 0 && <FilmRows films={films} />}
      {films.length === 0 && (total === 0 || !isAll) && <p className="nothing-yet">No film stands here yet.</p>}
      {!isAll && (
        <p className="index-back">
          <a href="/films">All films</a>
        </p>
      )}
    </IndexFrame>
  )
}

const counted = (films: number): string => (films === 1 ? '1 film' : `${films} films`)

function titleOf({ kind, name }: FilmIndex): string {
  if (kind === 'all') return 'Films'
  if (kind === 'letter') return `Films: ${name.toUpperCase()}`
  return kind === 'decade' ? `Films of the ${name}` : `Films by ${name}`
}

function descriptionOf(index: FilmIndex, site: string): string {
  if (index.kind === 'all') return `Every film of ${site} from A to Z, with its places in the ranked lists.`
  if (index.kind === 'letter') return `Films under ${index.name.toUpperCase()}, with their places in the ranked lists of ${site}.`
  return `${titleOf(index)} in the ranked lists of ${site}.`
}
