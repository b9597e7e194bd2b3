import type { ListFoot as Foot } from 'types/content/list'

import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { useWritten } from '../words/written.ts'

/** Where to go on from a list. */
export function ListFoot({ foot: { next, previous, related } }: { foot: Foot }) {
  const { list: words } = useWords()
  const { ofList } = useWritten()
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
              <a href={list.path} {...ofList(list)}>
                {list.title}
              </a>
            </p>
          ),
      )}
      {related.length > 0 && (
        <section className="list-foot-related" aria-labelledby="_related">
          <h2 id="_related">
            <Own>{words.related}</Own>
          </h2>
          <ul>
            {related.map((list) => (
              <li key={list.path}>
                <a href={list.path} {...ofList(list)}>
                  {list.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </nav>
  )
}
