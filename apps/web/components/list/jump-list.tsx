import type { RankedEntry } from 'types/content/list'

type JumpListProps = { entries: Pick<RankedEntry, 'rank' | 'slug' | 'title'>[] }

const minEntries = 5

/** The ranks of a long list in a wide margin; CSS marks the current one (`jump-list.css`, ADR 018). */
export function JumpList({ entries }: JumpListProps) {
  if (entries.length < minEntries) return null
  return (
    <nav className="jump-list" aria-label="Ranks">
      {entries.map(({ rank, slug, title }) => (
        <a key={slug} href={`#${slug}`}>
          {rank}
          <span className="jump-list-title"> {title}</span>
        </a>
      ))}
    </nav>
  )
}
