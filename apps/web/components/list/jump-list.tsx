import type { RankedEntry } from 'types/content/list'

type JumpListProps = { entries: Pick<RankedEntry, 'rank' | 'slug' | 'title'>[] }

/** Through fewer one finds the way without. */
const shortest = 5

/** The ranks of a long list in the margin, where there is room; the browser marks the one that is read (`jump-list.css`, ADR 018). */
export function JumpList({ entries }: JumpListProps) {
  if (entries.length < shortest) return null
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
