import type { ListFoot as Foot } from 'types/content/list'

import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'

/** Where to go on from a list. */
export function ListFoot({ foot: { next, previous, related } }: { foot: Foot }) {
  const { list: words } = useWords()
  const neighbours = [
    [words.next, next],
    [words.before, previous],
  ] as const
  if (!next && !previous && related.length === 0) return null
  return (
    <nav className="list-foot" aria-label={words.more}>
      {neighbours.map(
        ([name, list]) =>
          list && (
            <p key={name} className="list-foot-neighbour">
              <span className="kicker">
                <Own>{name}</Own>
              </span>{' '}
              <a href={list.path}>{list.title}</a>
            </p>
          ),
      )}
      {related.length > 0 && (
        <section className="list-foot-related" aria-labelledby="_related">
          <h2 id="_related">
            <Own>{words.sameFilms}</Own>
          </h2>
          <ul>
            {related.map(({ path, title }) => (
              <li key={path}>
                <a href={path}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </nav>
  )
}
