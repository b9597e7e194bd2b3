import type { RankedEntry } from '../data/ranked-list.ts'

type JumpListProps = { entries: Pick<RankedEntry, 'rank' | 'slug' | 'title'>[] }

/** Fewer are on the screen at once, nearly. */
const shortest = 5

/** The ranks of a long list in the margin, where there is one; browsers that can mark the one that is read (`jump-list.css`). */
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
