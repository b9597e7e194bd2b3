import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { useWritten } from '../words/written.ts'

/** `about`: what its editors say of it. `lists`: how many lead there. */
type Row = { about: string | null; lists: number; name: string; path: string }

/** People or topics, each with a link to its page. */
export function IndexRows({ rows }: { rows: Row[] }) {
  const { count } = useWords()
  const { written } = useWritten()
  return (
    <ul className="index-rows">
      {rows.map(({ about, lists, name, path }) => (
        <li key={path}>
          <h2>
            <a href={path} {...written}>
              {name}
            </a>
          </h2>
          {about && <p {...written}>{about}</p>}
          {lists > 0 && (
            <p className="dates">
              <Own>{count.lists(lists)}</Own>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
