import type { RankedEntry } from 'types/content/list'

import { useWords } from '../words/languages-context.ts'
import { useWritten } from '../words/written.ts'

type JumpListProps = { entries: Pick<RankedEntry, 'rank' | 'slug' | 'title'>[] }

const minEntries = 5
/** As many as fit beside the page. Of more, CSS shows the first, the last, every tenth and the neighbours of the current one. */
const maxShown = 25

/** The ranks of a long list in a wide margin; CSS marks the current one (`jump-list.css`, ADR 018). */
export function JumpList({ entries }: JumpListProps) {
  const words = useWords()
  const { written } = useWritten()
  if (entries.length < minEntries) return null
  return (
    <nav className={entries.length > maxShown ? 'jump-list jump-list-sparse' : 'jump-list'} aria-label={words.list.ranks}>
      {entries.map(({ rank, slug, title }) => (
        <a key={slug} href={`#${slug}`} data-tenth={rank % 10 === 0 || undefined}>
          {rank}
          <span className="jump-list-title" {...written}>
            {' '}
            {title}
          </span>
        </a>
      ))}
    </nav>
  )
}
