import type { ListRow as Row } from 'types/content/indexes'
import { Time } from '../pieces/dates.tsx'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { useWritten } from '../words/written.ts'

export function ListRow({ headingLevel, list }: { headingLevel: 2 | 3; list: Row }) {
  const { count } = useWords()
  const written = useWritten().ofList(list)
  const { length, path, published, standfirst, title } = list
  const Heading = `h${headingLevel}` as const
  return (
    <li>
      <Heading>
        <a href={path} {...written}>
          {title}
        </a>
      </Heading>
      <p {...written}>{standfirst}</p>
      <p className="dates">
        {published && (
          <span>
            <Time day={published} />
          </span>
        )}
        <span>
          <Own>{count.entries(length)}</Own>
        </span>
      </p>
    </li>
  )
}
